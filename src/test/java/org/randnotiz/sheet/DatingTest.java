package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.sheet.Notes.ANNA;
import static org.randnotiz.sheet.Notes.ELIF;
import static org.randnotiz.sheet.Notes.JONAS;
import static org.randnotiz.sheet.Notes.NOW;
import static org.randnotiz.sheet.Notes.after;
import static org.randnotiz.sheet.Notes.empty;
import static org.randnotiz.sheet.Notes.id;
import static org.randnotiz.sheet.Notes.refusal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Published;
import org.randnotiz.text.Span;

/// Corrections of when a post was published.
final class DatingTest {

    private static Published at(int hour) {
        return new Published(
                hour + " Uhr",
                ZonedDateTime.of(2024, 4, 2, hour, 0, 0, 0, ZoneId.of("Europe/Berlin")),
                Precision.MINUTE,
                ClockNote.NONE);
    }

    private static Edit.Date date(String id, int hour) {
        return new Edit.Date(id(id), at(hour), "");
    }

    private static Optional<String> valid(Sheet... sheets) {
        return Dating.of(List.of(sheets)).map(dating -> dating.published().raw());
    }

    @Test
    void aCorrectionStandsOnThePersonsOwnSheet() {
        Sheet own = after(new Edit.Date(id("d1"), at(9), "Der Server ging nach."), ANNA, empty(ANNA));
        assertEquals(
                List.of(new Dating(id("d1"), 1, at(9), "Der Server ging nach.", ANNA.id(), NOW)), own.datings());
    }

    @Test
    void aSecondCorrectionOfOneselfTakesThePlaceOfTheFirst() {
        Sheet first = after(date("d1", 9), ANNA, empty(ANNA));
        Sheet second = after(date("d2", 10), ANNA, first);
        assertEquals(List.of(new Dating(id("d1"), 2, at(10), "", ANNA.id(), NOW)), second.datings());
    }

    @Test
    void theLastCorrectionHoldsWhoeverMadeIt() {
        Sheet annas = after(date("d1", 9), ANNA, empty(ANNA));
        Sheet jonas = after(date("d2", 10), JONAS, empty(JONAS), annas);
        Sheet annasAgain = after(date("d3", 11), ANNA, annas, jonas);
        assertEquals(
                List.of(Optional.of("9 Uhr"), Optional.of("10 Uhr"), Optional.of("11 Uhr")),
                List.of(valid(annas), valid(jonas, annas), valid(annasAgain, jonas)));
    }

    @Test
    void whatHeldBeforeHoldsAgainWhenACorrectionIsTakenBack() {
        Sheet annas = after(date("d1", 9), ANNA, empty(ANNA));
        Sheet jonas = after(date("d2", 10), JONAS, empty(JONAS), annas);
        Sheet without = after(new Edit.Remove(id("d2")), JONAS, jonas, annas);
        assertEquals(List.of(Optional.of("9 Uhr"), Optional.empty()), List.of(valid(annas, without), valid(without)));
    }

    @Test
    void theTimeThatHoldsAlreadyIsNoCorrection() {
        Sheet annas = after(date("d1", 9), ANNA, empty(ANNA));
        assertEquals(List.of(), after(date("d2", 9), JONAS, empty(JONAS), annas).datings());
    }

    @Test
    void aCorrectionNeedsATime() {
        assertEquals("dating.empty",
                refusal(new Edit.Date(id("d1"), Published.unknown("?"), ""), ANNA, empty(ANNA)));
    }

    @Test
    void aSheetThatIsHandedInTakesNoCorrection() {
        Sheet marked = after(
                new Edit.AddMark(id("m1"), "actor", new Span(0, 8), Map.of(), Origin.HAND),
                ANNA,
                empty(ANNA));
        Sheet submitted = after(new Edit.Submit(id("h1"), ""), ANNA, marked);
        assertEquals("sheet.closed", refusal(date("d1", 9), ANNA, submitted));
    }

    @Test
    void aCorrectionAloneIsNoDraft() {
        Sheet corrected = after(date("d1", 9), ELIF, empty(ELIF));
        assertEquals(SheetState.NEW, SheetState.of(ELIF.id(), List.of(corrected)));
    }
}
