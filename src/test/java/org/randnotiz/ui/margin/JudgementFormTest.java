package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.ui.Fx;

/// The judgement panel under real keys.
final class JudgementFormTest {

    @Test
    void aNewJudgementIsWrittenByKeyboardAloneAndIsOneVersion() {
        var event = World.invitation();
        try (var margin = new MarginStage(World.page(World.sheet(List.of(event), List.of())))) {
            begin(margin, List.of(event.id()));
            margin.type("Der Druck steigt.");
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.DIGIT5);
            Fx.press(KeyCode.DIGIT2);
            margin.enter("31.12.2024");
            margin.type("Beide Seiten sagen es.");
            int whileTyping = margin.host.edits.size();
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            Judgement saved = margin.host.page().sheet().judgements().getFirst();
            assertEquals(
                    new Assessment(
                            "Der Druck steigt.",
                            Likelihood.LIKELY,
                            Confidence.MODERATE,
                            "Beide Seiten sagen es.",
                            List.of(event.id()),
                            LocalDate.of(2024, 12, 31),
                            null,
                            World.ANALYST.id(),
                            World.THEN.plusSeconds(1)),
                    saved.latest());
            assertEquals(
                    List.of(0, 1, 1),
                    List.of(whileTyping, margin.host.edits.size(), saved.assessments().size()));
        }
    }

    @Test
    void eachSavedChangeIsOneMoreVersionAndNothingChangedIsNone() {
        try (var margin = new MarginStage(World.page(World.sheet(List.of(), List.of(withoutTargets()))))) {
            margin.edit("j01");
            margin.leaveByMouse();
            int unchanged = margin.host.edits.size();
            margin.edit("j01");
            margin.type(" Sicher.");
            margin.leaveByMouse();
            List<Assessment> versions = margin.host.page().sheet().judgements().getFirst().assessments();
            assertEquals(
                    List.of(0, 2, "Erst so. Sicher."),
                    List.of(unchanged, versions.size(), versions.getLast().text()));
        }
    }

    @Test
    void aJudgementLeftEmptyIsGivenUp() {
        try (var margin = new MarginStage(World.page(World.blank()))) {
            begin(margin, List.of());
            int begun = margin.cards();
            Fx.press(KeyCode.ESCAPE);
            margin.leaveByMouse();
            assertEquals(List.of(1, 0, List.of()), List.of(begun, margin.cards(), margin.host.edits));
        }
    }

    @Test
    void theFormOfAJudgementThatWasTakenBackCloses() {
        MarginPage blank = World.page(World.blank());
        try (var margin = new MarginStage(blank)) {
            begin(margin, List.of());
            margin.type("Der Druck steigt.");
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            int saved = margin.cards();
            margin.act(() -> margin.view.show(blank));
            assertEquals(1, saved);
            assertEquals(0, margin.cards());
        }
    }

    @Test
    void oddWordingIsPointedOutWhileTyping() {
        try (var margin = new MarginStage(World.page(World.blank()))) {
            begin(margin, List.of());
            margin.type("Der Druck dürfte steigen. Das ist wahrscheinlich, die Konfidenz ist hoch.");
            assertEquals(
                    List.of(
                            "„dürfte“ ist kein Wort der Wahrscheinlichkeitsskala.",
                            "Wahrscheinlichkeit („wahrscheinlich“) und Konfidenz („Konfidenz“) gehören nicht in einen Satz.",
                            "Die Konfidenz fehlt."),
                    margin.words(".problem-line .label"));
        }
    }

    @Test
    void aRefusedJudgementStaysInTheFormWithTheReason() {
        try (var margin = new MarginStage(World.page(World.blank()))) {
            begin(margin, List.of());
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.DIGIT5);
            margin.leaveByMouse();
            assertEquals(
                    List.of(1, List.of("Das Urteil hat noch keinen Text.")),
                    List.of(margin.cards(), margin.words(".problem-line.error .label")));
        }
    }

    @Test
    void olderVersionsAreReadableWithTheirDifferences() {
        var page = World.page(World.sheet(List.of(World.invitation()), List.of(World.judgement())));
        try (var margin = new MarginStage(page)) {
            margin.click(margin.find(margin.card("j01"), ".versions-link"));
            assertEquals(
                    List.of(
                            "Fassung 2 · A.\u00a0W. · 02.04.2024, 08:00",
                            "Wahrscheinlichkeit: etwa gleich wahrscheinlich → wahrscheinlich",
                            "Konfidenz: niedrig → mittel",
                            "Begründung: Bisher liegt nur ein einzelner Forenbeitrag vor. → Einladung und Zusage sind von "
                                    + "beiden Seiten berichtet.",
                            "Stützt sich auf: „offiziell eingeladen“ → „offiziell eingeladen“, m17",
                            "Fassung 1 · A.\u00a0W. · 02.04.2024, 08:00",
                            "Wahrscheinlichkeit: etwa gleich wahrscheinlich",
                            "Konfidenz: niedrig",
                            "Begründung: Bisher liegt nur ein einzelner Forenbeitrag vor.",
                            "Fälligkeit: 31.12.2024",
                            "Stützt sich auf: „offiziell eingeladen“"),
                    Fx.get(() -> ((Parent) margin.card("j01").lookup(".versions"))
                            .getChildrenUnmodifiable().stream()
                            .filter(Label.class::isInstance)
                            .map(label -> ((Label) label).getText())
                            .toList()));
        }
    }

    private static void begin(MarginStage margin, List<ItemId> targets) {
        margin.act(() -> margin.view.beginJudgement(targets));
        margin.awaitFocus();
    }

    private static Judgement withoutTargets() {
        var assessment = new Assessment(
                "Erst so.",
                Likelihood.LIKELY,
                Confidence.LOW,
                "",
                List.of(),
                null,
                null,
                World.ANALYST.id(),
                World.THEN);
        return new Judgement(new ItemId("j01"), 1, List.of(assessment));
    }
}
