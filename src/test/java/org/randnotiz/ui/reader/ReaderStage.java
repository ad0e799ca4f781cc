package org.randnotiz.ui.reader;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.shell.GermanReading;
import org.randnotiz.wording.Texts;

/// A window with nothing but a reader in it, driven by a real mouse and real keys.
final class ReaderStage implements AutoCloseable {

    private final Stage stage;
    private final ReaderView reader;

    /// One for all, since it remembers which buttons are pressed.
    private final Robot robot = Fx.get(Fx::robot);

    /// What went wrong on the JavaFX thread outside of any call from a test, such as in layout or a handler.
    private final Queue<Throwable> failures;

    private ReaderStage(Stage stage, ReaderView reader, Queue<Throwable> failures) {
        this.failures = failures;
        this.stage = stage;
        this.reader = reader;
    }

    static ReaderStage show(Page page) {
        return show(page, "light", 716, 760);
    }

    static ReaderStage show(Page page, String theme, double width, double height) {
        ReaderView reader = Fx.get(() -> new ReaderView(new Texts(Locale.GERMANY), new GermanReading()));
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
        Stage stage = Fx.show(() -> {
            var scene = new Scene(new BorderPane(reader), width, height);
            scene.setUserAgentStylesheet(
                    (theme.equals("light") ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheet("tokens-" + theme + ".css"), sheet("randnotiz.css"));
            Dressed.escapes(scene);
            return scene;
        });
        Fx.run(() -> {
            reader.show(page);
            reader.requestFocus();
        });
        Fx.settle();
        return new ReaderStage(stage, reader, failures);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ReaderView.class.getResource("/org/randnotiz/ui/" + name), name)
                .toExternalForm();
    }

    ReaderView reader() {
        return reader;
    }

    Stage stage() {
        return stage;
    }

    String text() {
        return Fx.get(() -> reader.page().text());
    }

    /// The selected words.
    String selected() {
        return Fx.get(() -> reader.selection().of(reader.page().text()));
    }

    String chosen() {
        return Fx.get(() -> String.valueOf(reader.chosenProperty().get()));
    }

    void choose(String id) {
        Fx.run(() -> reader.chosenProperty().set(new ItemId(id)));
        Fx.settle();
    }

    /// Where the first occurrence of `words` stands.
    Span span(String words) {
        int start = text().indexOf(words);
        return new Span(start, start + words.length());
    }

    void select(Span span) {
        Fx.run(() -> reader.select(span));
        Fx.settle();
    }

    void caretBefore(String words) {
        int start = span(words).start();
        select(new Span(start, start));
    }

    /// The middle of the character at `offset`, in the scene.
    Point2D at(int offset) {
        return Fx.get(() -> {
            Bounds box = reader.localToScene(reader.boundsOf(new Span(offset, offset + 1)));
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    /// The left edge of the character at `offset`, in the scene.
    Point2D before(int offset) {
        return Fx.get(() -> {
            Bounds box = reader.localToScene(reader.boundsOf(new Span(offset, offset + 1)));
            return new Point2D(box.getMinX() + 1, box.getCenterY());
        });
    }

    void click(Point2D point, int times) {
        settled(hand -> {
            move(hand, point);
            for (int i = 0; i < times; i++) {
                hand.mouseClick(MouseButton.PRIMARY);
            }
        });
        // So that the next click is not taken for a further one of a double click.
        settled(hand -> move(hand, new Point2D(2, 2)));
    }

    void rightClick(Point2D point) {
        settled(hand -> {
            move(hand, point);
            hand.mouseClick(MouseButton.SECONDARY);
        });
    }

    void hover(Point2D point) {
        settled(hand -> move(hand, point));
    }

    /// The robot of the headless platform has no modifiers for the mouse, so the events are made here.
    void shiftClick(Point2D point) {
        Fx.run(() -> {
            Node target = reader.getChildrenUnmodifiable().getFirst();
            Point2D local = target.sceneToLocal(point);
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                Event.fireEvent(
                        target,
                        new MouseEvent(
                                type, local.getX(), local.getY(), local.getX(), local.getY(), MouseButton.PRIMARY, 1,
                                true,
                                false, false, false, down, false, false, true, false, true, null));
            }
        });
        Fx.settle();
    }

    void press(Point2D point) {
        settled(hand -> {
            move(hand, point);
            hand.mousePress(MouseButton.PRIMARY);
        });
    }

    void dragTo(Point2D point) {
        settled(hand -> move(hand, point));
    }

    void release() {
        settled(hand -> hand.mouseRelease(MouseButton.PRIMARY));
    }

    private void settled(Consumer<Robot> action) {
        Fx.run(() -> action.accept(robot));
        Fx.settle();
    }

    private void move(Robot hand, Point2D point) {
        Scene scene = stage.getScene();
        hand.mouseMove(stage.getX() + scene.getX() + point.getX(), stage.getY() + scene.getY() + point.getY());
    }

    /// All nodes with a style class that are shown, in the scene's order.
    List<Node> nodes(String styleClass) {
        return Fx.get(() -> nodesHere(styleClass));
    }

    /// The same for whoever is on the JavaFX thread already.
    List<Node> nodesHere(String styleClass) {
        return reader.lookupAll("." + styleClass).stream()
                .filter(Node::isVisible)
                .toList();
    }

    /// How many nodes there are in all.
    int nodeCount() {
        return Fx.get(() -> reader.lookupAll("*").size());
    }

    /// The boxes of nodes, in the reader's coordinates.
    List<Bounds> boxes(String styleClass) {
        List<Bounds> boxes = new ArrayList<>();
        for (Node node : nodes(styleClass)) {
            boxes.add(Fx.get(() -> reader.sceneToLocal(node.localToScene(node.getBoundsInLocal()))));
        }
        return boxes;
    }

    Bounds boundsOf(Span span) {
        return Fx.get(() -> reader.boundsOf(span));
    }

    void resize(double width, double height) {
        Fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Fx.settle();
    }

    Path shot(String name) {
        return Fx.shot(stage, name);
    }

    @Override
    public void close() {
        Fx.close(stage);
        if (!failures.isEmpty()) {
            throw new AssertionError("failed on the JavaFX thread", failures.peek());
        }
    }
}
