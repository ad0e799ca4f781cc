package org.randnotiz.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.Source;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.TypedQuery;
import org.randnotiz.text.Span;

@Seeded
final class RefinementTest {

    private static final Span NOWHERE = new Span(0, 0);

    private static final Names NAMES = new Names(
            new Codebook(
                    "b",
                    1,
                    Label.EMPTY,
                    List.of(),
                    List.of(new MarkType("event", new Label("Ereignis", "Event"), "E", "orange", null, List.of()))),
            Actors.NONE,
            List.of(new Source("forum", "Forum", List.of()), new Source("am", "Agentur Meridian", List.of())),
            List.of());

    /// What was typed, what is added, what comes of it.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "§§ # quelle:forum # quelle:forum",
        "§   § # quelle:forum # quelle:forum",
        "Kasan # quelle:forum # Kasan quelle:forum",
        "§  Kasan   Moskau  § # quelle:forum # §  Kasan   Moskau quelle:forum§",
        "quelle:am # hat:event # quelle:am hat:event",
        "quelle:am # quelle:forum # quelle:am quelle:forum",
        "Kasan -quelle:forum # quelle:forum # Kasan -quelle:forum quelle:forum",
        "Kasan OR Moskau # quelle:forum # (Kasan OR Moskau) quelle:forum",
        "Kasan Treffen | Moskau # quelle:forum # (Kasan Treffen | Moskau) quelle:forum",
        "(Kasan OR Moskau) Treffen # quelle:forum # (Kasan OR Moskau) Treffen quelle:forum",
        "(Kasan OR Moskau) # quelle:forum # (Kasan OR Moskau) quelle:forum",
        "quelle:forum OR Kasan # quelle:forum # (quelle:forum OR Kasan) quelle:forum",
        "Kasan OR # quelle:forum # quelle:forum Kasan OR",
        "OR OR-]NOT # hat:event # OR hat:event OR-]NOT",
        "Kasan OR Moskau] (Treffen # hat:event # Kasan OR Moskau] hat:event (Treffen",
        "Kasan OR Moskau ] Treffen | Kabul - # hat:event # Kasan OR Moskau ] (Treffen | Kabul - ) hat:event",
        "datum:2024 OR Moskau][ereignis # hat:event # datum:2024 OR Moskau] hat:event [ereignis",
        "Kasan OR\"Moskau\" # hat:event # (Kasan OR\"Moskau\") hat:event",
        "Kasan NOT # quelle:forum # quelle:forum Kasan NOT",
        "\"enge Zusammen # quelle:forum # quelle:forum \"enge Zusammen",
        "[ereignis # quelle:forum # quelle:forum [ereignis",
        "Kasan OR \"enge Zu # quelle:forum # (Kasan OR \"enge Zu\") quelle:forum",
        "Kasan OR (Mosk # quelle:forum # (Kasan OR (Mosk)) quelle:forum",
        "Kasan OR [ereignis # quelle:forum # (Kasan OR [ereignis]) quelle:forum",
        "Kasan AND # quelle:forum # Kasan AND quelle:forum",
        "datum: # quelle:forum # datum: quelle:forum",
        "quelle:forum # quelle:forum # quelle:forum",
        "Kasan quelle:FORUM # quelle:forum # Kasan quelle:FORUM",
        "source:Forum Kasan # quelle:forum # source:Forum Kasan",
        "quelle:\"Agentur Meridian\" # quelle:am # quelle:\"Agentur Meridian\"",
        "[ereignis] # [event] # [ereignis]",
    })
    void aPartIsAddedAndAllTheRestStaysAsTyped(String typed, String part, String expected) {
        assertEquals(expected, Refinement.of(typed == null ? "" : typed, NAMES).with(part));
    }

    /// What was typed, what is taken away, what is left.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "quelle:forum # quelle:forum # §§",
        "Kasan quelle:forum # quelle:forum # Kasan",
        "quelle:forum Kasan # quelle:forum # Kasan",
        "Kasan  quelle:forum  Moskau # quelle:forum # §Kasan  Moskau§",
        "Kasan source:\"Forum\" Moskau # quelle:forum # Kasan Moskau",
        "Kasan +quelle:forum # quelle:forum # Kasan",
        "Kasan (quelle:forum) Moskau # quelle:forum # Kasan Moskau",
        "Kasan ( ( quelle:forum ) ) # quelle:forum # Kasan",
        "(Kasan quelle:forum) Moskau # quelle:forum # (Kasan) Moskau",
        "(quelle:forum Kasan) Moskau # quelle:forum # (Kasan) Moskau",
        "Kasan AND quelle:forum # quelle:forum # Kasan",
        "quelle:forum UND Kasan # quelle:forum # Kasan",
        "Kasan AND quelle:forum AND Moskau # quelle:forum # Kasan AND Moskau",
        "quelle:forum Kasan source:forum # quelle:forum # Kasan",
        "(Kasan OR Moskau) quelle:forum # quelle:forum # (Kasan OR Moskau)",
        "Kasan [ereignis] # [event] # Kasan",
        "Kasan -quelle:forum # quelle:forum # Kasan -quelle:forum",
        "Kasan OR quelle:forum # quelle:forum # Kasan OR quelle:forum",
        "Kasan quelle:am # quelle:forum # Kasan quelle:am",
        "\"quelle:forum\" # quelle:forum # \"quelle:forum\"",
        "quelle:forum \"enge Zu # quelle:forum # \"enge Zu",
        "Kasan(quelle:forum)Moskau # quelle:forum # Kasan Moskau",
        "datum:(quelle:forum)\"2024\" # quelle:forum # datum: \"2024\"",
        "- quelle:forum(Kasan) # quelle:forum # - (Kasan)",
        "(- quelle:forum) Kasan # quelle:forum # (- ) Kasan",
        "Kasan (quelle:forum # quelle:forum # Kasan",
    })
    void aPartIsTakenAwayAndAllTheRestStaysAsTyped(String typed, String part, String expected) {
        assertEquals(expected, Refinement.of(typed, NAMES).without(part));
    }

    /// What was typed, what it becomes for March and April 2024, what it becomes for any time, which days it asks for.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "§§ # datum:2024-03-01..2024-04-30 # §§ # any",
        "Kasan # Kasan datum:2024-03-01..2024-04-30 # Kasan # any",
        "datum:2023 Kasan # datum:2024-03-01..2024-04-30 Kasan # Kasan # 2023-01-01 2023-12-31",
        "Kasan date:\"Mai 2024\" # Kasan datum:2024-03-01..2024-04-30 # Kasan # 2024-05-01 2024-05-31",
        "datum:2024.. Kasan datum:..2024-05 # datum:2024-03-01..2024-04-30 Kasan # Kasan # 2024-01-01 2024-05-31",
        "datum:..2024-05 # datum:2024-03-01..2024-04-30 # §§ # null 2024-05-31",
        "datum:2023 datum:2024 # datum:2024-03-01..2024-04-30 # §§ # any",
        "+datum:\"2023\"Kasan # +datum:2024-03-01..2024-04-30 Kasan # Kasan # 2023-01-01 2023-12-31",
        "datum:demnächst # datum:demnächst datum:2024-03-01..2024-04-30 # datum:demnächst # any",
        "-datum:2023 # -datum:2023 datum:2024-03-01..2024-04-30 # -datum:2023 # any",
        "datum:2023 OR Kasan # (datum:2023 OR Kasan) datum:2024-03-01..2024-04-30 # datum:2023 OR Kasan # any",
        "ereigniszeit:2023 # ereigniszeit:2023 datum:2024-03-01..2024-04-30 # ereigniszeit:2023 # any",
    })
    void daysTakeThePlaceOfDays(String typed, String during, String atAnyTime, String asked) {
        Refinement query = Refinement.of(typed == null ? "" : typed, NAMES);
        assertEquals(
                List.of(during, atAnyTime == null ? "" : atAnyTime, asked),
                List.of(
                        query.during(
                                TimeAxis.PUBLISHED, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 30),
                                Locale.GERMAN),
                        query.atAnyTime(TimeAxis.PUBLISHED),
                        query.days(TimeAxis.PUBLISHED)
                                .map(days -> days.first() + " " + days.last())
                                .orElse("any")));
    }

    /// Only words, in the text or in headline and author, say which post fits better.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "§§ # NEWEST",
        "§  § # NEWEST",
        "quelle:forum datum:2024 [ereignis] # NEWEST",
        "-Kasan # NEWEST",
        "quelle:forum Kasan # RELEVANCE",
        "quelle:forum (datum:2024 OR \"enge Zusammenarbeit\") # RELEVANCE",
        "titel:Kasan # RELEVANCE",
        "Kas* # RELEVANCE",
    })
    void withoutWordsTheNewestComeFirst(String typed, SortBy expected) {
        assertEquals(expected, SearchRequest.of(typed == null ? "" : typed, 1).sort());
    }

    /// Whatever stood there, it still asks for that, and for the part, and for nothing else.
    @Property
    void whateverWasTypedIsStillAskedFor(@ForAll("queries") String typed) {
        List<Query> wanted = new ArrayList<>(placeless(typed));
        wanted.addAll(placeless("hat:event"));
        TypedQuery made = TypedQuery.of(Refinement.of(typed, NAMES).with("hat:event"));
        assertEquals(sorted(wanted), sorted(placeless(made.text())), () -> typed + " → " + made.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {97, 98, 99, 100, 2_000})
    void howeverDeepAQueryIsNestedItIsStillAskedFor(int depth) {
        String typed = "Moskau OR " + "(".repeat(depth) + "Kasan OR Kabul";
        List<Query> wanted = new ArrayList<>(placeless(typed));
        wanted.addAll(placeless("hat:event"));
        assertEquals(sorted(wanted), sorted(placeless(Refinement.of(typed, NAMES).with("hat:event"))));
    }

    @Test
    void aPartIsAddedToAQueryOfNothingButUnfinishedThings() {
        String typed = "(".repeat(2_000) + "Kasan" + " OR".repeat(2_000);
        assertTrue(Refinement.of(typed, NAMES).with("hat:event").contains("hat:event"));
    }

    /// What was added and is taken away again leaves the question that there was.
    @Property
    void whatIsAddedAndTakenAwayAgainLeavesTheQuestionAsItWas(@ForAll("queries") String typed) {
        String added = Refinement.of(typed, NAMES).with("hat:event");
        String left = Refinement.of(added, NAMES).without("hat:event");
        assertEquals(
                sorted(placeless(typed)),
                sorted(placeless(left)),
                () -> typed + " → " + added + " → " + left);
    }

    /// What a query asks for, as if it had been typed nowhere in particular, to be compared.
    private static List<Query> placeless(String text) {
        return TypedQuery.of(text).conjuncts().stream().map(RefinementTest::placeless).toList();
    }

    private static Query placeless(Query query) {
        return switch (query) {
            case Query.Word word -> new Query.Word(word.text(), NOWHERE);
            case Query.Phrase phrase -> new Query.Phrase(phrase.text(), NOWHERE);
            case Query.Exact exact -> new Query.Exact(exact.text(), NOWHERE);
            case Query.Prefix prefix -> new Query.Prefix(prefix.text(), NOWHERE);
            case Query.Fuzzy fuzzy -> new Query.Fuzzy(fuzzy.text(), NOWHERE);
            case Query.Field field -> new Query.Field(field.name(), field.value(), NOWHERE, NOWHERE);
            case Query.Bracket bracket ->
                new Query.Bracket(bracket.kind(), NOWHERE, placeless(bracket.inner()), NOWHERE);
            case Query.Not not -> new Query.Not(placeless(not.part()));
            case Query.Or or -> new Query.Or(or.parts().stream().map(RefinementTest::placeless).toList());
            case Query.And and -> new Query.And(and.parts().stream().map(RefinementTest::placeless).toList());
            default -> query;
        };
    }

    private static List<String> sorted(List<Query> parts) {
        return parts.stream().map(Query::toString).sorted().toList();
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                "Kasan", "Moskau", "OR", "AND", "NOT", "-", "+", "(", ")", "[ereignis", "]", "\"", "„", "“",
                "quelle:forum",
                "datum:2024", "datum:", "*", "~", "|", " ", " ", " ")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
