package org.randnotiz.work;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.actor.Actors;
import org.randnotiz.sheet.ActorEdits;
import org.randnotiz.sheet.Change;

/// What was not yet on the disk when something began to be read from it, and what was done since: the disk may not have
/// told the reader of it.
final class Meanwhile {

    private final List<Change> changes = new ArrayList<>();

    /// Something begins to be read.
    ///
    /// @param waiting what is not known to be on the disk
    void begin(List<Change> waiting) {
        changes.clear();
        changes.addAll(waiting);
    }

    void add(Change change) {
        changes.add(change);
    }

    /// These have been given up.
    void forget(List<Change> given) {
        changes.removeAll(given);
    }

    /// A post that was read, with what was done.
    OpenPost on(OpenPost read) {
        OpenPost post = read;
        for (Change change : changes) {
            post = post.after(change.steps());
        }
        return post;
    }

    /// The registry that was read, with what was done.
    Actors on(Actors read) {
        Actors actors = read;
        for (Change change : changes) {
            actors = ActorEdits.applied(actors, change.steps());
        }
        return actors;
    }
}
