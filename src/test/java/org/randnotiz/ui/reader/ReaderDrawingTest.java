package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;

/// What the reader draws, and that it stays in its place.
final class ReaderDrawingTest {

    private static final String LINE = "Ein Absatz mit einigen Wörtern, die alle für sich stehen und gezählt werden.\n";

    @Test
    void overlappingMarksAreAllDrawn() {
        Page page = Page.of("Nested, crossing and adjacent marks all have lines of their own.")
                .withPassages(List.of(
                        mark("outer", 0, 60), mark("inner", 8, 16), mark("crossing", 12, 20),
                        mark("adjacent", 20, 29)));
        try (ReaderStage stage = ReaderStage.show(page)) {
            List<Bounds> lines = stage.boxes("mark-line");
            boolean apart = true;
            for (int i = 0; i < lines.size(); i++) {
                for (int k = 0; k < i; k++) {
                    apart &= !overlap(lines.get(i), lines.get(k));
                }
            }
            assertEquals(List.of(4, 4, true), List.of(lines.size(), stage.nodes("mark-fill").size(), apart));
        }
    }

    @Test
    void marksHaveTheirColoursInTheFirstFrameInWhichTheyAreSeen() {
        try (ReaderStage stage = ReaderStage.show(Page.of("Vorher stand hier ein Satz."))) {
            List<Paint> first = Fx.get(() -> {
                stage.reader().show(Note.page());
                return paints(stage);
            });
            List<Paint> settled = Fx.get(() -> paints(stage));
            assertEquals(false, settled.isEmpty());
            assertEquals(settled, first);
        }
    }

    /// What a pulse does before it draws, and the colours that are drawn then.
    private static List<Paint> paints(ReaderStage stage) {
        Parent root = stage.reader().getScene().getRoot();
        root.applyCss();
        root.layout();
        return root.lookupAll(".mark-fill").stream()
                .map(Shape.class::cast)
                .flatMap(shape -> Stream.of(
                        Objects.requireNonNullElse(shape.getFill(), Color.TRANSPARENT),
                        Objects.requireNonNullElse(shape.getStroke(), Color.TRANSPARENT)))
                .toList();
    }

