package org.randnotiz.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.post.Published;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver.Kind;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// What a person wishes to do to the sheets of one post. Carrying it out is a pure function of the [Desk]; the steps it
/// yields are undone by turning them round, so a new kind of edit needs no undo of its own.
public sealed interface Edit {

    /// The steps that carry the edit out, or why it is refused. Changes nothing by itself.
    Outcome applyTo(Desk desk);

    /// Marks a passage.
    ///
    /// @param id     id of the new mark
    /// @param type   id of the mark type
    /// @param span   where
    /// @param values what is already filled in
    /// @param origin where the mark comes from
    record AddMark(ItemId id, String type, Span span, Map<String, FieldValue> values, Origin origin) implements Edit {
        public AddMark {
            values = Map.copyOf(values);
        }

        @Override
        public Outcome applyTo(Desk desk) {
            Optional<Problem> closed = Refusals.closed(desk);
            if (closed.isPresent()) {
                return new Outcome.Refused(closed.get());
            }
            if (desk.own().find(id).isPresent()) {
                return new Outcome.Refused(Problem.error("edit.idTaken", id));
            }
            return switch (Refusals.place(span, desk)) {
                case RepeatedPassages.Refused refused -> new Outcome.Refused(refused.why());
                case RepeatedPassages.At at -> addedAt(at.span(), desk);
            };
        }

