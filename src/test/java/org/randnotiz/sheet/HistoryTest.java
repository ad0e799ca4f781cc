package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.sheet.Notes.ANNA;
import static org.randnotiz.sheet.Notes.NOW;
import static org.randnotiz.sheet.Notes.TEXT;
import static org.randnotiz.sheet.Notes.empty;
import static org.randnotiz.sheet.Notes.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

@Seeded
final class HistoryTest {

    private static final SheetKey HERE = new SheetKey(Notes.POST.id(), ANNA.id());
    private static final SheetKey THERE = new SheetKey(PostId.of("forum", "02.04.2024, 08:00", TEXT), ANNA.id());

    /// What stands on a sheet, whatever its versions: undo puts things back as a later version.
    private static List<Item> content(Sheet sheet) {
        return sheet.items()
                .map(item -> item instanceof HandOver ? item : item.withVersion(1))
                .toList();
    }

    private static Sheet applied(Sheet sheet, Change change) {
        Sheet current = sheet;
        for (Step step : change.steps()) {
            if (step instanceof Step.OnSheet onSheet) {
                current = current.replacing(onSheet.before(), onSheet.after());
            }
        }
        return current;
    }

    private static Optional<Change> change(int number, Edit edit, Sheet sheet) {
        return edit.applyTo(Notes.desk(ANNA, sheet)) instanceof Outcome.Done done
                && !done.steps().isEmpty()
                        ? Optional.of(new Change(
                                "c" + number, Act.DO, null, done.label(), done.arguments(), ANNA.id(), NOW,
                                done.steps()))
                        : Optional.empty();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<ItemId> ids = Arbitraries.integers().between(1, 4).map(n -> id("m" + n));
        Arbitrary<Span> spans = Arbitraries.integers()
                .between(0, 20)
                .flatMap(start -> Arbitraries.integers().between(start + 1, 40).map(end -> new Span(start, end)));
        Arbitrary<Edit> adding = ids.flatMap(
                id -> spans.map(span -> new Edit.AddMark(id, "actor", span, Map.of(), Origin.HAND)));
        Arbitrary<Edit> moving = ids.flatMap(id -> spans.map(span -> Edit.ChangeMark.move(id, span)));
        Arbitrary<Edit> removing = ids.map(Edit.Remove::new);
        return Arbitraries.oneOf(adding, moving, removing).list().ofMaxSize(30);
    }

    @Property
    void undoingAllAndRedoingAllGivesTheSameSheet(@ForAll("edits") List<Edit> edits) {
        Sheet sheet = empty(ANNA);
        History history = History.EMPTY;
        List<Sheet> stages = new ArrayList<>(List.of(sheet));
        int number = 0;
        for (Edit edit : edits) {
            Optional<Change> change = change(number++, edit, sheet);
            if (change.isPresent()) {
                sheet = applied(sheet, change.get());
                history = history.after(change.get());
                stages.add(sheet);
            }
        }
        for (int stage = stages.size() - 2; stage >= 0; stage--) {
            Change undo = history.inverse(history.nextUndo().orElseThrow(), "c" + number++, NOW);
            sheet = applied(sheet, undo);
            history = history.after(undo);
            assertEquals(content(stages.get(stage)), content(sheet));
        }
        for (int stage = 1; stage < stages.size(); stage++) {
            Change redo = history.inverse(history.nextRedo().orElseThrow(), "c" + number++, NOW);
            sheet = applied(sheet, redo);
            history = history.after(redo);
            assertEquals(content(stages.get(stage)), content(sheet));
        }
    }

    @Property
    void anEditNeverChangesTheSheetItIsAppliedToAndRaisesTheRevisionByOneAStep(@ForAll("edits") List<Edit> edits) {
        Sheet sheet = empty(ANNA);
        for (Edit edit : edits) {
            Sheet before = sheet;
            List<Item> content = content(before);
            if (edit.applyTo(Notes.desk(ANNA, before)) instanceof Outcome.Done done) {
                sheet = Notes.desk(ANNA, before).after(done.steps()).own();
                assertEquals(
                        List.of(content, before.revision() + done.steps().size()),
                        List.of(content(before), sheet.revision()));
            }
        }
    }

    @Property
    void spansStayInsideTheText(@ForAll("edits") List<Edit> edits) {
        Sheet sheet = empty(ANNA);
        for (Edit edit : edits) {
            if (edit.applyTo(Notes.desk(ANNA, sheet)) instanceof Outcome.Done done) {
                sheet = Notes.desk(ANNA, sheet).after(done.steps()).own();
            }
        }
        assertEquals(
                List.of(),
                sheet.marks().stream()
                        .filter(mark -> !mark.anchor().holdsIn(TEXT))
                        .toList());
    }

    @Test
    void takingBackAnOlderChangeGivesTheObjectItsNextVersion() {
        Sheet sheet = empty(ANNA);
        Change add = change(1, new Edit.AddMark(id("m1"), "actor", new Span(0, 8), Map.of(), Origin.HAND), sheet)
                .orElseThrow();
        sheet = applied(sheet, add);
        Change move = change(2, Edit.ChangeMark.move(id("m1"), new Span(0, 12)), sheet).orElseThrow();
        History history = History.EMPTY.after(add).after(move);
        Change undoMove = history.inverse(move, "c3", NOW);
        history = history.after(undoMove);
        Change undoAdd = history.inverse(add, "c4", NOW);
        assertEquals(
                List.of(3, 4),
                List.of(undoMove.steps().getFirst().version(), undoAdd.steps().getFirst().version()));
    }