    @Test
    void eachLineLiesBelowItsOwnWords() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            Span words = stage.span("russische Regierung");
            Bounds box = stage.boundsOf(words);
            Bounds line = stage.boxes("mark-line").stream()
                    .filter(there -> Math.abs(there.getCenterX() - box.getCenterX()) < 2
                            && Math.abs(there.getWidth() - box.getWidth()) < 4)
                    .findFirst()
                    .orElseThrow();
            assertEquals(true, line.getMinY() > box.getCenterY() && line.getMaxY() < box.getMaxY() + 4);
        }
    }

    @Test
    void manyStackedMarksPushTheLinesApart() {
        String text = LINE.strip();
        try (ReaderStage stage = ReaderStage.show(Page.of(text + " " + text))) {
            double before = stage.boundsOf(new Span(0, 150)).getHeight();
            List<Passage> six = IntStream.range(0, 6)
                    .mapToObj(i -> mark("m" + i, i, 40 - i))
                    .toList();
            Fx.run(() -> stage.reader().show(stage.reader().page().withPassages(six)));
            Fx.settle();
            assertEquals(
                    List.of(6, true),
                    List.of(
                            new HashSet<>(stage.boxes("mark-line").stream()
                                    .map(Bounds::getMinY)
                                    .toList())
                                    .size(),
                            stage.boundsOf(new Span(0, 150)).getHeight() > before));
        }
    }

    @Test
    void foldedCopyShowsOneBar() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<Object> folded = List.of(
                    stage.nodes("fold-bar").size(), stage.nodes("reader-text").size(),
                    stage.nodes("reader-copy").size());
            assertEquals(List.of(1, 3, 0), folded);
        }
    }

    @Test
    void theBarUnfoldsTheCopyWithTheSameMarksReadOnly() {
        try (ReaderStage stage = ReaderStage.show(Note.page(), "light", 716, 980)) {
            int before = stage.nodes("mark-fill").size();
            Fx.run(() -> ((Hyperlink) stage.nodesHere("hyperlink").getFirst()).fire());
            Fx.settle();
            List<Object> open = List.of(
                    stage.nodes("reader-copy").size(),
                    stage.nodes("mark-fill").size(),
                    Fx.get(() -> ((Hyperlink) stage.nodesHere("hyperlink").getFirst()).getText()));
            Fx.run(() -> stage.reader().toggleFolds());
            Fx.settle();
            assertEquals(
                    List.of(List.of(3, 2 * before - 1, "zuklappen"), 0),
                    List.of(open, stage.nodes("reader-copy").size()));
        }
    }

    @Test
    void aClickOnAMirroredMarkChoosesTheOriginal() {
        try (ReaderStage stage = ReaderStage.show(Note.page(), "light", 716, 980)) {
            int isK = stage.text().lastIndexOf("IS-K");
            Fx.run(() -> stage.reader().reveal(new Span(isK, isK + 4)));
            Fx.settle();
            stage.click(stage.at(isK + 1), 1);
            assertEquals("m-19", stage.chosen());
        }
    }

    @Test
    void aSelectionInTheCopyLeadsBackToTheOriginal() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            int copy = stage.text().lastIndexOf("offiziell eingeladen");
            assertEquals(
                    stage.span("offiziell eingeladen"),
                    Fx.get(() -> stage.reader().inOriginal(new Span(copy, copy + 20))));
        }
    }

    @Test
    void theDifferencesOfACopyAreHighlighted() {
        String text = "Treffen am 3. Mai in Kasan.\nTreffen am 4. Mai in Kasan jetzt.";
        FoldedPassage fold =
                new FoldedPassage(new Span(0, 27), new Span(28, text.length()), "Wiederholung, 92 % gleich");
        Page page = new Page(text, new Span(0, 0), List.of(), List.of(fold), List.of());
        try (ReaderStage stage = ReaderStage.show(page)) {
            Fx.run(() -> stage.reader().setOpen(fold, true));
            Fx.settle();
            List<Bounds> shown = stage.boxes("difference");
            List<Boolean> over = List.of(
                    shown.getFirst().contains(stage.boundsOf(new Span(39, 40)).getCenterX(),
                            shown.getFirst().getCenterY()),
                    shown.getLast().contains(stage.boundsOf(new Span(56, 57)).getCenterX(),
                            shown.getLast().getCenterY()));
            assertEquals(List.of(2, List.of(true, true)), List.of(shown.size(), over));
        }
    }

    @Test
    void revealingAPassageInAFoldedCopyOpensIt() {
        try (ReaderStage stage = ReaderStage.show(Note.page(), "light", 716, 500)) {
            int copy = stage.text().lastIndexOf("offiziell eingeladen");
            Fx.run(() -> stage.reader().reveal(new Span(copy, copy + 20)));
            Fx.settle();
            Bounds box = stage.boundsOf(new Span(copy, copy + 20));
            assertEquals(true, box.getMinY() >= 0 && box.getMaxY() <= 500);
        }
    }

    @Test
    void marksKeepTheirPlaceWhenTheWindowNarrows() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            stage.resize(420, 900);
            Set<Double> words = new HashSet<>();
            for (Passage passage : Note.page().passages()) {
                words.add(Math.rint(stage.boundsOf(passage.span()).getMinX()));
            }
            Set<Double> shapes = new HashSet<>();
            stage.boxes("mark-fill").forEach(box -> shapes.add(Math.rint(box.getMinX())));
            assertEquals(words, shapes);
        }
    }

    @Test
    void theTextAtTheTopStaysThereWhenTheWindowNarrowsAndTheTypeGrows() {
        try (ReaderStage stage = ReaderStage.show(Page.of(LINE.repeat(400)))) {
            int offset = LINE.length() * 200;
            Fx.run(() -> stage.reader().scrollTo(offset));
            Fx.settle();
            List<Integer> top = new ArrayList<>(List.of(top(stage)));
            stage.resize(420, 700);
            top.add(top(stage));
            Fx.run(() -> stage.reader().fontSizeProperty().set(ReaderView.USUAL_FONT_SIZE + 5));
            Fx.settle();
            top.add(top(stage));
            assertEquals(List.of(offset, offset, offset), top);
        }
    }

    @Test
    void scrollingByPixelsMovesTheTextByAsManyPixelsWhateverHeightsWereEstimated() {
        try (ReaderStage stage =
                ReaderStage.show(Page.of((LINE.strip() + " ").repeat(30).strip() + "\n" + LINE.repeat(90)))) {
            Fx.run(() -> stage.reader().scrollTo(LINE.length() * 70));
            Fx.settle();
            List<Double> steps = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Span seen = Fx.get(
                        () -> new Span(stage.reader().visible().start() + 80, stage.reader().visible().start() + 81));
                double before = stage.boundsOf(seen).getMinY();
                Fx.run(() -> stage.reader().scrollBy(-37));
                Fx.settle();
                steps.add(stage.boundsOf(seen).getMinY() - before);
            }
            long wrong = steps.stream().filter(step -> Math.abs(step - 37) > 0.01).count();
            assertEquals(0, wrong, () -> "steps of " + steps);
        }
    }

    @Test
    void aNewMarkIsDrawnWithoutTouchingTheOthers() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            Set<Node> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(stage.nodes("mark-fill"));
            Set<Node> texts = Collections.newSetFromMap(new IdentityHashMap<>());
            texts.addAll(stage.nodes("reader-text"));
            Span words = stage.span("umfangreichen Delegation");
            Fx.run(() -> {
                List<Passage> more = new ArrayList<>(stage.reader().page().passages());
                more.add(mark("new", words.start(), words.end()));
                stage.reader().show(stage.reader().page().withPassages(more));
            });
            Fx.settle();
            List<Node> after = stage.nodes("mark-fill");
            assertEquals(
                    List.of(before.size() + 1, true, true),
                    List.of(after.size(), after.containsAll(before), texts.containsAll(stage.nodes("reader-text"))));
        }
    }

    @Test
    void otherMarksLeaveScrollCaretAndSelectionAlone() {
        try (ReaderStage stage = ReaderStage.show(Page.of(LINE.repeat(300)))) {
            Span selection = new Span(LINE.length() * 150 + 4, LINE.length() * 150 + 10);
            Fx.run(() -> {
                stage.reader().select(selection);
                stage.reader().reveal(selection);
            });
            Fx.settle();
            double y = stage.boundsOf(selection).getMinY();
            Fx.run(() -> stage.reader().show(stage.reader().page().withPassages(List.of(mark("new", 5, 9000)))));
            Fx.settle();
            assertEquals(
                    List.of(selection, y),
                    List.of(Fx.get(() -> stage.reader().selection()), stage.boundsOf(selection).getMinY()));
        }
    }

    @Test
    void anotherTextIsShownFromItsBeginningWithNothingChosen() {
        try (ReaderStage stage = ReaderStage.show(Page.of(LINE.repeat(300)))) {
            Fx.run(() -> {
                stage.reader().scrollTo(LINE.length() * 150);
                stage.reader().chosenProperty().set(new ItemId("m-1"));
                stage.reader().show(Note.page());
            });
            Fx.settle();
            assertEquals(
                    List.of("null", new Span(0, 0), 0),
                    List.of(stage.chosen(), Fx.get(() -> stage.reader().selection()), top(stage)));
        }
    }

    @Test
    void a300000CharacterPostKeepsFewNodes() {
        Page page = LongPost.page(300_000, 2_000);
        try (ReaderStage stage = ReaderStage.show(page)) {
            int atTheTop = stage.nodeCount();
            Fx.run(() -> stage.reader().scrollTo(150_000));
            Fx.settle();
            int inTheMiddle = stage.nodeCount();
            assertEquals(List.of(true, true), List.of(atTheTop < 600, inTheMiddle < 600), atTheTop + " " + inTheMiddle);
        }
    }

    @Test
    void aSingleParagraphOf300000CharactersKeepsFewNodesToo() {
        Page page = Page.of(LongPost.text(300_000).replace('\n', ' '));
        try (ReaderStage stage = ReaderStage.show(page)) {
            Span last = new Span(299_000, 299_010);
            Fx.run(() -> stage.reader().reveal(last));
            Fx.settle();
            Bounds box = stage.boundsOf(last);
            assertEquals(
                    List.of(true, true),
                    List.of(box.getMinY() >= 0 && box.getMaxY() <= 760, stage.nodes("reader-text").size() < 6));
        }
    }

    @Test
    void theVoiceOfEachLineShowsAtItsEdge() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<String> voices = stage.nodes("voice").stream()
                    .map(node -> node.getStyleClass().getLast())
                    .toList();
            assertEquals(List.of("report", "claim", "opinion", "claim", "opinion"), voices);
        }
    }

    @Test
    void searchHitsAreDrawn() {
        try (ReaderStage stage = ReaderStage.show(Note.page())) {
            List<Span> hits = List.of(stage.span("Taliban"), stage.span("Treffen in Kasan"));
            Fx.run(() -> stage.reader().show(stage.reader().page().withHits(hits)));
            Fx.settle();
            assertEquals(2, stage.nodes("hit").size());
        }
    }

    @Test
    void theLayoutVersionGrowsWhenPassagesMove() {
        try (ReaderStage stage = ReaderStage.show(Page.of(LINE.repeat(100)))) {
            long before = Fx.get(() -> stage.reader().layoutVersionProperty().get());
            Fx.run(() -> stage.reader().scrollBy(50));
            Fx.settle();
            assertEquals(true, Fx.get(() -> stage.reader().layoutVersionProperty().get()) > before);
        }
    }

    @Test
    void whatTheOwnerPutsAboveTheTextScrollsWithIt() {
        try (ReaderStage stage = ReaderStage.show(Page.of(LINE.repeat(100)))) {
            Fx.run(() -> {
                Label head = new Label("01.04.2024, 23:17");
                head.getStyleClass().add("head-of-the-post");
                stage.reader().setHead(head);
            });
            Fx.settle();
            Bounds before = stage.boxes("head-of-the-post").getFirst();
            double text = stage.boundsOf(new Span(0, 3)).getMinY();
            Fx.run(() -> stage.reader().scrollBy(10));
            Fx.settle();
            assertEquals(
                    List.of(true, before.getMinY() - 10),
                    List.of(before.getMaxY() < text, stage.boxes("head-of-the-post").getFirst().getMinY()));
        }
    }

    @Test
    void theNoteIsShownAsInTheDesign() throws IOException {
        List<Integer> colours = new ArrayList<>();
        for (String theme : List.of("light", "dark", "contrast")) {
            try (ReaderStage stage = ReaderStage.show(Note.withSuggestion(), theme, 716, 720)) {
                stage.choose("m-4");
                stage.select(stage.span("einer umfangreichen"));
                colours.add(colours(stage.shot("reader-" + theme)));
            }
        }
        assertEquals(List.of(true, true, true), colours.stream().map(count -> count > 50).toList());
    }

    @Test
    void theOtherStatesOfTheReaderArePictured() throws IOException {
        Set<Integer> pictures = new HashSet<>();
        try (ReaderStage stage = ReaderStage.show(Note.withSuggestion(), "light", 716, 980)) {
            Fx.run(() -> {
                stage.reader().fontSizeProperty().set(ReaderView.USUAL_FONT_SIZE - 2);
                stage.reader().toggleFolds();
                stage.reader().hoveredProperty().set(new ItemId("m-9"));
                stage.reader().show(stage.reader().page().withHits(List.of(stage.reader().page().title())));
            });
            pictures.add(Arrays.hashCode(pixels(stage.shot("reader-unfolded"))));
        }
        try (ReaderStage stage = ReaderStage.show(Note.page(), "light", 420, 720)) {
            Fx.run(() -> stage.reader().pick(id -> {}));
            pictures.add(Arrays.hashCode(pixels(stage.shot("reader-picking-narrow"))));
        }
        try (ReaderStage stage = ReaderStage.show(Note.page(), "dark", 716, 720)) {
            Fx.run(() -> stage.reader().startJump(false));
            Fx.press(KeyCode.T);
            pictures.add(Arrays.hashCode(pixels(stage.shot("reader-jumping"))));
        }
        assertEquals(3, pictures.size());
    }

    private static int top(ReaderStage stage) {
        return Fx.get(() -> stage.reader().offsetAtTop());
    }

    /// Whether two boxes share more than their edges.
    private static boolean overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0.6 && height > 0.6;
    }

    private static Passage mark(String id, int start, int end) {
        return new Passage(new ItemId(id), new Span(start, end), "blue", LineStyle.SOLID, Voice.REPORT, false, 0, id);
    }

    private static int colours(Path picture) throws IOException {
        return (int) Arrays.stream(pixels(picture)).distinct().count();
    }

    private static int[] pixels(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
