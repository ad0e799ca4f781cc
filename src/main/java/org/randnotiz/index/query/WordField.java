package org.randnotiz.index.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.morphology.NameKey;
import org.randnotiz.index.document.BeginningStream;
import org.randnotiz.index.document.Fields;

/// Where words are looked for.
///
/// @param found the field of words by what they are found by
/// @param exact the field of words as written; null if there is none
public record WordField(String found, @Nullable String exact) {

    /// The text of posts.
    public static final WordField TEXT = new WordField(Fields.TEXT, Fields.EXACT);

    /// How much the key of a name counts against the name as written.
    private static final float NAME_KEY = 0.6f;

    /// How much a word counts that only begins as typed: less than any that is found in full, so that the order stays when the
    /// word is finished.
    private static final float GOES_ON = 0.001f;

    /// Of so many terms it is not worth weighing how rare each is.
    private static final int MANY = 16;

    /// Lucene's query for what is sought.
    public Query query(Sought sought) {
        return switch (sought) {
            case Sought.Terms terms -> terms(terms.terms(), of(terms.exact()));
            case Sought.Sequence sequence -> sequence(sequence.places(), of(sequence.exact()));
            case Sought.Starting(String folded) when hasBeginnings(folded) ->
                new ConstantScoreQuery(new TermQuery(new Term(Fields.BEGINNINGS, folded)));
            case Sought.Starting starting -> {
                Query begins = new PrefixQuery(new Term(found, starting.folded()));
                boolean isKey = NameKey.isKey(starting.folded()); // only found, never written
                yield exact == null || exact.equals(found) || isKey
                        ? begins
                        : new BooleanQuery.Builder()
                                .add(new PrefixQuery(new Term(exact, starting.folded())), Occur.SHOULD)
                                .add(begins, Occur.SHOULD)
                                .build();
            }
            case Sought.Begun begun -> {
                Sought everything = new Sought.Everything();
                List<Sought> ways =
                        begun.beginnings().contains(everything) ? List.of(everything) : begun.beginnings();
                BooleanQuery.Builder beginnings = new BooleanQuery.Builder();
                ways.forEach(one -> beginnings.add(query(one), Occur.SHOULD));
                Query goesOn = new BoostQuery(new ConstantScoreQuery(beginnings.build()), GOES_ON);
                yield begun.finished().equals(Seeking.NOTHING)
                        ? goesOn
                        : new DisjunctionMaxQuery(List.of(query(begun.finished()), goesOn), 0);
            }
            case Sought.Named named -> query(named.way());
            case Sought.Everything everything ->
                found.equals(Fields.TEXT)
                        ? new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.POST)))
                        : new PrefixQuery(new Term(found, ""));
            case Sought.Both both -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                both.parts().forEach(one -> all.add(query(one), Occur.MUST));
                yield all.build();
            }
            case Sought.Opening(String folded) -> new PrefixQuery(new Term(of(true), folded));
            case Sought.Shaped(String folded) -> new WildcardQuery(new Term(of(true), folded));
            case Sought.Near near -> new FuzzyQuery(new Term(of(true), near.folded()), near.edits(), 1);
            case Sought.Either either -> {
                if (either.alternatives().isEmpty()) {
                    yield new MatchNoDocsQuery("no word to look for");
                }
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                either.alternatives().forEach(one -> any.add(query(one), Occur.SHOULD));
                yield any.build();
            }
        };
    }

    /// Whether the index knows which posts have words that begin so.
    private boolean hasBeginnings(String folded) {
        return found.equals(Fields.TEXT) && folded.codePointCount(0, folded.length()) <= BeginningStream.LONGEST;
    }

    private String of(boolean asWritten) {
        return asWritten && exact != null ? exact : found;
    }

    private static Query terms(Set<String> terms, String field) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        if (terms.size() > MANY) {
            return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        for (String term : terms) {
            any.addTerm(new Term(field, term), NameKey.isKey(term) ? NAME_KEY : 1);
        }
        return any.build();
    }

    private static Query sequence(List<Set<String>> places, String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> place : places) {
            phrase.add(place.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
        }
        return phrase.build();
    }
}
