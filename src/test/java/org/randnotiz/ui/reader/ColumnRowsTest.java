package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.randnotiz.text.Span;

final class ColumnRowsTest {

    private static final String TEXT = "Eins.\r\nZwei.\nEins.\nSchluss";
    private static final FoldedPassage FOLD = new FoldedPassage(new Span(0, 5), new Span(13, 18), "Wiederholung");
    private static final Page PAGE = new Page(TEXT, new Span(0, 0), List.of(), List.of(FOLD), List.of());

    @Test
    void aClosedCopyIsOneBar() {
        assertEquals("head Eins. Zwei. bar Schluss", shown(ColumnRows.of(PAGE, Set.of())));
    }

    @Test
    void anOpenCopyStandsBelowItsBar() {
        assertEquals("head Eins. Zwei. bar (Eins.) Schluss", shown(ColumnRows.of(PAGE, Set.of(FOLD))));
    }

    @Test
    void theCaretStepsOverLineEndsAndWhatIsFolded() {
        ColumnRows rows = ColumnRows.of(PAGE, Set.of());
        List<Integer> places = new ArrayList<>();
        int at = 3;
        while (places.isEmpty() || places.getLast() != at) {
            places.add(at);
            at = rows.next(at);
        }
        assertEquals(List.of(3, 4, 5, 7, 8, 9, 10, 11, 12, 19, 20, 21, 22, 23, 24, 25, 26), places);
    }

    @Test
    void steppingBackVisitsTheSamePlaces() {
        ColumnRows rows = ColumnRows.of(PAGE, Set.of());
        List<Integer> places = new ArrayList<>();
        int at = 21;
        while (places.isEmpty() || places.getLast() != at) {
            places.add(at);
            at = rows.previous(at);
        }
        assertEquals(List.of(21, 20, 19, 12, 11, 10, 9, 8, 7, 5, 4, 3, 2, 1, 0), places);
    }

    @Test
    void thePartsOfALongParagraphMeetInOnePlace() {
        String text = "Ein Satz. ".repeat(500);
        ColumnRows rows = ColumnRows.of(Page.of(text), Set.of());
        List<Integer> there = new ArrayList<>();
        for (int at = 0; there.isEmpty() || there.getLast() != at; at = rows.next(at)) {
            there.add(at);
        }
        List<Integer> back = new ArrayList<>();
        for (int at = text.length(); back.isEmpty() || back.getLast() != at; at = rows.previous(at)) {
            back.add(at);
        }
        assertEquals(
                List.of(IntStream.rangeClosed(0, text.length()).boxed().toList(), there),
                List.of(there, back.reversed()));
    }

    @Test
    void aCaretNeverStandsInsideACharacter() {
        ColumnRows rows = ColumnRows.of(Page.of("a\ud83d\ude00e\u0301b"), Set.of());
        assertEquals(List.of(1, 3, 5, 6), List.of(rows.caretAt(2), rows.next(1), rows.next(3), rows.next(5)));
    }

    @Test
    void aCaretInAFoldedCopyMovesOutOfIt() {
        assertEquals(12, ColumnRows.of(PAGE, Set.of()).caretAt(15));
    }

    private static String shown(ColumnRows rows) {
        return IntStream.range(0, rows.count())
                .mapToObj(i -> switch (rows.get(i)) {
                    case Row.Head() -> "head";
                    case Row.Bar _ -> "bar";
                    case Row.Text(Block block, boolean copy) ->
                        copy ? "(" + block.span().of(TEXT) + ")" : block.span().of(TEXT);
                })
                .collect(Collectors.joining(" "));
    }
}
