package org.randnotiz.sheet;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;

/// One thing a person did, on however many objects: what the journal keeps, and what undo takes back as a whole.
///
/// @param id     names it; unique in the project
/// @param act    whether it was done, undone or redone
/// @param target the change it undoes or redoes; null for [Act#DO]
/// @param label  what was done, as message key `change.` + label and its arguments
/// @param labelArguments what fills the label
/// @param by     who
/// @param at     when, by the writer's clock: for reading, never for ordering
/// @param steps  what happened, in order; at least one
public record Change(
        String id,
        Act act,
        @Nullable String target,
        String label,
        List<String> labelArguments,
        PersonId by,
        Instant at,
        List<Step> steps) {

    /// Whether a change goes forward or takes back.
    public enum Act {
        DO,
        UNDO,
        REDO,
        /// Something read from a file was written down: part of an import, which is undone as a whole and not by this.
        RECORD
    }

    /// @throws IllegalArgumentException if nothing happened
    public Change {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a change changes something");
        }
        labelArguments = List.copyOf(labelArguments);
        steps = List.copyOf(steps);
    }

    /// The posts on whose sheets it changes something, in its order.
    public Set<PostId> posts() {
        Set<PostId> posts = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step instanceof Step.OnSheet onSheet) {
                posts.add(onSheet.sheet().post());
            }
        }
        return posts;
    }

    /// Whether it hands a sheet over, which undo and redo pass over.
    public boolean isHandOver() {
        return steps.stream()
                .anyMatch(step -> step instanceof Step.OnSheet onSheet && onSheet.after() instanceof HandOver);
    }
}
