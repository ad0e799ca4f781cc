package org.randnotiz.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.History.Closed;
import org.randnotiz.sheet.History.Next;

/// Looks through changes, the latest first, and passes over those that lie on closed sheets and those that these rest on.
final class Passing {

    private final Set<String> needed = new HashSet<>();
    private @Nullable SheetKey first;

    private Passing() {}

    /// The latest change that can be turned round, see [History#nextUndo(SheetKey, Closed)].
    static <E extends Exception> Next next(List<Change> changes, @Nullable SheetKey here, Closed<E> closed) throws E {
        Passing passing = new Passing();
        for (Change change : changes.reversed()) {
            Optional<SheetKey> shut = shut(change, closed);
            if (shut.isPresent() && shut.get().equals(here)) {
                return new Next(null, here);
            }
            if (shut.isEmpty() && !passing.isNeeded(change)) {
                return new Next(change, null);
            }
            passing.pass(change, shut);
        }
        return new Next(null, passing.first);
    }

    /// A closed sheet that the change lies on. Remarks are made on closed sheets as well.
    private static <E extends Exception> Optional<SheetKey> shut(Change change, Closed<E> closed) throws E {
        Set<SheetKey> asked = new HashSet<>();
        for (Step step : change.steps()) {
            if (step instanceof Step.OnSheet onSheet
                    && !(onSheet.one() instanceof Remark)
                    && asked.add(onSheet.sheet())
                    && closed.test(onSheet.sheet())) {
                return Optional.of(onSheet.sheet());
            }
        }
        return Optional.empty();
    }

    private void pass(Change change, Optional<SheetKey> shut) {
        if (first == null) {
            first = shut.orElse(null);
        }
        for (Step step : change.steps()) {
            needed.add(step.object());
            if (step instanceof Step.OnSheet onSheet) {
                Stream.of(Optional.ofNullable(onSheet.before()), Optional.ofNullable(onSheet.after()))
                        .flatMap(Optional::stream)
                        .forEach(this::needActors);
            }
        }
    }

    private void needActors(Item item) {
        if (item instanceof Mark mark) {
            for (FieldValue value : mark.values().values()) {
                if (value instanceof FieldValue.Actors actors) {
                    actors.actors().forEach(actor -> needed.add(Step.OnActor.object(actor)));
                }
            }
        }
    }

    private boolean isNeeded(Change change) {
        return !needed.isEmpty()
                && change.steps().stream()
                        .anyMatch(step -> step instanceof Step.OnImport || needed.contains(step.object()));
    }
}
