package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// `apply`: one answer a line, in order; what cannot be done is said and changes nothing.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ApplyTest {

    /// Each test has a project of its own, save those of lines that change nothing.
    @TempDir
    private static Path place;

    /// Where *Taliban* stands for the second time in the note; the fifth is the same in its copy, which begins at 1027.
    private static final int SECOND_TALIBAN = 657;

    private static final AtomicInteger PROJECTS = new AtomicInteger();

    private static Path refusing;

    private final Terminal terminal = Terminal.in(place);
    private Path project;

    @BeforeAll
    static void makeTheProjectThatRefuses() {
        Terminal terminal = Terminal.in(place);
        refusing = terminal.read("refusing");
        terminal.apply(refusing, "aw", MARK);
    }

    private void makeAProject() {
        project = terminal.read("project-" + PROJECTS.incrementAndGet());
    }

    private Answer apply(String person, String... lines) {
        return terminal.type(
                String.join("\n", lines) + "\n", "apply", "--project", project.toString(), "--person", person);
    }

    /// Each answer as its line, and what was done or the code of the problem.
    private static List<String> shown(Answer answer) throws UnreadableJsonException {
        List<String> shown = new ArrayList<>();
        for (String line : answer.out()) {
            JsonObject json = JsonText.read(line.getBytes(StandardCharsets.UTF_8));
            shown.add(json.wide("line", 0) + " " + (json.truth("ok")
                    ? json.text("change")
                    : json.object("problem").text("code")));
        }
        return shown;
    }

    private int start(String mark) throws UnreadableJsonException {
        JsonObject post = JsonText.read(terminal.fine(
                "show", "--project", project.toString(), "--json", Terminal.NOTE).getFirst()
                .getBytes(StandardCharsets.UTF_8));
        for (JsonObject sheet : post.list("sheets", json -> json)) {
            for (JsonObject one : sheet.list("marks", json -> json)) {
                if (one.text("id").equals(mark)) {
                    return one.object("anchor").integer("start", 0);
                }
            }
        }
        throw new AssertionError("no mark " + mark);
    }

    private List<String> items(String person) throws UnreadableJsonException {
        List<String> items = new ArrayList<>();
        JsonObject post = JsonText.read(terminal.fine(
                "show", "--project", project.toString(), "--json", Terminal.NOTE).getFirst()
                .getBytes(StandardCharsets.UTF_8));
        for (JsonObject sheet : post.list("sheets", json -> json)) {
            if (sheet.text("person").equals(person)) {
                for (String kind : List.of("marks", "judgements", "remarks")) {
                    for (JsonObject item : sheet.list(kind, json -> json)) {
                        items.add(item.text("id"));
                    }
                }
            }
        }
        return items;
    }

    private static final String MARK =
            "{\"edit\":\"add-mark\",\"post\":\"8e1f63789d14af5ec4aaf259\",\"id\":\"m1\",\"type\":\"note\",\"quote\":\"Moskau\"}";

    @Test
    void everyKindOfEditIsAnsweredInOrderWithWhatItDid() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply(
                "aw",
                MARK,
                "{\"edit\":\"change-mark\",\"id\":\"m1\",\"set\":{\"text\":{\"kind\":\"text\",\"text\":\"Anschlag\"}}}",
                "",
                "{\"edit\":\"change-mark\",\"id\":\"m1\",\"quote\":\"Taliban\",\"occurrence\":2,\"clear\":[\"text\"]}",
                "{\"edit\":\"judge\",\"id\":\"j1\",\"text\":\"Sie kommen.\",\"likelihood\":\"likely\",\"targets\":[\"m1\"]}",
                "{\"edit\":\"judge\",\"id\":\"j1\",\"text\":\"Sie kommen wohl.\",\"due\":\"2024-12-31\"}",
                "{\"edit\":\"remark\",\"id\":\"r1\",\"of\":\"jk\",\"text\":\"Und du?\"}",
                "{\"edit\":\"remove\",\"id\":\"j1\"}",
                "{\"edit\":\"undo\"}",
                "{\"edit\":\"redo\"}",
                "{\"edit\":\"submit\",\"note\":\"fertig\"}",
                "{\"edit\":\"withdraw\"}",
                "{\"edit\":\"submit\"}");
        Answer editor = apply(
                "ed",
                "{\"edit\":\"return\",\"post\":\"8e1f63789d14af5ec4aaf259\",\"of\":\"aw\",\"note\":\"Warum?\"}");
        Answer again = apply("aw", "{\"edit\":\"submit\",\"post\":\"8e1f63789d14af5ec4aaf259\"}");
        Answer approved = apply("ed", "{\"edit\":\"approve\",\"post\":\"8e1f63789d14af5ec4aaf259\",\"of\":\"aw\"}");
        assertEquals(
                List.of(
                        List.of(
                                "1 mark.added",
                                "2 mark.changed",
                                "4 mark.changed",
                                "5 judgement.added",
                                "6 judgement.revised",
                                "7 remark.added",
                                "8 judgement.removed",
                                "9 judgement.removed",
                                "10 judgement.removed",
                                "11 sheet.submitted",
                                "12 sheet.withdrawn",
                                "13 sheet.submitted"),
                        List.of("1 sheet.returned"),
                        List.of("1 sheet.submitted"),
                        List.of("1 sheet.approved"),
                        List.of("m1", "r1"),
                        List.of(0, 0, 0, 0)),
                List.of(
                        shown(answer),
                        shown(editor),
                        shown(again),
                        shown(approved),
                        items("aw"),
                        List.of(answer.code(), editor.code(), again.code(), approved.code())));
    }

    /// Values that need quotes stand between `'`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            this is no JSON                                                       | json.syntax
            {'edit':'add-mark'                                                    | json.syntax
            {'edit':'add-mark','type':'note','quote':'Moskau'} and more           | json.syntax
            [1]                                                                   | json.syntax
            42                                                                    | json.syntax
            {}                                                                    | json.missing
            {'edit':7}                                                            | json.value
            {'edit':'explode'}                                                    | apply.unknown
            {'edit':'add-mark','edit':'undo'}                                     | json.twice
            {'edit':'add-mark','post':'ffffffffffffffffffffffff','quote':'x'}     | post.unknown
            {'edit':'add-mark','post':'','quote':'x'}                             | post.ambiguous
            {'edit':'add-mark','post':'Überall','quote':'x'}                      | post.unknown
            {'edit':'add-mark','type':'note'}                                     | json.missing
            {'edit':'add-mark','quote':'Moskau'}                                  | json.missing
            {'edit':'add-mark','type':'nichts','quote':'Moskau'}                  | check.type
            {'edit':'add-mark','type':'note','quote':'Samarkand'}                 | apply.noQuote
            {'edit':'add-mark','type':'note','quote':''}                          | apply.noQuote
            {'edit':'add-mark','type':'note','quote':'Moskau','occurrence':2}     | apply.noQuote
            {'edit':'add-mark','type':'note','quote':'Moskau','occurrence':0}     | json.value
            {'edit':'add-mark','type':'note','start':0,'end':6,'quote':'Moskau'}  | apply.quoteElsewhere
            {'edit':'add-mark','type':'note','start':1980,'end':2400}             | edit.outside
            {'edit':'add-mark','type':'note','start':9,'end':9}                   | edit.emptySpan
            {'edit':'add-mark','type':'note','start':9,'end':8}                   | json.value
            {'edit':'add-mark','type':'note','start':-1,'end':8}                  | json.value
            {'edit':'add-mark','type':'note','start':0.5,'end':8}                 | json.value
            {'edit':'add-mark','type':'note','start':0}                           | json.missing
            {'edit':'add-mark','type':'note','start':0,'end':99999999999}         | json.value
            {'edit':'add-mark','id':'','type':'note','quote':'Moskau'}            | json.value
            {'edit':'add-mark','id':'a b/c','type':'note','quote':'Moskau'}       | json.value
            {'edit':'add-mark','id':'m1','type':'note','quote':'Moskau'}          | edit.idTaken
            {'edit':'add-mark','type':'note','quote':'Moskau','values':[]}        | json.value
            {'edit':'add-mark','type':'note','quote':'Moskau','origin':'magic'}   | json.value
            {'edit':'add-mark','type':'note','quote':'Moskau','values':{'text':{'kind':'odd'}}}              | json.value
            {'edit':'add-mark','type':'note','quote':'Moskau','values':{'text':{'kind':'yesno','yes':true}}} | check.kind
            {'edit':'add-mark','type':'note','quote':'Moskau','values':{'nix':{'kind':'text','text':'x'}}}   | check.field
            {'edit':'add-mark','type':'actor','quote':'Moskau','values':{'actor':{'kind':'actors','actors':['niemand']}}}      | check.actor
            {'edit':'add-mark','type':'time','quote':'Mai','values':{'interval':{'kind':'time','from':'2024-05-19','to':'2024-05-14'}}} | check.interval
            {'edit':'add-mark','type':'time','quote':'Mai','values':{'interval':{'kind':'time','from':'2024-02-30','to':'2024-05-14'}}} | json.value
            {'edit':'change-mark','id':'none','clear':['text']}                   | edit.noMark
            {'edit':'change-mark','clear':['text']}                               | json.missing
            {'edit':'change-mark','id':'m1','type':'nichts'}                      | check.type
            {'edit':'remove','id':'none'}                                         | edit.noItem
            {'edit':'remove'}                                                     | json.missing
            {'edit':'judge','text':''}                                            | judgement.empty
            {'edit':'judge','text':'x','likelihood':'maybe'}                      | json.value
            {'edit':'judge','text':'x','targets':['none']}                        | edit.noMark
            {'edit':'judge','text':'x','due':'31.12.2024'}                        | json.value
            {'edit':'judge','id':'m1','text':'x'}                                 | edit.idTaken
            {'edit':'remark','of':'jk','text':' '}                                | remark.empty
            {'edit':'remark','of':'niemand','text':'x'}                           | person.unknown
            {'edit':'remark','of':'jk','about':'none','text':'x'}                 | edit.noItem
            {'edit':'date','published':'31.02.2024, 12:00'}                       | dating.noSuchDay
            {'edit':'date','published':'gestern'}                                 | dating.notUnderstood
            {'edit':'withdraw'}                                                   | sheet.notSubmitted
            {'edit':'approve','of':'jk'}                                          | review.notEditor
            {'edit':'redo'}                                                       | redo.nothing
            """)
    void aLineThatCannotBeCarriedOutIsAnsweredWithItsProblemAndChangesNothing(String line, String code)
            throws UnreadableJsonException, IOException {
        project = refusing;
        long journal = journal();
        Answer answer = apply(
                "aw",
                "{\"edit\":\"change-mark\",\"post\":\"8e1f63789d14af5ec4aaf259\",\"id\":\"m1\"}",
                line.replace('\'', '"'));
        assertEquals(
                List.of(1, List.of("1 mark.changed", "2 " + code), List.of(), journal),
                List.of(answer.code(), shown(answer), answer.err(), journal()));
    }

    private long journal() throws IOException {
        return Files.size(project.resolve("journal").resolve("aw@pc7.jsonl"));
    }

    @Test
    void aSheetThatWasHandedInTakesNoMoreMarks() throws UnreadableJsonException, IOException {
        makeAProject();
        apply("aw", MARK, "{\"edit\":\"submit\"}");
        long journal = journal();
        Answer answer = apply(
                "aw",
                MARK.replace("m1", "m2"),
                "{\"edit\":\"change-mark\",\"id\":\"m1\",\"quote\":\"Kasan\"}",
                "{\"edit\":\"remove\",\"id\":\"m1\"}",
                "{\"edit\":\"judge\",\"text\":\"x\"}",
                "{\"edit\":\"submit\"}");
        assertEquals(
                List.of(
                        List.of("1 sheet.closed", "2 sheet.closed", "3 sheet.closed", "4 sheet.closed",
                                "5 sheet.closed"),
                        journal),
                List.of(shown(answer), journal()));
    }

    @Test
    void theLinesBehindABadOneAreCarriedOut() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply("aw", MARK, "nonsense", MARK.replace("m1", "m2").replace("Moskau", "Kasan"));
        assertEquals(
                List.of(1, List.of("1 mark.added", "2 json.syntax", "3 mark.added"),
                        new TreeSet<>(List.of("m1", "m2"))),
                List.of(answer.code(), shown(answer), new TreeSet<>(items("aw"))));
    }

    @Test
    void aLineWithoutAPostIsAboutThatOfTheLineBeforeAlsoAfterAnUndo() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply(
                "aw",
                "{\"edit\":\"add-mark\",\"post\":\"ba920c2a6d4f87bad6950b9f\",\"type\":\"note\",\"quote\":\"Delegation\"}",
                MARK,
                "{\"edit\":\"undo\"}",
                "{\"edit\":\"undo\"}",
                "{\"edit\":\"add-mark\",\"id\":\"m3\",\"type\":\"note\",\"quote\":\"Randinformation\"}");
        assertEquals(
                List.of(List.of("1 mark.added", "2 mark.added", "3 mark.added", "4 mark.added", "5 mark.added"),
                        List.of("m3")),
                List.of(shown(answer), items("aw")));
    }

    @Test
    void aHandOverTakesNoUndoAwayOnceTheSheetIsTakenBack() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply(
                "aw",
                MARK,
                "{\"edit\":\"submit\"}",
                "{\"edit\":\"undo\"}",
                "{\"edit\":\"withdraw\"}",
                "{\"edit\":\"undo\"}",
                "{\"edit\":\"redo\"}");
        assertEquals(
                List.of(
                        "1 mark.added",
                        "2 sheet.submitted",
                        "3 undo.submitted",
                        "4 sheet.withdrawn",
                        "5 mark.added",
                        "6 mark.added"),
                shown(answer));
        assertEquals(List.of("m1"), items("aw"));
    }

    @Test
    void anEditorTakesADecisionBackWithAReasonAndDecidesAnew() throws UnreadableJsonException {
        makeAProject();
        apply("aw", MARK, "{\"edit\":\"submit\"}");
        String decide = "{\"edit\":\"%s\",\"post\":\"" + Terminal.NOTE + "\",\"of\":\"aw\",\"note\":\"%s\"}";
        Answer answer = apply(
                "ed",
                decide.formatted("approve", ""),
                decide.formatted("reopen", ""),
                decide.formatted("reopen", "falsche Taste"),
                decide.formatted("reopen", "noch einmal"),
                decide.formatted("return", "Wer spricht?"));
        assertEquals(
                List.of(
                        "1 sheet.approved",
                        "2 review.noReason",
                        "3 sheet.reopened",
                        "4 review.notDecided",
                        "5 sheet.returned"),
                shown(answer));
    }

    @Test
    void aMarkOnTheFoldedCopyGoesToTheOriginal() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply(
                "aw",
                MARK.replace("Moskau", "Taliban"),
                MARK.replace("m1", "m2").replace("Moskau\"", "Taliban\",\"occurrence\":5"),
                "{\"edit\":\"change-mark\",\"id\":\"m1\",\"quote\":\"Taliban\",\"occurrence\":5}");
        assertEquals(List.of("1 mark.added", "2 mark.added", "3 mark.changed"), shown(answer));
        assertEquals(SECOND_TALIBAN, start("m2"));
        assertEquals(SECOND_TALIBAN, start("m1"));
    }

    @Test
    void aMarkAcrossTheBorderOfTheFoldedCopyIsRefusedAndChangesNothing() throws UnreadableJsonException {
        makeAProject();
        Answer answer = apply(
                "aw",
                "{\"edit\":\"add-mark\",\"post\":\"" + Terminal.NOTE + "\",\"type\":\"note\",\"start\":1000,"
                        + "\"end\":1060}");
        assertEquals(List.of("1 edit.acrossCopy"), shown(answer));
        assertEquals(List.of(), items("aw"));
    }

    @Test
    void theFirstLineHasToNameAPost() throws UnreadableJsonException {
        makeAProject();
        assertEquals(
                List.of("1 edit.noPost"),
                shown(apply("aw", "{\"edit\":\"add-mark\",\"type\":\"note\",\"quote\":\"Moskau\"}")));
    }

    @Test
    void anAnswerHasTheShapeThatTheDocumentationGives() {
        makeAProject();
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                "{\"line\":1,\"ok\":true,\"item\":\"m1\",\"change\":\"mark.added\"}",
                                "{\"line\":2,\"ok\":false,\"problem\":{\"code\":\"apply.unknown\",\"severity\":\"error\","
                                        + "\"arguments\":[\"dance\"],\"sentence\":\"„dance“ ist keine Art von Änderung.\"}}"),
                        List.of()),
                apply("aw", MARK, "{\"edit\":\"dance\"}"));
    }
}
