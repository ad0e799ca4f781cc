package org.randnotiz.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// The truth about saving.
public sealed interface SaveState {

    /// Every edit is on the disk.
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
}
