package org.randnotiz.problem;

import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// Where a [Problem] was found.
public sealed interface Location {

    /// In a file.
    ///
    /// @param file its name, relative where it lies in the project; null where only whoever read it knows the name
    /// @param line counted from 1; 0 if unknown
    record InFile(@Nullable String file, long line) implements Location {}

    /// In a query as it was typed.
    ///
    /// @param span where there
    record InQuery(Span span) implements Location {}
}
