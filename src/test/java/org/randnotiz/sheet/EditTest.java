package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.sheet.Notes.ANNA;
import static org.randnotiz.sheet.Notes.ELIF;
import static org.randnotiz.sheet.Notes.JONAS;
import static org.randnotiz.sheet.Notes.NOW;
import static org.randnotiz.sheet.Notes.TEXT;
import static org.randnotiz.sheet.Notes.after;
import static org.randnotiz.sheet.Notes.empty;
import static org.randnotiz.sheet.Notes.id;
import static org.randnotiz.sheet.Notes.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

final class EditTest {

    private static final Span TALIBAN = new Span(17, 24);
    private static final Person SECOND_EDITOR = new Person(new PersonId("mk"), "Mara Kühn", Role.EDITOR);

    private static Edit.AddMark mark(String id, String type, Span span, Map<String, FieldValue> values) {
        return new Edit.AddMark(id(id), type, span, values, Origin.HAND);
    }

    private static Sheet marked() {
        return after(mark("m1", "actor", TALIBAN, Map.of()), ANNA, empty(ANNA));
    }

    @Test
    void aMarkKeepsTheWordsItStandsOn() {
        assertEquals(
                List.of(new Mark(
                        id("m1"),
                        1,
                        "actor",
                        new Anchor(TALIBAN, "Taliban"),
                        Map.of(),
                        ANNA.id(),
                        NOW,
                        Origin.HAND)),
                marked().marks());
    }

    @Test
    void anEmptyPassageCannotBeMarked() {
        assertEquals("edit.emptySpan", refusal(mark("m1", "actor", new Span(3, 3), Map.of()), ANNA, empty(ANNA)));
    }

    @Test
    void aPassageBeyondTheTextCannotBeMarked() {
        Span beyond = new Span(0, TEXT.length() + 1);
        assertEquals("edit.outside", refusal(mark("m1", "actor", beyond, Map.of()), ANNA, empty(ANNA)));
    }

    @Test
    void aMarkCannotCutAnEmojiInTwo() {
        int emoji = TEXT.indexOf("😊");
        Span half = new Span(emoji, emoji + 1);
        assertEquals("edit.halfCharacter", refusal(mark("m1", "actor", half, Map.of()), ANNA, empty(ANNA)));
    }

    @Test
    void anIdIsGivenOnlyOnce() {
        assertEquals("edit.idTaken", refusal(mark("m1", "actor", TALIBAN, Map.of()), ANNA, marked()));
    }

    @Test
    void aTypeTheCodebookDoesNotKnowIsRefused() {
        assertEquals("check.type", refusal(mark("m1", "rumour", TALIBAN, Map.of()), ANNA, empty(ANNA)));
    }

    @Test
    void anActorTheRegistryDoesNotKnowIsRefused() {
        var values = Map.<String, FieldValue>of("actor", FieldValue.Actors.of("nobody"));
        assertEquals("check.actor", refusal(mark("m1", "actor", TALIBAN, values), ANNA, empty(ANNA)));
    }

    @Test
    void aValueOfAnotherKindThanItsFieldIsRefused() {
        var values = Map.<String, FieldValue>of("actor", new FieldValue.Text("Taliban"));
        assertEquals("check.kind", refusal(mark("m1", "actor", TALIBAN, values), ANNA, empty(ANNA)));
    }

    @Test
    void aStepOffTheScaleIsRefused() {
        var values = Map.<String, FieldValue>of("credibility", new FieldValue.Scale(7));
        assertEquals("check.scale", refusal(mark("m1", "event", TALIBAN, values), ANNA, empty(ANNA)));
    }

    @Test
    void aModeOfAnotherCategoryIsRefused() {
        var values = Map.<String, FieldValue>of(
                "category", FieldValue.Choice.of("AGREE"), "mode", FieldValue.Choice.of("AID.food"));
        assertEquals("check.within", refusal(mark("m1", "event", TALIBAN, values), ANNA, empty(ANNA)));
    }

    @Test
    void choosingAnotherCategoryDropsTheModeOfTheFormerOne() {
        var values = Map.<String, FieldValue>of(
                "category", FieldValue.Choice.of("AID"), "mode", FieldValue.Choice.of("AID.food"));
        Sheet before = after(mark("m1", "event", TALIBAN, values), ANNA, empty(ANNA));
        Sheet changed = after(
                Edit.ChangeMark.set(id("m1"), "category", FieldValue.Choice.of("AGREE")), ANNA, before);
        assertEquals(
                Map.of("category", FieldValue.Choice.of("AGREE")),
                changed.marks().getFirst().values());
    }

    @Test
    void changingTheTypeKeepsOnlyTheFieldsBothHave() {
        var values = Map.<String, FieldValue>of("actor", FieldValue.Actors.of("taliban"));
        Sheet before = after(mark("m1", "actor", TALIBAN, values), ANNA, empty(ANNA));
        Sheet changed = after(new Edit.ChangeMark(id("m1"), "event", null, Map.of(), Set.of()), ANNA, before);
        assertEquals(Map.of(), changed.marks().getFirst().values());
    }

    @Test
    void movingAMarkTakesTheWordsOfItsNewPassage() {
        Sheet moved = after(Edit.ChangeMark.move(id("m1"), new Span(13, 24)), ANNA, marked());
        assertEquals(
                new Anchor(new Span(13, 24), "die Taliban"),
                moved.marks().getFirst().anchor());
    }

    @Test
    void aChangeThatChangesNothingHasNoSteps() {
        Outcome outcome =
                Edit.ChangeMark.move(id("m1"), TALIBAN).applyTo(Notes.desk(ANNA, marked()));
        assertEquals(new Outcome.Done("mark.changed", List.of(), List.of()), outcome);
    }

