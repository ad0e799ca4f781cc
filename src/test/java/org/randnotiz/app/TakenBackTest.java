package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// Deciding, and taking back, with real keys in the real window: nothing is decided while somebody writes, and nothing
/// large goes unasked.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class TakenBackTest {

    private static final PostId HANDED_IN = new PostId("ba920c2a6d4f87bad6950b9f");
    private static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");
    private static final PersonId JONAS = new PersonId("jk");
    private static final PersonId ANNA = new PersonId("aw");

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

    private void openAs(String person, PostId post) {
        Fx.run(() -> shell.open(place.resolve("project"), new PersonId(person)));
        await("the project is open and indexed", workspace -> workspace.index().posts() == 21);
        if (person.equals("ed")) {
            Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        }
        show(post);
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

    private SheetState state(PersonId person) {
        Fx.settle();
        return Fx.get(() -> workbench().workspace().open().state(person));
    }

    private Workbench workbench() {
        return shell.workbench().orElseThrow();
    }

    private String reason() {
        return Fx.get(() -> ((TextArea) stage.getScene().getRoot().lookup(".decision-note")).getText());
    }

    private boolean isInTheText() {
        return Fx.get(() -> stage.getScene().getFocusOwner() instanceof ReaderView);
    }

    /// What the line above the lower edge of the text says; empty if it is not shown.
    private String asked() {
        return Fx.get(this::line);
    }

    private String line() {
        Node bar = stage.getScene().getRoot().lookup(".offer-bar");
        return bar.isVisible() ? ((Labeled) bar.lookup(".label")).getText() : "";
    }

    private List<String> decisions() {
        return Fx.get(() -> workbench().workspace().open().sheets().stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> !handOver.by().equals(JONAS))
                .sorted(Comparator.comparingInt(HandOver::round))
                .map(handOver -> (handOver.kind() + " " + handOver.note()).strip())
                .toList());
    }

    private void writeAReason() {
        Fx.press(KeyCode.R);
        Fx.type(stage, "Wer spricht? R A");
    }

    @Test
    void lettersInAReasonAreWrittenAndDecideNothing() {
        openAs("ed", HANDED_IN);
        writeAReason();
        assertEquals("Wer spricht? R A", reason());
        assertEquals(SheetState.SUBMITTED, state(JONAS));
    }

    @Test
    void controlEnterFinishesTheReasonAndDecidesNothingHoweverOftenItIsPressed() {
        openAs("ed", HANDED_IN);
        writeAReason();
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(SheetState.SUBMITTED, state(JONAS));
        assertEquals("Wer spricht? R A", reason());
        assertEquals(true, isInTheText());
        Fx.press(KeyCode.R);
        await("the sheet is back", workspace -> workspace.open().state(JONAS) == SheetState.RETURNED);
        assertEquals(List.of("RETURN Wer spricht? R A"), decisions());
    }

    @Test
    void aReasonStaysWithItsSheet() {
        openAs("ed", HANDED_IN);
        writeAReason();
        show(NOTE);
        String elsewhere = reason();
        show(HANDED_IN);
        assertEquals("", elsewhere);
        assertEquals("Wer spricht? R A", reason());
    }

    @Test
    void anApprovalIsTakenBackByTheUndoThatIsOfferedForItAlsoFromAnotherPost() {
        openAs("ed", HANDED_IN);
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        await("the sheet is approved", workspace -> workspace.open().state(JONAS) == SheetState.APPROVED);
        Fx.shot(stage, "window-approved");
        show(NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        await("it waits again", workspace -> workspace.open().state(JONAS) == SheetState.SUBMITTED);
        assertEquals(List.of("APPROVE", "REOPEN Gleich zurückgenommen"), decisions());
        assertEquals("", asked());
    }

    @Test
    void anApprovedSheetIsReopenedByItsKeyWithAReason() {
        openAs("ed", HANDED_IN);
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        await("the sheet is approved", workspace -> workspace.open().state(JONAS) == SheetState.APPROVED);
        Fx.press(KeyCode.SHIFT, KeyCode.R);
        Fx.type(stage, "falsche Taste");
        Fx.shot(stage, "window-reopen");
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(SheetState.APPROVED, state(JONAS));
        Fx.press(KeyCode.SHIFT, KeyCode.R);
        await("it waits again", workspace -> workspace.open().state(JONAS) == SheetState.SUBMITTED);
        assertEquals(List.of("APPROVE", "REOPEN falsche Taste"), decisions());
    }

    @Test
    void undoOnASheetThatIsHandedInSaysSoAndOffersToTakeItBack() {
        openAs("aw", HANDED_IN);
        mark();
        Fx.press(KeyCode.SHIFT, KeyCode.S);
        await("the sheet is handed in", workspace -> workspace.open().state(ANNA) == SheetState.SUBMITTED);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        String said = asked();
        Fx.shot(stage, "window-undo-submitted");
        assertEquals(SheetState.SUBMITTED, state(ANNA));
        assertEquals(
                "ist eingereicht. Hole das Blatt erst zurück, dann lässt sich rückgängig machen, was darauf geschah.",
                said.substring(said.indexOf("ist eingereicht")));
        Fx.press(KeyCode.SHIFT, KeyCode.Z);
        await("the sheet is taken back", workspace -> workspace.open().state(ANNA) == SheetState.DRAFT);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        await("the mark is undone", workspace -> workspace.open().sheet(ANNA).marks().isEmpty());
    }

    private void mark() {
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        await("the word is marked", workspace -> workspace.open().sheet(ANNA).marks().size() == 1);
        Fx.press(KeyCode.ESCAPE);
    }

    @Test
    void controlEnterInAFieldOfAMarkFinishesItAndHandsNothingIn() {
        openAs("aw", HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        await("the word is marked", workspace -> workspace.open().sheet(ANNA).marks().size() == 1);
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(SheetState.DRAFT, state(ANNA));
        assertEquals(true, isInTheText());
    }

    @Test
    void anImportIsTakenBackOnlyAfterAQuestionThatEscapeAnswersWithNo() throws IOException {
        openAs("aw", HANDED_IN);
        importTwoPosts();
        mark();
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        String question = asked();
        Fx.shot(stage, "window-undo-import");
        Fx.press(KeyCode.ESCAPE);
        Fx.settle();
        long left = Fx.get(() -> workbench().workspace().index().posts());
        assertEquals("Rückgängig machen? 2 Beiträge importiert aus „zwei.txt“",
                question.substring(0, question.indexOf(" (")));
        assertEquals(23, left);
        assertEquals("", asked());
        assertEquals(true, isInTheText());
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.press(KeyCode.ENTER);
        await("the import is gone", workspace -> workspace.index().posts() == 21);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Fx.press(KeyCode.ENTER);
        await("the import is back", workspace -> workspace.index().posts() == 23);
    }

    private void importTwoPosts() throws IOException {
        String posts = "01.05.2024, 10:00\nDie Lage ist ruhig.\n\n02.05.2024, 11:00\nDie Lage ist unklar.\n";
        ImportResult result = Fx.get(this::workbench)
                .importing()
                .run(
                        ImportSelection.of(Input.bytes("zwei.txt", posts.getBytes(StandardCharsets.UTF_8))),
                        "zwei.txt",
                        "Forum",
                        Consent.NONE,
                        new Progress());
        Fx.run(() -> workbench().imported(result));
        await("the posts can be found", workspace -> workspace.index().posts() == 23);
    }

    @Test
    void aMarkOnAnotherPostIsTakenBackOnlyAfterAQuestionThatNamesThePost() {
        openAs("aw", HANDED_IN);
        mark();
        String headline = Fx.get(() -> workbench().workspace().open().post().headline());
        show(NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.waitUntil("it is asked about", () -> !line().isEmpty());
        String question = asked();
        Fx.shot(stage, "window-undo-elsewhere");
        Fx.press(KeyCode.ENTER);
        await("the post is open without its mark", workspace -> workspace.open().post().id().equals(HANDED_IN)
                && workspace.open().sheet(ANNA).marks().isEmpty());
        assertEquals(true, question.contains("Das ändert einen anderen Beitrag: „" + headline + "“."));
    }

    @Test
    void whatWasDeletedIsOfferedBack() {
        openAs("aw", HANDED_IN);
        mark();
        Fx.press(KeyCode.TAB);
        Fx.press(KeyCode.DELETE);
        await("the mark is gone", workspace -> workspace.open().sheet(ANNA).marks().isEmpty());
        String offered = asked();
        Fx.shot(stage, "window-deleted");
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        await("the mark is back", workspace -> workspace.open().sheet(ANNA).marks().size() == 1);
        assertEquals("Akteur gelöscht: „Delegation“", offered);
    }
}
