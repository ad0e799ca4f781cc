package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;

/// All around the search box of the real window, on the sample project: what is offered while one types, searches made
/// before, what may have been meant, and the form.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class SearchBoxWindowTest {

    @TempDir
    private Path place;

    private SampleWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        window.openAs("jk");
        Fx.press(KeyCode.SLASH);
        Fx.waitUntil("the search box has the focus", () -> field().isFocused());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsTypedIsCompletedByKeys() {
        Fx.type(window.stage(), "Kasan akt");
        awaitRows("a field is offered", rows -> rows.contains("akteur: Feld"));
        Fx.shot(window.stage(), "search-completions-field");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        awaitRows("actors are offered", rows -> rows.stream().anyMatch(row -> row.endsWith("Akteur")));
        List<String> said = new ArrayList<>();
        said.add(query());
        Fx.type(window.stage(), "Tali");
        awaitRows("Taliban are offered", rows -> rows.contains("Taliban Akteur"));
        Fx.shot(window.stage(), "search-completions-actor");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        said.add(query());
        said.add(rows().toString());
        said.add("focus " + Fx.get(() -> field().isFocused()));
        assertEquals(List.of("Kasan akteur:", "Kasan akteur:Taliban", "[]", "focus true"), said);
    }

    @Test
    void aPostThatNoLongerFitsSinceItWasMarkedStaysInTheListUntilSomethingElseIsAsked() {
        window.openAs("aw");
        Fx.press(KeyCode.SLASH);
        Fx.waitUntil("the search box has the focus", () -> field().isFocused());
        Fx.type(window.stage(), "stand:neu ");
        Fx.waitUntil("new posts are listed", () -> statusNow().matches("\\d+ Treffer.*"));
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil(
                "the list has the focus",
                () -> window.stage().getScene().getFocusOwner().getStyleClass().contains("hit-list"));
        Fx.press(KeyCode.HOME);
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the text has the focus", () -> window.reader().isFocused());
        String before = status();
        List<String> rows = Fx.get(this::rowsInTheList);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        Fx.waitUntil("one row says that it does not fit", () -> root().lookup(".hit-cell:stayed") != null);
        Fx.settle();
        Fx.shot(window.stage(), "list-post-stays");
        assertEquals(rows, Fx.get(this::rowsInTheList));
        assertNotEquals(before, status());
    }

    private List<String> rowsInTheList() {
        return root().lookupAll(".hit-cell").stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(cell -> String.valueOf(cell.getAccessibleText()).split("\\. ", 2)[0])
                .toList();
    }

    @Test
    void aCompletionIsTakenByAClick() {
        Fx.type(window.stage(), "quelle:");
        awaitRows("sources are offered", rows -> rows.contains("\"Agentur Meridian\" Wert"));
        click("\"Agentur Meridian\"");
        Fx.waitUntil("it stands in the box", () -> field().getText().equals("quelle:\"Agentur Meridian\""));
        assertEquals(
                List.of("3 Treffer", true, List.of()),
                List.of(status(), Fx.get(() -> field().isFocused()), rows()));
    }

    @Test
    void enterWithNothingChosenGoesToTheHitsAndEscapeFirstClosesTheList() {
        Fx.type(window.stage(), "Tali");
        awaitRows("something is offered", rows -> !rows.isEmpty());
        Fx.press(KeyCode.ESCAPE);
        List<Object> said = new ArrayList<>(List.of(rows(), query()));
        Fx.type(window.stage(), "b");
        awaitRows("something is offered again", rows -> !rows.isEmpty());
        Fx.press(KeyCode.ENTER);
        said.add(rows());
        said.add(Fx.get(() -> window.stage().getScene().getFocusOwner().getStyleClass().contains("hit-list")));
        assertEquals(List.of(List.of(), "Tali", List.of(), true), said);
    }

    @Test
    void whatIsWrongAndWhatIsOfferedAreBothToBeRead() {
        Fx.type(window.stage(), ")Moskau tit");
        awaitRows("something is offered", rows -> rows.contains("titel: Feld"));
        Fx.waitUntil("the flaw is said", () -> flaw().isVisible());
        Fx.settle();
        Fx.shot(window.stage(), "search-completions-flaw");
        Bounds flaw = Fx.get(() -> flaw().localToScene(flaw().getLayoutBounds()));
        Bounds list = Fx.get(() -> list().localToScene(list().getLayoutBounds()));
        assertEquals(List.of(true, true), List.of(list.getMinY() >= flaw.getMaxY(), list.getHeight() > 20));
    }

    @Test
    void theWordBeingTypedIsFoundWhileTheCaretStandsAtItsEnd() {
        List<String> said = new ArrayList<>();
        Fx.type(window.stage(), "Minist");
        Fx.waitUntil("the word is found", () -> statusNow().matches("[1-9]\\d* Treffer.*"));
        said.add(status());
        Fx.press(KeyCode.LEFT);
        Fx.waitUntil("it is no beginning", () -> statusNow().startsWith("0 "));
        Fx.press(KeyCode.END);
        Fx.waitUntil("it is one again", () -> statusNow().startsWith(said.getFirst()));
        Fx.shot(window.stage(), "search-typing");
        Fx.type(window.stage(), " ");
        Fx.waitUntil("it is finished", () -> statusNow().startsWith("0 "));
    }

    @Test
    void whoGoesToTheHitsOfAWordThatHasOnlyBeenBegunFindsThemThere() {
        Fx.type(window.stage(), "Minist");
        Fx.waitUntil("the word is found", () -> statusNow().startsWith("16 Treffer"));
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        assertEquals("16 Treffer", status());
        assertEquals(
                true, Fx.get(() -> window.stage().getScene().getFocusOwner().getStyleClass().contains("hit-list")));
    }

    @Test
    void enterNeverPutsAnotherWordInThePlaceOfWhatWasTyped() {
        search("Kaasn");
        Fx.waitUntil("something is offered", () -> !offersNow().isEmpty());
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        assertEquals("Kaasn", query());
    }

    @Test
    void anOfferIsTakenByAClickAlsoForTheValueOfAField() {
        search("akteur:Talban");
        Fx.waitUntil("something is offered", () -> !offersNow().isEmpty());
        String before = status();
        Fx.shot(window.stage(), "search-offer-actor");
        Button offer = offers().getFirst();
        Fx.run(offer::fire);
        Fx.waitUntil("it stands in the box", () -> field().getText().equals("akteur:Taliban"));
        assertEquals("0 Treffer", before.replaceAll(" ·.*| in .*", ""));
    }

    @Test
    void nothingIsWrongWhileAFieldIsBeingTyped() {
        Fx.type(window.stage(), "Kasan stan");
        Fx.waitUntil("the words are looked for", () -> statusNow().contains("Treffer"));
        Fx.run(() -> field().clear());
        Fx.type(window.stage(), "stand:");
        Fx.waitUntil("all posts are there, and are no hits", () -> statusNow().startsWith("21 Beiträge"));
        assertEquals(false, Fx.get(() -> flaw().isVisible()));
    }

    @Test
    void anotherLanguageKeepsTheQuery() {
        search("Kasan");
        TextField before = Fx.get(this::field);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Fx.type(window.stage(), "English");
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the window is another", () -> !field().equals(before));
        assertEquals("Kasan", query());
        Fx.waitUntil("it is asked", () -> statusNow().contains("hits"));
    }

    private List<Button> offers() {
        return Fx.get(this::offersNow);
    }

    private List<Button> offersNow() {
        return root().lookupAll(".offer-button").stream()
                .filter(node -> node.getScene() != null && node.getParent().isVisible())
                .map(Button.class::cast)
                .toList();
    }

    @Test
    void searchesMadeLatelyAreOfferedInTheEmptyBoxAndCanBeForgotten() {
        search("Kasan");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        search("Lawrow");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        search("Mosk"); // neither rested on nor acted upon
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.DOWN);
        Fx.shot(window.stage(), "search-recent");
        List<Object> said = new ArrayList<>(List.of(rows()));
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.DELETE);
        said.add(rows());
        Fx.press(KeyCode.ENTER);
        said.add(query());
        said.add(rows());
        assertEquals(List.of(List.of("Lawrow", "Kasan"), List.of("Lawrow"), "Lawrow", List.of()), said);
    }

    @Test
    void aLongListIsScrolledByItsKeysAndLiesWithinTheWindow() throws IOException {
        Fx.run(() -> window.stage().setHeight(700));
        for (String query : List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2", "b3", "b4", "b5",
                "b6", "b7", "b8", "b9", "c1", "c2", "c3", "c4")) {
            search(query);
            Fx.press(KeyCode.ENTER);
            Fx.run(() -> {
                field().requestFocus();
                field().clear();
            });
        }
        emptyBox();
        List<Object> said = new ArrayList<>(List.of(rows().size(), rows().getFirst(), rows().getLast()));
        Fx.press(KeyCode.UP);
        Fx.press(KeyCode.UP);
        Fx.shot(window.stage(), "search-long");
        Bounds list = Fx.get(() -> list().localToScene(list().getLayoutBounds()));
        Bounds last = Fx.get(() -> {
            Node row = list().lookupAll(".row").stream().reduce((one, other) -> other).orElseThrow();
            return row.localToScene(row.getLayoutBounds());
        });
        said.add(last.getMaxY() <= list.getMaxY() && list.getMaxY() < 700);
        Fx.press(KeyCode.ENTER);
        said.add(query());
        assertEquals(List.of(20, "c4", "a3", true, "a3"), said);
    }

    @Test
    void whatOneRestsOnIsRememberedWithoutTheWayThere() {
        search("Kas");
        Fx.waitUntil("it is remembered", () -> settings().contains("Kas"));
        Fx.type(window.stage(), "an");
        Fx.waitUntil("what it became is remembered", () -> settings().contains("Kasan"));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.DOWN);
        assertEquals(List.of("Kasan"), rows());
    }

    @Test
    void aSearchIsKeptByKeysAndSaysWhatIsNew() throws Exception {
        List<Object> said = new ArrayList<>();
        keep("Kasan akteur:Taliban", "Delegation");
        said.add(Fx.get(() -> root().lookup(".search-box .star-full") != null));
        emptyBox();
        awaitRows("it is kept and nothing is new", rows -> rows.contains("Delegation Kasan akteur:Taliban"));
        Fx.press(KeyCode.ESCAPE);
        importPosts("""
                20.06.2024, 12:00
                Noch einmal Kasan. Was blieb?

                21.06.2024, 12:00
                Und wieder Kasan.
                """);
        keep("Kasan", "");
        emptyBox();
        awaitRows("it is kept", rows -> rows.contains("Kasan"));
        Fx.press(KeyCode.ESCAPE);
        importPosts("""
                22.06.2024, 12:00
                Zuletzt ein Wort zu Kasan.
                """);
        emptyBox();
        awaitRows("what is new is said", rows -> rows.contains("Kasan 1 neu"));
        Fx.shot(window.stage(), "search-kept");
        said.add(rows().stream().limit(2).toList());
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        said.add(query());
        Fx.waitUntil("what was new is found", () -> statusNow().startsWith("17 "));
        emptyBox();
        awaitRows("nothing is new any more", rows -> rows.contains("Kasan"));
        assertEquals(
                List.of(true, List.of("Delegation Kasan akteur:Taliban", "Kasan 1 neu"), "Kasan"), said);
    }

    @Test
    void aKeptSearchIsRenamedRemovedAndPutBack() {
        keep("Lawrow", "");
        emptyBox();
        awaitRows("it is kept", rows -> rows.contains("Lawrow"));
        Fx.press(KeyCode.F2);
        Fx.waitUntil("the card is shown", () -> root().lookup(".search-name") != null);
        Fx.type(window.stage(), "Außenminister");
        Fx.shot(window.stage(), "search-edit");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        emptyBox();
        awaitRows("it has its new name", rows -> rows.contains("Außenminister Lawrow"));
        Fx.press(KeyCode.DELETE);
        awaitRows("it can be put back", rows -> rows.contains("„Außenminister“ ist gelöscht – zurückholen"));
        Fx.shot(window.stage(), "search-removed");
        List<Object> said = new ArrayList<>();
        said.add(rows().contains("Außenminister Lawrow"));
        Fx.press(KeyCode.ENTER);
        awaitRows("it is back", rows -> rows.contains("Außenminister Lawrow"));
        said.add(rows().stream().filter(row -> row.contains("zurückholen")).toList());
        assertEquals(List.of(false, List.of()), said);
    }

    @Test
    void theStarKeepsByMouseAndAClickLooks() {
        search("Moskau");
        clickOn(".search-box .star");
        Fx.waitUntil("the card is shown", () -> root().lookup(".search-name") != null);
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the star is full", () -> root().lookup(".search-box .star-full") != null);
        clickOn(".search-box .clear");
        clickOn(".search-box .query");
        awaitRows("it is kept", rows -> rows.contains("Moskau"));
        click("Moskau");
        Fx.waitUntil("it is searched for", () -> field().getText().equals("Moskau"));
        assertEquals(List.of(List.of(), true), List.of(rows(), Fx.get(() -> field().isFocused())));
    }

    @Test
    void whoOnlyReadsIsToldThatSearchesCannotBeKept() throws Exception {
        Environment environment = new Environment(
                new SameThread(), InstantSource.system(), place.resolve("cache"), Projects.host());
        try (Workbench other = ready(Projects.open(place.resolve("project"), new PersonId("aw"), environment))) {
            SavedSearch kept = other.newSearch("Kasan", "Kasan");
            other.shelf().put(kept);
            window.openAs("aw");
            Fx.press(KeyCode.SLASH);
            Fx.press(KeyCode.DOWN);
            awaitRows("what is kept is there", rows -> rows.stream().anyMatch(row -> row.startsWith("Kasan")));
            Fx.press(KeyCode.ENTER);
            Fx.press(KeyCode.CONTROL, KeyCode.D);
            Fx.waitUntil("it is said", () -> root().lookupAll(".label").stream()
                    .anyMatch(label -> ((Labeled) label).getText().equals(
                            "Das Projekt ist nur zum Lesen geöffnet; Suchen lassen sich hier nicht sichern.")));
            assertEquals("Kasan", query());
        }
    }

    @Test
    void whatTheOtherWindowKeepsIsThereInOneThatCanOnlyRead() throws Exception {
        Environment environment = new Environment(
                new SameThread(), InstantSource.system(), place.resolve("cache"), Projects.host());
        try (Workbench other = ready(Projects.open(place.resolve("project"), new PersonId("aw"), environment))) {
            other.shelf().put(other.newSearch("Kasan", "Kasan"));
            window.openAs("aw");
            Fx.press(KeyCode.SLASH);
            Fx.press(KeyCode.DOWN);
            awaitRows("the list is open", rows -> rows.stream().anyMatch(row -> row.startsWith("Kasan")));
            other.shelf().put(other.newSearch("Treffen in Kasan", "Kasan Treffen"));
            awaitRows("it is there", rows -> rows.stream().anyMatch(row -> row.startsWith("Treffen in Kasan")));
        }
    }

    private static Workbench ready(Opened opened) {
        return switch (opened) {
            case Opened.Ready ready -> ready.workbench();
            case Opened.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    @Test
    void whereNothingIsFoundWhatMayHaveBeenMeantIsOffered() {
        search("Kaasn");
        Fx.waitUntil("an offer is made", () -> button("Meinst du Kasan?") != null);
        Fx.shot(window.stage(), "search-offer");
        Fx.press(KeyCode.DOWN);
        boolean reached = Fx.get(() -> button("Meinst du Kasan?").isFocused());
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("it is searched for", () -> statusNow().startsWith("14 "));
        assertEquals(List.of(true, "Kasan", true), List.of(reached, query(), Fx.get(() -> field().isFocused())));
    }

    @Test
    void whereLittleIsFoundTheOfferStandsAboveTheList() {
        search("Kommuniqué OR Kaasn");
        Fx.waitUntil("an offer is made", () -> button("Meinst du Kasan?") != null);
        Fx.shot(window.stage(), "search-offer-few");
        Bounds at = Fx.get(() -> button("Meinst du Kasan?").localToScene(
                button("Meinst du Kasan?").getLayoutBounds()));
        Fx.click(window.stage(), at.getCenterX(), at.getCenterY());
        Fx.waitUntil("it is searched for", () -> field().getText().equals("Kommuniqué OR Kasan"));
        assertEquals(true, Fx.get(() -> button("Meinst du Kasan?") == null));
    }

    @Test
    void theFormReadsTheQueryAndWritesIt() {
        search("Kasan akteur:Taliban exakt:\"des Emirates\"");
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Fx.waitUntil("the form is shown", () -> root().lookup(".form-query") != null);
        List<Object> said = new ArrayList<>();
        said.add(Fx.get(() -> ((TextField) root().lookup(".form-words")).getText()));
        said.add(Fx.get(() -> ((TextField) root().lookup(".form-rest")).getText()));
        said.add(built());
        Fx.press(KeyCode.END);
        Fx.type(window.stage(), " Treffen");
        said.add(built());
        tab(4); // phrase, without words, actor, voice
        Fx.type(window.stage(), "wied");
        Fx.press(KeyCode.ENTER);
        Fx.shot(window.stage(), "form-filled");
        said.add(built());
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the form is gone", () -> root().lookup(".form-query") == null);
        said.add(query());
        said.add(Fx.get(() -> field().isFocused()));
        String all = "Kasan Treffen akteur:Taliban stimme:wiedergabe exakt:\"des Emirates\"";
        assertEquals(
                List.of(
                        "Kasan", "exakt:\"des Emirates\"", "Kasan akteur:Taliban exakt:\"des Emirates\"",
                        "Kasan Treffen akteur:Taliban exakt:\"des Emirates\"", all, all, true),
                said);
    }

    @Test
    void theFormAsksForOneMarkByMouse() {
        clickOn(".search-box .form");
        Fx.waitUntil("the form is shown", () -> root().lookup(".form-query") != null);
        choose("Art", "ereig", "Ereignis");
        choose("Typ", "AGREE", "Übereinkunft");
        choose("Typ", "CONSULT", "Beratung");
        choose("Empfänger", "tali", "Taliban");
        Fx.shot(window.stage(), "form-mark");
        String built = built();
        clickOn(".query-form .accent");
        Fx.waitUntil("it is searched for", () -> statusNow().startsWith("1 "));
        assertEquals(
                List.of("[ereignis (typ:Übereinkunft OR typ:Beratung) empfänger:Taliban]", built),
                List.of(query(), built));
    }

    @Test
    void escapeLeavesTheFormAndTheQueryAsItWas() {
        search("Kasan");
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Fx.waitUntil("the form is shown", () -> root().lookup(".form-query") != null);
        Fx.type(window.stage(), "anderes");
        Fx.press(KeyCode.ESCAPE);
        assertEquals(
                List.of("Kasan", true, true),
                List.of(
                        query(), Fx.get(() -> root().lookup(".form-query") == null),
                        Fx.get(() -> field().isFocused())));
    }

    /// Types into the chooser of that name in the form, and takes what fits.
    private void choose(String name, String typed, String fits) {
        Bounds at = Fx.get(() -> {
            Node chooser = root().lookupAll(".query-form .form-label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getText().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getLabelFor();
            return chooser.localToScene(chooser.getLayoutBounds());
        });
        Fx.click(window.stage(), at.getMaxX() - 12, at.getCenterY());
        Fx.type(window.stage(), typed);
        Bounds offer = Fx.get(() -> {
            Node found = root().lookupAll(".offer-label").stream()
                    .filter(label -> ((Labeled) label).getText().equalsIgnoreCase(fits))
                    .findFirst()
                    .orElseThrow();
            return found.localToScene(found.getLayoutBounds());
        });
        Fx.click(window.stage(), offer.getCenterX(), offer.getCenterY());
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            Fx.press(KeyCode.TAB);
        }
    }

    private String built() {
        return Fx.get(() -> ((Label) root().lookup(".form-query")).getText());
    }

    private @Nullable Labeled button(String words) {
        return root().lookupAll(".offer-button").stream()
                .map(Labeled.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElse(null);
    }

    /// Searches and keeps the search, by keys, and goes back to the box.
    private void keep(String query, String name) {
        Fx.press(KeyCode.SLASH);
        emptyBox();
        Fx.press(KeyCode.ESCAPE);
        Fx.run(() -> field().requestFocus());
        search(query);
        Fx.press(KeyCode.CONTROL, KeyCode.D);
        Fx.waitUntil("the card is shown", () -> root().lookup(".search-name") != null);
        Fx.type(window.stage(), name);
        Fx.shot(window.stage(), "search-save");
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the star is full", () -> root().lookup(".search-box .star-full") != null);
    }

    /// Empties the box and opens what hangs below it.
    private void emptyBox() {
        Fx.run(() -> {
            field().requestFocus();
            field().clear();
        });
        Fx.press(KeyCode.DOWN);
    }

    private void importPosts(String text) throws Exception {
        ImportResult result = window.workbench().importing().run(
                ImportSelection.of(Input.bytes("neu.txt", text.getBytes(StandardCharsets.UTF_8))), "neu.txt", "Forum",
                Consent.NONE,
                new Progress());
        long posts = window.workspace().index().posts() + result.report().added();
        Fx.run(() -> window.workbench().imported(result));
        window.await("the new posts are indexed", workspace -> workspace.index().posts() == posts
                && workspace.index().waiting() == 0);
        Fx.settle();
    }

    private void clickOn(String selector) {
        Bounds at = Fx.get(() -> {
            Node node = root().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
        Fx.click(window.stage(), at.getCenterX(), at.getCenterY());
    }

    private String settings() {
        try {
            return Files.readString(place.resolve("settings.properties"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Types, and waits for the answer.
    private void search(String query) {
        Fx.type(window.stage(), query);
        Fx.waitUntil("the answer is there", () -> field().getText().equals(query) && !statusNow().isEmpty());
    }

    private void awaitRows(String what, Predicate<List<String>> condition) {
        Fx.waitUntil(what, () -> condition.test(rowsNow()));
        Fx.settle();
    }

    /// What hangs below the box, row by row, in words.
    private List<String> rows() {
        return Fx.get(this::rowsNow);
    }

    private List<String> rowsNow() {
        Node list = list();
        return list == null
                ? List.of()
                : list.lookupAll(".row").stream()
                        .map(row -> String.join(" ", ((Parent) row).getChildrenUnmodifiable().stream()
                                .filter(part -> part instanceof Label label && !label.getText().isEmpty())
                                .map(part -> ((Labeled) part).getText())
                                .toList()))
                        .toList();
    }

    private void click(String words) {
        Bounds at = Fx.get(() -> {
            Node found = list().lookupAll(".label").stream()
                    .filter(node -> ((Labeled) node).getText().equals(words))
                    .findFirst()
                    .orElseThrow();
            return found.localToScene(found.getLayoutBounds());
        });
        Fx.click(window.stage(), at.getCenterX(), at.getCenterY());
    }

    private Node list() {
        return root().lookup(".search-list");
    }

    private Label flaw() {
        return (Label) root().lookup(".flaw");
    }

    private TextField field() {
        return (TextField) root().lookup(".search-box .query");
    }

    private String query() {
        return Fx.get(() -> field().getText());
    }

    private String status() {
        return Fx.get(this::statusNow).replaceAll(" ·.*", "");
    }

    private String statusNow() {
        return ((Label) root().lookup(".search-box .status")).getText();
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