    @Test
    void aSubmittedSheetIsClosedUntilItIsReturned() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        assertEquals("sheet.closed", refusal(new Edit.Remove(id("m1")), ANNA, submitted));
    }

    @Test
    void aReturnedSheetIsOpenAgain() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        Sheet editors = after(
                new Edit.Decide(id("h2"), ANNA.id(), false, "Zeit fehlt"), ELIF, submitted, empty(ELIF));
        assertEquals("done", refusal(new Edit.Remove(id("m1")), ANNA, submitted, editors));
    }

    @Test
    void aDecisionOnARoundThatIsOverIsRefused() {
        Sheet first = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        Sheet taken = after(new Edit.Withdraw(id("h2")), ANNA, first);
        Sheet second = after(new Edit.Submit(id("h3"), ""), ANNA, taken);
        assertEquals("review.otherRound", refusal(new Edit.Decide(id("h4"), ANNA.id(), 1, true, ""), ELIF, second));
        assertEquals("done", refusal(new Edit.Decide(id("h4"), ANNA.id(), 2, true, ""), ELIF, second));
    }

    @Test
    void aSheetIsNotReturnedWithoutAReason() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        assertEquals(
                "review.noReason",
                refusal(new Edit.Decide(id("h2"), ANNA.id(), false, " "), ELIF, submitted));
    }

    @Test
    void nobodyApprovesTheirOwnSheet() {
        Sheet own = after(mark("m1", "actor", TALIBAN, Map.of()), ELIF, empty(ELIF));
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ELIF, own);
        assertEquals("review.own", refusal(new Edit.Decide(id("h2"), ELIF.id(), true, ""), ELIF, submitted));
    }

    @Test
    void anAnalystDoesNotDecide() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        assertEquals(
                "review.notEditor", refusal(new Edit.Decide(id("h2"), ANNA.id(), true, ""), JONAS, submitted));
    }

    @Test
    void anApprovedSheetIsReopenedWithAReasonAndWaitsAgain() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        Sheet approved = after(new Edit.Decide(id("h2"), ANNA.id(), true, ""), ELIF, submitted, empty(ELIF));
        Sheet reopened = after(
                new Edit.Reopen(id("h3"), ANNA.id(), "falsche Taste"), ELIF, submitted, approved);
        assertEquals(SheetState.SUBMITTED, SheetState.of(ANNA.id(), List.of(submitted, reopened)));
    }

    @Test
    void aReturnIsTakenBackByAnyEditorWithAReason() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        Sheet returned = after(new Edit.Decide(id("h2"), ANNA.id(), false, "nein"), ELIF, submitted, empty(ELIF));
        assertEquals(
                "done", refusal(new Edit.Reopen(id("h3"), ANNA.id(), "doch"), SECOND_EDITOR, submitted, returned));
    }

    @Test
    void aSheetIsNotReopenedWithoutAReason() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        Sheet approved = after(new Edit.Decide(id("h2"), ANNA.id(), true, ""), ELIF, submitted, empty(ELIF));
        assertEquals(
                "review.noReason", refusal(new Edit.Reopen(id("h3"), ANNA.id(), " "), ELIF, submitted, approved));
    }

    @Test
    void whatWasNotDecidedIsNotReopened() {
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked());
        assertEquals(
                "review.notDecided", refusal(new Edit.Reopen(id("h3"), ANNA.id(), "doch"), ELIF, submitted));
    }

    @Test
    void nobodyReopensTheirOwnSheet() {
        assertEquals("review.own", refusal(new Edit.Reopen(id("h3"), ELIF.id(), "doch"), ELIF, empty(ELIF)));
    }

    @Test
    void anAnalystDoesNotReopen() {
        assertEquals(
                "review.notEditor", refusal(new Edit.Reopen(id("h3"), ANNA.id(), "doch"), JONAS, marked()));
    }

    @Test
    void anEmptySheetCannotBeSubmitted() {
        assertEquals("sheet.empty", refusal(new Edit.Submit(id("h1"), ""), ANNA, empty(ANNA)));
    }

    @Test
    void aJudgementKeepsAllItsVersions() {
        Assessment first = assessment("Es wird schlimmer.");
        Assessment second = assessment("Es wird besser.");
        Sheet judged = after(new Edit.Judge(id("j1"), first), ANNA, empty(ANNA));
        Sheet revised = after(new Edit.Judge(id("j1"), second), ANNA, judged);
        assertEquals(
                List.of(new Judgement(id("j1"), 2, List.of(first, second))), revised.judgements());
    }

    @Test
    void severalEditsAreCarriedOutTogetherOrNotAtAll() {
        Edit both = new Edit.Several(
                "marks.added",
                List.of(
                        mark("m1", "actor", TALIBAN, Map.of()),
                        mark("m1", "actor", new Span(0, 8), Map.of())));
        assertEquals("edit.idTaken", refusal(both, ANNA, empty(ANNA)));
    }

    @Test
    void aNewActorCanBeUsedByTheSameChange() {
        Edit both = new Edit.Several(
                "actor.added.used",
                List.of(
                        new Edit.PutActor(Notes.actor("kasan", "Kasan")),
                        mark("m1", "actor", TALIBAN, Map.of("actor", FieldValue.Actors.of("kasan")))));
        assertEquals("done", refusal(both, ANNA, empty(ANNA)));
    }

    private static Assessment assessment(String text) {
        return new Assessment(
                text, Likelihood.LIKELY, Confidence.LOW, "ein Beitrag", List.of(), null, null, ANNA.id(), NOW);
    }
}
