package org.randnotiz.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.ProgressListener;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.exchange.formats.Importers;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.Shown;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Consent;
import org.randnotiz.work.ImportOutlook;
import org.randnotiz.work.Interrupted;

/// The card reads real files with the real importer.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ImportPaneTest {

    private static final Path SAMPLE = Path.of("samples", "lage-zentralasien.txt").toAbsolutePath();
    private static final Path NOTE = Path.of("samples", "kasan-note.txt").toAbsolutePath();

    private final List<String> wishes = new ArrayList<>();
    private final Set<PostId> project = new HashSet<>();
    private final Set<PostId> brought = new HashSet<>();
    private Instant now = Instant.parse("2024-04-01T21:17:00Z");
    private boolean holds;
    private List<Path> chosenInDialog = List.of();
    private ImportPane pane;
    private Overlay overlay;
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void theWholeImportIsDoneByKeyboardAndTakenBack() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.shot(stage, "import-empty");
        Fx.type(stage, SAMPLE.toString());
        Fx.press(KeyCode.ENTER);
        waitFor("20 Beiträge importieren");
        Fx.shot(stage, "import-preview");
        Fx.press(KeyCode.ENTER);
        waitFor("20 Beiträge importiert");
        Fx.shot(stage, "import-done");
        int inside = project.size();
        Fx.press(KeyCode.SHIFT, KeyCode.TAB);
        Fx.press(KeyCode.ENTER);
        waitFor("Import zurückgenommen: 20 Beiträge sind wieder entfernt.");
        Fx.press(KeyCode.ENTER);
        assertEquals(
                List.of(20, 0, "close", false),
                List.of(inside, project.size(), wishes.getLast(), Fx.get(overlay::isShowing)));
    }

    @Test
    void anInterruptedImportIsOfferedAndGoneOnWithOrDiscarded() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Interrupted first = new Interrupted("i1", List.of(SAMPLE), "Forum", now, 431);
        Interrupted second = new Interrupted("i2", List.of(NOTE, SAMPLE), "Forum", now, 1);
        Fx.run(() -> pane.offer(List.of(first, second)));
        waitFor("Unterbrochener Import: lage-zentralasien.txt, 431 Beiträge gelesen");
        Fx.shot(stage, "import-interrupted");
        Shown.click(stage, () -> Shown.visible(stage.getScene().getRoot())
                .filter(node -> "Verwerfen: kasan-note.txt …".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Fx.run(() -> pane.offer(List.of(first)));
        Shown.press(stage, "Fortsetzen");
        waitFor("Später fortsetzen");
        Fx.shot(stage, "import-running");
        Shown.press(stage, "Später fortsetzen");
        waitFor("Angehalten. 7 Beiträge sind gelesen; im Projekt steht noch nichts. "
                + "Werden dieselben Dateien wieder importiert, geht es dort weiter.");
        Fx.shot(stage, "import-put-off");
        assertEquals(List.of("discard i2", "resume i1", "putOff"), wishes);
    }

    @Test
    void theReportSaysHowManyPostsAnInterruptedImportHadReadAlready() {
        open(new Texts(Locale.UK), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.offer(List.of(new Interrupted("i1", List.of(NOTE), "Forum", now, 3))));
        waitFor("Interrupted import: kasan-note.txt, 3 posts read");
        Shown.press(stage, "Continue");
        waitFor("Continue later");
        ImportReport report = preview(List.of(SAMPLE)).report();
        Fx.run(() -> pane.finished(report, 3));
        waitFor("20 posts imported");
        Fx.shot(stage, "import-resumed");
        assertEquals(
                true,
                Fx.get(() -> Shown.words(stage).stream()
                        .anyMatch(words -> words.contains("3 posts had been read already"))));
    }

    @Test
    void pastedTextCannotBePutOffForItCannotBeReadAgain() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        holds = true;
        Shown.press(stage, "Text einfügen");
        Shown.click(stage, () -> Shown.field(stage, "Text einfügen"));
        for (String line : List.of("01.04.2024, 23:17", "Moskau lädt ein.")) {
            Fx.type(stage, line);
            Fx.press(KeyCode.ENTER);
        }
        Fx.waitUntil("it is looked at", () -> !wishes.isEmpty());
        ImportChoice choice = new ImportChoice(
                List.of(), "01.04.2024, 23:17\nMoskau lädt ein.\n", new ChosenSource.Known("forum"), Consent.NONE);
        Fx.run(() -> pane.showPreview(choice, outlook(preview(Input.pasted(choice.pasted())))));
        waitFor("1 Beitrag importieren");
        assertEquals(List.of(),
                Fx.get(() -> Shown.words(stage).stream().filter(words -> words.matches(".*\\bDatei\\b.*"))
                        .toList()));
        Shown.press(stage, "1 Beitrag importieren");
        waitFor("Abbrechen");
        assertEquals(false, Fx.get(() -> Shown.says(stage, "Später fortsetzen")));
    }

    @Test
    void thePreviewSaysHowManyFromWhenToWhenWhatIsKnownAndWhatIsWrong() throws IOException {
        for (PostId id : preview(List.of(NOTE)).first().stream().map(glimpse -> glimpse.id()).toList()) {
            project.add(id);
        }
        Path news = Files.createDirectory(folder.resolve("meldungen"));
        Files.writeString(news.resolve("alt.txt"), """
                14.05.2024, 10:00
                Erste Meldung aus Kasan:
                Das Treffen hat begonnen, heißt es übereinstimmend.

                31.02.2024, 11:00
                Zweite Meldung
                Dieser Tag fehlt im Kalender, der Beitrag ist trotzdem da.
                """, Charset.forName("windows-1252"));
        Files.copy(NOTE, news.resolve("note.txt"));
        Files.write(news.resolve("bild.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.createFile(news.resolve("leer.txt"));
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(news)));
        waitFor("2 Beiträge importieren");
        Fx.shot(stage, "import-problems");
        List<String> words = Fx.get(() -> Shown.words(stage));
        assertEquals(
                List.of(true, true, true, true, true, true),
                List.of(
                        words.contains("von 01.04.2024, 23:17 bis 14.05.2024, 10:00"),
                        words.contains("Kodierung: UTF-8 (1 Datei), Windows-1252 erkannt (1 Datei)"),
                        words.stream()
                                .anyMatch(line -> line.startsWith("Eigentümliche Randinformation aufgrund der Ansch")),
                        words.contains("schon bekannt"),
                        words.contains("meldungen/alt.txt, Zeile 5"),
                        words.contains(
                                "Den Tag „31.02.2024, 11:00“ gibt es nicht. Der Beitrag ist da, aber ohne Zeitpunkt.")),
                () -> words.toString());
    }

    @Test
    void whatIsAllKnownCannotBeImportedAgain() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        preview(List.of(NOTE)).first().forEach(glimpse -> project.add(glimpse.id()));
        Fx.run(() -> pane.add(List.of(NOTE)));
        waitFor("Alle diese Beiträge sind schon im Projekt.");
        Fx.press(KeyCode.ENTER);
        assertEquals(
                List.of(true, 0L),
                List.of(
                        Fx.get(() -> Shown.button(stage, "Importieren").isDisabled()),
                        wishes.stream().filter(wish -> wish.startsWith("run")).count()));
    }

    @Test
    void pastedTextIsReadUnderTheNameOfItsNewSource() {
        open(new Texts(Locale.GERMANY), List.of());
        Shown.press(stage, "Text einfügen");
        Shown.click(stage, () -> Shown.field(stage, "Text einfügen"));
        for (String line : List.of("01.04.2024, 23:17", "Kurze Meldung:", "Moskau lädt ein.")) {
            Fx.type(stage, line);
            Fx.press(KeyCode.ENTER);
        }
        waitFor("1 Beitrag importieren");
        Shown.click(stage, () -> Shown.field(stage, "Name der neuen Quelle"));
        Fx.press(KeyCode.CONTROL, KeyCode.A);
        Fx.type(stage, "Radio");
        Fx.waitUntil("it was looked at again", () -> wishes.getLast().equals("preview pasted Named[name=Radio]"));
        waitFor("1 Beitrag importieren");
        Fx.shot(stage, "import-paste");
        Shown.press(stage, "1 Beitrag importieren");
        waitFor("1 Beitrag importiert");
        assertEquals("run pasted Named[name=Radio]", wishes.getLast());
    }

    @Test
    void aNewSourceNeedsAName() {
        open(new Texts(Locale.GERMANY), List.of());
        Fx.run(() -> pane.add(List.of(NOTE)));
        waitFor("1 Beitrag importieren");
        String suggested = Fx.get(() -> Shown.field(stage, "Name der neuen Quelle").getText());
        Fx.run(() -> Shown.field(stage, "Name der neuen Quelle").clear());
        waitFor("Die neue Quelle braucht einen Namen.");
        assertEquals(
                List.of("kasan-note", true),
                List.of(suggested, Fx.get(() -> Shown.button(stage, "Importieren").isDisabled())));
    }

    @Test
    void filesAreChosenInTheDialogAndTakenOutAgain() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        chosenInDialog = List.of(SAMPLE, NOTE);
        Shown.press(stage, "Dateien …");
        waitFor("21 Beiträge importieren");
        Shown.click(stage, () -> Shown.visible(stage.getScene().getRoot())
                .filter(node -> "lage-zentralasien.txt entfernen".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        waitFor("1 Beitrag importieren");
        assertEquals(
                List.of(
                        "dialog true", "preview [lage-zentralasien.txt, kasan-note.txt] Known[id=forum]",
                        "preview [kasan-note.txt] Known[id=forum]"),
                wishes);
    }

    @Test
    void anotherSourceIsChosenByKeyboard() {
        open(new Texts(Locale.GERMANY), List.of(
                new Source("forum", "Forum", List.of()), new Source("blog", "Blog", List.of())));
        Fx.run(() -> pane.add(List.of(NOTE)));
        waitFor("1 Beitrag importieren");
        Fx.run(() -> box().requestFocus());
        Fx.press(KeyCode.DOWN);
        Fx.waitUntil("it was looked at again",
                () -> wishes.getLast().equals("preview [kasan-note.txt] Known[id=blog]"));
        waitFor("1 Beitrag importieren");
        assertEquals(true, Fx.get(overlay::isShowing));
    }

    @Test
    void whileItRunsTheCardSaysHowFarItIsAndEscapeLeavesItRunning() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(SAMPLE)));
        waitFor("20 Beiträge importieren");
        holds = true;
        Fx.press(KeyCode.ENTER);
        now = now.plusSeconds(20);
        Fx.run(() -> pane.progress(250_000, 1_000_000, 12_000));
        Fx.shot(stage, "import-running");
        boolean says = Fx.get(() -> Shown.says(stage, "12\u202f000 Beiträge gelesen · 25 % · noch etwa 1 min"));
        Fx.press(KeyCode.ESCAPE);
        boolean hidden = !Fx.get(overlay::isShowing) && Fx.get(pane::isRunning);
        Fx.run(() -> overlay.show(pane.card()));
        Fx.settle();
        Shown.press(stage, "Abbrechen");
        assertEquals(List.of(true, true, "cancel"), List.of(says, hidden, wishes.getLast()));
    }

    @Test
    void escapeClosesTheCardBeforeAnythingHasHappened() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.press(KeyCode.ESCAPE);
        assertEquals(List.of(List.of("close"), false), List.of(wishes, Fx.get(overlay::isShowing)));
    }

    @Test
    void aPreviewOfWhatIsNoLongerChosenIsDropped() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        holds = true;
        Fx.run(() -> pane.add(List.of(SAMPLE)));
        Fx.waitUntil("it is being looked at", () -> wishes.size() == 1);
        ImportPreview late = preview(List.of(SAMPLE));
        holds = false;
        Fx.run(() -> pane.add(List.of(NOTE)));
        Fx.run(() -> pane.showPreview(
                new ImportChoice(List.of(SAMPLE), "", new ChosenSource.Known("forum"), Consent.NONE), outlook(late)));
        waitFor("21 Beiträge importieren");
        assertEquals("cancel", wishes.get(1));
    }

    @Test
    void aPreviewThatIsGivenUpForAnotherMayFailWithoutHarm() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        holds = true;
        Fx.run(() -> pane.add(List.of(SAMPLE)));
        Fx.waitUntil("it is being looked at", () -> wishes.size() == 1);
        holds = false;
        Fx.run(() -> {
            pane.add(List.of(NOTE));
            pane.failed(Problem.error("import.noFile"));
        });
        waitFor("21 Beiträge importieren");
        assertEquals(false, Fx.get(() -> Shown.says(stage, "Die Datei gibt es nicht.")));
    }

    @Test
    void whatCannotBeReadAtAllIsSaid() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(folder.resolve("gibt-es-nicht.txt"))));
        waitFor("Darin steht kein Beitrag, der sich importieren ließe.");
        Fx.shot(stage, "import-unreadable");
        assertEquals(true, Fx.get(() -> Shown.says(stage, "Die Datei gibt es nicht.")));
    }

    @Test
    void thePreviewShowsLinesThatLookLikeHeadersAndWereNotTaken() throws IOException {
        Path chat = folder.resolve("chat.txt");
        Files.writeString(chat, """
                [01.04.24, 23:17:05] Hans: Guten Abend zusammen
                [01.04.24, 23:18:11] Eva: Hallo Hans
                """);
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(chat)));
        waitFor("1 Beitrag importieren");
        Fx.shot(stage, "import-missed-headers");
        List<String> words = Fx.get(() -> Shown.words(stage));
        assertEquals(
                1,
                words.stream()
                        .filter(line -> line
                                .startsWith("Keine Kopfzeile erkannt: Der ganze Text ist ein einziger Beitrag, "
                                        + "obwohl 2 Zeilen wie Kopfzeilen aussehen. "
                                        + "Zuerst: 1: [01.04.24, 23:17:05] Hans: Guten Abend zusammen; 2: [01.04.24, 23:18:11]"))
                        .count(),
                words::toString);
    }

    @Test
    void thePreviewSaysWhatATableIs() throws IOException {
        Path table = folder.resolve("tabelle.txt");
        Files.writeString(table, "Datum;Autor;Text\n01.04.2024;Hans;Eins\n02.04.2024;Eva;Zwei\n");
        open(new Texts(Locale.UK), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(table)));
        waitFor("This is a table (CSV, 3 columns: Datum, Autor, Text). Tables cannot be read yet: write each post as text "
                + "below a line like “01.04.2024, 23:17”. It was left out.");
        Fx.shot(stage, "import-table");
    }

    @Test
    void thePreviewSaysWhichSourcesTheHeadersName() {
        open(new Texts(Locale.GERMANY), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(SAMPLE)));
        waitFor("Quellen: forum (13), Agentur Meridian (3), Blog Randlage (3), Agentur (1)");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        open(new Texts(Locale.UK), List.of(new Source("forum", "Forum", List.of())));
        Fx.run(() -> pane.add(List.of(SAMPLE, NOTE)));
        waitFor("Import 21 posts");
        Fx.shot(stage, "import-english");
        assertEquals(true, Fx.get(() -> Shown.says(stage, "from 22 Mar 2024, 23:41 to 10 Jun 2024, 06:45")));
    }

    private void open(Texts texts, List<Source> sources) {
        stage = Fx.show(() -> {
            pane = new ImportPane(texts, () -> now, new Dialogs(), sources, Importers.endings(), false, new Desk());
            var below = new StackPane(new Label("Randnotiz"));
            below.setStyle("-fx-background-color: -surface-sunken;");
            overlay = new Overlay(below);
            return Dressed.light(overlay, 1024, 700);
        });
        Fx.run(() -> overlay.show(pane.card()));
        Fx.settle();
    }

    private ComboBox<?> box() {
        return (ComboBox<?>) stage.getScene().getRoot().lookup(".combo-box");
    }

    private void waitFor(String words) {
        Fx.waitUntil("„" + words + "“", () -> Shown.says(stage, words));
        Fx.settle();
    }

    private ImportPreview preview(List<Path> files) {
        return preview(ImportSelection.of(files));
    }

    private ImportPreview preview(Input input) {
        return preview(ImportSelection.of(input));
    }

    private ImportPreview preview(ImportSelection imports) {
        try {
            return imports.preview(context("forum"), project::contains, (post, sheets) -> true, ProgressListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportOutlook outlook(ImportPreview preview) {
        return new ImportOutlook(preview, false, false, false);
    }

    private static ImportContext context(String source) {
        return new ImportContext("i1", source, List.of(), ZoneId.of("Europe/Berlin"), "de");
    }

    private static ImportSelection imports(ImportChoice choice) {
        return choice.pasted().isEmpty()
                ? ImportSelection.of(choice.files())
                : ImportSelection.of(Input.pasted(choice.pasted()));
    }

    private static String source(ChosenSource source) {
        return source instanceof ChosenSource.Known known ? known.id() : "new";
    }

    private static String words(ImportChoice choice) {
        return (choice.pasted().isEmpty()
                ? choice.files().stream().map(Path::getFileName).toList().toString()
                : "pasted") + " " + choice.source();
    }

    /// Stands for the dialogs of the operating system, which the headless platform does not have.
    private final class Dialogs implements Choosers {
        @Override
        public List<Path> files(@Nullable Window owner, String title, List<String> endings) {
            wishes.add("dialog " + endings.contains("txt"));
            return chosenInDialog;
        }

        @Override
        public Optional<Path> folder(@Nullable Window owner, String title) {
            return chosenInDialog.stream().findFirst();
        }

        @Override
        public Optional<Path> target(@Nullable Window owner, String title, Path suggested) {
            return Optional.empty();
        }
    }

    /// Does what is wished at once, unless it `holds`.
    private final class Desk implements ImportActions {

        @Override
        public void preview(ImportChoice choice) {
            wishes.add("preview " + words(choice));
            if (holds) {
                return;
            }
            try {
                pane.showPreview(
                        choice,
                        outlook(imports(choice).preview(context(source(choice.source())), project::contains,
                                (post, sheets) -> true, ProgressListener.NONE)));
            } catch (IOException e) {
                pane.failed(Problem.error("import.unreadable", e.toString()));
            }
        }

        @Override
        public void run(ImportChoice choice) {
            wishes.add("run " + words(choice));
            if (holds) {
                return;
            }
            try {
                ImportReport report = imports(choice).read(
                        context(source(choice.source())),
                        (post, sheets) -> project.add(post.id()) && brought.add(post.id()),
                        ProgressListener.NONE);
                pane.finished(report, 0);
            } catch (IOException e) {
                pane.failed(Problem.error("import.unreadable", e.toString()));
            }
        }

        @Override
        public void cancel() {
            wishes.add("cancel");
        }

        @Override
        public void putOff() {
            wishes.add("putOff");
            pane.interrupted(7);
        }

        @Override
        public void resume(Interrupted interrupted) {
            wishes.add("resume " + interrupted.importId());
        }

        @Override
        public void discard(Interrupted interrupted) {
            wishes.add("discard " + interrupted.importId());
            pane.offer(List.of());
        }

        @Override
        public void undo() {
            wishes.add("undo");
            project.removeAll(brought);
            pane.undone(brought.size());
        }

        @Override
        public void close() {
            wishes.add("close");
            overlay.hide();
        }
    }
}
