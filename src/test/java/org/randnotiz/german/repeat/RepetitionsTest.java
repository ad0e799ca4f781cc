package org.randnotiz.german.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.Texts;
import org.randnotiz.german.repeat.Repetition.Twins;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.text.Span;

@Seeded
class RepetitionsTest {

    /// Tokens that count how often one of them is looked at.
    private static final class CountedTokens extends TokenIds {
        private long lookedAt;

        CountedTokens(String text) {
            super(text);
        }

        @Override
        int id(int token) {
            lookedAt++;
            return super.id(token);
        }

        @Override
        boolean same(int a, int b, int length) {
            lookedAt += length;
            return super.same(a, b, length);
        }

        long looksAtEach() {
            return lookedAt / size();
        }
    }

    private static final String A =
            "Die russische Regierung hat jetzt die Taliban offiziell eingeladen, an dem Treffen in Kasan teilzunehmen.";
    private static final String B =
            "Das russische Außenministerium erklärte hierzu ergänzend, dies bedeute keine Anerkennung des Emirates.";
    private static final String C =
            "Da haben sich mal zwei gefunden, und der IS-K wird dadurch erheblich unter Druck geraten.";
    private static final String OTHER =
            "In Berlin hieß es dazu am Dienstag nur, man beobachte die Lage am Hindukusch weiter aufmerksam.";

