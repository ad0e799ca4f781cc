package org.randnotiz.store;

import java.util.List;
import java.util.function.Consumer;
import org.randnotiz.problem.Problem;

/// Something read from the folder, and what was wrong on the way: it was left out, or mended.
///
/// @param value    what could be read
/// @param problems what to show; empty if all was well
/// @param <T>      what was read
public record Loaded<T>(T value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /// What was read, with what was wrong handed on.
    public T saying(Consumer<Problem> said) {
        problems.forEach(said);
        return value;
    }
}
