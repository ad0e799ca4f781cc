package org.randnotiz.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.Change.Act;

/// What one person can undo and redo, read off that person's changes in their order.
///
/// Hand-overs are passed over: they are no step of undo, and what was done before one is undone as before, as soon as the
/// sheet it lies on is open. [#nextUndo] says what comes next as long as some sheets are closed.
///
/// @param done     what can be undone, the latest last
/// @param undone   what can be redone, the next one last; these are the undoing changes
/// @param versions the version that each object got last, by its name: taking back an older change gives the object its
///                 next version, not one it had before. No part of what makes two histories equal
public record History(List<Change> done, List<Change> undone, Map<String, Integer> versions) {

    /// How many changes can be undone; older ones stay as they are.
    public static final int DEPTH = 1000;

    /// Nothing to undo or redo.
    public static final History EMPTY = new History(List.of(), List.of());

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        versions = Map.copyOf(versions);
    }

    /// A history whose objects have the versions that its changes gave them.
    public History(List<Change> done, List<Change> undone) {
        this(done, undone, raised(raised(Map.of(), done), undone));
    }

    /// The history after `change`.
    public History after(Change change) {
        Map<String, Integer> now = raised(versions, List.of(change));
        if (change.isHandOver()) {
            return new History(done, undone, now);
        }
        return switch (change.act()) {
            case DO -> new History(pushed(done, change), List.of(), now);
            case UNDO -> new History(without(done, change), pushed(undone, change), now);
            case REDO -> new History(pushed(done, change), without(undone, change), now);
            case RECORD -> new History(done, undone, now);
        };
    }

    /// The history without changes that were given up before they were saved. What one of them took back can no longer be taken
    /// back: somebody else has changed it since.
    public History without(List<Change> given) {
        return new History(
                done.stream().filter(change -> !given.contains(change)).toList(),
                undone.stream().filter(change -> !given.contains(change)).toList(),
                versions);
    }

    /// What undo takes back where every sheet is open.
    public Optional<Change> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// What redo brings back where every sheet is open, as the change that took it away.
    public Optional<Change> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /// What undo takes back as long as some sheets are closed.
    ///
    /// It is the latest change that lies on no closed sheet and that nothing passed over rests on: an actor that a mark on
    /// a closed sheet names stays, and so does every import, which may have brought the post. Nothing is passed over on the
    /// sheet that a person is looking at, which is closed in plain view.
    ///
    /// @param here   the sheet being looked at; null for none
    /// @param closed knows which sheets are closed
    /// @param <E>    why that may not be found out
    public <E extends Exception> Next nextUndo(@Nullable SheetKey here, Closed<E> closed) throws E {
        return Passing.next(done, here, closed);
    }

    /// What redo brings back as long as some sheets are closed; the counterpart of [#nextUndo(SheetKey, Closed)].
    public <E extends Exception> Next nextRedo(@Nullable SheetKey here, Closed<E> closed) throws E {
        return Passing.next(undone, here, closed);
    }

    /// Knows which sheets are handed in or approved, so that nothing on them can be undone.
    ///
    /// @param <E> why it may not know
    @FunctionalInterface
    public interface Closed<E extends Exception> {
        /// Whether that sheet is closed.
        boolean test(SheetKey sheet) throws E;
    }

    /// What comes next, or why nothing does.
    ///
    /// @param change the change to be taken back or done again; null if there is none
    /// @param closed the closed sheet that stands in the way of the latest one; null if none does or something else can be
    ///               taken back
    public record Next(@Nullable Change change, @Nullable SheetKey closed) {}

    /// The change that takes `change` back, or does again what it took back; each object gets its next version.
    ///
    /// @param newId its id
    /// @param when  when it is done
    public Change inverse(Change change, String newId, Instant when) {
        Map<String, Integer> current = new HashMap<>(versions);
        List<Step> back = new ArrayList<>();
        for (Step step : change.steps().reversed()) {
            int next = Math.max(current.getOrDefault(step.object(), 0), step.version()) + 1;
            current.put(step.object(), next);
            back.add(step.inverse(next));
        }
        return new Change(
                newId,
                change.act() == Act.UNDO ? Act.REDO : Act.UNDO,
                change.id(),
                change.label(),
                change.labelArguments(),
                change.by(),
                when,
                back);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History history && history.done.equals(done) && history.undone.equals(undone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(done, undone);
    }

    private static Map<String, Integer> raised(Map<String, Integer> versions, List<Change> changes) {
        Map<String, Integer> now = new HashMap<>(versions);
        for (Change change : changes) {
            for (Step step : change.steps()) {
                now.merge(step.object(), step.version(), Math::max);
            }
        }
        return now;
    }

    private static List<Change> pushed(List<Change> changes, Change change) {
        List<Change> longer = new ArrayList<>(changes);
        longer.add(change);
        return longer.size() > DEPTH ? longer.subList(longer.size() - DEPTH, longer.size()) : longer;
    }

    private static List<Change> without(List<Change> changes, Change answer) {
        return changes.stream()
                .filter(change -> !change.id().equals(answer.target()))
                .toList();
    }
}
