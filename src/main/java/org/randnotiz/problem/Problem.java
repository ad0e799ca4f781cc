package org.randnotiz.problem;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// Something that is wrong, was refused, or is worth saying, without the wording: the sentence is made from `code` and
/// `arguments` in the language of whoever reads it (message key `problem.` + code, arguments as `{0}`, `{1}` …).
///
/// @param code      what happened, lower case with dots: `sheet.submitted`
/// @param severity  how grave it is
/// @param arguments what fills the sentence
/// @param location  where it was found; null if it is about no place
public record Problem(String code, Severity severity, List<Argument> arguments, @Nullable Location location) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A refusal or fault that is about no place.
    ///
    /// @param arguments each as [Argument#of] takes it
    public static Problem error(String code, Object... arguments) {
        return of(code, Severity.ERROR, arguments);
    }

    /// Something to look at that is about no place.
    ///
    /// @param arguments each as [Argument#of] takes it
    public static Problem warning(String code, Object... arguments) {
        return of(code, Severity.WARNING, arguments);
    }

    /// Something good to know that is about no place.
    ///
    /// @param arguments each as [Argument#of] takes it
    public static Problem note(String code, Object... arguments) {
        return of(code, Severity.NOTE, arguments);
    }

    /// Something of that severity that is about no place.
    ///
    /// @param arguments each as [Argument#of] takes it
    public static Problem of(String code, Severity severity, Object... arguments) {
        return new Problem(code, severity, Stream.of(arguments).map(Argument::of).toList(), null);
    }

    /// The same problem, found in `file` at `line` (from 1; 0 if unknown); a null file is one that only whoever
    /// read it knows.
    public Problem in(@Nullable String file, long line) {
        return new Problem(code, severity, arguments, new Location.InFile(file, line));
    }

    /// The same problem, found at `span` of a query.
    public Problem at(Span span) {
        return new Problem(code, severity, arguments, new Location.InQuery(span));
    }

    /// The same problem, as grave as that.
    public Problem as(Severity grave) {
        return new Problem(code, grave, arguments, location);
    }

    /// The same problem with other arguments, each made of the one in its place.
    public Problem with(UnaryOperator<Argument> change) {
        return new Problem(code, severity, arguments.stream().map(change).toList(), location);
    }

    /// The file it was found in; null if it is about none.
    public @Nullable String file() {
        return location instanceof Location.InFile place ? place.file() : null;
    }

    /// The line in that file, counted from 1; 0 if unknown.
    public long line() {
        return location instanceof Location.InFile place ? place.line() : 0;
    }
}
