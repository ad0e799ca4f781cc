package org.randnotiz.json;

import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;

/// A problem: its code and arguments, not its wording.
final class ProblemForm {

    private ProblemForm() {}

    static JsonObject write(Problem problem) {
        JsonObject.Builder json = JsonObject.builder()
                .put("code", problem.code())
                .putWord("severity", problem.severity())
                .putTexts("arguments", problem.arguments())
                .putText("file", problem.file());
        if (problem.line() > 0) {
            json.put("line", problem.line());
        }
        return json.build();
    }

    static Problem read(JsonObject json) throws UnreadableJsonException {
        return new Problem(
                json.text("code"),
                json.word("severity", Severity.values()),
                json.texts("arguments"),
                json.textOrNull("file"),
                json.has("line") ? json.wide("line", 0) : 0);
    }
}
