package org.randnotiz.store;

import java.time.Instant;
import java.util.List;
import org.randnotiz.problem.Problem;

/// A change is durable: it survives any crash from here on.
///
/// @param at       when it became so
/// @param problems what to show beside "saved": a file that could not be brought up to date yet and will be later, or one
///                 that was found damaged and mended; empty if all was well
public record Saved(Instant at, List<Problem> problems) {

    public Saved {
        problems = List.copyOf(problems);
    }
}
