package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.AnnotatedSchema;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workspace;

/// The whole job without a mouse, from the first start to the exported file: an analyst and an editor, real keys in the
/// real window.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class WithoutMouseTest {

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;
    private Keyboard keys;

    @BeforeEach
    void startForTheFirstTime() throws IOException {
        background = new FxBackground();
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            shell.show();
            Fx.size(stage, 1440, 900);
            stage.requestFocus();
        });
        Fx.settle();
        keys = new Keyboard(stage);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent()
                && condition.test(shell.workbench().get().workspace()));
    }

    private Workspace workspace() {
        return Fx.get(() -> shell.workbench().orElseThrow().workspace());
    }

    /// Empties the field that has the focus and types.
    private void retype(String text) {
        keys.press(KeyCode.CONTROL, KeyCode.A);
        keys.type(text);
    }

    /// Presses Tab until the focus is on what a screen reader would call so, and fails after a round.
    private void tabTo(String spoken) {
        for (int i = 0; i < 30; i++) {
            if (Fx.get(this::focused).contains(spoken)) {
                return;
            }
            keys.press(KeyCode.TAB);
        }
        throw new AssertionError("no way by Tab to: " + spoken + "; the focus is on " + Fx.get(this::focused));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        String words = owner instanceof Labeled labeled
                ? labeled.getText()
                : owner instanceof TextInputControl input ? String.valueOf(input.getPromptText()) : "";
        return owner == null ? "" : words + " " + owner.getAccessibleText();
    }

    /// Does a command by its name.
    private void command(String name) {
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        keys.type(name);
        Fx.shot(stage, "window-palette");
        keys.press(KeyCode.ENTER);
    }

    @Test
    void anAnalystAndAnEditorDoTheWholeJob() throws IOException {
        Fx.shot(stage, "window-start");
        makeProject();
        importTheNote();
        findIt();
        mark();
        judgeUndoAndSubmit();
        returnIt();
        mendAndSubmitAgain();
        approve();
        Path exported = export();
        assertEquals(
                List.of(
                        List.of("actor Taliban", "event offiziell eingeladen", "claim Vor allem wolle man"),
                        List.of("Der Druck wird steigen."),
                        List.of("SUBMIT", "RETURN Wer spricht?", "SUBMIT", "APPROVE"),
                        List.of()),
                List.of(
                        sheet().marks().stream()
                                .map(mark -> mark.type() + " " + firstWords(mark.anchor().quote()))
                                .toList(),
                        sheet().judgements().stream()
                                .map(judgement -> judgement.latest().text())
                                .toList(),
                        handOvers(),
                        AnnotatedSchema.document(Files.readString(exported))));
        System.out.println("keys pressed for the whole job: " + keys.presses());
    }

    private void makeProject() {
        keys.press(KeyCode.CONTROL, KeyCode.N);
        keys.type("Die Notiz");
        keys.press(KeyCode.TAB);
        retype(place.resolve("Die Notiz").toString());
        tabTo("wer liest");
        retype("Anna Weber");
        keys.press(KeyCode.TAB);
        keys.type("Elif Demir");
        Fx.shot(stage, "window-new");
        keys.press(KeyCode.ENTER);
        await("the project is open", workspace -> workspace.project().name().equals("Die Notiz"));
    }

    private void importTheNote() {
        Fx.shot(stage, "window-empty");
        keys.press(KeyCode.CONTROL, KeyCode.I);
        keys.type(Path.of("samples", Samples.NOTE).toAbsolutePath().toString());
        keys.press(KeyCode.ENTER);
        Fx.shot(stage, "window-preview");
        Fx.waitUntil("the preview is there", () -> lookup("Beitrag importieren"));
        keys.press(KeyCode.ENTER);
        Fx.waitUntil("the import is done", () -> lookup("Beitrag importiert"));
        keys.press(KeyCode.ENTER);
        await("the post can be found", workspace -> workspace.index().posts() == 1);
    }

    /// Whether these words are to be read on a label or a button.
    private boolean lookup(String words) {
        Node root = stage.getScene().getRoot();
        return Stream.of(".label", ".button")
                .flatMap(selector -> root.lookupAll(selector).stream())
                .anyMatch(node -> node instanceof Labeled labeled && labeled.getText().contains(words));
    }

    private void findIt() {
        keys.type("/");
        keys.type("Bekämpfung Emirat");
        Fx.waitUntil("the note is found", () -> lookup("1 Treffer"));
        Fx.shot(stage, "window-found");
        keys.press(KeyCode.ENTER);
        await("the note is open", workspace -> workspace.open() != null);
    }

    private void mark() {
        keys.press(KeyCode.F);
        keys.type("ta");
        keys.press(KeyCode.ALT, KeyCode.A);
        keys.type("Taliban");
        keys.press(KeyCode.UP);
        keys.press(KeyCode.ENTER);
        keys.type("2");
        await("the actor is new in the registry", workspace -> workspace.actors().named("Taliban").size() == 1);
        keys.press(KeyCode.F);
        keys.type("o");
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        keys.press(KeyCode.E);
        keys.type("1di");
        keys.each(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ESCAPE);
        keys.press(KeyCode.F);
        keys.type("v a w m");
        keys.press(KeyCode.ALT, KeyCode.W);
        keys.press(KeyCode.ESCAPE);
        Fx.shot(stage, "window-three-marks");
    }

    private void judgeUndoAndSubmit() {
        keys.press(KeyCode.U);
        keys.type("Der Druck wird steigen.");
        keys.press(KeyCode.TAB);
        keys.type("52");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the judgement is there", workspace -> sheet().judgements().size() == 1);
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        await("it is taken back", workspace -> sheet().judgements().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("it is there again", workspace -> sheet().judgements().size() == 1);
        keys.press(KeyCode.SHIFT, KeyCode.S);
        await("the sheet is handed in", workspace -> state() == SheetState.SUBMITTED);
    }

    private void returnIt() {
        command("Elif");
        await("the editor is at work", workspace -> workspace.who().name().equals("Elif Demir"));
        command("review");
        Fx.waitUntil("what is handed in is listed", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        keys.press(KeyCode.J);
        await("the note is open", workspace -> workspace.open() != null);
        keys.press(KeyCode.R);
        keys.type("Wer spricht?");
        Fx.shot(stage, "window-return");
        tabTo("Zurück an Analyse");
        keys.press(KeyCode.SPACE);
        await("the sheet is back", workspace -> state() == SheetState.RETURNED);
    }

    private void mendAndSubmitAgain() {
        command("Anna");
        await("the analyst is at work", workspace -> workspace.who().name().equals("Anna Weber"));
        Fx.waitUntil("the list is there", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        keys.press(KeyCode.J);
        await("the note is open", workspace -> workspace.open() != null);
        Fx.shot(stage, "window-returned");
        keys.press(KeyCode.SHIFT, KeyCode.S);
        await("the sheet is handed in again", workspace -> state() == SheetState.SUBMITTED);
    }

    private void approve() {
        command("Elif");
        await("the editor is at work", workspace -> workspace.who().name().equals("Elif Demir"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Fx.waitUntil("what is handed in is listed", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        keys.press(KeyCode.J);
        await("the note is open", workspace -> workspace.open() != null);
        keys.press(KeyCode.SHIFT, KeyCode.A);
        await("the sheet is approved", workspace -> state() == SheetState.APPROVED);
    }

    private Path export() {
        Path target = place.resolve("notiz.json");
        keys.press(KeyCode.CONTROL, KeyCode.E);
        tabTo("Datei");
        retype(target.toString());
        Fx.shot(stage, "window-export");
        keys.press(KeyCode.ENTER);
        Fx.waitUntil("it is exported", () -> lookup("exportiert"));
        keys.press(KeyCode.ENTER);
        return target;
    }

    private Sheet sheet() {
        Workspace workspace = shell.workbench().orElseThrow().workspace();
        PersonId anna = workspace.project().people().getFirst().id();
        return workspace.open().sheet(anna);
    }

    private SheetState state() {
        return shell.workbench().orElseThrow().workspace().open().state(sheet().key().person());
    }

    private List<String> handOvers() {
        return workspace().open().sheets().stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .sorted(Comparator.comparing(HandOver::at))
                .map(handOver -> (handOver.kind() + " " + handOver.note()).strip())
                .toList();
    }

    private static String firstWords(String quote) {
        return quote.length() > 30 ? quote.substring(0, 21).strip() : quote;
    }
}
