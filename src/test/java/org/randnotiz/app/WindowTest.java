package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// The real window on the sample project, with real keys.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class WindowTest {

    private static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");
    private static final PostId HANDED_IN = new PostId("ba920c2a6d4f87bad6950b9f");

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void openTheSampleProject() throws IOException {
        background = new FxBackground();
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        assertEquals(List.of(), Samples.create(place.resolve("project"), environment, step -> {}).stream().toList());
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            shell.show();
            Fx.size(stage, 1440, 900);
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private void openAs(String person) {
        Fx.run(() -> shell.open(place.resolve("project"), new PersonId(person)));
        await("the project is open and indexed", workspace -> workspace.index().posts() == 21);
    }

    private void show(PostId post) {
        Fx.run(() -> shell.showPost(post));
        await("the post is open", workspace -> workspace.open() != null && workspace.open().post().id().equals(post));
        Fx.settle();
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent()
                && condition.test(shell.workbench().get().workspace()));
    }

    private static List<String> marks(Workspace workspace, String person) {
        return workspace.open().sheet(new PersonId(person)).marks().stream()
                .map(mark -> mark.type() + " " + mark.anchor().quote())
                .toList();
    }

    @Test
    void aPostIsMarkedUndoneRedoneAndHandedInByKeys() {
        openAs("aw");
        show(HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        await("the word is marked", workspace -> marks(workspace, "aw").equals(List.of("actor Delegation")));
        Fx.shot(stage, "window-form-open");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        await("the mark is undone", workspace -> marks(workspace, "aw").isEmpty());
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("the mark is back", workspace -> marks(workspace, "aw").equals(List.of("actor Delegation")));
        Fx.press(KeyCode.SHIFT, KeyCode.S);
        await("the sheet is handed in",
                workspace -> workspace.open().state(new PersonId("aw")) == SheetState.SUBMITTED);
        await("all is saved", workspace -> shell.workbench().orElseThrow().isSaved());
        Fx.shot(stage, "window-submitted");
    }

    @Test
    void lettersTypedInOneGoAfterTheKeyOfTheJudgementAreAllInIt() {
        openAs("aw");
        show(HANDED_IN);
        Fx.run(() -> {
            for (KeyCode key : List.of(KeyCode.U, KeyCode.D, KeyCode.A, KeyCode.S)) {
                Fx.robot().keyPress(key);
                Fx.robot().keyRelease(key);
            }
        });
        Fx.settle();
        assertEquals(
                "das", Fx.get(() -> ((TextInputControl) stage.getScene().getFocusOwner()).getText()));
    }

    @Test
    void theEndsOfAMarkMoveByWordAndByLetterByKeys() {
        openAs("aw");
        show(HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        awaitMark("Delegation");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(Fx.get(() -> Shown.words(stage).contains("Ende ein Wort weiter")), "the foot names the key");
        Fx.shot(stage, "window-mark-chosen");
        Fx.press(KeyCode.ALT, KeyCode.RIGHT);
        awaitMark("Delegation aus");
        Fx.press(KeyCode.ALT, KeyCode.RIGHT);
        awaitMark("Delegation aus Kabul");
        Fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitMark("aus Kabul");
        Fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.PERIOD);
        awaitMark("us Kabul");
        Fx.press(KeyCode.ALT, KeyCode.COMMA);
        awaitMark("us Kabu");
        Fx.press(KeyCode.ALT, KeyCode.LEFT);
        awaitMark("us");
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        awaitMark("us Kabu");
    }

    private void awaitMark(String quote) {
        await("„" + quote + "“ is marked", workspace -> marks(workspace, "aw").equals(List.of("actor " + quote)));
    }

    @Test
    void everythingGrowsAndShrinksByKeysAndClicksGoWhereTheyPoint() {
        openAs("aw");
        show(HANDED_IN);
        double usual = heightOfTheTopBar();
        Fx.press(KeyCode.CONTROL, KeyCode.ADD);
        Fx.press(KeyCode.CONTROL, KeyCode.ADD);
        assertEquals(1.25, heightOfTheTopBar() / usual, 0.01);
        Fx.shot(stage, "window-125");
        Bounds box = Fx.get(() -> reader().localToScene(reader().boundsOf(new Span(0, "Delegation".length()))));
        Fx.click(stage, box.getMaxX() - 1, box.getCenterY());
        int caret = Fx.get(() -> reader().caretProperty().get());
        assertEquals("Delegation".length(), caret, "a click beside the last letter sets the caret there");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        Fx.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        Fx.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertEquals(0.8, heightOfTheTopBar() / usual, 0.01);
        Fx.shot(stage, "window-80");
    }

    @Test
    void whatASmallWindowHasNoRoomForIsLeftToTheText() {
        openAs("aw");
        show(HANDED_IN);
        double usual = heightOfTheTopBar();
        for (int i = 0; i < 5; i++) {
            Fx.press(KeyCode.CONTROL, KeyCode.ADD);
        }
        double drawn = heightOfTheTopBar() / usual;
        double type = Fx.get(() -> reader().fontSizeProperty().get()) / ReaderView.USUAL_FONT_SIZE;
        assertEquals(true, drawn < 1.5, "the panes have room");
        assertEquals(2, drawn * type, 0.1);
        Fx.shot(stage, "window-200");
    }

    private ReaderView reader() {
        return (ReaderView) stage.getScene().getRoot().lookup(".reader");
    }

    private double heightOfTheTopBar() {
        return Fx.get(() -> {
            Node bar = stage.getScene().getRoot().lookup(".top-bar");
            return bar.localToScene(bar.getLayoutBounds()).getHeight();
        });
    }

    @Test
    void anEditorReadsWhatWasHandedInAndApprovesItByKeys() {
        openAs("ed");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        show(HANDED_IN);
        Fx.shot(stage, "window-review");
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        await("the sheet is approved", workspace -> workspace.open().state(new PersonId("jk")) == SheetState.APPROVED);
    }

    @Test
    void jAndKGoThroughThePosts() {
        openAs("aw");
        Fx.waitUntil("the list is there", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        Fx.press(KeyCode.J);
        await("a post is open", workspace -> workspace.open() != null);
        PostId first = Fx.get(() -> shell.workbench().orElseThrow().workspace().open().post().id());
        Fx.press(KeyCode.J);
        await("another post is open", workspace -> !workspace.open().post().id().equals(first));
        Fx.press(KeyCode.K);
        await("the first post is open again", workspace -> workspace.open().post().id().equals(first));
    }

    @Test
    void theWindowLooksAsItShouldInEveryThemeLanguageAndSize() {
        openAs("aw");
        show(NOTE);
        List<Path> pictures = new ArrayList<>();
        pictures.add(Fx.shot(stage, "window-light"));
        Fx.press(KeyCode.F1);
        pictures.add(Fx.shot(stage, "window-keys"));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.I);
        pictures.add(Fx.shot(stage, "window-import"));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.ENTER);
        pictures.add(Fx.shot(stage, "window-event"));
        Fx.press(KeyCode.ESCAPE);
        command("dunkel");
        pictures.add(Fx.shot(stage, "window-dark"));
        command("kontrast");
        pictures.add(Fx.shot(stage, "window-contrast"));
        command("hell");
        Fx.run(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        pictures.add(Fx.shot(stage, "window-narrow"));
        command("language");
        Fx.waitUntil("the post is there again", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        pictures.add(Fx.shot(stage, "window-english-narrow"));
        Fx.run(() -> {
            stage.setWidth(1920);
            stage.setHeight(1080);
        });
        pictures.add(Fx.shot(stage, "window-english"));
        assertEquals(
                List.of(),
                pictures.stream()
                        .filter(file -> file.toFile().length() < 50_000)
                        .toList());
    }

    private void command(String name) {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Fx.type(stage, name);
        Fx.press(KeyCode.ENTER);
    }

    private List<String> shownMarks() {
        return Fx.get(() -> marks(shell.workbench().orElseThrow().workspace(), "aw"));
    }

    @Test
    void aKeyIsChosenATakenOneIsRefusedAndTheUsualOneComesBack() {
        openAs("aw");
        show(HANDED_IN);
        List<String> said = new ArrayList<>();
        Fx.press(KeyCode.F1);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.E);
        said.add(keysHint());
        Fx.press(KeyCode.Q);
        said.add(keysHint());
        Fx.shot(stage, "window-key-chosen");
        Fx.press(KeyCode.ESCAPE);
        Fx.run(() -> stage.getScene().getRoot().lookup(".reader").requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.Q);
        await("the chosen key marks", workspace -> marks(workspace, "aw").equals(List.of("actor Delegation")));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.F1);
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.DELETE);
        said.add(keysHint());
        assertEquals(
                List.of(
                        "E gehört schon zu „Ereignis“. Drücke eine andere Taste, oder Esc.",
                        "Akteur: jetzt Q",
                        "Akteur: wieder wie üblich"),
                said);
    }

    private String keysHint() {
        return Fx.get(() -> ((Labeled) stage.getScene().getRoot().lookup(".key-overlay > .muted")).getText());
    }

    @Test
    void aSourceIsRatedWithItsHistoryKept() {
        openAs("aw");
        show(NOTE);
        command("Quelle");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        Fx.type(stage, "Drei Meldungen waren falsch.");
        Fx.shot(stage, "window-source");
        Fx.press(KeyCode.ENTER);
        await("the letter has changed", workspace -> letters(workspace).equals(List.of("C", "D")));
        assertEquals(
                "D Drei Meldungen waren falsch.",
                Fx.get(() -> {
                    Rating last = shell.workbench().orElseThrow().workspace().source("forum").orElseThrow()
                            .ratings().getLast();
                    return last.reliability() + " " + last.reason();
                }));
    }

    private static List<String> letters(Workspace workspace) {
        return workspace.source("forum").orElseThrow().ratings().stream()
                .map(rating -> rating.reliability().name())
                .toList();
    }

    @Test
    void aWindowComesBackWithItsPostAndPlaces() {
        openAs("aw");
        show(NOTE);
        Fx.run(() -> {
            SplitPane panes = (SplitPane) stage.getScene().getRoot().lookup(".panes");
            panes.setDividerPositions(0.3, 0.65);
        });
        Fx.settle();
        openAs("aw");
        await("the note is open again",
                workspace -> workspace.open() != null && workspace.open().post().id().equals(NOTE));
        Fx.settle();
        assertEquals(
                List.of(30L, 65L),
                Fx.get(() -> {
                    SplitPane panes = (SplitPane) stage.getScene().getRoot().lookup(".panes");
                    return Arrays.stream(panes.getDividerPositions())
                            .mapToObj(part -> Math.round(part * 100))
                            .toList();
                }));
    }

    @Test
    void aSecondWindowOfTheSamePersonShowsWhyItCanOnlyRead() throws IOException {
        Environment other =
                new Environment(new SameThread(), InstantSource.system(), place.resolve("cache"), Projects.host());
        Opened first = Projects.open(place.resolve("project"), new PersonId("aw"), other);
        try (Workbench writing = ((Opened.Ready) first).workbench()) {
            assertEquals(null, writing.workspace().readOnly());
            Fx.run(() -> shell.open(place.resolve("project"), new PersonId("aw")));
            await("the project is open", workspace -> workspace.readOnly() != null);
            show(NOTE);
            List<String> before = shownMarks();
            Fx.press(KeyCode.CONTROL, KeyCode.HOME);
            Fx.press(KeyCode.SPACE);
            Fx.press(KeyCode.A);
            Fx.shot(stage, "window-read-only");
            Labeled notice = (Labeled) stage.getScene().getRoot().lookup(".window-notice .label");
            assertEquals(
                    List.of(
                            "Anna Weber hat dieses Projekt schon in einem anderen Fenster geöffnet. Hier lässt es sich nur lesen.",
                            before),
                    List.of(notice.getText(), shownMarks()));
        }
    }
}
