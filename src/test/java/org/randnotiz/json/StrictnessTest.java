package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.problem.Problem;

/// What is JSON but does not say what it should is refused, with the place and the name of what is wrong.
class StrictnessTest {

    private static final String MARK =
            """
            {
              "id": "m1",
              "version": 1,
              "type": "event",
              "anchor": {"start": 0, "end": 6, "quote": "Moskau"},
              "values": {
                "voice": {"kind": "choice", "tags": ["claim"]},
                "where": {"kind": "place", "name": "Kasan", "latitude": 55.8, "longitude": 49.11}
              },
              "by": "anna",
              "at": "2024-04-02T12:00:00Z",
              "origin": "hand"
            }
            """;

    private static Problem problem(Codec<?> form, String text) {
        return assertThrows(UnreadableJsonException.class, () -> form.read(text.getBytes(StandardCharsets.UTF_8)))
                .problem();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"id\": \"m1\",           |                              | json.missing | id        | 1",
        "\"m1\"                    | \"../m1\"                    | json.value   | id        | 2",
        "\"m1\"                    | 7                            | json.value   | id        | 2",
        "\"version\": 1            | \"version\": 0               | json.value   | version   | 3",
        "\"version\": 1            | \"version\": 1.5             | json.value   | version   | 3",
        "\"version\": 1            | \"version\": 3000000000      | json.value   | version   | 3",
        "\"version\": 1            | \"version\": \"1\"           | json.value   | version   | 3",
        "\"version\": 1            | \"version\": null            | json.missing | version   | 1",
        "\"start\": 0              | \"start\": -1                | json.value   | start     | 5",
        "\"choice\"                | \"mystery\"                  | json.value   | kind      | 7",
        "[\"claim\"]               | \"claim\"                    | json.value   | tags      | 7",
        "[\"claim\"]               | [7]                          | json.value   | tags      | 7",
        "55.8                      | 95.8                         | json.value   | latitude  | 8",
        "\"anna\"                  | \"Anna Abel\"                | json.value   | by        | 10",
        "2024-04-02T12:00:00Z      | gestern                      | json.value   | at        | 11",
        "\"hand\"                  | \"HAND\"                     | json.value   | origin    | 12",
    })
    void aMarkThatIsWrongIsRefusedByNameAndLine(String right, String wrong, String code, String name, long line) {
        Problem problem = problem(Codecs.MARK, MARK.replace(right, wrong == null ? "" : wrong));
        assertEquals(
                List.of(code, name, line),
                List.of(problem.code(), problem.arguments().get(1).toString(), problem.line()));
    }

    @Test
    void whatTheModelItselfRefusesIsSaidOfTheObject() {
        Problem problem = problem(Codecs.MARK, MARK.replace("\"Moskau\"", "\"Moskaus\""));
        assertEquals(List.of("json.refused", 5L), List.of(problem.code(), problem.line()));
    }

    @Test
    void unknownMembersAreIgnored() throws Exception {
        String more = MARK.replace("\"id\"", "\"mood\": {\"a\": [1, null]}, \"id\"");
        assertEquals(
                Codecs.MARK.read(MARK.getBytes(StandardCharsets.UTF_8)),
                Codecs.MARK.read(more.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileOfANewerFormatIsRefused() {
        Problem problem = problem(Codecs.SHEET, "{\"formatVersion\": 2}");
        assertEquals(Problem.error("json.newer", 1, 2, 1).in(null, 1), problem);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"base\":0      | \"base\":1        | base",
        "\"op\":\"add\" | \"op\":\"change\" | op",
        "\"of\":\"mark\" | \"of\":\"spell\" | of",
    })
    void aStepThatContradictsItselfIsRefused(String right, String wrong, String name) {
        String step = "{\"of\":\"mark\",\"id\":\"m1\",\"post\":\"000000000000000000000001\",\"person\":\"anna\","
                + "\"version\":1,\"base\":0,\"op\":\"add\",\"after\":" + MARK + "}";
        Problem problem = problem(Codecs.STEP, step.replace(right, wrong));
        assertEquals(
                List.of("json.value", name),
                List.of(problem.code(), problem.arguments().get(1).toString()));
    }

    @Test
    void aProjectsIdIsAUuidAndNothingElse() {
        Problem problem = problem(
                Codecs.PROJECT,
                """
                {"formatVersion":1,"id":"../../cache","revision":1,"name":"x","zone":"Europe/Berlin","language":"de"}
                """);
        assertEquals("[id, ../../cache]", problem.arguments().subList(1, 3).toString());
    }
}
