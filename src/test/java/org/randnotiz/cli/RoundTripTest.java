package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.exchange.AnnotatedSchema;

/// A project exported, imported into an empty one, and exported again, through real folders and real commands.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class RoundTripTest {

    @TempDir
    private Path place;

    /// What a project with marks, judgements in versions, remarks, hand-overs of all kinds and rated sources says.
    private Path reviewed(Terminal terminal) throws IOException {
        Path project = terminal.marked("reviewed");
        terminal.apply(project, "ed", """
                {"edit":"remark","post":"ba920c2a6d4f87bad6950b9f","of":"jk","about":"jk-02","text":"Seit wann?"}
                {"edit":"return","of":"jk","note":"Bitte die Zeit belegen."}
                {"edit":"approve","post":"0fd5f967ade8e126b5df9e54","of":"jk","note":""}
                """);
        terminal.apply(project, "jk", """
                {"edit":"remark","post":"ba920c2a6d4f87bad6950b9f","of":"jk","about":"jk-02","text":"Steht im Text 😊"}
                {"edit":"change-mark","id":"jk-04","set":{"credibility":{"kind":"scale","step":4}},"clear":["cue"]}
                {"edit":"submit","note":"noch einmal"}
                {"edit":"withdraw"}
                {"edit":"submit","post":"e1750194c693d4d24f23b8b7","note":""}
                """);
        return project;
    }

    /// Imports an export as an editor who takes over what its people did.
    private List<String> takeOver(Terminal terminal, Path project, String file) {
        return terminal.fine(
                "import",
                "--project",
                project.toString(),
                "--person",
                "ed",
                "--take-over",
                "--replace",
                place.resolve(file).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void anExportReadIntoAnEmptyProjectIsExportedAgainByteForByte(String format) throws IOException {
        Terminal terminal = Terminal.in(place);
        String first = terminal.exported(reviewed(terminal), format);
        Path copy = terminal.usual().empty("copy");
        takeOver(terminal, copy, "reviewed." + format);
        assertEquals(first, terminal.exported(copy, format));
    }

    @Test
    void whatTheSamplesYieldFitsTheSchemaInBothLayouts() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path project = reviewed(terminal);
        assertEquals(
                List.of(List.of(), List.of()),
                List.of(
                        AnnotatedSchema.document(terminal.exported(project, "json")),
                        AnnotatedSchema.lines(terminal.exported(project, "jsonl"))));
    }

    @Test
    void anExportReadTwiceAddsNothingTheSecondTime() throws IOException {
        Terminal terminal = Terminal.in(place);
        String first = terminal.exported(reviewed(terminal), "json");
        Path copy = terminal.usual().empty("copy");
        takeOver(terminal, copy, "reviewed.json");
        long journal = Files.size(copy.resolve("journal").resolve("ed@pc7.jsonl"));
        List<String> again = takeOver(terminal, copy, "reviewed.json");
        assertEquals(
                List.of(List.of("Beiträge importiert: 0, schon da: 21, ohne Zeitpunkt: 0"), journal, first),
                List.of(
                        again,
                        Files.size(copy.resolve("journal").resolve("ed@pc7.jsonl")),
                        terminal.exported(copy, "json")));
    }

    @Test
    void marksFromAFileJoinPostsThatAreThereAlready() throws IOException {
        Terminal terminal = Terminal.in(place);
        String first = terminal.exported(reviewed(terminal), "json");
        Path copy = terminal.read("copy");
        takeOver(terminal, copy, "reviewed.json");
        assertEquals(first, terminal.exported(copy, "json"));
    }

    @Test
    void aCodebookOfItsOwnTravelsWithTheMarks() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path project = terminal.read("own");
        Path codebook = project.resolve("codebook.json");
        Files.writeString(codebook, Files.readString(codebook).replaceFirst("\"revision\": 1", "\"revision\": 7")
                .replaceFirst("\"Akteur\"", "\"Handelnder\""));
        String first = terminal.exported(project, "json");
        Path copy = terminal.usual().empty("copy");
        takeOver(terminal, copy, "own.json");
        assertEquals(first, terminal.exported(copy, "json"));
    }

    @Test
    void aProjectThatHasPostsKeepsItsCodebookAndSaysSo() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path project = terminal.read("own");
        Path codebook = project.resolve("codebook.json");
        Files.writeString(codebook, Files.readString(codebook).replaceFirst("\"Akteur\"", "\"Handelnder\""));
        terminal.exported(project, "json");
        Path copy = terminal.read("copy");
        long before = Files.mismatch(codebook, copy.resolve("codebook.json"));
        List<String> said = terminal.run(
                "import", "--project", copy.toString(), place.resolve("own.json").toString()).err();
        assertEquals(
                List.of(before, "Achtung: Die Markierungen der Datei wurden mit einem anderen Codebuch gemacht. "
                        + "Für sie gilt das Codebuch dieses Projekts."),
                List.of(Files.mismatch(codebook, copy.resolve("codebook.json")), said.getLast()));
    }
}
