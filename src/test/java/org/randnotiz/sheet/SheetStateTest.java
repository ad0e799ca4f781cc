package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.sheet.Notes.ANNA;
import static org.randnotiz.sheet.Notes.ELIF;
import static org.randnotiz.sheet.Notes.JONAS;
import static org.randnotiz.sheet.Notes.NOW;
import static org.randnotiz.sheet.Notes.POST;
import static org.randnotiz.sheet.Notes.id;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.HandOver.Kind;

final class SheetStateTest {

    private static HandOver handOver(Kind kind, int round, Person by) {
        return new HandOver(id(kind.name().toLowerCase(Locale.ROOT) + round), kind, ANNA.id(), round, "", by.id(), NOW);
    }

    private static Sheet sheet(Person person, HandOver... handOvers) {
        return new Sheet(
                new SheetKey(POST.id(), person.id()), 1, List.of(), List.of(), List.of(), List.of(handOvers),
                List.of());
    }

    private static SheetState state(Sheet... sheets) {
        return SheetState.of(ANNA.id(), List.of(sheets));
    }

    @Test
    void aSheetNobodyWroteOnIsNew() {
        assertEquals(SheetState.NEW, state(sheet(ANNA)));
    }

    @Test
    void aSheetHandedInWaits() {
        assertEquals(SheetState.SUBMITTED, state(sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA))));
    }

    @Test
    void anEditorsDecisionStandsOnTheEditorsSheet() {
        assertEquals(
                SheetState.APPROVED,
                state(sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA)), sheet(ELIF, handOver(Kind.APPROVE, 1, ELIF))));
    }

    @Test
    void aDecisionOnAnEarlierRoundDoesNotCount() {
        assertEquals(
                SheetState.SUBMITTED,
                state(
                        sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA), handOver(Kind.SUBMIT, 2, ANNA)),
                        sheet(ELIF, handOver(Kind.RETURN, 1, ELIF))));
    }

    @Test
    void ofTwoDifferentDecisionsOnOneRoundTheCautiousOneCounts() {
        assertEquals(
                SheetState.RETURNED,
                state(
                        sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA)),
                        sheet(ELIF, handOver(Kind.APPROVE, 1, ELIF)),
                        sheet(JONAS, handOver(Kind.RETURN, 1, JONAS))));
    }

    @Test
    void aReopenedSheetWaitsForADecisionAgain() {
        assertEquals(
                SheetState.SUBMITTED,
                state(
                        sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA)),
                        sheet(ELIF, handOver(Kind.APPROVE, 1, ELIF), handOver(Kind.REOPEN, 2, ELIF))));
    }

    @Test
    void aReopenedSheetCanBeDecidedOtherwise() {
        assertEquals(
                SheetState.RETURNED,
                state(
                        sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA)),
                        sheet(
                                ELIF,
                                handOver(Kind.APPROVE, 1, ELIF),
                                handOver(Kind.REOPEN, 2, ELIF),
                                handOver(Kind.RETURN, 2, ELIF))));
    }

    @Test
    void aSheetTakenBackIsADraftAgain() {
        assertEquals(
                SheetState.DRAFT,
                state(sheet(ANNA, handOver(Kind.SUBMIT, 1, ANNA), handOver(Kind.WITHDRAW, 1, ANNA))));
    }
}
