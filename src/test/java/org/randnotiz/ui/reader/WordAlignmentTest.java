package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.text.Span;

@Seeded
final class WordAlignmentTest {

    @Test
    void anExactCopyIsOneRun() {
        assertEquals(List.of(new WordAlignment.Run(0, 10, 9)), runs("eins zwei", "|", "eins zwei"));
    }

    @Test
    void aChangedWordIsTheOnlyDifference() {
        assertEquals(List.of("Juli"), differences("am 3. Mai in Kasan", "am 3. Juli in Kasan"));
    }

    @Test
    void aMissingWordIsAnEmptyDifference() {
        assertEquals(List.of(""), differences("am 3. Mai in Kasan", "am 3. in Kasan"));
    }

    @Test
    void anAddedEndIsADifference() {
        assertEquals(List.of(" Ende"), differences("eins zwei", "eins zwei Ende"));
    }

    @Test
    void textsWithoutACommonWordDifferWholly() {
        assertEquals(List.of("drei"), differences("eins", "drei"));
    }

    @Test
    void aMarkIsMirroredAroundAnInsertion() {
        String text = "Treffen in Kasan|Treffen jetzt in Kasan";
        Mirror mirror = mirror(text, 16);
        assertEquals(
                List.of(Optional.of("Treffen jetzt in"), Optional.of("Kasan")),
                List.of(
                        mirror.inCopy(new Span(0, 10)).map(span -> span.of(text)),
                        mirror.inCopy(new Span(11, 16)).map(span -> span.of(text))));
    }

    @Test
    void aPlaceInTheCopyLeadsBackToTheOriginal() {
        String text = "Treffen in Kasan|Treffen jetzt in Kasan";
        assertEquals(Optional.of(new Span(11, 16)), mirror(text, 16).inOriginal(new Span(34, 39)));
    }

    @Test
    void whatTheCopyLacksIsNotMirrored() {
        String text = "Treffen in Kasan|Treffen in";
        assertEquals(Optional.empty(), mirror(text, 16).inCopy(new Span(11, 16)));
    }

    @Property
    void runsAreEqualOnBothSidesAndInOrder(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 40) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 40) String other) {
        String text = one + "|" + other;
        int original = 0;
        int copy = one.length() + 1;
        boolean holds = true;
        for (WordAlignment.Run run : runs(one, "|", other)) {
            holds &= run.original() >= original && run.copy() >= copy && run.length() > 0;
            holds &= text.regionMatches(run.original(), text, run.copy(), run.length());
            original = run.original() + run.length();
            copy = run.copy() + run.length();
        }
        assertEquals(true, holds && original <= one.length() && copy <= text.length());
    }

    private static List<WordAlignment.Run> runs(String original, String between, String copy) {
        String text = original + between + copy;
        return WordAlignment.of(
                text, new Span(0, original.length()), new Span(text.length() - copy.length(), text.length()));
    }

    private static List<String> differences(String original, String copy) {
        String text = original + "|" + copy;
        return mirror(text, original.length()).differences().stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static Mirror mirror(String text, int end) {
        return Mirror.of(text, new FoldedPassage(new Span(0, end), new Span(end + 1, text.length()), "Wiederholung"));
    }
}