        private Outcome addedAt(Span place, Desk desk) {
            Mark mark = new Mark(
                    id,
                    1,
                    type,
                    Anchor.in(desk.post().text(), place),
                    values,
                    desk.who().id(),
                    desk.when(),
                    origin);
            Optional<Problem> wrong = Refusals.wrongValues(mark, desk);
            return wrong.<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> Edits.done(
                            "mark.added", mark, desk, Step.OnSheet.of(desk.own().key(), null, mark)));
        }
    }

    /// Changes a mark: its type, its passage, its values. A null leaves things as they are.
    ///
    /// @param id      the mark
    /// @param type    its new type; fields that the new type lacks are dropped
    /// @param span    its new passage
    /// @param set     fields to fill in; tags of other fields that make no sense beside them are dropped
    /// @param cleared fields to empty
    record ChangeMark(
            ItemId id,
            @Nullable String type,
            @Nullable Span span,
            Map<String, FieldValue> set,
            Set<String> cleared)
            implements Edit {
        public ChangeMark {
            set = Map.copyOf(set);
            cleared = Set.copyOf(cleared);
        }

        /// Fills in one field.
        public static ChangeMark set(ItemId id, String field, FieldValue value) {
            return new ChangeMark(id, null, null, Map.of(field, value), Set.of());
        }

        /// Empties one field.
        public static ChangeMark clear(ItemId id, String field) {
            return new ChangeMark(id, null, null, Map.of(), Set.of(field));
        }

        /// Moves the mark to another passage.
        public static ChangeMark move(ItemId id, Span span) {
            return new ChangeMark(id, null, span, Map.of(), Set.of());
        }

        @Override
        public Outcome applyTo(Desk desk) {
            Mark before = desk.own().mark(id).orElse(null);
            Problem closed = Refusals.closed(desk).orElse(null);
            if (closed != null || before == null) {
                return new Outcome.Refused(closed != null ? closed : Problem.error("edit.noMark", id));
            }
            if (span == null) {
                return changedTo(before.anchor(), before, desk);
            }
            return switch (Refusals.place(span, desk)) {
                case RepeatedPassages.Refused refused -> new Outcome.Refused(refused.why());
                case RepeatedPassages.At at -> changedTo(Anchor.in(desk.post().text(), at.span()), before, desk);
            };
        }

        private Outcome changedTo(Anchor anchor, Mark before, Desk desk) {
            Mark after = changed(before, anchor, desk);
            Optional<Problem> wrong = Refusals.wrongValues(after, desk);
            if (wrong.isPresent()) {
                return new Outcome.Refused(wrong.get());
            }
            boolean same = after.type().equals(before.type())
                    && after.anchor().equals(before.anchor())
                    && after.values().equals(before.values());
            return same
                    ? Edits.nothing("mark.changed")
                    : Edits.done("mark.changed", after, desk, Step.OnSheet.of(desk.own().key(), before, after));
        }

        private Mark changed(Mark before, Anchor anchor, Desk desk) {
            String newType = type == null ? before.type() : type;
            Map<String, FieldValue> values = new TreeMap<>(before.values());
            if (!newType.equals(before.type())) {
                values.keySet()
                        .removeIf(field -> desk.codebook()
                                .type(newType)
                                .flatMap(known -> known.field(field))
                                .isEmpty());
            }
            values.keySet().removeAll(cleared);
            values.putAll(set);
            Edits.dropOrphans(desk.codebook(), newType, values, set.keySet());
            return new Mark(
                    id,
                    before.version() + 1,
                    newType,
                    anchor,
                    values,
                    desk.who().id(),
                    desk.when(),
                    before.origin());
        }
    }

    /// Takes a mark, judgement or remark away; it goes to the trash.
    ///
    /// @param id the item
    record Remove(ItemId id) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            Sheet own = desk.own();
            Item before = own.find(id).orElse(null);
            if (before == null) {
                return new Outcome.Refused(Problem.error("edit.noItem", id));
            }
            return switch (before) {
                case HandOver handOver -> new Outcome.Refused(Problem.error("edit.handOver", handOver.id()));
                case Dating dating ->
                    Edits.ifOpen(
                            desk,
                            () -> new Outcome.Done(
                                    "dating.removed",
                                    List.of(Objects.requireNonNullElse(dating.published().iso(), "")),
                                    List.of(Step.OnSheet.of(own.key(), dating, null))));
                case Remark remark ->
                    new Outcome.Done("remark.removed", List.of(), List.of(Step.OnSheet.of(own.key(), remark, null)));
                case Mark mark ->
                    Edits.ifOpen(
                            desk,
                            () -> Edits.done("mark.removed", mark, desk, Step.OnSheet.of(own.key(), mark, null)));
                case Judgement judgement ->
                    Edits.ifOpen(
                            desk,
                            () -> new Outcome.Done(
                                    "judgement.removed",
                                    List.of(),
                                    List.of(Step.OnSheet.of(own.key(), judgement, null))));
            };
        }
    }

    /// Puts something back that was removed.
    ///
    /// @param item    as it was when it was removed
    /// @param version the version its removal got
    record Restore(Item item, int version) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            Sheet own = desk.own();
            if (own.find(item.id()).isPresent()) {
                return new Outcome.Refused(Problem.error("edit.idTaken", item.id()));
            }
            return Edits.ifOpen(
                    desk,
                    () -> new Outcome.Done(
                            "item.restored",
                            List.of(),
                            List.of(Step.OnSheet.of(own.key(), null, item.withVersion(version + 1)))));
        }
    }

    /// Writes a judgement, or a new version of one.
    ///
    /// @param id         the judgement; a new one if the sheet has none of that id
    /// @param assessment what it says; author and time are set by the desk
    record Judge(ItemId id, Assessment assessment) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            return Edits.ifOpen(desk, () -> judged(desk));
        }

        private Outcome judged(Desk desk) {
            Sheet own = desk.own();
            if (assessment.text().isBlank()) {
                return new Outcome.Refused(Problem.error("judgement.empty"));
            }
            for (ItemId target : assessment.targets()) {
                if (desk.sheets().stream().noneMatch(sheet -> sheet.find(target).isPresent())) {
                    return new Outcome.Refused(Problem.error("edit.noMark", target));
                }
            }
            Assessment signed = assessment.withAuthor(desk.who().id(), desk.when());
            Item taken = own.find(id).orElse(null);
            if (taken == null) {
                Judgement added = new Judgement(id, 1, List.of(signed));
                return new Outcome.Done(
                        "judgement.added", List.of(), List.of(Step.OnSheet.of(own.key(), null, added)));
            }
            if (!(taken instanceof Judgement before)) {
                return new Outcome.Refused(Problem.error("edit.idTaken", id));
            }
            if (before.latest().saysTheSameAs(signed)) {
                return Edits.nothing("judgement.revised");
            }
            return new Outcome.Done(
                    "judgement.revised", List.of(),
                    List.of(Step.OnSheet.of(own.key(), before, before.revised(signed))));
        }
    }

    /// Says something about somebody's sheet, or about one item on it.
    ///
    /// @param id    id of the new remark
    /// @param of    whose sheet
    /// @param about the item; null for the sheet as a whole
    /// @param text  what is said
    record AddRemark(ItemId id, PersonId of, @Nullable ItemId about, String text) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            Sheet own = desk.own();
            if (text.isBlank()) {
                return new Outcome.Refused(Problem.error("remark.empty"));
            }
            if (own.find(id).isPresent()) {
                return new Outcome.Refused(Problem.error("edit.idTaken", id));
            }
            Remark remark = new Remark(
                    id, 1, of, about, text, false, desk.who().id(), desk.when());
            return new Outcome.Done("remark.added", List.of(), List.of(Step.OnSheet.of(own.key(), null, remark)));
        }
    }

    /// Says when the post was published, against its header line and whatever was said before.
    ///
    /// @param id        id of the correction, if the sheet has none yet
    /// @param published the time, with what was typed as its raw words
    /// @param reason    why; may be empty
    record Date(ItemId id, Published published, String reason) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            return Edits.ifOpen(desk, () -> dated(desk));
        }

        private Outcome dated(Desk desk) {
            Sheet own = desk.own();
            if (published.at() == null) {
                return new Outcome.Refused(Problem.error("dating.empty"));
            }
            Dating valid = Dating.of(desk.sheets()).orElse(null);
            Published now = valid == null ? desk.post().published() : valid.published();
            if (published.at().equals(now.at()) && published.precision() == now.precision()) {
                return Edits.nothing("dating.changed");
            }
            Dating before = own.datings().isEmpty() ? null : own.datings().getFirst();
            if (before == null && own.find(id).isPresent()) {
                return new Outcome.Refused(Problem.error("edit.idTaken", id));
            }
            Dating after = new Dating(
                    before == null ? id : before.id(),
                    valid == null ? 1 : valid.version() + 1,
                    published,
                    reason,
                    desk.who().id(),
                    desk.when());
            return new Outcome.Done(
                    "dating.changed",
                    List.of(Objects.requireNonNullElse(published.iso(), "")),
                    List.of(Step.OnSheet.of(own.key(), before, after)));
        }
    }

    /// Hands the own sheet in.
    ///
    /// @param id   id of the hand-over
    /// @param note what goes with it; may be empty
    record Submit(ItemId id, String note) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            PersonId who = desk.who().id();
            SheetState state = SheetState.of(who, desk.sheets());
            if (state == SheetState.NEW) {
                return new Outcome.Refused(Problem.error("sheet.empty"));
            }
            if (!state.isOpen()) {
                return new Outcome.Refused(Problem.error("sheet.closed", state));
            }
            int round = SheetState.round(who, desk.sheets()) + 1;
            return Edits.handedOver("sheet.submitted", desk,
                    new HandOver(id, Kind.SUBMIT, who, round, note, who, desk.when()));
        }
    }

    /// Takes the own sheet back before an editor has decided.
    ///
    /// @param id id of the hand-over
    record Withdraw(ItemId id) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            PersonId who = desk.who().id();
            if (SheetState.of(who, desk.sheets()) != SheetState.SUBMITTED) {
                return new Outcome.Refused(Problem.error("sheet.notSubmitted"));
            }
            int round = SheetState.round(who, desk.sheets());
            return Edits.handedOver(
                    "sheet.withdrawn", desk, new HandOver(id, Kind.WITHDRAW, who, round, "", who, desk.when()));
        }
    }

    /// Returns or approves what somebody else handed in: four eyes, and only an editor's.
    ///
    /// @param id       id of the hand-over
    /// @param of       whose sheet
    /// @param round    the round that was looked at, as [SheetState#round] counts; 0 for whichever it is
    /// @param approved whether it is approved or given back
    /// @param note     why; needed when it is given back
    record Decide(ItemId id, PersonId of, int round, boolean approved, String note) implements Edit {

        /// A decision on whichever round it is.
        public Decide(ItemId id, PersonId of, boolean approved, String note) {
            this(id, of, 0, approved, note);
        }

        @Override
        public Outcome applyTo(Desk desk) {
            Optional<Problem> barred = Refusals.noReviewer(desk, of, round);
            if (barred.isPresent()) {
                return new Outcome.Refused(barred.get());
            }
            if (SheetState.of(of, desk.sheets()) != SheetState.SUBMITTED) {
                return new Outcome.Refused(Problem.error("review.notSubmitted", of));
            }
            if (!approved && note.isBlank()) {
                return new Outcome.Refused(Problem.error("review.noReason"));
            }
            Kind kind = approved ? Kind.APPROVE : Kind.RETURN;
            int current = SheetState.round(of, desk.sheets());
            return Edits.handedOver(
                    approved ? "sheet.approved" : "sheet.returned",
                    desk,
                    new HandOver(id, kind, of, current, note, desk.who().id(), desk.when()));
        }
    }

    /// Takes a decision back, so that the sheet waits for one again: four eyes, and only an editor's, whoever decided.
    ///
    /// @param id    id of the hand-over
    /// @param of    whose sheet
    /// @param round the round that was looked at, as [SheetState#round] counts; 0 for whichever it is
    /// @param note  why; needed
    record Reopen(ItemId id, PersonId of, int round, String note) implements Edit {

        /// Takes the decision on whichever round back.
        public Reopen(ItemId id, PersonId of, String note) {
            this(id, of, 0, note);
        }

        @Override
        public Outcome applyTo(Desk desk) {
            Optional<Problem> barred = Refusals.noReviewer(desk, of, round);
            if (barred.isPresent()) {
                return new Outcome.Refused(barred.get());
            }
            if (!SheetState.of(of, desk.sheets()).isDecided()) {
                return new Outcome.Refused(Problem.error("review.notDecided", of));
            }
            if (note.isBlank()) {
                return new Outcome.Refused(Problem.error("review.noReason"));
            }
            int next = SheetState.round(of, desk.sheets()) + 1;
            return Edits.handedOver(
                    "sheet.reopened",
                    desk,
                    new HandOver(id, Kind.REOPEN, of, next, note, desk.who().id(), desk.when()));
        }
    }

    /// Adds an actor to the registry or changes one; together with the mark that needs it, one step to undo.
    ///
    /// @param actor as wished; version, author and time are set by the desk
    record PutActor(Actor actor) implements Edit {
        @Override
        public Outcome applyTo(Desk desk) {
            return ActorEdits.put(desk.actors(), actor, desk.who().id(), desk.when());
        }
    }

    /// Several edits as one: all are carried out, or none.
    ///
    /// @param label message key of the whole, to be completed by `change.`; its argument is the number of steps
    /// @param edits in order; each sees what those before it did
    record Several(String label, List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Outcome applyTo(Desk desk) {
            Desk current = desk;
            List<Step> steps = new ArrayList<>();
            for (Edit edit : edits) {
                switch (edit.applyTo(current)) {
                    case Outcome.Refused refused -> {
                        return refused;
                    }
                    case Outcome.Done done -> {
                        steps.addAll(done.steps());
                        current = current.after(done.steps());
                    }
                }
            }
            return new Outcome.Done(label, List.of(String.valueOf(steps.size())), steps);
        }
    }
}
