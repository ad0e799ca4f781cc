package org.randnotiz.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// The truth about what has been typed and is no edit yet.
sealed interface DraftState {

    /// Nothing is.
    record None() implements DraftState {}

    /// Some of it is not on the disk yet.
    record Waiting() implements DraftState {}

    /// All of it is on the disk.
    ///
    /// @param at since when; null if since before the project was opened
    record Kept(@Nullable Instant at) implements DraftState {}

    /// The disk refused it. It is tried again with the next key, or when a person asks.
    ///
    /// @param why what is wrong, with the file
    record Failed(Problem why) implements DraftState {}
}
