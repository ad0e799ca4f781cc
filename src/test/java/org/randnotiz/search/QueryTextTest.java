package org.randnotiz.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.text.Span;

final class QueryTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "Taliban # Taliban #",
        "Taliban Kasan # (Taliban & Kasan) #",
        "Taliban AND Kasan # (Taliban & Kasan) #",
        "Taliban UND Kasan # (Taliban & Kasan) #",
        "Taliban OR Kasan # (Taliban | Kasan) #",
        "Taliban ODER Kasan Moskau # (Taliban | (Kasan & Moskau)) #",
        "Taliban | Kasan # (Taliban | Kasan) #",
        "(Taliban OR Kasan) Moskau # ((Taliban | Kasan) & Moskau) #",
        "-Moskau # !Moskau #",
        "Kasan -Moskau # (Kasan & !Moskau) #",
        "Kasan NOT Moskau # (Kasan & !Moskau) #",
        "Kasan NICHT Moskau # (Kasan & !Moskau) #",
        "nicht wahr # (nicht & wahr) #",
        "Kasan -(Moskau OR Kabul) # (Kasan & !(Moskau | Kabul)) #",
        "IS-K # IS-K #",
        "+Kasan # Kasan #",
        "Minist* # Minist* #",
        "Kazan~ # Kazan~ #",
        "\"enge Zusammenarbeit\" Kasan # (\"enge Zusammenarbeit\" & Kasan) #",
        "„enge Zusammenarbeit“ # \"enge Zusammenarbeit\" #",
        "»enge Zusammenarbeit« # \"enge Zusammenarbeit\" #",
        "exakt:\"des Emirates\" # ='des Emirates' #",
        "exact:Emirates # ='Emirates' #",
        "verfasser:Meier # AUTHOR(Meier) #",
        "Author:\"Anna Meier\" Kasan # (AUTHOR(Anna Meier) & Kasan) #",
        "datum:2024-03..2024-05 # DATE(2024-03..2024-05) #",
        "-hat:urteil # !HAS(urteil) #",
        "um 23:17 Uhr # (um & 23:17 & Uhr) #",
        "https://example.org/a:b # https://example.org/a:b #",
        "§   § # * #",
        "§§ # * #",
        "\"enge # \"enge\" # search.quote@1",
        "Kasan \"enge # (Kasan & \"enge\") # search.quote@7",
        "\"\" Kasan # Kasan # search.emptyQuote@1",
        "(Kasan # Kasan # search.open@1",
        "Kasan) Moskau # (Kasan & Moskau) # search.close@6",
        ") # * # search.close@1",
        "OR Kasan # Kasan # search.orWithout@1",
        "Kasan OR # Kasan # search.orWithout@7",
        "Kasan OR OR Moskau # (Kasan | Moskau) # search.orWithout@7",
        "Kasan NOT # Kasan # search.notWithout@7",
        "Kasan * # Kasan # search.starAlone@7",
        "~ # * # search.tildeAlone@1",
        "foo:bar # foo:bar # search.noField@1",
        "Kasan verfasser: # (Kasan & *) # search.fieldWithout@7",
    })
    void aQueryIsReadAs(String text, String expected, String problem) {
        ParsedQuery parsed = QueryText.parse(text);
        String said = parsed.problems().stream()
                .map(p -> p.code() + "@" + p.arguments().getFirst())
                .collect(Collectors.joining(" "));
        assertEquals(
                expected + (problem == null ? "" : " " + problem),
                shown(parsed.query()) + (said.isEmpty() ? "" : " " + said));
    }

    @Test
    void aLeafKnowsWhereItStandsInTheQuery() {
        assertEquals(
                new Query.And(List.of(
                        new Query.Word("Kasan", new Span(1, 6)),
                        new Query.Not(new Query.Phrase("enge Arbeit", new Span(9, 20))))),
                QueryText.parse(" Kasan -\"enge Arbeit\"").query());
    }

    @Test
    void aHundredThousandParenthesesAreNoTrouble() {
        assertEquals(
                "search.tooDeep",
                QueryText.parse("(".repeat(100_000)).problems().getFirst().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "Kas # Kas*",
        "Taliban Kas # Taliban Kas*",
        "K # K",
        "§Taliban § # §Taliban §",
        "\"enge Zus # \"enge Zus",
        "Minist* # Minist*",
        "Kasan OR # Kasan OR",
        "verfasser:Mei # verfasser:Mei",
        "-Mosk # -Mosk",
    })
    void theLastWordMayGoOnWhileItIsTyped(String typed, String expected) {
        assertEquals(expected, QueryText.whileTyping(typed));
    }

    @Property(tries = 2000)
    void anyTextIsReadWithoutThrowingAndEveryProblemHasAPlaceInIt(@ForAll("queries") String text) {
        ParsedQuery parsed = QueryText.parse(text);
        for (var problem : parsed.problems()) {
            int place = Integer.parseInt(problem.arguments().getFirst());
            assertTrue(place >= 1 && place <= text.length() + 1, () -> problem + " in " + text);
        }
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries
                        .of("(", ")", "\"", "-", "*", "~", " ", "OR", "NOT", "Kasan", "exakt:", "datum:", "a:", "IS-K")
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts)));
    }

    private static String shown(Query query) {
        return switch (query) {
            case Query.All all -> "*";
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> "\"" + phrase.text() + "\"";
            case Query.Exact exact -> "='" + exact.text() + "'";
            case Query.Prefix prefix -> prefix.text() + "*";
            case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
            case Query.In in -> in.field() + "(" + in.value() + ")";
            case Query.And and ->
                and.parts().stream().map(QueryTextTest::shown).collect(Collectors.joining(" & ", "(", ")"));
            case Query.Or or ->
                or.parts().stream().map(QueryTextTest::shown).collect(Collectors.joining(" | ", "(", ")"));
            case Query.Not not -> "!" + shown(not.part());
        };
    }
}
