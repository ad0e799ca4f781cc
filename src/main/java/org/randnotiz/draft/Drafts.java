package org.randnotiz.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All drafts of one writer, the one typed in last at the end.
///
/// @param all each with a place of its own
public record Drafts(List<Draft> all) {

    /// None.
    public static final Drafts NONE = new Drafts(List.of());

    /// @throws IllegalArgumentException if two belong to one form
    public Drafts {
        all = List.copyOf(all);
        if (all.stream().map(Draft::place).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two drafts of one form");
        }
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The draft of that form.
    public Optional<Draft> find(DraftPlace place) {
        return all.stream().filter(draft -> draft.place().equals(place)).findFirst();
    }

    /// The one typed in last; empty if there is none.
    public Optional<Draft> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// These with `draft`, as the one typed in last.
    public Drafts with(Draft draft) {
        List<Draft> changed = new ArrayList<>(without(draft.place()).all);
        changed.add(draft);
        return new Drafts(changed);
    }

    /// These with all of `others`, which were typed in later.
    public Drafts withAll(Drafts others) {
        Drafts changed = this;
        for (Draft draft : others.all) {
            changed = changed.with(draft);
        }
        return changed;
    }

    /// These without that of a form.
    public Drafts without(DraftPlace place) {
        return new Drafts(
                all.stream().filter(draft -> !draft.place().equals(place)).toList());
    }
}
