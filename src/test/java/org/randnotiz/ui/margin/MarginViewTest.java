package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;

/// The column of cards: where they stand, how they move, how one gets about in it.
final class MarginViewTest {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    @Test
    void aChosenCardStandsAtItsPassageAndNoCardsOverlap() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            margin.act(() -> margin.host.choose(new ItemId("m07")));
            Mark chosen = margin.host.page().sheet().mark(new ItemId("m07")).orElseThrow();
            assertEquals(
                    margin.host.top(chosen.anchor().span()),
                    Fx.get(() -> margin.card("m07").getLayoutY()));
            assertEquals(List.of(), overlapping(margin));
        }
    }

    @Test
    void cardsMoveWithTheText() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            double before = Fx.get(() -> margin.card("m02").getLayoutY());
            margin.act(() -> {
                margin.host.scrollable(500);
                margin.host.scrollText(30);
                margin.view.relayout();
            });
            assertEquals(before - 30, Fx.get(() -> margin.card("m02").getLayoutY()));
        }
    }

    @Test
    void theWheelScrollsTheTextAndAtItsEndTheCardsAlone() {
        double height = 500;
        try (var margin = new MarginStage(
                World.page(World.marked()),
                Locale.GERMANY,
                root -> Dressed.light(root, MarginStage.WIDTH, height))) {
            Fx.run(() -> margin.host.scrollable(40));
            double last = lower(margin, "j01");
            wheel(margin, 60);
            double scrolledBoth = lower(margin, "j01");
            for (int i = 0; i < 20; i++) {
                wheel(margin, 100);
            }
            double end = lower(margin, "j01");
            for (int i = 0; i < 40; i++) {
                wheel(margin, -100);
            }
            assertEquals(
                    List.of(60.0, height - 8, 0.0),
                    List.of(last - scrolledBoth, end, margin.host.scrolled()));
        }
    }

    @Test
    void hundredsOfCardsAreNoMoreNodesThanAreInView() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            boolean event = i % 5 == 0;
            marks.add(new Mark(
                    new ItemId("m" + (1000 + i)),
                    1,
                    event ? "event" : "actor",
                    Anchor.in(World.NOTE.text(), new Span(i, i + 20)),
                    event ? World.invited() : Map.of(),
                    World.ANALYST.id(),
                    World.THEN,
                    Origin.HAND));
        }
        try (var margin = new MarginStage(World.page(World.sheet(marks, List.of())))) {
            List<Integer> built = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                wheel(margin, 150);
                built.add(Fx.get(() -> margin.view.column().built()));
            }
            assertEquals(List.of(), overlapping(margin));
            assertEquals(
                    List.of(),
                    built.stream().filter(count -> count > 40 || count < 5).toList());
        }
    }

    @Test
    void hoveringLinksCardAndTextBothWays() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            margin.act(() -> margin.host.hover(new ItemId("m03")));
            boolean fromText = hovered(margin, "m03");
            margin.act(() -> margin.host.hover(null));
            boolean after = hovered(margin, "m03");
            margin.act(() -> {
                var bounds = margin.card("m06").localToScreen(margin.card("m06").getLayoutBounds());
                Fx.robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
            });
            assertEquals(
                    List.of(true, false, new ItemId("m06")),
                    List.of(
                            fromText,
                            after,
                            Objects.requireNonNull(margin.host.page().hovered())));
        }
    }

    @Test
    void upDownEnterAndEscapeGetAboutWithoutAMouse() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            margin.act(() -> margin.card("m01").requestFocus());
            List<String> spoken = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Fx.press(KeyCode.DOWN);
                spoken.add(margin.focus());
            }
            Fx.press(KeyCode.UP);
            Fx.press(KeyCode.UP);
            Fx.press(KeyCode.ENTER);
            margin.awaitFocus();
            String field = margin.focus();
            Fx.press(KeyCode.ESCAPE);
            assertEquals(
                    List.of(
                            List.of(
                                    "Akteur, Russische Regierung, Staatsorgan, RUS · GOV",
                                    "Akteur, Taliban, Gruppe, AFG · GOV",
                                    "Ereignis, Übereinkunft, AGREE, geplant, Kontext: Diplomatie, Terrorismus, Urheber: "
                                            + "Russische Regierung, Empfänger: Taliban, Ort: Kasan 55.80 N 49.11 O, Zeit: "
                                            + "14.05.2024 – 19.05.2024 aus „vom 14 bis zum 19 Mai“, Stimme: Bericht · "
                                            + "Glaubwürdigkeit 3"),
                            "Rolle",
                            List.of("choose m02", "choose null", "leave")),
                    List.of(spoken, field, margin.host.calls));
        }
    }

    @Test
    void downGoesOnBeyondTheViewAndBringsTheCardIntoIt() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            margin.act(() -> margin.card("m01").requestFocus());
            for (int i = 0; i < 14; i++) {
                Fx.press(KeyCode.DOWN);
            }
            Region last = margin.card("j01");
            assertEquals(
                    List.of(true, true),
                    Fx.get(() -> List.of(
                            last.isFocused(), last.getLayoutY() + last.getHeight() <= MarginStage.HEIGHT)));
        }
    }

    @Test
    void remarksStandOnTheirCardAndAtTheHead() {
        try (var margin = new MarginStage(remarked())) {
            assertEquals(
                    List.of(
                            List.of("sheet", "m02", "m03"),
                            List.of("Zurückgegeben"),
                            List.of("Bitte die Stimme prüfen."),
                            List.of("E.\u00a0D.", "02.04.2024, 09:00", "Insgesamt gut."),
                            List.of("E.\u00a0D.", "02.04.2024, 09:00", "erledigt", "Wirklich die Regierung?"),
                            List.of("erledigt")),
                    List.of(
                            Fx.get(() -> List.copyOf(margin.view.column().edges().keySet())),
                            margin.words(margin.card("sheet"), ".card-type"),
                            margin.words(margin.card("sheet"), ".card-words"),
                            Fx.get(() -> texts(margin.card("sheet"))),
                            Fx.get(() -> texts(margin.card("m02"))),
                            margin.words(margin.card("m02"), ".settled")));
        }
    }

    @Test
    void aRemarkIsWrittenInPlaceAndSavedWithCtrlEnter() {
        try (var margin = new MarginStage(World.page(World.marked()))) {
            margin.act(() -> margin.view.beginRemark(new ItemId("m03")));
            margin.awaitFocus();
            margin.type("Wer genau?");
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(
                    List.of(
                            List.of(new Edit.AddRemark(
                                    new ItemId("n1"), World.ANALYST.id(), new ItemId("m03"), "Wer genau?")),
                            List.of("A.\u00a0W.", "02.04.2024, 08:00", "Wer genau?"),
                            List.of("leave")),
                    List.of(margin.host.edits, Fx.get(() -> texts(margin.card("m03"))), margin.host.calls));
        }
    }

    @Test
    void aRemarkLeftEmptyIsNone() {
        try (var margin = new MarginStage(World.page(World.blank()))) {
            margin.act(() -> margin.view.beginRemark(null));
            margin.awaitFocus();
            int begun = margin.cards();
            margin.leaveByMouse();
            assertEquals(List.of(1, 0, List.of()), List.of(begun, margin.cards(), margin.host.edits));
        }
    }

    @Test
    void anEmptyMarginSaysWhatToDo() {
        try (var margin = new MarginStage(World.page(World.blank()))) {
            assertEquals(List.of("Wähle Text aus und drücke A, E, W, M, Z, O, N"), margin.words(".margin-empty"));
        }
    }

    @Test
    void whatIsMissingIsShownOnTheCalmCardAndSpoken() {
        Mark empty = World.mark("m03", "actor", "Taliban", Map.of());
        try (var margin = new MarginStage(World.page(World.sheet(List.of(empty), List.of())))) {
            assertEquals(
                    List.of(1, "Akteur, „Taliban“, Akteur fehlt."),
                    Fx.get(() -> List.of(
                            margin.card("m03").lookupAll(".card-faults").size(),
                            margin.card("m03").getAccessibleText())));
        }
    }

    private static MarginPage remarked() {
        Sheet own = World.sheet(
                List.of(
                        World.actor("m02", "russische Regierung", "russische-regierung"),
                        World.actor("m03", "Taliban", "taliban")),
                List.of());
        List<Remark> remarks = List.of(
                World.remark("r1", World.EDITOR, "", "Insgesamt gut.", false),
                World.remark("r2", World.EDITOR, "m02", "Wirklich die Regierung?", true));
        var returned = new HandOver(
                new ItemId("h2"),
                HandOver.Kind.RETURN,
                World.ANALYST.id(),
                1,
                "Bitte die Stimme prüfen.",
                World.EDITOR.id(),
                World.THEN);
        var editors = new Sheet(
                Sheet.empty(World.NOTE.id(), World.EDITOR.id()).key(),
                3,
                List.of(),
                List.of(),
                remarks,
                List.of(returned),
                List.of());
        MarginPage page = World.page(own);
        return new MarginPage(
                page.project(),
                page.who(),
                page.codebook(),
                page.actors(),
                own,
                List.of(editors),
                true,
                true,
                null,
                null);
    }

    private static boolean hovered(MarginStage margin, String key) {
        return Fx.get(() -> margin.card(key).getPseudoClassStates().contains(HOVERED));
    }

    private static List<String> texts(Region card) {
        return card.lookupAll(".remark").stream()
                .flatMap(remark -> labels(remark))
                .map(Label::getText)
                .toList();
    }

    private static Stream<Label> labels(Node node) {
        return switch (node) {
            case Label label -> Stream.of(label);
            case Pane pane -> pane.getChildren().stream().flatMap(MarginViewTest::labels);
            default -> Stream.of();
        };
    }

    private static double lower(MarginStage margin, String key) {
        return Fx.get(() -> Objects.requireNonNull(margin.view.column().edges().get(key))[1]);
    }

    private static void wheel(MarginStage margin, double down) {
        Fx.run(() -> margin.view
                .column()
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        100,
                        100,
                        100,
                        100,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -down,
                        0,
                        -down,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        Fx.settle();
    }

    private static List<String> overlapping(MarginStage margin) {
        return Fx.get(() -> {
            List<String> found = new ArrayList<>();
            double last = Double.NEGATIVE_INFINITY;
            for (Map.Entry<String, double[]> card : margin.view.column().edges().entrySet()) {
                if (card.getValue()[0] < last) {
                    found.add(card.getKey());
                }
                last = card.getValue()[1];
            }
            return found;
        });
    }
}
