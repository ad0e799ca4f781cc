package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.SameThread;

/// What is half typed when a window vanishes is in its form again in the next one, with the caret.
final class DraftsTest {

    private final Drafting drafting = Drafting.inMemory(new SameThread(), InstantSource.fixed(World.THEN));

    /// The field that has the focus once it is in the margin, with a bar where its caret stands, and behind it what is selected.
    private static String caret(MarginStage margin) {
        margin.awaitFocus();
        return Fx.get(() -> margin.stage().getScene().getFocusOwner() instanceof TextInputControl input
                ? new StringBuilder(input.getText()).insert(input.getCaretPosition(), '|') + input.getSelectedText()
                : "no text");
    }

    /// Types into the field of a mark that `stops` presses of Tab lead to, and lets the window vanish.
    ///
    /// @return the form in the next window
    private MarginStage typedInto(MarginPage page, String mark, int stops, String typed) {
        try (var margin = new MarginStage(page, drafting)) {
            margin.edit(mark);
            for (int i = 0; i < stops; i++) {
                Fx.press(KeyCode.TAB);
            }
            margin.type(typed);
            Fx.press(KeyCode.LEFT);
            assertEquals(List.of(), margin.host.edits, "what is not left is not saved");
        }
        return new MarginStage(page, drafting);
    }

    private static MarginPage page(FieldSpec field, Mark mark, Mark... others) {
        var type = new MarkType("own", new Label("Eigenes", "Own"), "X", "pink", null, List.of(field));
        List<Mark> marks = new ArrayList<>(List.of(others));
        marks.add(mark);
        MarginPage page = World.page(World.sheet(marks, List.of()));
        var codebook = new Codebook("own", 1, Label.EMPTY, World.CODEBOOK.tagSets(), List.of(type));
        return new MarginPage(
                page.project(), page.who(), codebook, page.actors(), page.sheet(), List.of(), true, true, null, null);
    }

    private static Mark own() {
        return World.mark("m1", "own", "Taliban", Map.of());
    }

    private void comesBack(FieldSpec field, String typed, String shown) {
        try (var again = typedInto(page(field, own()), "m1", 0, typed)) {
            assertEquals(shown, caret(again));
            assertEquals("Dein Entwurf ist wieder da; gespeichert ist er noch nicht.",
                    again.words(again.card("m1"), ".problem-line.note .label").getFirst());
        }
    }

    private static Label label() {
        return new Label("Feld", "Field");
    }

    @Test
    void textComesBack() {
        comesBack(new FieldSpec.Text("f", label(), Label.EMPTY, false), "keine Anerkennung", "keine Anerkennun|g");
    }

    @Test
    void aNumberComesBackAlsoWhereItIsNone() {
        comesBack(new FieldSpec.Decimal("f", label(), Label.EMPTY, false), "zwölf", "zwöl|f");
    }

    @Test
    void aTimeComesBackAlsoWhereItCannotBeRead() {
        comesBack(new FieldSpec.Time("f", label(), Label.EMPTY, false), "irgendwann", "irgendwan|n");
    }

    @Test
    void thePartOfAnActorsNameComesBack() {
        comesBack(new FieldSpec.Actors("f", label(), Label.EMPTY, false, true), "Verei", "Vere|i");
    }

    @Test
    void aPlaceComesBackWithItsCoordinates() {
        FieldSpec field = new FieldSpec.Place("f", label(), Label.EMPTY, false);
        MarginPage page = page(field, own());
        try (var margin = new MarginStage(page, drafting)) {
            margin.edit("m1");
            Fx.press(KeyCode.ESCAPE);
            margin.edit("m1");
            margin.type("Kasan am Fluss");
            Fx.press(KeyCode.TAB);
            margin.type("55.8 N 49");
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals("55.8 N 49|", caret(again));
        }
    }

    @Test
    void aStepThatWasMovedAndDoesNotCountYetComesBack() {
        FieldSpec yesNo = new FieldSpec.YesNo("f", label(), Label.EMPTY, false);
        try (var margin = new MarginStage(page(yesNo, own()), drafting)) {
            margin.edit("m1");
            Fx.press(KeyCode.RIGHT);
            Fx.press(KeyCode.RIGHT);
        }
        try (var again = new MarginStage(page(yesNo, own()), drafting)) {
            again.awaitFocus();
            assertEquals("nein", Fx.get(() -> again.stage().getScene().getFocusOwner() instanceof ToggleButton step
                    && step.isSelected() ? step.getText() : "nothing chosen"));
        }
    }

    @Test
    void whatCannotBeSavedStaysWhenTheFormIsLeftAndIsThereWhenItIsOpenedAgain() {
        try (var margin =
                new MarginStage(page(new FieldSpec.Decimal("f", label(), Label.EMPTY, false), own()), drafting)) {
            margin.edit("m1");
            margin.type("zwölf");
            Fx.press(KeyCode.ESCAPE);
            margin.edit("m1");
            assertEquals("zwölf|", caret(margin));
        }
    }

