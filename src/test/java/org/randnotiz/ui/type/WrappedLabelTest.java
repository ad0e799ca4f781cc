package org.randnotiz.ui.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.randnotiz.ui.Fx;

/// A label shows the words of people once each, on as many lines as they need.
final class WrappedLabelTest {

    private static final double WIDTH = 220;

    /// What a label shows, and how tall it wants to be.
    private record Seen(List<String> paragraphs, double height) {}

    @Test
    void plainWordsAreAsTallAsInAnyLabel() {
        String words = "Die Führung in Kabul schickt auch nur die zweite Reihe, was ich für klug halte.";
        assertEquals(heightInAnyLabel(words), see(words).height(), 1);
    }

    @Test
    void decomposedUmlautsAreShownOnceAndAsTallAsComposedOnes() {
        String words = "Die Fu\u0308hrung in Kabul schickt auch nur die zweite Reihe, was ich fu\u0308r klug halte.";
        Seen seen = see(words);
        assertEquals(words, seen.paragraphs().getFirst().replace('\n', ' '));
        assertEquals(see(words.replace("u\u0308", "ü")).height(), seen.height(), 1);
    }

    @Test
    void aJoinedEmojiIsShownOnce() {
        String words = "Ausschliessen kann mans natürlich auch nicht 🤷\u200d♂\ufe0f und das weiss auch jeder.";
        assertEquals(words, see(words).paragraphs().getFirst().replace('\n', ' '));
    }

    @Test
    void aSoftHyphenInsideALineIsNotDrawn() {
        assertEquals(List.of("Teilnehmer"), see("Teil\u00adnehmer").paragraphs());
    }

    @Test
    void aClickOnTheWordsReachesWhatTheyStandIn() {
        AtomicInteger clicks = new AtomicInteger();
        Stage stage = Fx.show(() -> {
            VBox box = new VBox(new WrappedLabel("Taliban"));
            box.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> clicks.incrementAndGet());
            return new Scene(box, WIDTH, 60);
        });
        Fx.run(() -> {
            Bounds words = stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().localToScreen(
                    stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().getBoundsInLocal());
            Fx.robot().mouseMove(words.getMinX() + 8, words.getCenterY());
            Fx.robot().mouseClick(MouseButton.PRIMARY);
        });
        Fx.settle();
        Fx.run(stage::close);
        assertEquals(1, clicks.get());
    }

    @Test
    void aLineEndInTheWordsIsKept() {
        Seen seen = see("Erstens\nzweitens");
        assertEquals(List.of("Erstens", "zweitens"), seen.paragraphs());
        assertEquals(heightInAnyLabel("Erstens\nzweitens"), seen.height(), 1);
    }

    @Test
    void atItsOwnWidthNothingIsWrapped() {
        String words = "Fu\u0308hrung in Kabul";
        double alone = Fx.get(() -> {
            Label label = styled(new WrappedLabel(words));
            return label.prefHeight(label.prefWidth(-1));
        });
        assertTrue(alone < heightInAnyLabel("eine\nzweite"));
    }

    @Test
    void inAWindowEveryLineStaysInsideTheLabel() {
        Stage stage = Fx.show(() -> new Scene(
                new VBox(new WrappedLabel("Die Fu\u0308hrung in Kabul schickt auch nur die zweite Reihe."
                        + "\nAusschliessen kann mans natürlich auch nicht 🤷\u200d♂\ufe0f und das weiss auch jeder."
                        + "\nTeil\u00adnehmer und Sicherheits\u00adbehörden\u00advertreter sagten zu.")),
                WIDTH,
                260));
        Fx.shot(stage, "wrapped-label");
        Bounds label =
                Fx.get(() -> stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().getBoundsInParent());
        Fx.run(stage::close);
        assertTrue(label.getWidth() <= WIDTH + 2, "nothing is drawn beside the label");
    }

    private static Seen see(String words) {
        return Fx.get(() -> {
            Label label = styled(new WrappedLabel(words));
            double height = label.prefHeight(WIDTH);
            label.resize(WIDTH, height);
            label.layout();
            List<String> paragraphs = label.getChildrenUnmodifiable().stream()
                    .map(flow -> ((Pane) flow)
                            .getChildren().stream()
                            .map(text -> ((Text) text).getText())
                            .collect(Collectors.joining()))
                    .toList();
            return new Seen(paragraphs, height);
        });
    }

    private static Label styled(Label label) {
        label.getStyleClass().clear();
        label.setFont(Font.font(15));
        Group root = new Group(label);
        new Scene(root);
        root.applyCss();
        return label;
    }

    private static double heightInAnyLabel(String words) {
        return Fx.get(() -> {
            Label label = styled(new Label(words));
            label.setWrapText(true);
            return label.prefHeight(WIDTH);
        });
    }
}
