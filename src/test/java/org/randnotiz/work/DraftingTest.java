package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetKey;

/// When what is typed gets to the disk, and what is said of it; time passes as the test says.
final class DraftingTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final DraftPlace REMARK = new DraftPlace.OfRemark(
            new SheetKey(new PostId("8e1f63789d14af5ec4aaf259"), new PersonId("aw")), null);
    private static final DraftPlace RATING = new DraftPlace.OfRating("forum");

    private final Later later = new Later();
    private final List<Drafts> disk = new ArrayList<>(List.of(Drafts.NONE));
    private final List<DraftState> states = new ArrayList<>();
    private boolean full;
    private final Drafting drafting = begun(Drafts.NONE);

    private Drafting begun(Drafts found) {
        return new Drafting(found, this::write, later, InstantSource.fixed(NOON), states::add);
    }

    private void write(Drafts drafts) throws IOException {
        if (full) {
            throw new FileSystemException("drafts", null, "No space left on device");
        }
        disk.add(drafts);
    }

    private static Draft draft(DraftPlace place, String typed) {
        return new Draft(place, Map.of("text", new Draft.Entry(typed, "")), "text", typed.length(), typed.length());
    }

    /// Lets time pass, and all work begun with it come to its end.
    private void pass(Duration time) {
        later.pass(time);
        later.doAll();
    }

    @Test
    void whatIsTypedIsOnTheDiskWithinASecond() {
        drafting.keep(draft(REMARK, "W"));
        pass(A_SECOND);
        assertEquals(new Drafts(List.of(draft(REMARK, "W"))), disk.getLast());
        assertEquals(new DraftState.Kept(NOON), drafting.state());
    }

    @Test
    void whoTypesOnWithoutAPauseHasNothingOlderThanASecondUnwritten() {
        String words = "Warum nicht früher?";
        Duration pause = Duration.ofMillis(120);
        int second = Math.toIntExact(A_SECOND.dividedBy(pause)) + 1;
        for (int typed = 1; typed <= words.length(); typed++) {
            drafting.keep(draft(REMARK, words.substring(0, typed)));
            pass(pause);
            int written = disk.getLast().find(REMARK).map(Draft::caret).orElse(0);
            assertTrue(written >= typed - second, written + " of " + typed);
        }
    }

    @Test
    void whoTypesOnDoesNotMakeTheDiskWorkWithEachKey() {
        for (int typed = 1; typed <= 20; typed++) {
            drafting.keep(draft(REMARK, "x".repeat(typed)));
            pass(Duration.ofMillis(100));
        }
        assertTrue(disk.size() <= 4, () -> disk.size() + " writings in two seconds");
    }

    @Test
    void itIsSaidToWaitUntilItIsOnTheDisk() {
        drafting.keep(draft(REMARK, "W"));
        later.pass(A_SECOND);
        assertEquals(new DraftState.Waiting(), drafting.state());
        later.doAll();
        assertEquals(new DraftState.Kept(NOON), drafting.state());
        drafting.keep(draft(REMARK, "Wa"));
        assertEquals(new DraftState.Waiting(), drafting.state());
    }

    @Test
    void whatIsTypedWhileTheDiskWorksFollows() {
        drafting.keep(draft(REMARK, "W"));
        later.pass(A_SECOND);
        drafting.keep(draft(REMARK, "Wa"));
        later.doAll();
        assertEquals(new DraftState.Waiting(), drafting.state());
        pass(A_SECOND);
        assertEquals(new Drafts(List.of(draft(REMARK, "Wa"))), disk.getLast());
    }

    @Test
    void whatTheDiskRefusesIsSaidAndTriedAgainWithTheNextKey() {
        full = true;
        drafting.keep(draft(REMARK, "W"));
        pass(A_SECOND);
        DraftState.Failed failed = assertInstanceOf(DraftState.Failed.class, drafting.state());
        assertEquals("disk.full", failed.why().code());
        full = false;
        drafting.keep(draft(REMARK, "Wa"));
        pass(A_SECOND);
        assertEquals(new Drafts(List.of(draft(REMARK, "Wa"))), disk.getLast());
        assertEquals(new DraftState.Kept(NOON), drafting.state());
    }

    @Test
    void whatTheDiskRefusedIsTriedAgainWhenAPersonAsks() {
        full = true;
        drafting.keep(draft(REMARK, "W"));
        pass(A_SECOND);
        full = false;
        drafting.flush();
        later.doAll();
        assertEquals(new DraftState.Kept(NOON), drafting.state());
    }

    @Test
    void whatHasBecomeAnEditStaysOnTheDiskUntilTheEditIsThere() {
        drafting.keep(draft(REMARK, "Warum?"));
        pass(A_SECOND);
        drafting.edits(false);
        drafting.drop(REMARK);
        drafting.keep(draft(RATING, "zweimal falsch"));
        assertEquals(new Drafts(List.of(draft(RATING, "zweimal falsch"))), drafting.drafts());
        pass(A_SECOND);
        assertTrue(disk.getLast().find(REMARK).isPresent(), "the edit is not on the disk");
        drafting.edits(true);
        pass(A_SECOND);
        assertEquals(new Drafts(List.of(draft(RATING, "zweimal falsch"))), disk.getLast());
    }

    @Test
    void whatIsTakenBackIsGone() {
        drafting.keep(draft(REMARK, "Warum?"));
        pass(A_SECOND);
        drafting.drop(REMARK);
        assertEquals(new DraftState.None(), drafting.state());
        pass(A_SECOND);
        assertEquals(Drafts.NONE, disk.getLast());
        assertTrue(drafting.isIdle());
    }

    @Test
    void whatWasTypedLastIsTheLatest() {
        drafting.keep(draft(REMARK, "Warum?"));
        drafting.keep(draft(RATING, "zweimal falsch"));
        drafting.keep(draft(REMARK, "Warum so?"));
        assertEquals(draft(REMARK, "Warum so?"), drafting.drafts().latest().orElseThrow());
    }

    @Test
    void whatWasFoundOnTheDiskIsThereAndSaidToBeKept() {
        Drafts found = new Drafts(List.of(draft(REMARK, "Warum?")));
        Drafting again = begun(found);
        assertEquals(found, again.drafts());
        assertEquals(new DraftState.Kept(null), again.state());
    }

    @Test
    void theEndOfTheProjectIsTheEndOfWriting() {
        drafting.keep(draft(REMARK, "Warum?"));
        drafting.close();
        pass(A_SECOND);
        assertEquals(List.of(Drafts.NONE), disk);
    }

    @Test
    void whoEndsTheProgramWaitsForWhatIsTyped() {
        drafting.keep(draft(REMARK, "Warum?"));
        assertFalse(drafting.isIdle());
        drafting.flush();
        later.doAll();
        assertTrue(drafting.isIdle());
        assertEquals(new Drafts(List.of(draft(REMARK, "Warum?"))), disk.getLast());
    }

    @Test
    void nothingIsSaidToBeSavedWhileSomethingTypedIsNot() {
        SaveState saved = new SaveState.Saved(NOON);
        assertEquals(saved, SaveState.of(saved, new DraftState.None()));
        assertEquals(new SaveState.Drafting(), SaveState.of(saved, new DraftState.Waiting()));
        assertEquals(new SaveState.Drafted(NOON), SaveState.of(saved, new DraftState.Kept(NOON)));
        SaveState saving = new SaveState.Saving(2);
        assertEquals(saving, SaveState.of(saving, new DraftState.Kept(NOON)));
    }
}
