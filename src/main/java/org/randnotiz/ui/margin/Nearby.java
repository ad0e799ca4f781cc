package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.Mark;
import org.randnotiz.text.Span;

/// What stands in the other marks of a sheet, the nearest first: it is what the next mark is most often about. Pure.
final class Nearby {

    private Nearby() {}

    /// The actors of other marks.
    static List<ActorId> actors(MarkDraft draft) {
        Set<ActorId> found = new LinkedHashSet<>();
        for (FieldValue value : values(draft)) {
            if (value instanceof FieldValue.Actors actors) {
                found.addAll(actors.actors());
            }
        }
        return List.copyOf(found);
    }

    /// The places of other marks, one for each name.
    static List<FieldValue.Place> places(MarkDraft draft) {
        List<FieldValue.Place> found = new ArrayList<>();
        for (FieldValue value : values(draft)) {
            if (value instanceof FieldValue.Place place
                    && found.stream().noneMatch(other -> other.name().equals(place.name()))) {
                found.add(place);
            }
        }
        return found;
    }

    /// The intervals of other marks, each once.
    static List<FieldValue.Time> times(MarkDraft draft) {
        Set<FieldValue.Time> found = new LinkedHashSet<>();
        for (FieldValue value : values(draft)) {
            if (value instanceof FieldValue.Time time) {
                found.add(time);
            }
        }
        return List.copyOf(found);
    }

    private static List<FieldValue> values(MarkDraft draft) {
        Mark mark = draft.mark();
        return draft.page().sheet().marks().stream()
                .filter(other -> !other.id().equals(mark.id()))
                .sorted(Comparator.comparingInt(other -> distance(other.anchor().span(), mark.anchor().span())))
                .flatMap(other -> other.values().values().stream())
                .toList();
    }

    private static int distance(Span one, Span other) {
        return one.overlaps(other) ? 0 : Math.max(one.start() - other.end(), other.start() - one.end()) + 1;
    }
}
