package org.randnotiz.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;

/// A problem found in a file: its code and arguments, not its wording. A number is a number, words in both languages are an
/// object of `de` and `en`, all else is a string.
final class ProblemCodec {

    private ProblemCodec() {}

    static JsonObject write(Problem problem) {
        List<JsonValue> arguments =
                problem.arguments().stream().map(ProblemCodec::write).toList();
        JsonObject.Builder json = JsonObject.builder()
                .put("code", problem.code())
                .putWord("severity", problem.severity())
                .put("arguments", new JsonValue.Array(arguments, JsonPosition.NONE))
                .putText("file", problem.file());
        if (problem.line() > 0) {
            json.put("line", problem.line());
        }
        return json.build();
    }

    private static JsonValue write(Argument argument) {
        return switch (argument) {
            case Argument.Whole(long number) -> new JsonValue.Decimal(BigDecimal.valueOf(number), JsonPosition.NONE);
            case Argument.Words(String german, String english) ->
                JsonObject.builder().put("de", german).put("en", english).build();
            case Argument.Text _,Argument.Somebody _,Argument.Moment _ ->
                new JsonValue.Text(argument.toString(), JsonPosition.NONE);
        };
    }

    static Problem read(JsonObject json) throws UnreadableJsonException {
        Problem problem = Problem.of(
                json.text("code"),
                json.word("severity", Severity.values()),
                arguments(json).toArray());
        String file = json.textOrNull("file");
        long line = json.has("line") ? json.wide("line", 0) : 0;
        return file == null && line == 0 ? problem : problem.in(file, line);
    }

    private static List<Argument> arguments(JsonObject json) throws UnreadableJsonException {
        List<Argument> arguments = new ArrayList<>();
        for (JsonValue value : json.elements("arguments")) {
            arguments.add(switch (value) {
                case JsonValue.Decimal(BigDecimal number, JsonPosition place) -> new Argument.Whole(number.longValue());
                case JsonObject words -> new Argument.Words(words.text("de"), words.text("en"));
                case JsonValue.Text(String text, JsonPosition place) -> new Argument.Text(text);
                default -> throw json.wrong("arguments");
            });
        }
        return arguments;
    }
}