    @Property
    void handOversAreNoStepsOfUndoAndKeepNothingFromBeingUndone(@ForAll("edits") List<Edit> edits) {
        Sheet sheet = empty(ANNA);
        History withHandOvers = History.EMPTY;
        History without = History.EMPTY;
        int number = 0;
        for (Edit edit : edits) {
            Optional<Change> change = change(number++, edit, sheet);
            if (change.isPresent()) {
                sheet = applied(sheet, change.get());
                withHandOvers = withHandOvers.after(change.get());
                without = without.after(change.get());
            }
            for (Edit handOver : List.of(new Edit.Submit(id("s" + number), ""), new Edit.Withdraw(id("w" + number)))) {
                Optional<Change> handedOver = change(number++, handOver, sheet);
                if (handedOver.isPresent()) {
                    sheet = applied(sheet, handedOver.get());
                    withHandOvers = withHandOvers.after(handedOver.get());
                }
            }
        }
        assertEquals(without, withHandOvers);
    }

    @Test
    void nothingIsUndoneOnAClosedSheetAndTheSheetIsNamed() {
        History history = History.EMPTY.after(mark("c1", HERE, "m1"));
        assertEquals(new History.Next(null, HERE), history.nextUndo(null, HERE::equals));
    }

    @Test
    void aChangeOnAClosedSheetOfAnotherPostIsPassedOver() {
        Change older = mark("c1", HERE, "m1");
        History history = History.EMPTY.after(older).after(mark("c2", THERE, "m2"));
        assertEquals(new History.Next(older, null), history.nextUndo(HERE, THERE::equals));
    }

    @Test
    void onTheClosedSheetThatIsLookedAtNothingIsPassedOver() {
        History history = History.EMPTY.after(mark("c1", THERE, "m1")).after(mark("c2", HERE, "m2"));
        assertEquals(new History.Next(null, HERE), history.nextUndo(HERE, HERE::equals));
    }

    @Test
    void whatWasTakenBackOnASheetThatIsClosedNowIsPassedOverByRedo() {
        Change here = mark("c1", HERE, "m1");
        Change there = mark("c2", THERE, "m2");
        History both = History.EMPTY.after(here).after(there);
        Change undoThere = both.inverse(there, "c3", NOW);
        Change undoHere = both.after(undoThere).inverse(here, "c4", NOW);
        History undone = both.after(undoThere).after(undoHere);
        assertEquals(new History.Next(undoThere, null), undone.nextRedo(THERE, HERE::equals));
    }

    @Test
    void anActorThatAMarkOnAClosedSheetNamesIsNotTakenBack() {
        Change actor = did("c1", Step.OnActor.of(null, Notes.actor("kasan", "Kasan")));
        Mark naming = new Mark(
                id("m1"), 1, "actor", Anchor.in(TEXT, new Span(0, 8)),
                Map.of("actor", FieldValue.Actors.of("kasan")), ANNA.id(), NOW, Origin.HAND);
        History history = History.EMPTY.after(actor).after(did("c2", Step.OnSheet.of(THERE, null, naming)));
        assertEquals(new History.Next(null, THERE), history.nextUndo(HERE, THERE::equals));
    }

    @Test
    void anImportIsNotTakenBackFromUnderAClosedSheet() {
        Change brought = did("c1", new Step.OnImport("i1", 1, true));
        History history = History.EMPTY.after(brought).after(mark("c2", THERE, "m1"));
        assertEquals(new History.Next(null, THERE), history.nextUndo(HERE, THERE::equals));
    }

    @Test
    void aRemarkIsUndoneOnAClosedSheetAsItIsMadeThere() {
        Change remark = did(
                "c1",
                Step.OnSheet.of(HERE, null, new Remark(
                        id("r1"), 1, ANNA.id(), null, "Wer spricht?", false, ANNA.id(), NOW)));
        assertEquals(
                new History.Next(remark, null), History.EMPTY.after(remark).nextUndo(HERE, HERE::equals));
    }

    private static Change mark(String change, SheetKey sheet, String mark) {
        return did(
                change,
                Step.OnSheet.of(sheet, null, new Mark(
                        id(mark), 1, "actor", Anchor.in(TEXT, new Span(0, 8)), Map.of(), ANNA.id(), NOW,
                        Origin.HAND)));
    }

    private static Change did(String id, Step step) {
        return new Change(id, Act.DO, null, "mark.added", List.of(), ANNA.id(), NOW, List.of(step));
    }

    @Test
    void whatAnImportRecordsIsNoStepOfUndo() {
        Change mark = change(
                1,
                new Edit.AddMark(id("m1"), "actor", new Span(0, 8), Map.of(), Origin.HAND),
                empty(ANNA))
                .orElseThrow();
        Change recorded = new Change(
                "c2", Act.RECORD, null, "import.recorded", List.of(), ANNA.id(), NOW, mark.steps());
        History before = History.EMPTY.after(mark);
        assertEquals(before, before.after(recorded));
    }

    @Test
    void aNewChangeLeavesNothingToRedo() {
        Change first = change(
                1,
                new Edit.AddMark(id("m1"), "actor", new Span(0, 8), Map.of(), Origin.HAND),
                empty(ANNA))
                .orElseThrow();
        Change undo = History.EMPTY.after(first).inverse(first, "c2", NOW);
        Change second = change(
                3,
                new Edit.AddMark(id("m2"), "actor", new Span(0, 8), Map.of(), Origin.HAND),
                empty(ANNA))
                .orElseThrow();
        assertEquals(
                new History(List.of(second), List.of()),
                History.EMPTY.after(first).after(undo).after(second));
    }
}
