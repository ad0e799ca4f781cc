package org.randnotiz.german.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.RepeatedPassages;
import org.randnotiz.text.Span;

final class UnfoldingTest {

    private static final String PARAGRAPH =
            "Die russische Regierung hat jetzt die Taliban offiziell eingeladen, an dem Treffen in Kasan teilzunehmen.";
    private static final String OTHER = "In Berlin hieß es dazu am Dienstag nur, man beobachte die Lage.";
    private static final String TWICE = PARAGRAPH + "\n" + OTHER + "\n" + PARAGRAPH;
    private static final String NEARLY =
            PARAGRAPH + "\n" + OTHER + "\n" + PARAGRAPH.replace("offiziell", "förmlich");

    private static Span last(String words, String text) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
    }

    private static Span first(String words, String text) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static RepeatedPassages.Placing place(Span span, String text) {
        return Unfolding.of(text).place(span);
    }

    @Test
    void whatStandsInTheOriginalStaysThere() {
        assertEquals(new RepeatedPassages.At(first("Taliban", TWICE)), place(first("Taliban", TWICE), TWICE));
    }

    @Test
    void whatStandsInACopyGoesToTheSameWordsOfTheOriginal() {
        assertEquals(new RepeatedPassages.At(first("Taliban", TWICE)), place(last("Taliban", TWICE), TWICE));
    }

    @Test
    void aWholeCopyWithTheLineEndBeforeItGoesToTheWholeOriginal() {
        assertEquals(new RepeatedPassages.At(first(PARAGRAPH, TWICE)), place(last("\n" + PARAGRAPH, TWICE), TWICE));
    }

    @Test
    void aPassageAcrossTheBorderOfACopyIsRefused() {
        Span across = new Span(TWICE.indexOf("die Lage"), TWICE.lastIndexOf("Taliban"));
        assertEquals(new RepeatedPassages.Refused(Problem.error("edit.acrossCopy", across)), place(across, TWICE));
    }

    @Test
    void wordsThatOnlyTheCopyHasAreRefused() {
        assertEquals(
                new RepeatedPassages.Refused(Problem.error("edit.onlyInCopy", "förmlich")),
                place(last("förmlich", NEARLY), NEARLY));
    }

    @Test
    void aPassageOfANearCopyWhoseEndsBothHaveGoesToTheOriginalByAlignment() {
        assertEquals(
                new RepeatedPassages.At(first("Taliban offiziell eingeladen", NEARLY)),
                place(last("Taliban förmlich eingeladen", NEARLY), NEARLY));
    }
}
