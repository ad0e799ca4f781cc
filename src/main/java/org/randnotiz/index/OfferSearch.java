package org.randnotiz.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.randnotiz.search.Names;
import org.randnotiz.search.Offer;
import org.randnotiz.search.Query;
import org.randnotiz.search.QueryText;

/// Looks for what may have been meant by words that stand in no post.
///
/// @param searcher the index
/// @param analysis the chain that made it
/// @param names    what is no mistake even if no post has it
record OfferSearch(IndexSearcher searcher, GermanAnalysis analysis, Names names) {

    /// The offers for a query, in the order of its words.
    List<Offer> of(String query) throws IOException {
        List<Query.Word> words = new ArrayList<>();
        collect(QueryText.parse(query).query(), words);
        Vocabulary vocabulary = new Vocabulary(analysis, searcher.getIndexReader());
        List<Offer> offers = new ArrayList<>();
        for (Query.Word word : words) {
            if (isUnknown(word)) {
                Optional<String> near = vocabulary.near(word.text());
                near.ifPresent(instead -> offers.add(new Offer(
                        word.at(),
                        instead,
                        query.substring(0, word.at().start())
                                + instead
                                + query.substring(word.at().end()))));
            }
        }
        return offers;
    }

    private boolean isUnknown(Query.Word word) throws IOException {
        Sought sought = new Seeking(analysis).of(word);
        return !sought.equals(Seeking.NOTHING)
                && names.actors().named(word.text()).isEmpty()
                && searcher.count(WordField.TEXT.query(sought)) == 0;
    }

    /// The words that are wanted.
    private static void collect(Query query, List<Query.Word> words) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> collect(part, words));
            case Query.Or or -> or.parts().forEach(part -> collect(part, words));
            case Query.Word word -> words.add(word);
            default -> {
                // Names have offers of their own, and what is not wanted may well be nowhere.
            }
        }
    }
}
