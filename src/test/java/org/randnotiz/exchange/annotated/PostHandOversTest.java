package org.randnotiz.exchange.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.HandOver.Kind;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;

final class PostHandOversTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId ELIF = new PersonId("elif");

    private static HandOver made(Kind kind, int round, int minute, PersonId by) {
        return new HandOver(
                new ItemId(kind.name().toLowerCase(Locale.ROOT) + round), kind, ANNA, round, "", by,
                Instant.parse("2024-04-02T08:00:00Z").plusSeconds(60L * minute));
    }

    private static Sheet sheet(PersonId person, HandOver... handOvers) {
        return new Sheet(
                new SheetKey(PostId.of("forum", "", "Moskau schweigt."), person), 1, List.of(), List.of(), List.of(),
                Arrays.asList(handOvers), List.of());
    }

    private static List<String> order(Sheet... sheets) {
        return PostHandOvers.inOrder(List.of(sheets)).stream().map(made -> made.handOver().id().value()).toList();
    }

    @Test
    void thoseOfSeveralSheetsStandInTheOrderTheyWereMade() {
        assertEquals(
                List.of("submit1", "return1", "submit2", "approve2"),
                order(
                        sheet(ANNA, made(Kind.SUBMIT, 1, 0, ANNA), made(Kind.SUBMIT, 2, 20, ANNA)),
                        sheet(ELIF, made(Kind.RETURN, 1, 10, ELIF), made(Kind.APPROVE, 2, 30, ELIF))));
    }

    @Test
    void aClockThatIsSlowPutsNoDecisionBeforeWhatItDecides() {
        assertEquals(
                List.of("submit1", "return1", "submit2", "approve2"),
                order(
                        sheet(ANNA, made(Kind.SUBMIT, 1, 0, ANNA), made(Kind.SUBMIT, 2, 20, ANNA)),
                        sheet(ELIF, made(Kind.RETURN, 1, -50, ELIF), made(Kind.APPROVE, 2, -40, ELIF))));
    }

    @Test
    void aClockThatIsFastPutsNoRoundBeforeTheOneItFollows() {
        assertEquals(
                List.of("submit1", "return1", "submit2"),
                order(
                        sheet(ANNA, made(Kind.SUBMIT, 1, 0, ANNA), made(Kind.SUBMIT, 2, 20, ANNA)),
                        sheet(ELIF, made(Kind.RETURN, 1, 50, ELIF))));
    }
}
