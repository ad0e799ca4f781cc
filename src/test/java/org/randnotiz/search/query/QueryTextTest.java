package org.randnotiz.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Location;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

@Seeded
final class QueryTextTest {

    @Test
    void ofThousandsOfWordsTheFirstAreReadAndTheRestIsPointedAt() {
        ParsedQuery parsed = QueryText.parse("die ".repeat(3000));
        assertEquals(List.of("search.tooLong"), parsed.problems().stream().map(Problem::code).toList());
        assertEquals(4 * QueryText.MOST_PARTS + 1,
                Integer.parseInt(parsed.problems().getFirst().arguments().getFirst().toString()));
    }

    @Test
    void aPhraseThatIsTooLongIsPointedAtAndWhatStandsBeforeItCounts() {
        ParsedQuery parsed = QueryText.parse("Taliban \"" + "die ".repeat(3000) + "\"");
        assertEquals("search.tooLong", parsed.problems().getFirst().code());
        assertInstanceOf(Query.Word.class, parsed.query());
    }

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
        "verfasser:Meier # verfasser(Meier) #",
        "Author:\"Anna Meier\" Kasan # (Author(Anna Meier) & Kasan) #",
        "datum:2024-03..2024-05 # datum(2024-03..2024-05) #",
        "-hat:urteil # !hat(urteil) #",
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
        "foo:bar # foo(bar) #",
        "um 12:30 # (um & 12:30) #",
        "ab: # ab: #",
        "Kasan verfasser: # Kasan # search.fieldWithout@7",
        "Kasan verfasser:) # Kasan # search.fieldWithout@7 search.close@17",
        "[ereignis typ:AGREE empfänger:Taliban] # [ereignis: (typ(AGREE) & empfänger(Taliban))] #",
        "[wiedergabe] Kasan # ([wiedergabe: *] & Kasan) #",
        "[wiedergabe keine Anerkennung] # [wiedergabe: (keine & Anerkennung)] #",
        "[ereignis (typ:AGREE OR typ:AID) -urheber:Iran] # [ereignis: ((typ(AGREE) | typ(AID)) & !urheber(Iran))] #",
        "[typ:AGREE] # [: typ(AGREE)] #",
        "[\"Meinung des Verfassers\" ziel:IS-K] # [Meinung des Verfassers: ziel(IS-K)] #",
        "-[ereignis typ:AGREE] # ![ereignis: typ(AGREE)] #",
        "[ereignis ort:\"Neu Delhi\"] # [ereignis: ort(Neu Delhi)] #",
        "[ereignis typ:AGREE # [ereignis: typ(AGREE)] # search.openBracket@1",
        "Kasan ] Moskau # (Kasan & Moskau) # search.closeBracket@7",
        "[] Kasan # Kasan # search.emptyBracket@1",
        "[ereignis [typ:AGREE]] # [ereignis: typ(AGREE)] # search.bracketInBracket@11 search.closeBracket@22",
        "[ereignis typ:AGREE) Kasan] # [ereignis: (typ(AGREE) & Kasan)] # search.close@20",
        "([ereignis typ:AGREE] # [ereignis: typ(AGREE)] # search.open@1",
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
        "Kas # Kas…",
        "Taliban Kas # (Taliban & Kas…)",
        "K # K…",
        "§Kasan § # Kasan",
        "\"enge Zus # (\"enge\" & Zus…)",
        "\"enge Zus\" # \"enge Zus\"",
        "Minist* # Minist*",
        "Kasan OR # Kasan",
        "Kasan OR Mos # (Kasan | Mos…)",
        "(Kasan Mos # (Kasan & Mos…)",
        "verfasser:Mei # verfasser(Mei…)",
        "verfasser:\"Mei\" # verfasser(Mei)",
        "stand: # *",
        "-Mosk # !Mosk",
        "Kasan - # (Kasan & -…)",
        "[ereignis Kas # [ereignis: Kas…]",
        "[ereignis  # [ereignis: *]",
    })
    void theLastWordMayGoOnWhileItIsTypedAndWhatIsOnlyBegunIsNothingWrong(String typed, String expected) {
        ParsedQuery parsed = QueryText.typing(typed);
        assertEquals(expected, shown(parsed.query()));
        assertEquals(List.of(), parsed.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kasan)", "stand: Kasan", "(Kasan] Mos"})
    void whatIsWrongBeforeTheWordThatIsTypedIsSaid(String typed) {
        assertFalse(QueryText.typing(typed).problems().isEmpty());
    }

    @Property(tries = 2000)
    void anyTextIsReadWithoutThrowingAndEveryProblemHasAPlaceInIt(@ForAll("queries") String text) {
        ParsedQuery parsed = QueryText.parse(text);
        for (var problem : parsed.problems()) {
            Span place = assertInstanceOf(Location.InQuery.class, problem.location()).span();
            assertTrue(place.start() <= text.length(), () -> problem + " in " + text);
            assertEquals(new Argument.Whole(place.start() + 1), problem.arguments().getFirst());
        }
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries
                        .of("(", ")", "\"", "-", "*", "~", " ", "OR", "NOT", "Kasan", "exakt:", "datum:", "a:", "IS-K",
                                "[", "]", "ereignis",
                                "typ:AGREE", ":")
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
            case Query.Begun begun -> begun.text() + "…";
            case Query.Prefix prefix -> prefix.text() + "*";
            case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
            case Query.Field field -> field.name() + "(" + field.value() + (field.begun() ? "…" : "") + ")";
            case Query.Bracket bracket -> "[" + bracket.kind() + ": " + shown(bracket.inner()) + "]";
            case Query.Has has -> throw new AssertionError(has);
            case Query.Said said -> throw new AssertionError(said);
            case Query.During during -> throw new AssertionError(during);
            case Query.Between between -> throw new AssertionError(between);
            case Query.Marked marked -> throw new AssertionError(marked);
            case Query.And and ->
                and.parts().stream().map(QueryTextTest::shown).collect(Collectors.joining(" & ", "(", ")"));
            case Query.Or or ->
                or.parts().stream().map(QueryTextTest::shown).collect(Collectors.joining(" | ", "(", ")"));
            case Query.Not not -> "!" + shown(not.part());
        };
    }
}
