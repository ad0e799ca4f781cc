package org.randnotiz.sheet;

import java.time.Instant;
import org.randnotiz.project.PersonId;

/// One hand-over of a sheet between analyst and editor: never changed, and taken back only by another one.
///
/// It stands on the sheet of whoever acts, so that no file ever has two writers: handing in on the analyst's own,
/// returning, approving and reopening on the editor's, naming whose sheet and which round is meant.
///
/// @param id    names it
/// @param kind  what happens
/// @param of    whose sheet is handed over
/// @param round counts the times that sheet was handed in or reopened, from 1
/// @param note  what goes with it; may be empty
/// @param by    who acts
/// @param at    when
public record HandOver(ItemId id, Kind kind, PersonId of, int round, String note, PersonId by, Instant at)
        implements Item {

    /// The kinds of hand-over.
    public enum Kind {
        /// The analyst hands the sheet in.
        SUBMIT,
        /// The editor takes a decision back, so that the sheet waits for one again: a round of its own.
        REOPEN,
        /// The analyst takes it back before it was decided.
        WITHDRAW,
        /// The editor gives it back to be reworked.
        RETURN,
        /// The editor accepts it.
        APPROVE
    }

    @Override
    public int version() {
        return 1;
    }

    /// @throws IllegalArgumentException always: a hand-over never changes
    @Override
    public HandOver withVersion(int version) {
        throw new IllegalArgumentException("a hand-over never changes");
    }
}
