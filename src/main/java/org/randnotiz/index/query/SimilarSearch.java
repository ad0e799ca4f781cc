package org.randnotiz.index.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.post.PostId;
import org.randnotiz.text.Span;

/// Asks for posts that are like another: that have many of the words that set it apart.
///
/// @param analysis the chain that made the index
/// @param reader   the index
public record SimilarSearch(GermanAnalysis analysis, IndexReader reader) {

    private static final int MOST_TERMS = 30;
    private static final int FEWEST_POSTS = 2;
    private static final int TERMS_PER_MATCH = 4;

    private record Weighed(String term, double weight) {}

    /// The question for posts like the one with that text.
    ///
    /// @param repeats passages to pass over
    public Query like(PostId post, String text, List<Span> repeats) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        WordScanner words = new WordScanner();
        words.start(text, repeats);
        while (words.next()) {
            for (Word.Step step : analysis.word(text, words.start(), words.end(), words.opening()).steps()) {
                if (!step.found().isEmpty()) {
                    counts.merge(step.found().getFirst(), 1, Integer::sum);
                }
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Weighed> telling = telling(counts);
        for (Weighed one : telling) {
            any.add(
                    new BoostQuery(new TermQuery(new Term(Fields.TEXT, one.term())), (float) one.weight()),
                    Occur.SHOULD);
        }
        if (telling.isEmpty()) {
            return new MatchNoDocsQuery("a text without words of its own");
        }
        any.setMinimumNumberShouldMatch(1 + telling.size() / TERMS_PER_MATCH);
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.ID, post.value())), Occur.MUST_NOT)
                .build();
    }

    /// The words that are frequent here and rare elsewhere.
    private List<Weighed> telling(Map<String, Integer> counts) throws IOException {
        int posts = Math.max(1, reader.getDocCount(Fields.TEXT));
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int having = reader.docFreq(new Term(Fields.TEXT, entry.getKey()));
            boolean isFrequent = (long) having * 2 > posts && posts > FEWEST_POSTS * 2;
            if (having >= FEWEST_POSTS && !isFrequent) {
                double rarity = Math.log(1 + (double) posts / having);
                weights.put(entry.getKey(), Math.sqrt(entry.getValue()) * rarity);
            }
        }
        return weights.entrySet().stream()
                .map(entry -> new Weighed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term))
                .limit(MOST_TERMS)
                .toList();
    }
}
