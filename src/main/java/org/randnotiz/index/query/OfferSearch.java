package org.randnotiz.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Query;
import org.randnotiz.text.Span;

/// Looks for what may have been meant by words that stand in no post.
///
/// @param searcher the index
/// @param analysis the chain that made it
/// @param names    what is no mistake even if no post has it
public record OfferSearch(IndexSearcher searcher, GermanAnalysis analysis, Names names) {

    /// The offers for a question, in the order of its words.
    public List<SpellingOffer> of(SearchRequest request) throws IOException {
        String query = request.query();
        List<Query> words = new ArrayList<>();
        collect(request.parsed().query(), words);
        PostWords vocabulary = new PostWords(analysis, searcher.getIndexReader());
        List<SpellingOffer> offers = new ArrayList<>();
        for (Query leaf : words) {
            switch (leaf) {
                case Query.Word(String text, Span at) when isUnknown(leaf, text) ->
                    vocabulary.near(text).ifPresent(instead -> offers.add(offer(query, at, instead)));
                case Query.Begun begun when isUnknown(leaf, begun.text()) ->
                    vocabulary.near(begun.text()).ifPresent(instead -> offers.add(offer(query, begun.at(), instead)));
                case Query.Field field ->
                    Meaning.instead(field, names).forEach(instead -> offers.add(
                            offer(query, new Span(field.at().start(), field.at().end()), field.name() + ":" + instead,
                                    instead)));
                default -> {
                    // The posts have it.
                }
            }
        }
        return offers;
    }

    private static SpellingOffer offer(String query, Span at, String instead) {
        return offer(query, at, instead, instead);
    }

    private static SpellingOffer offer(String query, Span at, String put, String instead) {
        return new SpellingOffer(at, instead, query.substring(0, at.start()) + put + query.substring(at.end()));
    }

    private boolean isUnknown(Query leaf, String word) throws IOException {
        Sought sought = new Seeking(analysis).of(leaf);
        return !sought.equals(Seeking.NOTHING)
                && names.actors().beginning(word).isEmpty()
                && searcher.count(WordField.TEXT.query(sought)) == 0;
    }

    /// The words and fields that are wanted.
    private static void collect(Query query, List<Query> words) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> collect(part, words));
            case Query.Or or -> or.parts().forEach(part -> collect(part, words));
            case Query.Word word -> words.add(word);
            case Query.Begun begun -> words.add(begun);
            case Query.Field field -> words.add(field);
            default -> {
                // What is not wanted may well be nowhere.
            }
        }
    }
}
