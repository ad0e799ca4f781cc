package org.randnotiz.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.wording.Texts;

/// Where a command reads and writes, and in which language.
///
/// @param in    what is piped in
/// @param out   answers
/// @param err   problems and progress
/// @param live  whether a person watches `err`, so that progress is worth showing
/// @param texts the words
public record Console(BufferedReader in, PrintWriter out, PrintWriter err, boolean live, Texts texts) {

    /// What stands in a line that was read where there was no UTF-8: a character that no text contains (a noncharacter of
    /// Unicode).
    static final char NO_TEXT = '\uFFFF';

    /// The decoder for standard input, which puts [#NO_TEXT] where there is no UTF-8.
    public static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(NO_TEXT));
    }

    /// Says something on a line of its own.
    public void say(String key, Object... arguments) {
        print(texts.get(key, arguments));
        out.flush();
    }

    /// Writes text on lines of its own, with nothing in it that would command the terminal.
    public void print(String text) {
        out.println(Visible.of(text));
    }

    /// Writes a JSON object on one line.
    void answer(JsonObject json) {
        print(JsonText.line(json));
        out.flush();
    }

    /// Says what is wrong.
    ///
    /// @return the exit code that this means
    public int complain(Problem problem) {
        err.println(Visible.of(sentence(problem)));
        err.flush();
        return problem.severity() == Severity.ERROR ? Cli.PROBLEM : Cli.FINE;
    }

    /// Says all that is wrong.
    ///
    /// @return the exit code that this means
    public int complain(List<Problem> problems) {
        int code = Cli.FINE;
        for (Problem problem : problems) {
            code = Math.max(code, complain(problem));
        }
        return code;
    }

    /// A problem's sentence, with file and line before it as compilers write them.
    String sentence(Problem problem) {
        String where = problem.file() == null
                ? ""
                : problem.line() > 0 ? problem.file() + ":" + problem.line() + ": " : problem.file() + ": ";
        return where + texts.get("severity." + problem.severity().name()) + " " + texts.of(problem);
    }

    /// A problem as JSON, with its sentence.
    JsonObject json(Problem problem) {
        return JsonObject.builder()
                .putAll(Codecs.PROBLEM.write(problem))
                .put("sentence", texts.of(problem))
                .build();
    }
}
