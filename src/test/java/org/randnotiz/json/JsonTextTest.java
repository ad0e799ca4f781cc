package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.problem.Problem;

class JsonTextTest {

    private static Problem problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(byte[] bytes) {
        return assertThrows(UnreadableJsonException.class, () -> JsonText.read(bytes))
                .problem();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\":1                 | json.syntax | 1",
        "{\"a\":1}}               | json.syntax | 1",
        "{\"a\":1} {}             | json.syntax | 1",
        "[1]                      | json.syntax | 1",
        "1                        | json.syntax | 1",
        "{'a':1}                  | json.syntax | 1",
        "{\"a\":01}               | json.syntax | 1",
        "{\"a\":NaN}              | json.syntax | 1",
        "{\"a\":1,}               | json.syntax | 1",
        "// note                  | json.syntax | 1",
        "{\"a\":1,~\"a\":2}       | json.twice  | 2",
        "{~\"a\":1e2000}          | json.bounds | 2",
    })
    void whatIsNoJsonIsRefusedWithItsLine(String text, String code, long line) {
        Problem problem = problem(text.replace('~', '\n'));
        assertEquals(List.of(code, line), List.of(problem.code(), problem.line()));
    }

    @Test
    void theColumnIsTheFirstArgument() {
        Problem found = problem("{\"a\":1,\n   \"a\":2}");
        assertEquals(Problem.error("json.twice", 4, "a").in(null, 2), found);
    }

    @Test
    void nothingAtAllIsRefused() {
        assertEquals("json.syntax", problem("").code());
    }

    @Test
    void zerosAreRefused() {
        assertEquals("json.syntax", problem(new byte[4096]).code());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = "{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("json.syntax", problem(bytes).code());
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String text = "{\"a\":" + "[".repeat(JsonText.DEEPEST + 1) + "]".repeat(JsonText.DEEPEST + 1) + "}";
        assertEquals("json.bounds", problem(text).code());
    }

    @Test
    void aTextOfMillionsOfCharactersIsRead() throws Exception {
        String text = "ä😊\n".repeat(2_000_000);
        JsonObject object = JsonObject.builder().put("text", text).build();
        assertEquals(object, JsonText.read(JsonText.pretty(object)));
    }

    @Test
    void aByteOrderMarkIsNoFault() throws Exception {
        byte[] bytes = "\ufeff{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertEquals(JsonObject.builder().put("a", 1).build(), JsonText.read(bytes));
    }

    @Test
    void objectsStandOnLinesOfTheirOwnAndListsOfWordsOnOne() {
        JsonObject object = JsonObject.builder()
                .put("id", "m1")
                .putTexts("tags", List.of("AGREE", "CONSULT"))
                .putAll("marks", List.of("x", "y"), id -> JsonObject.builder()
                        .put("id", id)
                        .build())
                .put("none", JsonObject.builder().build())
                .putTexts("empty", List.of())
                .build();
        assertArrayEquals(
                """
                {
                  "id": "m1",
                  "tags": ["AGREE", "CONSULT"],
                  "marks": [
                    {
                      "id": "x"
                    },
                    {
                      "id": "y"
                    }
                  ],
                  "none": {},
                  "empty": []
                }
                """
                        .getBytes(StandardCharsets.UTF_8),
                JsonText.pretty(object));
    }

    @Test
    void halfASurrogatePairIsWrittenAsAnEscape() {
        JsonObject object = JsonObject.builder().put("a", "x\ud83dy😊").build();
        assertEquals("{\"a\":\"x\\ud83dy😊\"}", JsonText.line(object));
    }
}
