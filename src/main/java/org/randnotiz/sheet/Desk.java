package org.randnotiz.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.Post;
import org.randnotiz.project.Person;

/// All that an [Edit] may look at: one post with everything written about it, and who is at work.
///
/// @param post     the post on the desk
/// @param codebook what can be marked
/// @param actors   the registry
/// @param sheets   everyone's sheets of the post; a person without one has an empty sheet
/// @param who      who edits
/// @param when     the time the edit is made
/// @param copies   where the post repeats itself
public record Desk(
        Post post,
        Codebook codebook,
        Actors actors,
        List<Sheet> sheets,
        Person who,
        Instant when,
        RepeatedPassages copies) {

    public Desk {
        sheets = List.copyOf(sheets);
    }

    /// The sheet of whoever edits.
    public Sheet own() {
        return sheets.stream()
                .filter(sheet -> sheet.person().equals(who.id()))
                .findFirst()
                .orElseGet(() -> Sheet.empty(post.id(), who.id()));
    }

    /// The desk after the steps of an edit, for the next one of the same change.
    Desk after(List<Step> steps) {
        Sheet own = own();
        for (Step step : steps) {
            if (step instanceof Step.OnSheet onSheet && onSheet.sheet().equals(own.key())) {
                own = own.replacing(onSheet.before(), onSheet.after());
            }
        }
        Sheet changed = own;
        List<Sheet> others = sheets.stream()
                .filter(sheet -> !sheet.key().equals(changed.key()))
                .toList();
        List<Sheet> all = new ArrayList<>(others);
        all.add(changed);
        return new Desk(post, codebook, ActorEdits.applied(actors, steps), all, who, when, copies);
    }
}