    @Test
    void whatIsSavedIsNoDraftAnyMore() {
        try (var margin =
                new MarginStage(page(new FieldSpec.Decimal("f", label(), Label.EMPTY, false), own()), drafting)) {
            margin.edit("m1");
            margin.type("12,50");
            assertFalse(drafting.drafts().isEmpty());
            margin.leaveByMouse();
            assertEquals(1, margin.host.edits.size());
            assertTrue(drafting.drafts().isEmpty());
        }
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsSaidAndTheDraftStays() {
        FieldSpec field = new FieldSpec.Text("f", label(), Label.EMPTY, false);
        try (var again = typedInto(page(field, own()), "m1", 0, "keine Anerkennung")) {
            caret(again);
        }
        var changed = World.mark("m1", "own", "Taliban", Map.of("f", new FieldValue.Text("doch")));
        try (var again = new MarginStage(page(field, changed), drafting)) {
            assertEquals("keine Anerkennun|g", caret(again));
            assertEquals(1, again.words(again.card("m1"), ".problem-line.warning .label").size());
        }
    }

    @Test
    void aNewJudgementComesBackWithAllItsFields() {
        var event = World.invitation();
        MarginPage page = World.page(World.sheet(List.of(event), List.of()));
        try (var margin = new MarginStage(page, drafting)) {
            margin.act(() -> margin.view.beginJudgement(List.of(event.id())));
            margin.awaitFocus();
            margin.type("Der Druck steigt.");
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.DIGIT5);
            Fx.press(KeyCode.DIGIT2);
            margin.enter("31.12.2024");
            margin.type("Beide Seiten");
            Fx.press(KeyCode.LEFT);
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals("Beide Seite|n", caret(again));
            Fx.shot(again.stage(), "draft-judgement");
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            Judgement saved = again.host.page().sheet().judgements().getFirst();
            assertEquals("Der Druck steigt.", saved.latest().text());
            assertEquals(Likelihood.LIKELY, saved.latest().likelihood());
            assertEquals("Beide Seiten", saved.latest().reason());
            assertEquals(List.of(event.id()), saved.latest().targets());
            assertTrue(drafting.drafts().isEmpty());
        }
    }

    @Test
    void aNewVersionOfAJudgementComesBack() {
        MarginPage page = World.page(World.sheet(List.of(World.invitation()), List.of(World.judgement())));
        try (var margin = new MarginStage(page, drafting)) {
            margin.edit("j01");
            margin.type(" Bald.");
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals(World.judgement().latest().text() + " Bald.|", caret(again));
            assertEquals(List.of(), again.host.edits);
        }
    }

    @Test
    void aDayThatCannotBeReadIsNotLostWhenTheJudgementIsSaved() {
        MarginPage page = World.page(World.sheet(List.of(World.invitation()), List.of(World.judgement())));
        try (var margin = new MarginStage(page, drafting)) {
            margin.edit("j01");
            margin.type(" Bald.");
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.TAB);
            Fx.press(KeyCode.CONTROL, KeyCode.A);
            margin.type("demnächst");
            margin.leaveByMouse();
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals("demnächst|", caret(again));
        }
    }

    @Test
    void aRemarkComesBackUnderItsCard() {
        MarginPage page = World.page(World.marked());
        try (var margin = new MarginStage(page, drafting)) {
            margin.act(() -> margin.view.beginRemark(new ItemId("m04")));
            margin.awaitFocus();
            margin.type("Warum erst am 14.?");
            Fx.press(KeyCode.LEFT);
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals("Warum erst am 14.|?", caret(again));
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals("Warum erst am 14.?", again.host.page().sheet().remarks().getFirst().text());
            assertTrue(drafting.drafts().isEmpty());
        }
    }

    @Test
    void aRemarkThatWasSavedRightBeforeTheEndIsNotOfferedTwice() {
        MarginPage page = World.page(World.marked());
        try (var margin = new MarginStage(page, drafting)) {
            margin.act(() -> margin.view.beginRemark(new ItemId("m04")));
            margin.awaitFocus();
            margin.type("Warum?");
            var kept = drafting.drafts().latest().orElseThrow();
            Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            Fx.run(() -> drafting.keep(kept)); // the edit was on the disk, and the draft still was
            page = margin.host.page();
        }
        try (var again = new MarginStage(page, drafting)) {
            Fx.waitUntil("the draft is dropped", () -> drafting.drafts().isEmpty());
            assertTrue(again.cards() > 0);
        }
    }

    @Test
    void theDraftOfAMarkThatIsGoneIsShownAndGivenUpWithTwoPresses() {
        FieldSpec field = new FieldSpec.Text("f", label(), Label.EMPTY, false);
        try (var again = typedInto(page(field, own()), "m1", 0, "keine Anerkennung")) {
            caret(again);
        }
        try (var gone = new MarginStage(World.page(World.blank()), drafting)) {
            assertEquals(List.of("keine Anerkennung"), gone.words(gone.card(Card.OfDrafts.KEY), ".card-words"));
            Fx.shot(gone.stage(), "draft-gone");
            press(gone, "Verwerfen");
            assertFalse(drafting.drafts().isEmpty());
            press(gone, "Wirklich verwerfen");
            assertTrue(drafting.drafts().isEmpty());
            assertEquals(0, gone.cards());
        }
    }

    @Test
    void ofTwoDraftsOneIsOpenAndTheOtherCanBeGoneOnWith() {
        MarginPage page = World.page(World.marked());
        try (var margin = new MarginStage(page, drafting)) {
            margin.edit("m18");
            margin.type("Verei");
            margin.leaveByMouse();
            margin.act(() -> margin.view.beginRemark(new ItemId("m04")));
            margin.awaitFocus();
            margin.type("Warum?");
        }
        try (var again = new MarginStage(page, drafting)) {
            assertEquals("Warum?|", caret(again));
            assertEquals(List.of("Verei"), again.words(again.card(Card.OfDrafts.KEY), ".card-words"));
            press(again, "Weiterschreiben");
            Fx.waitUntil("the other form has the focus",
                    () -> again.stage().getScene().getFocusOwner() instanceof TextInputControl input
                            && input.getText().equals("Verei"));
        }
    }

    private static void press(MarginStage margin, String words) {
        margin.act(() -> Shown.button(margin.stage(), words).fire());
    }
}
