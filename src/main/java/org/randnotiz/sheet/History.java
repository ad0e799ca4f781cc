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
        if (change.isBarrier() && change.act() != Act.RECORD) {
            return EMPTY;
        }
        Map<String, Integer> now = raised(versions, List.of(change));
        return switch (change.act()) {
            case DO -> new History(pushed(done, change), List.of(), now);
            case UNDO -> new History(without(done, change), pushed(undone, change), now);
            case REDO -> new History(pushed(done, change), without(undone, change), now);
            case RECORD -> new History(done, undone, now);
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
