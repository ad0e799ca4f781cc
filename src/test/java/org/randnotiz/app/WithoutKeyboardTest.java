package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workspace;

/// The job with the mouse alone: a real pointer in the real window.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class WithoutKeyboardTest {

    private static final PersonId ANNA = new PersonId("aw");

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void start() {
        background = new FxBackground();
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(
                    stage, environment, settings, Samples.starter(), Samples.in(place, environment),
                    address -> {});
            shell.show();
            Fx.size(stage, 1440, 900);
            stage.requestFocus();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private Workspace workspace() {
        return shell.workbench().orElseThrow().workspace();
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent() && condition.test(workspace()));
    }

    /// What can be read and clicked under these words, in the window or in a menu above it; the words are waited for.
    private void click(String words) {
        Fx.waitUntil("there is to be seen: " + words, () -> find(words).isPresent());
        Fx.run(() -> {
            Node node = find(words).orElseThrow();
            Bounds box = node.localToScreen(node.getLayoutBounds());
            Robot robot = Fx.robot();
            robot.mouseMove(box.getCenterX(), box.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        Fx.settle();
    }

    /// The list stands at the note, which is far from its beginning.
    private void scrollListUp() {
        Fx.waitUntil("the note is chosen", () -> stage.getScene().getRoot().lookup(".hit-cell:selected") != null);
        Fx.run(() -> {
            Node node = stage.getScene().getRoot().lookup(".hit-cell:selected");
            Bounds box = node.localToScreen(node.getLayoutBounds());
            Robot robot = Fx.robot();
            robot.mouseMove(box.getCenterX(), box.getCenterY());
            robot.mouseWheel(-100);
        });
        Fx.settle();
    }

    private static Optional<Node> find(String words) {
        return List.copyOf(Window.getWindows()).reversed().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getWindow().isShowing())
                .flatMap(scene -> named(scene, words))
                .filter(node -> isVisible(node) && !node.isDisabled())
                .findFirst();
    }

    /// What has these words on it, and the posts that a screen reader reads so.
    private static Stream<Node> named(Scene scene, String words) {
        Stream<Node> labelled = Stream.of(
                ".button", ".toggle-button", ".menu-button", ".label", ".offer-label", ".hyperlink")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .filter(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().strip().startsWith(words));
        Stream<Node> posts = scene.getRoot().lookupAll(".hit-cell").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(words));
        return Stream.concat(labelled, posts);
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// The middle of these words in the text.
    private Point2D words(String words) {
        Bounds box = box(words);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /// Where these words begin and end in the text, in the window.
    private Bounds box(String words) {
        return Fx.get(() -> {
            ReaderView reader = (ReaderView) stage.getScene().getRoot().lookup(".reader");
            int at = reader.page().text().indexOf(words);
            return reader.localToScene(reader.boundsOf(new Span(at, at + words.length())));
        });
    }

    private void dragOver(String words) {
        Bounds box = box(words);
        double y = box.getCenterY();
        Fx.drag(stage, new Point2D(box.getMinX(), y), new Point2D(box.getMaxX(), y));
    }

    private static boolean isOpen(Workspace workspace, PostId post) {
        return workspace.open() != null && workspace.open().post().id().equals(post);
    }

    private static List<String> marks(Workspace workspace) {
        return workspace.open().sheet(ANNA).marks().stream()
                .map(mark -> mark.type() + " " + mark.anchor().quote())
                .toList();
    }

    @Test
    void aPostIsReadMarkedJudgedHandedInReviewedAndExported() throws IOException {
        click("Beispielprojekt öffnen");
        await("the sample project is open and indexed, on the note", workspace -> workspace.index().posts() == 21
                && isOpen(workspace, Samples.MARKED));
        scrollListUp();
        click("Delegation aus Kabul");
        await("the post is open", workspace -> !isOpen(workspace, Samples.MARKED));
        Fx.settle();
        Fx.click(stage, words("Abordnung"), MouseButton.PRIMARY, 2);
        Fx.click(stage, words("Abordnung"), MouseButton.SECONDARY, 1);
        Fx.shot(stage, "window-context-menu");
        click("Akteur");
        click("IS-K");
        await("the word is marked", workspace -> marks(workspace).equals(List.of("actor Abordnung")));
        dragOver("zwanzig Vertreter");
        click("Notiz");
        List<String> dragged = Fx.get(() -> marks(workspace()));
        click("Rückgängig");
        List<String> undone = Fx.get(() -> marks(workspace()));
        click("Einreichen");
        await("the sheet is handed in", workspace -> workspace.open().state(ANNA) == SheetState.SUBMITTED);
        click("AW");
        click("Elif Demir");
        await("the editor is at work", workspace -> workspace.who().name().equals("Elif Demir"));
        click("Prüfen");
        click("Delegation aus Kabul");
        await("the post is open", workspace -> workspace.open() != null);
        click("Anna Weber");
        click("Freigeben");
        await("the sheet is approved", workspace -> workspace.open().state(ANNA) == SheetState.APPROVED);
        click("Lage Zentralasien");
        click("Exportieren");
        click("Exportieren");
        Fx.waitUntil("it is exported", () -> find("21 Beiträge nach").isPresent());
        assertEquals(
                List.of(List.of("actor Abordnung", "note zwanzig Vertreter"), List.of("actor Abordnung")),
                List.of(dragged, undone));
    }
}
