package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.randnotiz.text.Span;
import org.randnotiz.ui.shell.GermanReading;

final class JumpTest {

    private static final String TEXT =
            "Die Taliban kamen. Über den IS-K schweigt die Straße, die Taliban auch. Ende offen";

    @Test
    void wordsAreFoundByHowTheyBeginFromTheCaretOnAndRound() {
        assertEquals(List.of("Taliban@58", "Taliban@4"), found("tal", 20));
    }

    @Test
    void severalBeginningsFindAsManyWords() {
        assertEquals(List.of("Die Taliban@0", "die Taliban@54"), found("d t", 0));
    }

    @Test
    void dotsAndAccentsNeedNotBeTyped() {
        assertEquals(
                List.of(List.of("Über@19"), List.of("Straße@46")), List.of(found("ube", 0), found("strass", 0)));
    }

    @Test
    void aHyphenBelongsToTheWord() {
        assertEquals(List.of("IS-K@28"), found("is-k", 0));
    }

    @Test
    void theNextWordBehindTheViewIsFoundWhenNoneInViewFits() {
        assertEquals(List.of("offen@77"), found("off", 0));
    }

    @Test
    void whatIsFoldedAwayIsNotFound() {
        String text = "Taliban hier. Taliban dort.";
        FoldedPassage fold = new FoldedPassage(new Span(0, 12), new Span(14, 27), "Wiederholung");
        Page page = new Page(text, new Span(0, 0), List.of(), List.of(fold), List.of());
        Jump jump = new Jump(new GermanReading(), Content.of(page));
        assertEquals(List.of(new Span(0, 7)), jump.find("tal", new Span(0, text.length()), 0));
    }

    private static List<String> found(String typed, int caret) {
        Jump jump = new Jump(new GermanReading(), Content.of(Page.of(TEXT)));
        return jump.find(typed, new Span(0, 72), caret).stream()
                .map(span -> span.of(TEXT) + "@" + span.start())
                .toList();
    }
}
