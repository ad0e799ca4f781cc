package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;

/// What a person does with the keyboard alone.
@SuppressWarnings("NullAway") // a missing attribute fails the test
final class ReaderKeysTest {

    @Test
    void arrowsMoveTheCaretByCharacter() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("russische");
            Fx.press(KeyCode.RIGHT);
            Fx.press(KeyCode.RIGHT);
            Fx.press(KeyCode.LEFT);
            assertEquals(stage.span("ussische").start(), caret(stage));
        }
    }

    @Test
    void shiftAndArrowsSelectByCharacterAndControlByWord() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("offiziell");
            Fx.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
            Fx.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
            String words = stage.selected();
            Fx.press(KeyCode.SHIFT, KeyCode.LEFT);
            Fx.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertEquals(List.of("offiziell eingeladen", "offiziell eingelad"), List.of(words, stage.selected()));
        }
    }

    @Test
    void controlAndLeftGoesToTheBeginningOfWordsThatHaveHyphens() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore(".\nDas russische");
            Fx.press(KeyCode.CONTROL, KeyCode.LEFT);
            assertEquals(stage.span("IS-K").start(), caret(stage));
        }
    }

    @Test
    void downAndUpKeepTheColumn() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("russische Regierung");
            double before = x(stage);
            List<Boolean> near = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                Fx.press(KeyCode.DOWN);
                near.add(Math.abs(x(stage) - before) < 12);
            }
            for (int i = 0; i < 9; i++) {
                Fx.press(KeyCode.UP);
            }
            assertEquals(
                    List.of(List.of(true, true, true, true, true, true, true, true, true),
                            stage.span("russische Regierung").start()),
                    List.of(near, caret(stage)));
        }
    }

    @Test
    void endStaysInItsLineWhereTheLineIsWrapped() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("Die russische");
            double line = y(stage);
            Fx.press(KeyCode.END);
            double end = y(stage);
            Fx.press(KeyCode.END);
            double again = y(stage);
            Fx.press(KeyCode.HOME);
            assertEquals(
                    List.of(line, line, stage.span("Die russische").start()), List.of(end, again, caret(stage)));
        }
    }

    @Test
    void shiftAndEndSelectsToTheEndOfTheLine() {
        try (ReaderStage stage = ReaderStage.show(Page.of("Ein kurzer Absatz\nund noch einer"))) {
            stage.caretBefore("kurzer");
            Fx.press(KeyCode.SHIFT, KeyCode.END);
            assertEquals("kurzer Absatz", stage.selected());
        }
    }

    @Test
    void theTextEndsForTheCaretBeforeAFoldedCopyAtItsEnd() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            Fx.press(KeyCode.CONTROL, KeyCode.END);
            assertEquals(stage.span("Druck geraten.").end(), caret(stage));
        }
    }

    @Test
    void pagesGoForthAndBack() {
        String text = "Ein Absatz, der für sich allein steht.\n".repeat(300);
        try (ReaderStage stage = ReaderStage.show(Page.of(text))) {
            stage.caretBefore("Ein");
            List<Boolean> seen = new ArrayList<>();
            int before = -1;
            for (int i = 0; i < 4; i++) {
                Fx.press(KeyCode.PAGE_DOWN);
                seen.add(caret(stage) > before && isInView(stage));
                before = caret(stage);
            }
            for (int i = 0; i < 5; i++) {
                Fx.press(KeyCode.PAGE_UP);
            }
            assertEquals(List.of(List.of(true, true, true, true), 0), List.of(seen, caret(stage)));
        }
    }

    @Test
    void controlAndEndShowsTheEndOfAVeryLongTextAndHomeItsBeginning() {
        String text = "Ein Satz von vielen, die alle in einem Absatz stehen. ".repeat(6_000).strip();
        try (ReaderStage stage = ReaderStage.show(Page.of(text))) {
            Fx.press(KeyCode.CONTROL, KeyCode.END);
            boolean end = isInView(stage) && caret(stage) == text.length();
            Fx.press(KeyCode.CONTROL, KeyCode.HOME);
            assertEquals(List.of(true, true), List.of(end, isInView(stage) && caret(stage) == 0));
        }
    }

    @Test
    void oneActionGrowsTheSelectionAndOneTakesItBack() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("zwei gefunden");
            List<String> selections = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Fx.run(() -> stage.reader().grow());
                selections.add(stage.selected());
            }
            Fx.run(() -> stage.reader().shrink());
            Fx.run(() -> stage.reader().shrink());
            selections.add(stage.selected());
            assertEquals(
                    List.of(
                            "zwei",
                            "Da haben sich mal zwei gefunden",
                            "Da haben sich mal zwei gefunden, und der IS-K wird dadurch meiner Einschätzung nach "
                                    + "erheblich unter Druck geraten.",
                            "zwei"),
                    selections);
        }
    }

    @Test
    void typingJumpsToAWordAndSelectsIt() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            bindJumpToF(stage);
            Fx.press(KeyCode.F);
            Fx.press(KeyCode.T);
            Fx.press(KeyCode.A);
            Fx.press(KeyCode.L);
            String first = stage.selected() + "@" + caret(stage);
            Fx.press(KeyCode.TAB);
            String second = stage.selected() + "@" + caret(stage);
            Fx.press(KeyCode.ENTER);
            int one = stage.span("Taliban").end();
            int two = stage.span("Taliban selbst").start() + 7;
            assertEquals(
                    List.of("Taliban@" + one, "Taliban@" + two, false),
                    List.of(first, second, Fx.get(() -> stage.reader().takesKeysProperty().get())));
        }
    }

    @Test
    void typingTwoBeginningsSelectsTwoWords() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            bindJumpToF(stage);
            for (KeyCode key : List.of(KeyCode.F, KeyCode.O, KeyCode.SPACE, KeyCode.E, KeyCode.ENTER)) {
                Fx.press(key);
            }
            assertEquals("offiziell eingeladen", stage.selected());
        }
    }

    @Test
    void aJumpExtendsTheSelection() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.select(stage.span("russische Regierung"));
            Fx.run(() -> stage.reader().startJump(true));
            for (KeyCode key : List.of(KeyCode.T, KeyCode.A, KeyCode.L)) {
                Fx.press(key);
            }
            Fx.press(KeyCode.ENTER);
            assertEquals("russische Regierung hat jetzt die Taliban", stage.selected());
        }
    }

    @Test
    void aJumpStartedWithoutAKeyTakesTheFirstLetter() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            Fx.run(() -> stage.reader().startJump(false));
            Fx.press(KeyCode.K);
            Fx.press(KeyCode.A);
            assertEquals("Kasan", stage.selected());
        }
    }

    @Test
    void escapeReturnsFromAJump() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.select(stage.span("russische"));
            bindJumpToF(stage);
            Fx.press(KeyCode.F);
            Fx.press(KeyCode.K);
            Fx.press(KeyCode.ESCAPE);
            assertEquals(
                    List.of("russische", 0), List.of(stage.selected(), stage.nodes("jump-match").size()));
        }
    }

    @Test
    void lettersReachTheOwnerUnlessTheyAreTyped() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<KeyCode> owner = new ArrayList<>();
            Fx.run(() -> stage.stage().getScene().addEventHandler(KeyEvent.KEY_PRESSED,
                    key -> owner.add(key.getCode())));
            Fx.press(KeyCode.A);
            Fx.run(() -> stage.reader().startJump(false));
            Fx.press(KeyCode.B);
            Fx.press(KeyCode.ENTER);
            Fx.press(KeyCode.C);
            Fx.press(KeyCode.LEFT);
            assertEquals(List.of(KeyCode.A, KeyCode.C), owner);
        }
    }

    @Test
    @SuppressWarnings("try") // the keys go to whatever window has the focus
    void copyGivesTheExactText() {
        String text = "Erste\u00a0Zeile\u00ad\r\nZweite  Zeile";
        try (ReaderStage stage = ReaderStage.show(Page.of(text))) {
            Fx.press(KeyCode.CONTROL, KeyCode.A);
            Fx.press(KeyCode.CONTROL, KeyCode.C);
            assertEquals(text, Fx.get(() -> Clipboard.getSystemClipboard().getString()));
        }
    }

    @Test
    void oneActionCyclesThroughTheMarksAtTheCaret() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.caretBefore("S-K");
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Fx.run(() -> stage.reader().cycle());
                chosen.add(stage.chosen());
            }
            assertEquals(List.of("m-10", "m-9", "m-10"), chosen);
        }
    }

    @Test
    void endsOfTheChosenMarkAreMovedByCharacterAndByWord() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> moves = new ArrayList<>();
            Fx.run(() -> stage.reader().setOnMove((id, span) -> moves.add(span.of(stage.reader().page().text()))));
            stage.choose("m-4");
            Fx.run(() -> {
                stage.reader().moveEdge(Edge.START, Stride.WORD, false);
                stage.reader().moveEdge(Edge.END, Stride.CHARACTER, false);
                stage.reader().movableProperty().set(false);
                stage.reader().moveEdge(Edge.END, Stride.WORD, true);
            });
            assertEquals(List.of("Taliban offiziell eingeladen", "offiziell eingelade"), moves);
        }
    }

    @Test
    void theNextMarkOfAKindIsChosenAndShown() {
        try (ReaderStage stage = ReaderStage.show(Note.withSuggestion())) {
            String id = Fx.get(() -> stage.reader()
                    .chooseNext(Passage::suggestion, true)
                    .orElseThrow()
                    .value());
            Fx.settle();
            assertEquals(
                    List.of("s-1", "s-1", stage.span("Delegation an dem 15").start()),
                    List.of(id, stage.chosen(), caret(stage)));
        }
    }

    @Test
    void aMarkIsPickedByItsNumber() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> picked = new ArrayList<>();
            Fx.run(() -> stage.reader().pick(id -> picked.add(id.value())));
            Fx.settle();
            int numbers = stage.nodes("mark-number").size();
            Fx.press(KeyCode.DIGIT1);
            List<String> afterOne = List.copyOf(picked);
            Fx.press(KeyCode.DIGIT2);
            Fx.run(() -> stage.reader().pick(id -> picked.add(id.value())));
            Fx.press(KeyCode.DIGIT1);
            Fx.press(KeyCode.ENTER);
            assertEquals(
                    List.of(19, List.of(), List.of("m-12", "m-1"), 0),
                    List.of(numbers, afterOne, picked, stage.nodes("mark-number").size()));
        }
    }

    @Test
    void aScreenReaderIsToldTextCaretAndMarks() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.select(stage.span("IS-K"));
            List<Object> answers = Fx.get(() -> {
                ReaderView reader = stage.reader();
                return List.of(
                        reader.getAccessibleRole(),
                        reader.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                                .equals(reader.page().text()),
                        reader.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START),
                        reader.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET),
                        reader.getAccessibleHelp());
            });
            Span isK = stage.span("IS-K");
            assertEquals(
                    List.of(
                            AccessibleRole.TEXT_AREA,
                            true,
                            isK.start(),
                            isK.end(),
                            "Markierungen hier: Markierung 10: IS-K; Markierung 9: dass richtet sich ganz klar gegen den IS-K"),
                    answers);
        }
    }

    private static void bindJumpToF(ReaderStage stage) {
        Fx.run(() -> stage.stage().getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F) {
                stage.reader().startJump(false);
                key.consume();
            }
        }));
    }

    private static int caret(ReaderStage stage) {
        return Fx.get(() -> stage.reader().caretProperty().get());
    }

    private static double x(ReaderStage stage) {
        return stage.boxes("reader-caret").getFirst().getMinX();
    }

    private static double y(ReaderStage stage) {
        return stage.boxes("reader-caret").getFirst().getMinY();
    }

    private static boolean isInView(ReaderStage stage) {
        Bounds caret = stage.boxes("reader-caret").getFirst();
        return caret.getMinY() >= 0 && caret.getMaxY() <= Fx.get(() -> stage.reader().getHeight());
    }
}
