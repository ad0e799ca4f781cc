package org.randnotiz.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is wrong, was refused, or is worth saying, without the wording: the sentence is made from `code` and
/// `arguments` in the language of whoever reads it (message key `problem.` + code, arguments as `{0}`, `{1}` …).
///
/// @param code      what happened, lower case with dots: `sheet.submitted`
/// @param severity  how grave it is
/// @param arguments what fills the sentence: names, numbers, quotes
/// @param file      the file it is about, relative where it lies in the project; null if none
/// @param line      the line in that file, counted from 1; 0 if unknown
public record Problem(String code, Severity severity, List<String> arguments, @Nullable String file, long line) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A refusal or fault that is about no file.
    public static Problem error(String code, Object... arguments) {
        return of(code, Severity.ERROR, arguments);
    }

    /// Something to look at that is about no file.
    public static Problem warning(String code, Object... arguments) {
        return of(code, Severity.WARNING, arguments);
    }

    /// Something good to know that is about no file.
    public static Problem note(String code, Object... arguments) {
        return of(code, Severity.NOTE, arguments);
    }

    /// The same problem, found in `file` at `line` (from 1; 0 if unknown).
    public Problem in(String file, long line) {
        return new Problem(code, severity, arguments, file, line);
    }

    private static Problem of(String code, Severity severity, Object... arguments) {
        return new Problem(code, severity, List.of(arguments).stream().map(String::valueOf).toList(), null, 0);
    }
}
