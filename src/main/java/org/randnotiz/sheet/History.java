package org.randnotiz.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.sheet.Change.Act;

/// What one person can undo and redo, read off that person's changes in their order.
///
/// @param done   what can be undone, the latest last
/// @param undone what can be redone, the next one last; these are the undoing changes
public record History(List<Change> done, List<Change> undone) {

    /// How many changes can be undone; older ones stay as they are.
    public static final int DEPTH = 1000;

    /// Nothing to undo or redo.
    public static final History EMPTY = new History(List.of(), List.of());

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// The history after `change`.
    public History after(Change change) {
        if (change.isBarrier() && change.act() != Act.RECORD) {
            return EMPTY;
        }
        return switch (change.act()) {
            case DO -> new History(pushed(done, change), List.of());
            case UNDO -> new History(without(done, change), pushed(undone, change));
            case REDO -> new History(pushed(done, change), without(undone, change));
            case RECORD -> this;
        };
    }

    /// What undo would take back.
    public Optional<Change> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// What redo would bring back, as the change that took it away.
    public Optional<Change> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
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
