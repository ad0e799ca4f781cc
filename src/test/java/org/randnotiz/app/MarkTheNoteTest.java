package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.PostId;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workspace;

/// The note, marked completely by keyboard without any suggestion.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class MarkTheNoteTest {

    private static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");
    private static final PersonId ANNA = new PersonId("aw");

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;
    private Keyboard keys;

    @BeforeEach
    void openTheNote() throws IOException {
        InstantSource clock = InstantSource.system();
        Environment quiet = new Environment(new SameThread(), clock, place.resolve("cache"), Projects.host());
        Path project = place.resolve("project");
        List<Person> people = List.of(new Person(ANNA, "Anna Weber", Role.ANALYST));
        assertEquals(
                Optional.empty(),
                Projects.create(
                        project,
                        "Die Notiz",
                        ZoneId.of("Europe/Berlin"),
                        people,
                        Samples.sampleStarter(clock.instant()),
                        quiet));
        if (Projects.open(project, ANNA, quiet) instanceof Opened.Ready ready) {
            try (var workbench = ready.workbench()) {
                workbench.imported(workbench
                        .importing()
                        .run(ImportSelection.of(List.of(Path.of("samples", Samples.NOTE))), Samples.NOTE, "Forum",
                                Consent.NONE,
                                new Progress()));
            }
        }
        background = new FxBackground();
        Environment environment = new Environment(background, clock, place.resolve("cache"), Projects.host());
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            shell.show();
            Fx.size(stage, 1440, 900);
            stage.requestFocus();
            shell.open(project, ANNA);
        });
        await("the project is open and indexed", workspace -> workspace.index().posts() == 1);
        Fx.run(() -> shell.showPost(NOTE));
        await("the note is open", workspace -> workspace.open() != null);
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

    /// Jumps to words by their beginnings and marks them.
    private void mark(String beginnings, KeyCode type) {
        keys.press(KeyCode.F);
        keys.type(beginnings);
        keys.press(KeyCode.ALT, type);
    }

    /// Jumps to a word, grows the selection so many times, and marks it.
    private void grown(String beginnings, int times, KeyCode type) {
        keys.press(KeyCode.F);
        keys.type(beginnings);
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        for (int i = 1; i < times; i++) {
            keys.press(KeyCode.SPACE);
        }
        keys.press(type);
    }

    private static final String MARKED = """
            place Moskau
            actor russische Regierung: russische-regierung
            actor Taliban: taliban
            event offiziell eingeladen: AGREE, diplomatic, terrorism, russische-regierung, taliban, Kasan, 2024-05-14/2024-05-19, planned, 3, report
            event 15 internationalen Russisch-Islamischen Treffen: CONSULT, CONSULT.multilateral, diplomatic, russische-regierung, taliban, Kasan, 2024-05-14/2024-05-19, planned, 2, report
            place Kasan
            time vom 14 bis zum 19 Mai: 2024-05-14/2024-05-19
            claim Vor allem wolle man … von Terroristen erreichen: russische-regierung
            opinion dass richtet sich ganz klar gegen den IS-K: ganz klar, is-k, under-pressure, 2
            actor IS-K: is-k
            actor russische Außenministerium: russisches-aussenministerium
            claim diese Einladung und die … islamischen Emirates bedeuten: russisches-aussenministerium, keine Anerkennung
            claim Allerdings würde man die … terroristische Vereinigung einstufen: russisches-aussenministerium
            actor Taliban: taliban
            actor Taliban: taliban
            claim dass sie an dem … Terroristen interessiert sind: taliban, teilnehmen
            place Russland
            opinion Da haben sich mal … unter Druck geraten: meiner Einschätzung nach, is-k, under-pressure, 3
            actor IS-K: is-k
            judgement Die Annäherung wird den Verfolgungsdruck auf den IS-K in Afghanistan erhöhen. LIKELY MODERATE 2024-12-31
            """;

    /// What is on the sheet, a line each.
    private String marked() {
        return Fx.get(() -> {
            Workspace workspace = shell.workbench().orElseThrow().workspace();
            Sheet sheet = workspace.open().sheet(ANNA);
            StringBuilder lines = new StringBuilder();
            for (Mark mark : sheet.marks()) {
                MarkType type = workspace.codebook().type(mark.type()).orElseThrow();
                String values = type.fields().stream()
                        .flatMap(field -> Stream.ofNullable(mark.values().get(field.id())))
                        .map(MarkTheNoteTest::shown)
                        .collect(Collectors.joining(", "));
                String quote = shortened(mark.anchor().quote());
                lines.append(mark.type()).append(' ').append(quote);
                lines.append(values.equals(quote) ? "" : ": " + values).append('\n');
            }
            for (Judgement judgement : sheet.judgements()) {
                Assessment said = judgement.latest();
                lines.append("judgement %s %s %s %s%n"
                        .formatted(said.text(), said.likelihood(), said.confidence(), said.due()));
            }
            return lines.toString();
        });
    }

    private static String shown(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> text.text();
            case FieldValue.Choice choice -> String.join(", ", choice.tags());
            case FieldValue.Scale scale -> String.valueOf(scale.step());
            case FieldValue.Actors actors ->
                actors.actors().stream().map(ActorId::value).collect(Collectors.joining(", "));
            case FieldValue.Place where -> where.name();
            case FieldValue.Time time -> time.iso();
            default -> throw new AssertionError("the note needs no " + value);
        };
    }

    /// Long passages by their first and last words.
    private static String shortened(String quote) {
        String[] words = quote.split("\\s+");
        return words.length < 9
                ? quote
                : String.join(" ", List.of(words).subList(0, 4)) + " … "
                        + String.join(" ", List.of(words).subList(words.length - 3, words.length));
    }

    @Test
    void theNoteIsMarkedInFewerThan250Presses() {
        mark("m", KeyCode.O);
        grown("r", 1, KeyCode.A);
        mark("t", KeyCode.A);
        mark("k", KeyCode.O);
        grown("v", 1, KeyCode.Z);
        grown("o", 1, KeyCode.E);
        keys.type("1di");
        keys.press(KeyCode.ENTER);
        keys.type("ter");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.type("2");
        keys.press(KeyCode.ENTER);
        keys.type("1");
        keys.press(KeyCode.ENTER);
        keys.each(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        keys.each(KeyCode.DOWN, KeyCode.ENTER);
        keys.type("331");
        grown("1", 1, KeyCode.E);
        keys.type("23di");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.type("11");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.each(KeyCode.DOWN, KeyCode.ENTER);
        keys.each(KeyCode.DOWN, KeyCode.ENTER);
        keys.type("321");
        grown("v a", 1, KeyCode.W);
        keys.type("1");
        keys.press(KeyCode.ESCAPE);
        mark("i", KeyCode.A);
        grown("ri", 1, KeyCode.M);
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        keys.type("g k");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.type("1");
        keys.press(KeyCode.ENTER);
        keys.type("42");
        grown("r", 1, KeyCode.A);
        grown("d", 2, KeyCode.W);
        keys.type("1");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        keys.type("k a");
        keys.each(KeyCode.ENTER, KeyCode.ESCAPE);
        mark("t", KeyCode.A);
        grown("s", 1, KeyCode.W);
        keys.type("2");
        keys.press(KeyCode.ESCAPE);
        mark("t", KeyCode.A);
        mark("ru", KeyCode.O);
        grown("t", 1, KeyCode.W);
        keys.type("1");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        keys.type("teiln");
        keys.each(KeyCode.ENTER, KeyCode.ESCAPE);
        mark("i", KeyCode.A);
        grown("w", 2, KeyCode.M);
        keys.press(KeyCode.CONTROL, KeyCode.SPACE);
        keys.type("me e n");
        keys.each(KeyCode.ENTER, KeyCode.ENTER);
        keys.type("1");
        keys.press(KeyCode.ENTER);
        keys.type("43");
        keys.press(KeyCode.U);
        keys.type("Die Annäherung wird den Verfolgungsdruck auf den IS-K in Afghanistan erhöhen.");
        keys.press(KeyCode.TAB);
        keys.type("522024");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.shot(stage, "note-by-keyboard");
        System.out.println("keys pressed for the whole note: " + keys.presses());
        assertEquals(List.of(MARKED, true), List.of(marked(), keys.presses() < 250));
    }
}
