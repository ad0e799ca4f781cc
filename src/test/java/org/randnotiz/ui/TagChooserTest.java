package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.wording.Texts;

final class TagChooserTest {

    private static final List<String> TAGS = List.of("Asyl", "Cyber", "Diplomatie", "Drogen", "Gesundheit", "Umwelt");

    private final List<List<String>> changes = new ArrayList<>();
    private final TextField after = Fx.get(TextField::new);
    private TagChooser<String> chooser = chooser(true, false);
    private Stage stage = Fx.get(Stage::new);

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void typingFiltersWhatBeginsSoFirstAndEnterTakesTheFirst() {
        open(true, false);
        Fx.type(stage, "d");
        List<String> offered = offered();
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of("Diplomatie", "Drogen", "Gesundheit"), offered);
        assertEquals(List.of(List.of("Diplomatie")), changes);
    }

    @Test
    void downMovesAndTabTakesAndMovesOn() {
        open(true, false);
        Fx.type(stage, "d");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        assertEquals(List.of(List.of("Drogen")), changes);
        assertEquals(true, Fx.get(after::isFocused));
    }

    @Test
    void downOpensTheListAndEscapeClosesItOnly() {
        open(true, false);
        Fx.press(KeyCode.DOWN);
        List<String> opened = offered();
        Fx.press(KeyCode.ESCAPE);
        assertEquals(List.of(TAGS, List.of(), List.of()), List.of(opened, offered(), changes));
    }

    @Test
    void enterWithNothingTypedTakesNothing() {
        open(true, false);
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(), changes);
    }

    @Test
    void backspaceTakesTheLastAwayAndAClickOnItsCrossAnyOne() {
        open(true, false);
        Fx.run(() -> chooser.show(List.of("Asyl", "Cyber", "Umwelt")));
        Fx.press(KeyCode.BACK_SPACE);
        click(Fx.get(() -> chooser.lookup(".chip-cross")));
        assertEquals(List.of(List.of("Asyl", "Cyber"), List.of("Cyber")), changes);
        assertEquals(true, Fx.get(() -> chooser.field().isFocused()));
    }

    @Test
    void whereOneMayBeChosenANewOneTakesThePlaceOfTheOld() {
        open(false, false);
        Fx.type(stage, "asyl");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage, "cyb");
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(List.of("Asyl"), List.of("Cyber")), changes);
    }

    @Test
    void aDigitTakesALineWhileNothingIsTyped() {
        open(true, true);
        Fx.press(KeyCode.DOWN);
        Fx.type(stage, "3");
        assertEquals(List.of(List.of("Diplomatie")), changes);
    }

    @Test
    void aClickOnALineTakesIt() {
        open(true, false);
        Fx.type(stage, "g");
        click(Fx.get(() -> stage.getScene().getRoot().lookup(".offer")));
        assertEquals(List.of(List.of("Gesundheit")), changes);
        assertEquals(true, Fx.get(() -> chooser.field().isFocused()));
    }

    @Test
    void chipsAndFieldFlowInLinesAndTheChooserIsAsHighAsTheyAre() {
        open(true, false);
        double low = Fx.get(chooser::getHeight);
        Fx.run(() -> chooser.show(TAGS));
        Fx.settle();
        assertEquals(
                List.of(true, true),
                Fx.get(() -> List.of(
                        chooser.getHeight() > low,
                        chooser.getChildrenUnmodifiable().stream()
                                .allMatch(node -> node.getLayoutX() + node.getLayoutBounds().getWidth() <= 220))));
    }

    private void open(boolean many, boolean numbered) {
        chooser = chooser(many, numbered);
        stage = Fx.show(() -> {
            var root = new VBox(chooser, after);
            root.getStylesheets().add(Controls.STYLE);
            return Dressed.light(root, 220, 320);
        });
        Fx.run(() -> chooser.field().requestFocus());
        Fx.settle();
    }

    private TagChooser<String> chooser(boolean many, boolean numbered) {
        return Fx.get(() -> {
            var made = new TagChooser<String>(
                    new Texts(Locale.GERMANY), many, name -> name, this::offers, numbered);
            made.onChange(changes::add);
            return made;
        });
    }

    private List<Offer> offers(String typed) {
        return NameIndex.<String>of(TAGS, List::of).best(typed, 10).stream()
                .map(tag -> Offer.plain(tag, "", "", () -> chooser.add(tag)))
                .toList();
    }

    private List<String> offered() {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll(".offer-label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private void click(Node node) {
        var at = Fx.get(() -> node.localToScene(node.getLayoutBounds()));
        Fx.click(stage, at.getCenterX(), at.getCenterY());
    }
}
