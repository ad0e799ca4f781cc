package org.randnotiz.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.german.morphology.Letters;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.search.query.Query;
import org.randnotiz.text.Span;

/// The words that stand in the posts.
///
/// @param analysis the chain that made the index
/// @param reader   the index
public record PostWords(GermanAnalysis analysis, IndexReader reader) {

    /// So many words at most are looked at, so that one letter does not mean going through all of them.
    private static final int LOOKED_AT = 20_000;

    /// Longer words are no slips of a word of the index; comparing them with all words takes seconds.
    private static final int LONGEST = 64;

    /// A word of the index and how many posts have it.
    private record Known(String term, int posts) {}

    /// The most frequent words that begin so, as they are written in some post.
    public List<String> beginningWith(String typed, int limit) throws IOException {
        String beginning = Letters.fold(Letters.plain(typed));
        Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
        if (terms == null || beginning.isEmpty()) {
            return List.of();
        }
        List<Known> found = new ArrayList<>();
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        for (int i = 0; more && i < LOOKED_AT; i++) {
            String term = each.term().utf8ToString();
            if (!term.startsWith(beginning)) {
                break;
            }
            found.add(new Known(term, each.docFreq()));
            more = each.next() != null;
        }
        found.sort(Comparator.comparingInt(Known::posts).reversed().thenComparing(Known::term));
        List<String> words = new ArrayList<>();
        for (Known one : found.subList(0, Math.min(limit, found.size()))) {
            words.add(asWritten(one.term()));
        }
        return words;
    }

    /// The word that `typed` was most likely meant to be: the most frequent of those that differ in the fewest letters. Empty
    /// if none is near.
    Optional<String> near(String typed) throws IOException {
        String folded = Letters.fold(Letters.plain(typed));
        Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
        if (terms == null || folded.length() < 3 || folded.length() > LONGEST) {
            return Optional.empty();
        }
        for (int edits = 1; edits <= (folded.length() < 6 ? 1 : 2); edits++) {
            TermsEnum each = new FuzzyTermsEnum(terms, new Term(Fields.EXACT, folded), edits, 1, true);
            Known best = null;
            while (each.next() != null) {
                Known one = new Known(each.term().utf8ToString(), each.docFreq());
                if (best == null || one.posts() > best.posts()) {
                    best = one;
                }
            }
            if (best != null) {
                return Optional.of(asWritten(best.term()));
            }
        }
        return Optional.empty();
    }

    /// The word as a post has it, with its capitals and umlauts.
    private String asWritten(String term) throws IOException {
        Finder finder = Finder.of(new Query.Exact(term, new Span(0, term.length())), analysis);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum posts = leaf.reader().postings(new Term(Fields.EXACT, term), PostingsEnum.NONE);
            if (posts != null && posts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                String text = IndexRow.text(leaf.reader(), posts.docID());
                List<Span> found = finder.find(text);
                return found.isEmpty() ? term : found.getFirst().of(text);
            }
        }
        return term;
    }
}
