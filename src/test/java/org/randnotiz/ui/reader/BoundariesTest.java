package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.randnotiz.text.Span;
import org.randnotiz.ui.shell.GermanReading;

final class BoundariesTest {

    private static final String TEXT = "hat die Taliban offiziell eingeladen, mit einer";
    private static final Steps STEPS = new Steps(new GermanReading(), Content.of(Page.of(TEXT)));

    @Test
    void anEndMovesByCharacter() {
        Span span = new Span(16, 25);
        assertEquals(
                List.of("ffiziell", " offiziell", "offiziell ", "offiziel"),
                List.of(
                        moved(span, Edge.START, Stride.CHARACTER, true),
                        moved(span, Edge.START, Stride.CHARACTER, false),
                        moved(span, Edge.END, Stride.CHARACTER, true),
                        moved(span, Edge.END, Stride.CHARACTER, false)));
    }

    @Test
    void anEndMovesByWord() {
        Span span = new Span(8, 36);
        assertEquals(
                List.of(
                        "offiziell eingeladen",
                        "die Taliban offiziell eingeladen",
                        "Taliban offiziell eingeladen, mit",
                        "Taliban offiziell"),
                List.of(
                        moved(span, Edge.START, Stride.WORD, true),
                        moved(span, Edge.START, Stride.WORD, false),
                        moved(span, Edge.END, Stride.WORD, true),
                        moved(span, Edge.END, Stride.WORD, false)));
    }

    @Test
    void aMarkNeverBecomesEmpty() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                List.of(
                        Boundaries.step(new Span(8, 15), Edge.END, Stride.WORD, false, STEPS),
                        Boundaries.step(new Span(8, 9), Edge.START, Stride.CHARACTER, true, STEPS)));
    }

    @Test
    void anEndDraggedBeyondTheOtherStopsOneCharacterBeforeIt() {
        assertEquals(
                List.of("T", "n"),
                List.of(
                        Boundaries.drag(new Span(8, 15), Edge.END, 2, Stride.CHARACTER, STEPS).of(TEXT),
                        Boundaries.drag(new Span(8, 15), Edge.START, 30, Stride.CHARACTER, STEPS).of(TEXT)));
    }

    @Test
    void anEndDraggedOverMoreThanHalfAWordTakesTheWordIn() {
        assertEquals("Taliban offiziell", dragged(Edge.END, TEXT.indexOf("iell")));
        assertEquals("die Taliban", dragged(Edge.START, TEXT.indexOf("die") + 1));
    }

    @Test
    void anEndDraggedOverLessThanHalfAWordLeavesTheWordOut() {
        assertEquals("Taliban", dragged(Edge.END, TEXT.indexOf("offiziell") + 2));
        assertEquals("Taliban", dragged(Edge.START, TEXT.indexOf("die") + 3));
    }

    @Test
    void anEndDraggedIntoABlankStaysAtTheWordBeforeIt() {
        assertEquals("Taliban offiziell", dragged(Edge.END, TEXT.indexOf(" eingeladen") + 1));
    }

    @Test
    void anEndDraggedByWordsBeyondTheOtherLeavesOneWord() {
        Span three = new Span(TEXT.indexOf("Taliban"), TEXT.indexOf(","));
        assertEquals("Taliban", Boundaries.drag(three, Edge.END, 2, Stride.WORD, STEPS).of(TEXT));
        assertEquals("eingeladen", Boundaries.drag(three, Edge.START, 45, Stride.WORD, STEPS).of(TEXT));
    }

    private static String dragged(Edge edge, int to) {
        return Boundaries.drag(new Span(8, 15), edge, to, Stride.WORD, STEPS).of(TEXT);
    }

    private static String moved(Span span, Edge edge, Stride stride, boolean forward) {
        return Boundaries.step(span, edge, stride, forward, STEPS)
                .map(result -> result.of(TEXT))
                .orElse("-");
    }
}
