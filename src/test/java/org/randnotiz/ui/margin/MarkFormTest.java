package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.Fx;

/// The form of a mark under real keys and clicks.
final class MarkFormTest {

    private static final Mark EMPTY = World.mark("m04", "event", "offiziell eingeladen", Map.of());
    private static final FieldValue.Place KASAN = new FieldValue.Place("Kasan", 55.8, 49.11);

    @Test
    void aWholeEventIsFilledInByKeyboardAlone() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            List<String> stops = new ArrayList<>();
            stops.add(margin.focus());
            margin.enter("agr");
            stops.add(margin.focus());
            margin.enter("dipl");
            margin.enter("terr");
            Fx.press(KeyCode.ENTER);
            stops.add(margin.focus());
            margin.enter("russ reg");
            Fx.press(KeyCode.ENTER);
            stops.add(margin.focus());
            margin.enter("emirat");
            Fx.press(KeyCode.ENTER);
            stops.add(margin.focus());
            margin.enter("kas");
            stops.add(margin.focus());
            Fx.press(KeyCode.DOWN);
            Fx.press(KeyCode.ENTER);
            stops.add(margin.focus());
            margin.enter("gepl");
            stops.add(margin.focus());
            Fx.press(KeyCode.DIGIT3);
            stops.add(margin.focus());
            margin.enter("ber");
            assertEquals(
                    List.of(
                            "Kategorie",
                            "Kontext",
                            "Urheber",
                            "Empfänger",
                            "Ort",
                            "Zeit",
                            "Status",
                            "1: durch andere Quellen bestätigt",
                            "Stimme"),
                    stops);
            assertEquals(World.invited(), values(margin, "m04"));
            assertEquals(List.of("choose m04", "choose null", "leave"), margin.host.calls);
        }
    }

    @Test
    void aFormIsFilledInByMouseAlone() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.clickCard("m04");
            margin.awaitFocus();
            margin.click(margin.find(margin.stage().getScene().getRoot(), ".offer"));
            assertEquals(Map.of("category", FieldValue.Choice.of("AGREE")), values(margin, "m04"));
        }
    }

    @Test
    void theModeAppearsWithACategoryThatHasModesAndGoesWithIt() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            margin.enter("consult");
            String afterCategory = margin.focus();
            margin.enter("mehrs");
            Map<String, FieldValue> withMode = values(margin, "m04");
            margin.act(() -> margin.card("m04").lookup(".tag-chooser .text-field").requestFocus());
            margin.enter("aid");
            assertEquals("Modus", afterCategory);
            assertEquals(
                    List.of(
                            Map.of(
                                    "category", FieldValue.Choice.of("CONSULT"),
                                    "mode", FieldValue.Choice.of("CONSULT.multilateral")),
                            Map.of("category", FieldValue.Choice.of("AID"))),
                    List.of(withMode, values(margin, "m04")));
        }
    }

    @Test
    void whatACategoryNeedsIsPointedOutInWordsAtOnce() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            List<String> before = margin.words(margin.card("m04"), ".problem-line .label");
            margin.enter("aid");
            assertEquals(
                    List.of(List.of("Kategorie fehlt."), List.of("Empfänger fehlt: AID verlangt diese Angabe.")),
                    List.of(before, margin.words(margin.card("m04"), ".problem-line .label")));
        }
    }

    @Test
    void theChosenTagIsExplained() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            margin.enter("agree");
            assertEquals(
                    "Verbale Zusammenarbeit. Zusagen künftiger Zusammenarbeit; auch eine angenommene oder ausgesprochene"
                            + " Einladung zu einem künftigen Treffen: AGREE, nicht CONSULT.",
                    margin.words(margin.card("m04"), ".field-note").getFirst());
        }
    }

    @Test
    void backspaceInTheEmptyFieldTakesTheLastChipAway() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            margin.enter("agree");
            margin.enter("dipl");
            margin.enter("terr");
            Fx.press(KeyCode.BACK_SPACE);
            assertEquals(
                    Map.of("category", FieldValue.Choice.of("AGREE"), "contexts", FieldValue.Choice.of("diplomatic")),
                    values(margin, "m04"));
        }
    }

    @Test
    void theActorThatTheMarksOwnWordsNameIsTakenWithOneKey() {
        try (var margin = new MarginStage(page(World.mark("m03", "actor", "Taliban", Map.of())))) {
            margin.edit("m03");
            Fx.press(KeyCode.ENTER);
            assertEquals(Map.of("actor", FieldValue.Actors.of("taliban")), values(margin, "m03"));
        }
    }

    @Test
    void anUnknownNameIsMadeANewActorByEnterButNotByTab() {
        try (var margin = new MarginStage(page(World.mark("m03", "actor", "Delegation", Map.of())))) {
            margin.edit("m03");
            margin.type("Ruderklub Kasan");
            List<String> offered = margin.words(".offer-label");
            Fx.press(KeyCode.TAB);
            int editsByTab = margin.host.edits.size();
            Fx.press(KeyCode.SHIFT, KeyCode.TAB);
            Fx.press(KeyCode.DOWN);
            Fx.press(KeyCode.ENTER);
            assertEquals(List.of("„Ruderklub Kasan“ als neuen Akteur anlegen"), offered);
            assertEquals(
                    List.of(0, 1, Map.of("actor", FieldValue.Actors.of("ruderklub-kasan")), "Ruderklub Kasan"),
                    List.of(
                            editsByTab,
                            margin.host.edits.size(),
                            values(margin, "m03"),
                            margin.words(margin.card("m03"), ".chip.name").getFirst()));
        }
    }

    @Test
    void wordsThatMeanATimeAreTakenAsTheFirstEntry() {
        try (var margin = new MarginStage(page(World.mark("m07", "time", "vom 14 bis zum 19 Mai", Map.of())))) {
            margin.edit("m07");
            List<String> meaning = margin.words(margin.card("m07"), ".time-meaning");
            Fx.press(KeyCode.ENTER);
            assertEquals(List.of("= 14.05.2024 – 19.05.2024"), meaning);
            assertEquals(Map.of("interval", may()), values(margin, "m07"));
        }
    }

    @Test
    void aTimeThatMeansNothingIsSaidAndKeptInTheFieldButNotSaved() {
        try (var margin = new MarginStage(page(World.mark("m07", "time", "Treffen", Map.of())))) {
            margin.edit("m07");
            margin.type("gestern abend");
            List<String> said = margin.words(margin.card("m07"), ".problem-line.error .label");
            String entry = margin.entry();
            margin.leaveByMouse();
            assertEquals(
                    List.of(
                            List.of("„gestern abend“ lässt sich nicht als Zeit lesen. Beispiele: 14.5.–19.5.2024, Mai "
                                    + "2024, 2024-05-14"),
                            "gestern abend",
                            List.of()),
                    List.of(said, entry, margin.host.edits));
        }
    }

    @Test
    void textIsSavedWhenTheFocusLeavesAndAnEmptiedFieldIsCleared() {
        try (var margin = new MarginStage(page(World.mark("m20", "note", "Treffen", Map.of())))) {
            margin.edit("m20");
            margin.type("Quelle prüfen");
            int whileTyping = margin.host.edits.size();
            margin.leaveByMouse();
            Map<String, FieldValue> saved = values(margin, "m20");
            margin.edit("m20");
            Fx.press(KeyCode.CONTROL, KeyCode.A);
            Fx.press(KeyCode.DELETE);
            Fx.press(KeyCode.ESCAPE);
            assertEquals(
                    List.of(0, Map.of("text", new FieldValue.Text("Quelle prüfen")), Map.of()),
                    List.of(whileTyping, saved, values(margin, "m20")));
        }
    }

    @Test
    void aPageShownAnewLeavesWhatIsBeingTypedAlone() {
        Mark note = World.mark("m20", "note", "Treffen", Map.of());
        try (var margin = new MarginStage(page(note))) {
            margin.edit("m20");
            margin.type("Quelle");
            margin.act(() -> margin.host.show(margin.host.page().withHovered(new ItemId("m20"))));
            margin.act(() -> margin.host.show(
                    page(note, World.actor("m03", "Taliban", "taliban")).withChosen(new ItemId("m20"))));
            margin.type(" prüfen");
            assertEquals("Quelle prüfen", margin.entry());
        }
    }

    @Test
    void coordinatesAreReadAndShownShort() {
        try (var margin = new MarginStage(page(World.mark("m06", "place", "Kasan", Map.of())))) {
            margin.edit("m06");
            Fx.press(KeyCode.ENTER);
            Map<String, FieldValue> named = values(margin, "m06");
            margin.edit("m06");
            margin.act(() -> margin.card("m06").lookup(".text-field.small").requestFocus());
            margin.enter("55,8 49,11");
            assertEquals(
                    List.of(Map.of("place", new FieldValue.Place("Kasan", null, null)), Map.of("place", KASAN)),
                    List.of(named, values(margin, "m06")));
        }
    }

    @Test
    void linksArePickedByNumberByClickInTheTextAndByClickOnACard() {
        try (var margin = new MarginStage(linked())) {
            margin.edit("m04");
            margin.type("2");
            margin.act(() -> margin.card("m04").lookup(".icon-button").fireEvent(new ActionEvent()));
            margin.act(() -> margin.host.clickInText(new ItemId("m02")));
            margin.act(() -> margin.card("m04").lookup(".icon-button").fireEvent(new ActionEvent()));
            margin.clickCard("m06");
            assertEquals(
                    Map.of("about", new FieldValue.Links(List.of("m03", "m02", "m06"))), values(margin, "m04"));
        }
    }

    @Test
    void numbersAndYesOrNoAreFilledIn() {
        var type = new MarkType(
                "loss",
                new Label("Opfer", "Loss"),
                "X",
                "pink",
                null,
                List.of(
                        new FieldSpec.Decimal("dead", new Label("Tote", "Dead"), Label.EMPTY, true),
                        new FieldSpec.YesNo("civil", new Label("zivil", "civilian"), Label.EMPTY, false)));
        var codebook = new Codebook("own", 1, Label.EMPTY, List.of(), List.of(type));
        try (var margin = new MarginStage(with(codebook, World.mark("m1", "loss", "Taliban", Map.of())))) {
            margin.edit("m1");
            margin.type("zw");
            List<String> said = margin.words(margin.card("m1"), ".problem-line.error .label");
            Fx.press(KeyCode.CONTROL, KeyCode.A);
            margin.enter("12,5");
            Fx.press(KeyCode.RIGHT);
            Fx.press(KeyCode.RIGHT);
            Fx.press(KeyCode.ESCAPE);
            assertEquals(List.of("„zw“ ist keine Zahl."), said);
            assertEquals(
                    Map.of(
                            "dead", new FieldValue.Decimal(new BigDecimal("12.5")),
                            "civil", new FieldValue.YesNo(false)),
                    values(margin, "m1"));
        }
    }

    @Test
    void aMarkIsDeletedByItsButtonAndByTheDeleteKeyOnItsCard() {
        try (var margin = new MarginStage(eventAmongOthers())) {
            margin.edit("m04");
            margin.click(Fx.get(() -> margin.card("m04").lookupAll(".quiet-button").stream()
                    .filter(node -> node instanceof Labeled button && button.getText().equals("Löschen"))
                    .findFirst()
                    .orElseThrow()));
            margin.act(() -> margin.card("m03").requestFocus());
            Fx.press(KeyCode.DELETE);
            assertEquals(
                    List.of("m02", "m06", "m07"),
                    margin.host.page().sheet().marks().stream()
                            .map(mark -> mark.id().value())
                            .toList());
        }
    }

    @Test
    void nothingCanBeChangedOnAClosedSheet() {
        MarginPage open = World.page(World.marked());
        var closed = new MarginPage(
                open.project(),
                open.who(),
                open.codebook(),
                open.actors(),
                open.sheet(),
                List.of(),
                false,
                false,
                new ItemId("m04"),
                null);
        try (var margin = new MarginStage(closed)) {
            Fx.settle();
            assertEquals(
                    List.of(0, 0, 1),
                    Fx.get(() -> List.of(
                            margin.card("m04").lookupAll(".mark-form").size(),
                            (int) margin.card("m04").lookupAll(".quiet-button").stream()
                                    .filter(Node::isVisible)
                                    .count(),
                            margin.card("m04").lookupAll(".summary").size())));
        }
    }

    /// An event with nothing filled in, among marks that say where, when and who.
    private static MarginPage eventAmongOthers() {
        return page(
                EMPTY,
                World.actor("m02", "russische Regierung", "russische-regierung"),
                World.actor("m03", "Taliban", "taliban"),
                World.mark("m06", "place", "Kasan", Map.of("place", KASAN)),
                World.mark("m07", "time", "vom 14 bis zum 19 Mai", Map.of("interval", may())));
    }

    private static FieldValue may() {
        return Objects.requireNonNull(World.invited().get("time"));
    }

    private static MarginPage linked() {
        var type = new MarkType(
                "link",
                new Label("Verweis", "Link"),
                "V",
                "grey",
                null,
                List.of(new FieldSpec.Links(
                        "about", new Label("Über", "About"), Label.EMPTY, false, List.of("actor", "place"), true)));
        List<MarkType> types = new ArrayList<>(World.CODEBOOK.types());
        types.add(type);
        return with(
                new Codebook("own", 1, Label.EMPTY, World.CODEBOOK.tagSets(), types),
                World.actor("m02", "russische Regierung", "russische-regierung"),
                World.actor("m03", "Taliban", "taliban"),
                World.mark("m04", "link", "offiziell eingeladen", Map.of()),
                World.mark("m06", "place", "Kasan", Map.of("place", KASAN)));
    }

    private static MarginPage page(Mark... marks) {
        return World.page(World.sheet(List.of(marks), List.of()));
    }

    private static MarginPage with(Codebook codebook, Mark... marks) {
        MarginPage page = page(marks);
        return new MarginPage(
                page.project(),
                page.who(),
                codebook,
                page.actors(),
                page.sheet(),
                page.others(),
                true,
                true,
                null,
                null);
    }

    private static Map<String, FieldValue> values(MarginStage margin, String id) {
        return new TreeMap<>(
                margin.host.page().sheet().mark(new ItemId(id)).orElseThrow().values());
    }
}
