package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.search.Mention;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.Workspace;

/// The registry of actors and the marking of all occurrences, in the real window, by real keys and clicks.
@SuppressWarnings("NullAway") // each test opens the window first
final class ActorsWindowTest {

    private static final ActorId ISK = new ActorId("is-k");
    private static final ActorId IS = new ActorId("islamischer-staat");

    @TempDir
    private Path place;

    private SampleWindow window;
    private Stage stage;

    @AfterEach
    void close() {
        window.close();
    }

    private void open() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
    }

    private void open(Locale language, Theme theme, double width, double height) throws IOException {
        window = new SampleWindow(place, language, theme, width, height);
        stage = window.stage();
        window.openAs("aw");
        window.show(SampleWindow.NOTE);
    }

    /// Opens the registry and the actor of that name, by keys.
    private void registry(String name) {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME); // Fx.type presses no keys, and what a command's own key types is swallowed.
        Fx.type(stage, name);
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the actor is shown", () -> mentions() != null);
        Fx.settle();
        long marks = total(window.workspace().actors().named(name).getFirst().id());
        Fx.waitUntil("the marks are listed", () -> marks == mentions().getItems().size());
        Fx.settle();
    }

    private ListView<?> mentions() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".mention-list .list-view");
    }

    private Actor actor(ActorId id) {
        return window.workspace().actors().find(id).orElseThrow();
    }

    private void focus(String field) {
        Fx.run(() -> {
            Shown.field(stage, field).requestFocus();
            Shown.field(stage, field).selectAll();
        });
        Fx.settle();
    }

    private String prompt(String field) {
        return Fx.get(() -> Shown.field(stage, field).getPromptText());
    }

    private boolean isShown(String title) {
        return Fx.get(() -> Shown.says(stage, title));
    }

    private static List<String> marks(Workspace workspace, String type) {
        return workspace.open().sheet(workspace.who().id()).marks().stream()
                .filter(mark -> mark.type().equals(type))
                .map(mark -> mark.anchor().quote())
                .toList();
    }

    @Test
    void examplesInEmptyFieldsOfAnActorAreCalledExamples() throws IOException {
        open();
        registry("ISKP");
        assertEquals("z. B. RUS", prompt("Land"));
        assertEquals("z. B. GOV", prompt("Sektor"));
        assertEquals("z. B. Q159", prompt("Wikidata"));
    }

    @Test
    void anActorIsFoundReadAndChangedByKeysAlone() throws IOException {
        open();
        registry("ISKP");
        Fx.shot(stage, "actors-registry");
        focus("Wikidata");
        Fx.type(stage, "159");
        boolean warned = isShown("„159“ ist keine Wikidata-Kennung; sie sieht aus wie Q159.");
        Fx.shot(stage, "actors-wikidata-wrong");
        Fx.press(KeyCode.ENTER);
        Optional<String> unsaved = Optional.ofNullable(actor(ISK).wikidata());
        focus("Wikidata");
        Fx.type(stage, "Q15907550");
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("it is saved", () -> window.workbench().isSaved());
        Fx.settle();
        boolean focused = Fx.get(() -> Shown.field(stage, "Wikidata").isFocused());
        focus("Land");
        Fx.type(stage, "afg");
        focus("Weitere Namen");
        Fx.type(stage, "Wilayat Khorasan");
        Fx.press(KeyCode.ENTER);
        focus("Notiz");
        Fx.type(stage, "Ableger");
        Fx.press(KeyCode.ESCAPE);
        boolean still = isShown("Akteure");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Actor after = actor(ISK);
        assertEquals(
                List.of(
                        true,
                        Optional.empty(),
                        true,
                        "Q15907550",
                        "AFG",
                        true,
                        "Ableger des Islamischen Staates in Afghanistan und Umgebung; Gegner der Taliban.",
                        true,
                        false),
                List.of(
                        warned,
                        unsaved,
                        focused,
                        after.wikidata(),
                        after.country(),
                        after.aliases().contains("Wilayat Khorasan"),
                        after.note(),
                        still,
                        isShown("Akteure")));
    }

    @Test
    void aMarkOfOnesOwnIsChosenWhereItStands() throws IOException {
        open();
        registry("ISKP");
        Fx.run(() -> mentions().requestFocus());
        Fx.press(KeyCode.DOWN);
        Mention mention =
                (Mention) Fx.get(() -> mentions().getSelectionModel().getSelectedItem());
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the mark is chosen", () -> window.reader().chosenProperty().get() != null);
        Fx.shot(stage, "actors-mention-own");
        assertEquals(
                List.of(mention.mark(), false),
                List.of(Fx.get(() -> window.reader().chosenProperty().get()), isShown("Akteure")));
    }

    @Test
    void aClickOnAMarkOfAnotherPersonShowsItsPassage() throws IOException {
        open();
        registry("Taliban");
        Shown.click(stage, () -> mentions().lookup(".mention-cell"));
        window.await("the post is open", workspace -> !SampleWindow.isOpen(workspace, SampleWindow.NOTE));
        Fx.waitUntil("the passage is selected", () -> !window.reader().selection().isEmpty());
        Fx.shot(stage, "actors-mention-opened");
        String selected = Fx.get(() -> window.reader()
                .selection()
                .of(window.workbench().workspace().open().post().text()));
        assertEquals(List.of("Taliban", false), List.of(selected, isShown("Akteure")));
    }

    @Test
    void wordsInTheFormTheyTakeInASentenceAreMarkedAsTheActorTheyMean() throws IOException {
        open();
        window.openAs("jk");
        window.show(SampleWindow.NOTE);
        window.select("islamischen Emirates");
        Fx.press(KeyCode.A);
        window.await("the mark is there", workspace -> !marks(workspace, "actor").isEmpty());
        assertEquals(
                List.of("islamischen Emirates=" + FieldValue.Actors.of("taliban")),
                window.workspace().open().sheet(window.workspace().who().id()).marks().stream()
                        .map(mark -> mark.anchor().quote() + "=" + mark.values().get("actor"))
                        .toList());
    }

    @Test
    void actorsAreMergedAndSplitAgainByTheMouse() throws IOException {
        open();
        registry("ISKP");
        long part = total(ISK);
        long before = total(IS);
        Shown.press(stage, "Zusammenführen …");
        Fx.type(stage, "Islamischer Staat");
        Fx.press(KeyCode.ENTER);
        Fx.shot(stage, "actors-merge");
        Shown.press(stage, "Zusammenführen");
        String merged = window.workspace().actors().name(ISK);
        boolean named = actor(IS).aliases().contains("ISKP");
        long together = total(IS);
        Fx.waitUntil("the marks are listed", () -> !mentions().getItems().isEmpty());
        Fx.shot(stage, "actors-merged");
        Shown.press(stage, "Teilen …");
        Fx.waitUntil("the marks are listed",
                () -> !((ListView<?>) stage.getScene().getRoot().lookup(".actor-part .list-view"))
                        .getItems().isEmpty());
        Fx.shot(stage, "actors-split");
        Shown.press(stage, "Teilen");
        Fx.waitUntil(
                "IS-K is an actor again",
                () -> window.workbench().workspace().actors().name(ISK).equals("IS-K"));
        long split = total(IS);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        String again = window.workspace().actors().name(ISK);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                List.of("Islamischer Staat", true, part + before, before, "Islamischer Staat", "IS-K", part),
                List.of(merged, named, together, split, again, actor(ISK).name(), total(ISK)));
    }

    private long total(ActorId actor) {
        return Fx.get(() -> totalNow(actor));
    }

    private long totalNow(ActorId actor) {
        try {
            return window.workbench().searching().mentions(actor, 1).total();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void deletingSaysHowManyMarksReferToTheActorAndUndoBringsItBack() throws IOException {
        open();
        registry("ISKP");
        long marks = total(ISK);
        Shown.press(stage, "Löschen …");
        boolean said = Fx.get(() -> Shown.words(stage).stream()
                .anyMatch(words -> words.startsWith(marks + " Markierungen in ") && words.contains("„IS-K“")));
        Fx.shot(stage, "actors-delete");
        Fx.press(KeyCode.ENTER);
        boolean gone = window.workspace().actors().find(ISK).isEmpty();
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(true, true, "IS-K"), List.of(said, gone, actor(ISK).name()));
    }

    @Test
    void aNewActorIsMadeInTheRegistryByKeys() throws IOException {
        open();
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME);
        Fx.type(stage, "Kadyrow");
        Fx.shot(stage, "actors-none");
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shot(stage, "actors-new");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        List<String> named = window.workspace().actors().named("Kadyrow").stream()
                .map(actor -> actor.id() + " " + actor.level())
                .toList();
        assertEquals(List.of("kadyrow " + Level.GROUP), named);
    }

    @Test
    void aNewActorIsMadeFromASelectionInOneStep() throws IOException {
        open();
        window.select("Treffen");
        int before = window.workspace().actors().size();
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.await("the actor is there", workspace -> workspace.actors().size() == before + 1);
        boolean marked = marks(window.workspace(), "actor").contains("Treffen");
        Fx.shot(stage, "actors-from-selection");
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("all is undone", workspace -> workspace.actors().size() == before);
        assertEquals(
                List.of(true, false),
                List.of(marked, marks(window.workspace(), "actor").contains("Treffen")));
    }

    @Test
    void allOccurrencesInThePostAreMarkedByKeysInOneStep() throws IOException {
        open();
        List<String> before = marks(window.workspace(), "actor");
        int actors = window.workspace().actors().size();
        window.select("Treffen");
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Fx.waitUntil("the places are listed", () -> !places().getItems().isEmpty());
        Fx.shot(stage, "occurrences-here");
        int free = Fx.get(() -> ticked());
        Fx.press(KeyCode.END);
        Fx.press(KeyCode.SPACE);
        int left = Fx.get(() -> ticked());
        Fx.press(KeyCode.ENTER);
        window.await("they are marked", workspace -> marks(workspace, "actor").size() == before.size() + left);
        Fx.waitUntil("the card is gone", () -> !Shown.says(stage, "Alle Vorkommen markieren"));
        int known = window.workspace().actors().size();
        Fx.shot(stage, "occurrences-marked");
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("all are undone", workspace -> marks(workspace, "actor").equals(before));
        assertEquals(
                List.of(true, free - 1, actors + 1, actors),
                List.of(free > 1, left, known, window.workspace().actors().size()));
    }

    private ListView<?> places() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".occurrences .list-view");
    }

    /// How many places the button says it would mark.
    private int ticked() {
        return Shown.words(stage).stream()
                .filter(words -> words.matches("\\d+ Stellen? markieren"))
                .mapToInt(words -> Integer.parseInt(words.substring(0, words.indexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allOccurrencesInAllPostsAreMarkedByTheMouse() throws IOException {
        open();
        registry("ISKP");
        long before = total(ISK);
        Shown.press(stage, "Alle Vorkommen markieren …");
        Shown.press(stage, "in allen Beiträgen");
        Fx.waitUntil("places in several posts are listed", () -> Shown.words(stage).stream()
                .anyMatch(words -> words.matches("\\d+ Stellen in \\d+ Beiträgen, .*")));
        Fx.settle();
        Fx.shot(stage, "occurrences-everywhere");
        int wanted = Fx.get(() -> ticked());
        Shown.press(stage, wanted + " Stellen markieren");
        Fx.waitUntil("the card is gone", () -> !Shown.says(stage, "Alle Vorkommen markieren"));
        Fx.waitUntil("all are in the index", () -> window.workbench().isSaved() && totalNow(ISK) == before + wanted);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.waitUntil("several posts are asked about first", () -> Shown.words(stage).stream()
                .anyMatch(words -> words.startsWith("Rückgängig machen?")));
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("all are gone from the index", () -> totalNow(ISK) == before);
        assertEquals(true, wanted > 5);
    }

    @Test
    void bothCardsLookAsTheyShouldInTheDarkAndInEnglishAndInANarrowWindow() throws IOException {
        open(Locale.UK, Theme.DARK, 1024, 700);
        registry("Taliban");
        Path registry = Fx.shot(stage, "actors-dark-narrow-english");
        Shown.press(stage, "Split …");
        Fx.settle();
        Fx.shot(stage, "actors-split-dark-narrow-english");
        Fx.press(KeyCode.ESCAPE); // leaves the splitting
        Fx.press(KeyCode.ESCAPE); // empties the search
        Fx.press(KeyCode.ESCAPE);
        window.select("Kasan");
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Fx.waitUntil("the places are listed", () -> !places().getItems().isEmpty());
        Path occurrences = Fx.shot(stage, "occurrences-dark-narrow-english");
        assertEquals(
                List.of(true, true),
                List.of(registry, occurrences).stream()
                        .map(file -> file.toFile().length() > 50_000)
                        .toList());
    }

    @Test
    void bothCardsCanBeReadInHighContrast() throws IOException {
        open(Locale.GERMANY, Theme.CONTRAST, 1024, 700);
        registry("ISKP");
        Path registry = Fx.shot(stage, "actors-contrast-narrow");
        Shown.press(stage, "Alle Vorkommen markieren …");
        Fx.waitUntil("the places are listed", () -> !places().getItems().isEmpty());
        Path occurrences = Fx.shot(stage, "occurrences-contrast-narrow");
        assertEquals(
                List.of(true, true),
                List.of(registry, occurrences).stream()
                        .map(file -> file.toFile().length() > 50_000)
                        .toList());
    }

    @Test
    void aPartIsSplitOffWithItsMarks() throws IOException {
        open();
        registry("Taliban");
        long before = total(new ActorId("taliban"));
        Shown.press(stage, "Teilen …");
        Fx.type(stage, "Führung");
        Fx.waitUntil("the marks are listed",
                () -> !((ListView<?>) stage.getScene().getRoot().lookup(".actor-part .list-view"))
                        .getItems().isEmpty());
        Shown.press(stage, "Alle anhaken");
        Fx.run(() -> Shown.button(stage, "Teilen").requestFocus());
        Fx.shot(stage, "actors-split-off");
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("it is split", () -> window.workbench().workspace().actors().named("Führung").size() == 1);
        Fx.waitUntil("the index knows", () -> window.workbench().isSaved()
                && totalNow(new ActorId("fuehrung")) > 0);
        long moved = total(new ActorId("fuehrung"));
        long stayed = total(new ActorId("taliban"));
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.waitUntil("the index knows", () -> totalNow(new ActorId("taliban")) == before);
        assertEquals(
                List.of(before, true, 0),
                List.of(
                        moved + stayed,
                        stayed > 0,
                        window.workspace().actors().named("Führung").size()));
    }

    @Test
    void aNoteHasLinesAndIsSavedWhenItIsLeft() throws IOException {
        open();
        registry("Kiew");
        focus("Notiz");
        Fx.type(stage, "erste Zeile");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage, "zweite Zeile");
        Fx.press(KeyCode.TAB);
        assertEquals("erste Zeile\nzweite Zeile", actor(new ActorId("kiew")).note());
    }

    @Test
    void whatIsSetBeforeANewActorHasANameIsKept() throws IOException {
        open();
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        focus("Land");
        Fx.type(stage, "tjk");
        focus("Name");
        Fx.type(stage, "Grenztruppen");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        assertEquals(
                List.of("Grenztruppen TJK"),
                window.workspace().actors().named("Grenztruppen").stream()
                        .map(actor -> actor.name() + " " + actor.country())
                        .toList());
    }
}
