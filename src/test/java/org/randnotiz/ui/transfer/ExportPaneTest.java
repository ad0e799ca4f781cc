package org.randnotiz.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.exchange.Problems;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.Shown;
import org.randnotiz.wording.Texts;

@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ExportPaneTest {

    private static final Path FOLDER = Path.of("exports").toAbsolutePath();
    private static final PersonId EDITOR = new PersonId("ed");

    private final List<Object> wishes = new ArrayList<>();
    private Instant now = Instant.parse("2024-04-01T21:17:00Z");
    private boolean replaces;
    private List<Problem> caveats = List.of();
    private long posts = 37;
    private ExportPane pane;
    private Overlay overlay;
    private Stage stage;

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void whatIsSuggestedIsCountedAndExportedByEnter() {
        open(new Texts(Locale.GERMANY), "");
        waitFor("37 Beiträge werden exportiert.");
        Fx.shot(stage, "export");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        now = now.plusSeconds(4);
        Fx.run(() -> pane.progress(10, 37));
        Fx.shot(stage, "export-running");
        boolean says = Fx.get(() -> Shown.says(stage, "10 von 37 Beiträgen · 27 % · noch etwa 10 s"));
        Fx.run(() -> pane.finished(new ExportOutcome(37, FOLDER.resolve("lage.json"), Problems.NONE, false)));
        Fx.shot(stage, "export-done");
        Fx.press(KeyCode.ENTER);
        assertEquals(
                List.of(true, new ExportChoice(FOLDER.resolve("lage.json"), "json", false, Set.of(), null), "close"),
                List.of(says, wishes.get(1), wishes.getLast()));
    }

    @Test
    void formatSearchStateAndPersonNarrowIt() {
        open(new Texts(Locale.GERMANY), "Treffen Kasan");
        Shown.press(stage, "JSON Lines");
        Shown.press(stage, "aktuelle Suche: „Treffen Kasan“");
        Shown.press(stage, "eingereicht");
        Shown.press(stage, "freigegeben");
        Fx.run(() -> ((ComboBox<?>) stage.getScene().getRoot().lookup(".combo-box")).requestFocus());
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.DOWN);
        ExportChoice last = new ExportChoice(
                FOLDER.resolve("lage.jsonl"), "jsonl", true, Set.of(SheetState.SUBMITTED, SheetState.APPROVED), EDITOR);
        Fx.waitUntil("the last choice was counted", () -> last.equals(latestWish()));
        waitFor("37 Beiträge werden exportiert.");
        Fx.shot(stage, "export-narrowed");
        Shown.press(stage, "Exportieren");
        assertEquals(List.of(last, last), wishes.subList(wishes.size() - 2, wishes.size()));
    }

    @Test
    void aFileThatIsThereIsPointedOut() {
        replaces = true;
        open(new Texts(Locale.GERMANY), "");
        waitFor("Diese Datei gibt es schon. Sie wird ersetzt.");
        replaces = false;
        Fx.run(() -> Shown.field(stage, "Datei").setText("anders.json"));
        Fx.waitUntil("it is counted again", () -> new ExportChoice(
                FOLDER.resolve("anders.json"), "json", false, Set.of(), null).equals(latestWish()));
        Fx.settle();
        assertEquals(false, Fx.get(() -> Shown.says(stage, "Diese Datei gibt es schon. Sie wird ersetzt.")));
    }

    @Test
    void thatTheIndexIsNotWholeIsSaidBeforeAnythingIsWritten() {
        caveats = List.of(Problem.warning("export.partIndex"));
        open(new Texts(Locale.GERMANY), "Kasan");
        waitFor("37 Beiträge werden exportiert. Der Suchindex hat noch nicht alle Beiträge gelesen: Was er noch nicht kennt, "
                + "fehlt im Export dieser Suche. Lass ihn erst zu Ende lesen, oder exportiere alle Beiträge.");
        Fx.shot(stage, "export-part-index");
        assertEquals(false, Fx.get(() -> Shown.button(stage, "Exportieren").isDisabled()));
    }

    @Test
    void withoutPostsOrWithoutAFileNothingIsExported() {
        posts = 0;
        open(new Texts(Locale.GERMANY), "");
        waitFor("Nach dieser Auswahl bleibt kein Beitrag übrig.");
        boolean noPosts = Fx.get(() -> Shown.button(stage, "Exportieren").isDisabled());
        Fx.run(() -> Shown.field(stage, "Datei").clear());
        waitFor("Wie soll die Datei heißen?");
        Fx.press(KeyCode.ENTER);
        assertEquals(
                List.of(true, true, 1),
                List.of(noPosts, Fx.get(() -> Shown.button(stage, "Exportieren").isDisabled()), wishes.size()));
    }

    @Test
    void withoutASearchThereIsNoneToChoose() {
        open(new Texts(Locale.GERMANY), "");
        assertEquals(
                true, Fx.get(() -> Shown.button(stage, "aktuelle Suche (es wird gerade nichts gesucht)").isDisabled()));
    }

    @Test
    void theFileIsChosenInTheDialog() {
        open(new Texts(Locale.GERMANY), "");
        Shown.press(stage, "Wählen …");
        assertEquals(
                FOLDER.resolve("gewählt.json").toString(), Fx.get(() -> Shown.field(stage, "Datei").getText()));
    }

    @Test
    void problemsOfAnExportAreSaidAndACancelledOneLeavesNoFile() {
        open(new Texts(Locale.GERMANY), "");
        waitFor("37 Beiträge werden exportiert.");
        Fx.press(KeyCode.ENTER);
        Shown.press(stage, "Abbrechen");
        Fx.run(() -> pane.finished(new ExportOutcome(
                12,
                FOLDER.resolve("lage.json"),
                new Problems(
                        List.of(Problem.warning("check.quote", "m1", 56, "Moskau").in("sheets/0a/b.json", 0)), 0, 1, 0),
                true)));
        Fx.shot(stage, "export-cancelled");
        assertEquals(
                List.of("cancel", true, true),
                List.of(
                        wishes.getLast(),
                        Fx.get(() -> Shown.says(stage,
                                "Der Export ist abgebrochen. Es wurde keine Datei geschrieben.")),
                        Fx.get(() -> Shown.says(stage, "sheets/0a/b.json"))));
    }

    @Test
    void escapeLeavesARunningExportRunning() {
        open(new Texts(Locale.GERMANY), "");
        waitFor("37 Beiträge werden exportiert.");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.ESCAPE);
        assertEquals(
                List.of("close", true, false),
                List.of(wishes.getLast(), Fx.get(pane::isRunning), Fx.get(overlay::isShowing)));
    }

    @Test
    void everythingIsThereInEnglishToo() {
        open(new Texts(Locale.UK), "Kasan");
        waitFor("37 posts will be exported.");
        Fx.shot(stage, "export-english");
        assertEquals(true, Fx.get(() -> Shown.says(stage, "current search: “Kasan”")));
    }

    private void open(Texts texts, String query) {
        var offer = new ExportOffer(
                List.of(
                        new ExportFormat(
                                "json", "json", "JSON",
                                "Ein Dokument mit allem: Texte, Markierungen, Urteile, Stände."),
                        new ExportFormat("jsonl", "jsonl", "JSON Lines", "Eine Zeile je Beitrag, für große Mengen.")),
                FOLDER.resolve("lage.json"),
                query,
                List.of(
                        new Person(new PersonId("aw"), "Anna Weber", Role.ANALYST),
                        new Person(EDITOR, "Elke Dorn", Role.EDITOR)));
        stage = Fx.show(() -> {
            pane = new ExportPane(texts, () -> now, new Dialogs(), offer, new Desk());
            var below = new StackPane(new Label("Randnotiz"));
            below.setStyle("-fx-background-color: -surface-sunken;");
            overlay = new Overlay(below);
            return Dressed.light(overlay, 1024, 700);
        });
        Fx.run(() -> overlay.show(pane.card()));
        Fx.settle();
    }

    /// What was asked of the desk last; null while nothing has been, since counting waits until typing pauses.
    private @Nullable Object latestWish() {
        return wishes.isEmpty() ? null : wishes.getLast();
    }

    private void waitFor(String words) {
        Fx.waitUntil("„" + words + "“", () -> Shown.says(stage, words));
        Fx.settle();
    }

    /// Stands for the dialogs of the operating system, which the headless platform does not have.
    private static final class Dialogs implements Choosers {
        @Override
        public List<Path> files(@Nullable Window owner, String title, List<String> endings) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public Optional<Path> folder(@Nullable Window owner, String title) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public Optional<Path> target(@Nullable Window owner, String title, Path suggested) {
            return Optional.of(suggested.resolveSibling("gewählt.json"));
        }
    }

    private final class Desk implements ExportActions {
        @Override
        public void count(ExportChoice choice) {
            wishes.add(choice);
            pane.showCount(choice, new ExportCount(posts, replaces, caveats));
        }

        @Override
        public void run(ExportChoice choice) {
            wishes.add(choice);
        }

        @Override
        public void cancel() {
            wishes.add("cancel");
        }

        @Override
        public void close() {
            wishes.add("close");
            overlay.hide();
        }
    }
}
