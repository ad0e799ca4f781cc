package org.randnotiz.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// The truth about saving.
public sealed interface SaveState {

    /// Every edit is on the disk, and nothing has been typed that is no edit yet.
    ///
    /// @param at when the last one was written; null if there was none since the project was opened
    record Saved(@Nullable Instant at) implements SaveState {}

    /// Edits are on their way to the disk.
    ///
    /// @param waiting how many
    record Saving(int waiting) implements SaveState {}

    /// The disk refused an edit. It and those after it are kept in memory and tried again with the next edit, or when a
    /// person asks.
    ///
    /// @param why     what is wrong, with the file
    /// @param waiting how many edits are not on the disk
    record Failed(Problem why, int waiting) implements SaveState {}

    /// Every edit is on the disk; what has been typed and is no edit yet is on its way there.
    record Drafting() implements SaveState {}

    /// Every edit is on the disk, and so is what has been typed and is no edit yet.
    ///
    /// @param at since when; null if since before the project was opened
    record Drafted(@Nullable Instant at) implements SaveState {}

    /// Every edit is on the disk; what has been typed and is no edit yet was refused. It is tried again with the next key,
    /// or when a person asks.
    ///
    /// @param why what is wrong, with the file
    record DraftFailed(Problem why) implements SaveState {}

    /// What is true of edits and drafts together: the worse of both.
    ///
    /// @param edits the truth about edits alone
    static SaveState of(SaveState edits, DraftState drafts) {
        return switch (edits) {
            case Saved saved -> switch (drafts) {
                case DraftState.None none -> saved;
                case DraftState.Waiting waiting -> new Drafting();
                case DraftState.Kept kept -> new Drafted(kept.at());
                case DraftState.Failed failed -> new DraftFailed(failed.why());
            };
            default -> edits;
        };
    }
}
