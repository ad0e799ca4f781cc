package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Focus;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;

/// Escape and the focus in the real window: what lies on top is closed from wherever the focus is, and the focus is always
/// where a person can see it.
@SuppressWarnings("NullAway") // each test opens the window first
final class FocusTest {

    /// What does not belong into a walk through all cards: it ends the program, shows a window of the system, hands in, or
    /// leads Escape into the search, which it would empty.
    private static final Set<String> LEFT_OUT = Set.of(
            "Beenden", "Projekt öffnen …", "Beispielprojekt öffnen", "Sprache: English", "Einreichen", "Befehl suchen",
            "Suchen");

    /// Cards that somebody would miss here if the walk passed them by.
    private static final Set<String> CARDS = Set.of(
            "Alle Tasten", "Importieren …", "Exportieren …", "Papierkorb …", "Akteure …", "Alle Fundstellen",
            "Neues Projekt …");

    @TempDir
    private Path place;

    private SampleWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        stage = window.stage();
        window.openAs("aw");
        window.show(SampleWindow.NOTE);
        Fx.run(() -> window.reader().requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Node owner() {
        return Fx.get(() -> stage.getScene().getFocusOwner());
    }

    private Node card() {
        return Fx.get(() -> stage.getScene().getRoot().lookup(".overlay-card"));
    }

    private boolean isFocusSeen() {
        return Fx.get(() -> Focus.canRest(stage.getScene().getFocusOwner(), stage.getScene()));
    }

    private boolean isFocusInCard() {
        Node card = card();
        return Fx.get(() -> card != null && Focus.isInside(stage.getScene().getFocusOwner(), card));
    }

    private ListView<?> paletteList() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".palette .list-view");
    }

    private void openPalette() {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    }

    /// The name of the command that the palette would run. JavaFX thread only.
    private String chosen() {
        return ((TextField) stage.getScene().getRoot().lookup(".palette .text-field"))
                .getAccessibleHelp()
                .split(" {3}", -1)[0];
    }

    /// The names of all commands that can be run now.
    private List<String> commands() {
        openPalette();
        List<String> names = new ArrayList<>();
        int size = Fx.get(() -> paletteList().getItems().size());
        for (int i = 0; i < size; i++) {
            Fx.press(KeyCode.DOWN);
            names.add(Fx.get(this::chosen));
        }
        Fx.press(KeyCode.ESCAPE);
        return names;
    }

    /// Runs the command of that name, if it can be run now.
    private void run(String name) {
        openPalette();
        Fx.type(stage, name);
        if (Fx.get(() -> paletteList().getItems().isEmpty())) {
            Fx.press(KeyCode.ESCAPE);
            return;
        }
        Fx.press(KeyCode.DOWN);
        for (int i = 0; i < 20 && !Fx.get(this::chosen).equals(name); i++) {
            Fx.press(KeyCode.DOWN);
        }
        Fx.press(KeyCode.ENTER);
        if (CARDS.contains(name)) {
            Fx.waitUntil("the card is shown: " + name, this::isCardShown);
            Fx.settle();
        }
    }

    private boolean isCardShown() {
        return stage.getScene().getRoot().lookup(".overlay-card") != null;
    }

    /// One of each kind of control in the card that a person can reach. JavaFX thread only.
    private List<Node> controls() {
        List<Node> controls = new ArrayList<>();
        Set<Class<?>> kinds = new LinkedHashSet<>();
        Shown.visible(stage.getScene().getRoot().lookup(".overlay-card"))
                .filter(node -> node.isFocusTraversable() && Focus.canRest(node, stage.getScene()))
                .filter(node -> kinds.add(node.getClass()))
                .forEach(controls::add);
        return controls;
    }

    @Test
    void everyCardTakesTheFocusIsLeftByEscapeFromEachOfItsControlsAndGivesTheFocusBack() {
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        Fx.type(stage, "Taliban");
        Fx.run(() -> window.reader().requestFocus());
        List<String> wrong = new ArrayList<>();
        Set<String> cards = new LinkedHashSet<>();
        for (String name : commands()) {
            if (LEFT_OUT.contains(name) || name.startsWith("Weiterarbeiten als ")) {
                continue;
            }
            run(name);
            if (card() == null) {
                leaveAll();
                continue;
            }
            cards.add(name);
            if (!isFocusInCard() || !isFocusSeen()) {
                wrong.add(name + ": the focus is not in the card");
            }
            int controls = Fx.get(() -> controls().size());
            for (int i = 0; i < controls; i++) {
                if (card() == null) {
                    run(name);
                }
                int at = Math.min(i, Fx.get(() -> controls().size()) - 1);
                Fx.run(() -> controls().get(at).requestFocus());
                wrong.addAll(escape(name + ", " + owner()));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cards.containsAll(CARDS), () -> "some cards were not opened, only " + cards);
    }

    /// Presses Escape until the card must be closed.
    ///
    /// @return what is wrong then
    private List<String> escape(String where) {
        Fx.press(KeyCode.ESCAPE);
        if (card() != null) {
            Fx.press(KeyCode.ESCAPE); // what the field itself had open came first
        }
        boolean closed = card() == null;
        boolean back = owner().equals(Fx.get(window::reader));
        leaveAll();
        List<String> wrong = new ArrayList<>();
        if (!closed) {
            wrong.add("Escape does not close " + where);
        } else if (!back) {
            wrong.add("the focus is not back in the text after " + where);
        }
        return wrong;
    }

    private void leaveAll() {
        for (int i = 0; i < 4; i++) {
            Fx.press(KeyCode.ESCAPE);
        }
        Fx.run(() -> window.reader().requestFocus());
    }

    @Test
    void escapeInTheListOfPlacesClosesItAndTheNextLetterMarksNothing() {
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        Fx.type(stage, "Taliban");
        Fx.run(() -> window.reader().requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        Fx.waitUntil("places are listed",
                () -> stage.getScene().getRoot().lookup(".place-list") instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        Fx.settle();
        int before = window.workspace().history().done().size();
        Fx.press(KeyCode.ESCAPE);
        Node afterEscape = card();
        Fx.press(KeyCode.A);
        assertEquals(null, afterEscape);
        assertEquals(before, window.workspace().history().done().size());
    }

    @Test
    void escapeInTheListOfMarksOfAnActorLeavesTheRegistry() {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME);
        Fx.type(stage, "Taliban");
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the marks are listed",
                () -> stage.getScene().getRoot().lookup(".mention-list .list-view") instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        Fx.run(() -> stage.getScene().getRoot().lookup(".mention-list .list-view").requestFocus());
        Fx.press(KeyCode.ESCAPE);
        assertEquals(null, card());
    }

    @Test
    void theFocusStaysInTheCardWhenTextIsToBePasted() {
        Fx.press(KeyCode.CONTROL, KeyCode.I);
        Fx.waitUntil("the card is shown", () -> stage.getScene().getRoot().lookup(".overlay-card") != null);
        Shown.press(stage, "Text einfügen");
        Fx.settle();
        Fx.type(stage, "01.04.2024, 23:17");
        assertTrue(isFocusInCard());
        assertEquals("01.04.2024, 23:17", Fx.get(() -> Shown.field(stage, "Text einfügen").getText()));
    }

    @Test
    void theFocusIsInTheFieldThatAsksWhomToMergeInto() {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME);
        Fx.type(stage, "Taliban");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        Shown.press(stage, "Zusammenführen …");
        Fx.settle();
        Fx.type(stage, "Islam");
        assertTrue(isFocusInCard());
        assertTrue(Fx.get(() -> stage.getScene().getFocusOwner() instanceof TextField field
                && field.getText().equals("Islam")));
        Fx.press(KeyCode.ENTER);
        boolean confirmable = isFocusSeen();
        Fx.press(KeyCode.ESCAPE);
        assertTrue(confirmable);
        assertTrue(isFocusInCard());
        assertTrue(isFocusSeen());
    }

    @Test
    void whatIsDoneInTheRegistryIsDoneAgainThere() {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME);
        Fx.type(stage, "Taliban");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        Fx.run(() -> Shown.field(stage, "Notiz").requestFocus());
        Fx.type(stage, "Neu. ");
        Fx.run(() -> stage.getScene().getRoot().lookup(".actor-left .text-field").requestFocus());
        Fx.settle();
        String changed = note();
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        String back = note();
        Fx.press(KeyCode.CONTROL, KeyCode.Y);
        String again = note();
        assertFalse(back.equals(changed));
        assertEquals(changed, again);
    }

    private String note() {
        return window.workspace().actors().named("Taliban").getFirst().note();
    }

    @Test
    void f6GoesRoundThePanesAndShiftF6Back() {
        List<String> forward = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Fx.press(KeyCode.F6);
            forward.add(pane());
        }
        List<String> back = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Fx.press(KeyCode.SHIFT, KeyCode.F6);
            back.add(pane());
        }
        assertEquals(List.of("margin-column", "search-box", "posts-pane", "reader"), forward);
        assertEquals(List.of("posts-pane", "search-box", "margin-column", "reader"), back);
    }

    private String pane() {
        return Fx.get(() -> {
            for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                for (String pane : List.of("margin-column", "search-box", "posts-pane", "reader")) {
                    if (node.getStyleClass().contains(pane)) {
                        return pane;
                    }
                }
            }
            return "nowhere";
        });
    }

    @Test
    void theButtonsBelowTheCardsAreReachedByTab() {
        Fx.press(KeyCode.F6);
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 60 && !reached.contains("Einreichen"); i++) {
            Fx.press(KeyCode.TAB);
            if (owner() instanceof javafx.scene.control.Button button) {
                reached.add(button.getText().split(" {3}", -1)[0]);
            }
        }
        assertTrue(reached.contains("Einreichen"), reached::toString);
    }

    @Test
    void escapeInTheListLeadsToTheTextOneThingAtATime() {
        window.select("Taliban");
        Fx.run(() -> stage.getScene().getRoot().lookup(".posts-pane .hit-list").requestFocus());
        Fx.press(KeyCode.ESCAPE);
        boolean selected = Fx.get(() -> !window.reader().selection().isEmpty());
        String stillIn = pane();
        Fx.press(KeyCode.ESCAPE);
        assertFalse(selected);
        assertEquals("posts-pane", stillIn);
        assertEquals("reader", pane());
    }

    private List<String> foot() {
        return Fx.get(() -> Shown.visible(stage.getScene().getRoot().lookup(".foot-keys"))
                .filter(node -> node.getStyleClass().contains("key-name"))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void theFootShowsTheKeysOfWhatHasTheFocus() {
        window.select("Taliban");
        List<String> inText = foot();
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        List<String> inField = foot();
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.E);
        Fx.waitUntil("the card is shown", this::isCardShown);
        Fx.settle();
        List<String> inCard = foot();
        assertTrue(inText.contains("Akteur"), inText::toString);
        assertFalse(inField.contains("Akteur") && !inField.contains("zurück"), inField::toString);
        assertTrue(inField.contains("zurück"), inField::toString);
        assertTrue(inCard.contains("schließen"), inCard::toString);
        assertFalse(inCard.contains("Akteur"), inCard::toString);
    }

    @Test
    void theListOfKeysIsFilteredByAWord() {
        Fx.press(KeyCode.F1);
        Fx.press(KeyCode.HOME);
        Fx.type(stage, "rückgängig");
        List<String> found = rows();
        Fx.shot(stage, "keys-filtered");
        Fx.press(KeyCode.ESCAPE);
        boolean still = isFocusInCard();
        int all = rows().size();
        assertEquals(List.of("Rückgängig"), found);
        assertTrue(still);
        assertTrue(all > 20);
    }

    private List<String> rows() {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll(".key-row").stream()
                .map(node -> node.getAccessibleText().split(" {3}", -1)[0])
                .toList());
    }

    @Test
    void theMenuShowsWhichThemeIsChosen() {
        List<String> first = themes();
        Fx.run(() -> person().getItems().stream()
                .filter(item -> "Dunkel".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(List.of("Hell"), first);
        assertEquals(List.of("Dunkel"), themes());
    }

    private MenuButton person() {
        return (MenuButton) stage.getScene().getRoot().lookup(".person-badge");
    }

    private List<String> themes() {
        Fx.run(() -> person().show());
        Fx.settle();
        List<String> chosen = Fx.get(() -> person().getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .filter(words -> !words.contains("("))
                .toList());
        Fx.run(() -> person().hide());
        return chosen;
    }

    @Test
    void enterRightAfterTheStartOpensTheFirstPostOfTheList() throws IOException {
        window.close();
        window = new SampleWindow(place.resolve("new"), Locale.GERMANY, Theme.LIGHT, 1440, 900);
        stage = window.stage();
        window.openAs("aw");
        Fx.waitUntil("posts are listed", () -> Shown.words(stage).contains("21"));
        Fx.settle();
        Fx.press(KeyCode.ENTER);
        window.await("a post is open", workspace -> workspace.open() != null);
        Fx.settle();
        assertEquals("reader", pane());
    }
}