    private static String shown(String text) {
        return Repetitions.of(text).stream()
                .map(r -> r.original() + " = " + r.copy() + ", " + r.paragraphs() + " paragraphs, "
                        + Math.round(r.likeness() * 1000) / 10.0 + " %"
                        + r.differences().stream()
                                .map(d -> " [" + d.original().of(text) + "|" + d.copy().of(text) + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void theNoteRepeatsItsThreeParagraphsOnce() {
        String body = Texts.noteBody();
        List<Repetition> found = Repetitions.of(body);
        assertEquals(
                List.of(new Repetition(
                        new Span(64, 1026), new Span(1027, 1989), 3, 1,
                        List.of(new Twins(new Span(64, 1026), new Span(1027, 1989))), List.of())),
                found);
        assertEquals(962, found.getFirst().characters());
        assertEquals(found.getFirst().original().of(body), found.getFirst().copy().of(body));
    }

    @Test
    void aCopyMayDifferInBlanksLineEndsAndInvisibleCharacters() {
        String copy =
                A.replace("Regierung hat", "Regie\u00ADrung  hat").replace(" die Taliban", "\u00A0die \u200BTaliban");
        assertEquals(
                "0..208 = 210..421, 2 paragraphs, 100.0 %",
                shown(lines(A, B) + "\r\n" + lines(copy, B.replace("ä", "a\u0308"))).replaceAll("\\.\\.42\\d",
                        "..421"));
    }

    @Test
    void caseAndPunctuationCount() {
        String text = lines(A, "", A.replace("jetzt", "Jetzt").replace(",", ""));
        assertEquals("0..105 = 107..211, 1 paragraphs, 90.9 % [jetzt|Jetzt] [,|]", shown(text));
    }

    @Test
    void aCopyBrokenIntoLinesDifferentlyIsFound() {
        String broken = A.replace("Taliban ", "Taliban\n") + "\n" + B.replace("hierzu ", "hierzu\n");
        assertEquals("0..208 = 209..417, 4 paragraphs, 100.0 %", shown(lines(A, B, broken)));
    }

    @Test
    void aNearCopyShowsItsDifferences() {
        String near =
                lines(A.replace("jetzt", "nun"), B.replace("keine Anerkennung", "keinerlei Anerkennung"), C + " Oder?");
        assertEquals(
                "0..298 = 395..701, 3 paragraphs, 94.1 % [jetzt|nun] [keine|keinerlei] [|Oder?]",
                shown(lines(A, B, C, OTHER, near)));
    }

    @Test
    void differencesAtTheEdgesBelongToTheRun() {
        String near =
                lines(A, B) + "\n" + lines(A.replace("Die russische", "Moskaus"), B.replace("Emirates", "Staates"));
        assertEquals(
                "0..208 = 209..410, 2 paragraphs, 91.8 % [Die russische|Moskaus] [Emirates|Staates]", shown(near));
    }

    @Test
    void paragraphsThatDifferTooMuchAreNoCopy() {
        assertEquals("", shown(lines(A, B, C, OTHER)));
        assertEquals("", shown(lines(A, A.replaceAll("[aei]", "o"))));
    }

    @Test
    void aPassageOfThreeStandsTwiceAfterTheFirst() {
        assertEquals(
                "0..208 = 305..513, 2 paragraphs, 100.0 %; 0..208 = 514..722, 2 paragraphs, 100.0 %",
                shown(lines(A, B, OTHER, A, B, A, B)));
    }

    @Test
    void aShortLineNeverCountsAloneButManyDo() {
        String greeting = "Mit freundlichen Grüßen aus Kasan, Euer Hans M.";
        assertEquals("", shown(lines(greeting, A, greeting, B, greeting)));
        String verses = lines("Der Mond ist aufgegangen,", "die goldnen Sternlein prangen", "am Himmel hell und klar;",
                "der Wald steht schwarz und schweiget,", "und aus den Wiesen steiget");
        assertEquals("0..145 = 252..397, 5 paragraphs, 100.0 %", shown(lines(verses, A, verses)));
    }

    @Test
    void aParagraphInTheOtherOrderIsARunOfItsOwn() {
        assertEquals(
                "209..298 = 299..388, 1 paragraphs, 100.0 %; 0..208 = 389..597, 2 paragraphs, 100.0 %",
                shown(lines(A, B, C, C, A, B)));
    }

    @Test
    void aParagraphInsertedIntoTheCopyIsADifference() {
        String text = lines(A, B, C, OTHER, A, B, "Nachtrag: bitte beachten.", C, OTHER);
        assertEquals("0..394 = 395..815, 5 paragraphs, 96.5 % [|Nachtrag: bitte beachten.]", shown(text));
    }

    @Test
    void aPlaceOfTheOriginalIsMirroredInTheCopyAndBack() {
        String near = A.replace("jetzt", "nun").replace(" offiziell", "").replace("Regierung", "Regie\u00ADrung");
        String text = lines(A, B, C, near, B, C);
        Repetition found = Repetitions.of(text).getFirst();
        String mirrored = "";
        for (String words : List.of("Regierung hat", "jetzt", "hat jetzt", "jetzt die", "offiziell",
                "Taliban offiziell", "Kasan", "Emirates.")) {
            Span place = new Span(text.indexOf(words), text.indexOf(words) + words.length());
            mirrored += found.inCopy(place).map(span -> span.of(text)).orElse("-") + "|";
        }
        assertEquals("Regie\u00ADrung hat|-|hat|die|-|Taliban|Kasan|Emirates.|", mirrored);
        Span kasan = new Span(text.lastIndexOf("Kasan"), text.lastIndexOf("Kasan") + 5);
        assertEquals(Optional.of("Kasan"), found.inOriginal(kasan).map(span -> span.of(text)));
        assertEquals(Optional.empty(), found.inCopy(kasan));
    }

    @Test
    void theWorkGrowsWithTheLengthOfTheText() {
        Random random = new Random(7);
        String text = IntStream.range(0, 1000)
                .mapToObj(p -> IntStream.range(0, 25)
                        .mapToObj(w -> Integer.toString(random.nextInt(2000), 36) + "en")
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        CountedTokens twice = new CountedTokens(text + "\n\n" + text + "\n" + text.substring(0, 80_000));
        assertEquals(2, Repetitions.of(twice).size());
        assertTrue(twice.looksAtEach() <= 100, () -> twice.looksAtEach() + " looks at each token");
    }

    /// What a text made to be slow is like, how many repetitions are found, how often each token may be looked at: in
    /// quadratic time it would be tens of thousands of times.
    @ParameterizedTest
    @CsvSource({"oneWord, 0, 100", "sameLine, 2999, 100", "nearLines, 2999, 100", "halfLines, 0, 100"})
    void textsMadeToBeSlowTakeNoMoreWork(String like, int found, int most) {
        CountedTokens tokens = new CountedTokens(madeToBeSlow(like));
        assertEquals(found, Repetitions.of(tokens).size());
        assertTrue(tokens.looksAtEach() <= most, () -> tokens.looksAtEach() + " looks at each token");
    }

    private static String madeToBeSlow(String like) {
        return switch (like) {
            case "oneWord" -> "aa ".repeat(100_000);
            case "sameLine" -> (A + "\n").repeat(3000);
            case "nearLines" ->
                IntStream.range(0, 3000).mapToObj(i -> A.replace("jetzt", "x" + i)).collect(Collectors.joining("\n"));
            case "halfLines" ->
                IntStream.range(0, 3000)
                        .mapToObj(i -> "Die Regierung hat jetzt die " + Integer.toString(i * 7919, 36) + " und die "
                                + Integer.toString(i * 104729, 36) + " der")
                        .collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException(like);
        };
    }

    @Property(tries = 300)
    void spansLieInTheTextAndCopiesDoNotOverlap(@ForAll("texts") String text) {
        int behind = 0;
        for (Repetition r : Repetitions.of(text)) {
            assertTrue(r.copy().start() >= behind && r.copy().fits(text.length()));
            assertTrue(r.original().end() <= r.copy().start() && r.likeness() >= Repetitions.LEAST_LIKENESS);
            assertEquals(r.differences().isEmpty(), r.likeness() == 1);
            for (Twins twins : r.same()) {
                assertTrue(r.original().contains(twins.original()) && r.copy().contains(twins.copy()));
                assertEquals(visible(twins.original().of(text)), visible(twins.copy().of(text)));
                assertEquals(Optional.of(twins.copy()), r.inCopy(twins.original()));
                assertEquals(Optional.of(twins.original()), r.inOriginal(twins.copy()));
            }
            if (r.differences().isEmpty()) {
                assertEquals(visible(r.original().of(text)), visible(r.copy().of(text)));
            }
            behind = r.copy().end();
        }
    }

    @Property(tries = 300)
    void aLongPassagePastedBehindItselfIsFoundWhole(@ForAll("paragraphs") List<String> paragraphs) {
        String once = String.join("\n", paragraphs);
        List<Repetition> found = Repetitions.of(once + "\n\n" + once);
        Span copy = new Span(once.length() + 2, 2 * once.length() + 2);
        assertTrue(found.stream().mapToInt(r -> r.copy().length()).sum() >= once.length() - paragraphs.size(),
                "too little");
        assertTrue(found.stream().allMatch(r -> copy.contains(r.copy()) || r.copy().end() < copy.start()), "misplaced");
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Character.isBmpCodePoint(c) || !Glyphs.isBlankOrInvisible((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of(A, B, C, OTHER, "Hallo", "", A.replace("jetzt", "nun"), B.replace(" ", "\u00A0"), "A\u00ADber " + C,
                        "aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa")
                .list()
                .ofMaxSize(14)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n", "\n\n", " ").map(end -> String.join(end, lines)));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.strings()
                .withChars("abcdefghij")
                .ofMinLength(3)
                .ofMaxLength(9)
                .list()
                .ofMinSize(20)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words) + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
