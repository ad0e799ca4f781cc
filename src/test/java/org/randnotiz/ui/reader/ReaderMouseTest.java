package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;

/// What a person does with the mouse.
final class ReaderMouseTest {

    @Test
    void doubleClickSelectsIsKAsOneWord() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.click(stage.at(stage.span("IS-K").start() + 1), 2);
            assertEquals("IS-K", stage.selected());
        }
    }

    @Test
    void tripleClickSelectsASentence() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.click(stage.at(stage.span("Da haben").start() + 4), 3);
            assertEquals(
                    "Da haben sich mal zwei gefunden, und der IS-K wird dadurch meiner Einschätzung nach erheblich "
                            + "unter Druck geraten.",
                    stage.selected());
        }
    }

    @Test
    void draggingSelectsByCharacterAcrossLines() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            int from = stage.span("wolle man").start();
            int to = stage.span("Terroristen erreichen").start();
            stage.press(stage.before(from));
            stage.dragTo(stage.before(to));
            stage.release();
            assertEquals(stage.text().substring(from, to), stage.selected());
        }
    }

    @Test
    void draggingBackwardsSelectsToo() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.press(stage.before(stage.span("hat jetzt").start()));
            stage.dragTo(stage.before(stage.span("russische Regierung").start()));
            stage.release();
            assertEquals("russische Regierung ", stage.selected());
        }
    }

    @Test
    void draggingAfterADoubleClickSelectsWholeWords() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.press(stage.at(stage.span("offiziell").start() + 3));
            stage.release();
            stage.press(stage.at(stage.span("offiziell").start() + 3));
            stage.dragTo(stage.at(stage.span("eingeladen").start() + 2));
            stage.release();
            assertEquals("offiziell eingeladen", stage.selected());
        }
    }

    @Test
    void shiftClickMovesTheNearEndOfTheSelection() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.click(stage.before(stage.span("russische Regierung").start()), 1);
            stage.shiftClick(stage.before(stage.span("hat jetzt").start()));
            assertEquals("russische Regierung ", stage.selected());
        }
    }

    @Test
    void draggingBelowTheEdgeScrollsAndSelectsOn() {
        String text = "Ein Absatz, der für sich allein steht.\n".repeat(200);
        try (ReaderStage stage = ReaderStage.show(Page.of(text))) {
            Fx.run(() -> {
                Region below = new Region();
                below.setMinHeight(200);
                ((BorderPane) stage.stage().getScene().getRoot()).setBottom(below);
            });
            stage.press(stage.before(0));
            stage.dragTo(new Point2D(300, 700));
            Fx.waitUntil("the view has scrolled on", () -> stage.reader().visible().start() > 2_000);
            stage.release();
            int there = Fx.get(() -> stage.reader().visible().start());
            assertEquals(
                    List.of(0, true),
                    Fx.get(() -> List.of(
                            stage.reader().selection().start(),
                            stage.reader().selection().end() > there)));
        }
    }

    @Test
    void aClickChoosesTheShortestMarkAndAnotherTheNextOneAroundIt() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            Point2D onIsK = stage.at(stage.span("IS-K").start() + 1);
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                stage.click(onIsK, 1);
                chosen.add(stage.chosen());
            }
            assertEquals(List.of("m-10", "m-9", "m-10"), chosen);
        }
    }

    @Test
    void aClickBesideAllMarksChoosesNone() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.choose("m-4");
            stage.click(stage.at(stage.span("jetzt").start() + 1), 1);
            assertEquals("null", stage.chosen());
        }
    }

    @Test
    void theMarkUnderThePointerIsHoveredUntilThePointerLeaves() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.hover(stage.at(stage.span("offiziell").start() + 1));
            String over = Fx.get(() -> String.valueOf(stage.reader().hoveredProperty().get()));
            stage.hover(stage.at(stage.span("jetzt").start() + 1));
            String beside = Fx.get(() -> String.valueOf(stage.reader().hoveredProperty().get()));
            assertEquals(List.of("m-4", "null"), List.of(over, beside));
        }
    }

    @Test
    void draggingAnEndOfTheChosenMarkMovesIt() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> moves = new ArrayList<>();
            Fx.run(() -> stage.reader()
                    .setOnMove((id, span) -> moves.add(id + " " + span.of(stage.reader().page().text()))));
            stage.choose("m-4");
            Bounds handle = stage.boxes("mark-handle").getLast();
            stage.press(new Point2D(handle.getCenterX(), handle.getCenterY()));
            stage.dragTo(stage.before(stage.span(" eingeladen").start()));
            stage.release();
            assertEquals(List.of("m-4 offiziell"), moves);
        }
    }

    @Test
    void whileAnEndIsDraggedTheMarkIsDrawnWhereItWouldBe() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.choose("m-4");
            double before = stage.boxes("mark-frame").getFirst().getWidth();
            Bounds handle = stage.boxes("mark-handle").getLast();
            stage.press(new Point2D(handle.getCenterX(), handle.getCenterY()));
            stage.dragTo(stage.before(stage.span(" eingeladen").start()));
            double during = stage.boxes("mark-frame").getFirst().getWidth();
            stage.release();
            double after = stage.boxes("mark-frame").getFirst().getWidth();
            assertEquals(List.of(true, true), List.of(during < 0.6 * before, after == before));
        }
    }

    @Test
    void aSuggestionHasNoHandles() {
        try (ReaderStage stage = ReaderStage.show(Note.withSuggestion())) {
            stage.choose("s-1");
            assertEquals(List.of(1, 0), List.of(stage.nodes("mark-frame").size(), stage.nodes("mark-handle").size()));
        }
    }

    @Test
    void aContextMenuIsAskedForWithPlaceAndMarks() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> asked = new ArrayList<>();
            Fx.run(() -> stage.reader()
                    .setOnContextMenu(request -> asked.add(request.offset() + " " + request.marks())));
            int place = stage.span("IS-K").start() + 1;
            stage.rightClick(stage.before(place));
            assertEquals(List.of(place + " [m-10, m-9]"), asked);
        }
    }

    @Test
    void aMarkIsPickedByAClickInsteadOfChosen() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> picked = new ArrayList<>();
            Fx.run(() -> stage.reader().pick(id -> picked.add(id.value())));
            stage.click(stage.at(stage.span("Kasan").start() + 1), 1);
            assertEquals(
                    List.of(List.of("m-6"), "null", false),
                    List.of(picked, stage.chosen(), Fx.get(() -> stage.reader().takesKeysProperty().get())));
        }
    }

    @Test
    void thePassageOfASelectionHasNoBlanksOrPunctuationAroundIt() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.select(stage.span(" offiziell eingeladen, "));
            Optional<Span> passage = Fx.get(() -> stage.reader().passage());
            assertEquals("offiziell eingeladen", passage.orElseThrow().of(stage.text()));
        }
    }

    @Test
    void aFieldAboveTheTextKeepsTheFocusWhenItIsClicked() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            TextField field = Fx.get(TextField::new);
            Fx.run(() -> stage.reader().setHead(field));
            Fx.settle();
            Point2D middle = Fx.get(() -> {
                Bounds box = field.localToScene(field.getBoundsInLocal());
                return new Point2D(box.getCenterX(), box.getCenterY());
            });
            stage.click(middle, 1);
            assertEquals(true, Fx.get(field::isFocused));
        }
    }

    @Test
    void theWheelScrolls() {
        String text = "Ein Absatz, der für sich allein steht.\n".repeat(200);
        try (ReaderStage stage = ReaderStage.show(Page.of(text))) {
            stage.hover(new Point2D(300, 300));
            double before = stage.boundsOf(new Span(0, 3)).getMinY();
            Fx.run(() -> Fx.robot().mouseWheel(3));
            Fx.waitUntil("the text has moved up", () -> stage.reader().boundsOf(new Span(0, 3)).getMinY() < before);
            assertEquals(true, stage.boundsOf(new Span(0, 3)).getMinY() < before);
        }
    }
}
