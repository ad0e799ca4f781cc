package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonText;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;

/// What `drafts` shows of text that was typed and not saved, and what `check` says of it.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class DraftsCommandTest {

    private static final PostId NOTE = new PostId(Terminal.NOTE);
    private static final PostId GONE = new PostId("000000000000000000000001");

    @TempDir
    private Path place;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeTheProject() throws IOException {
        terminal = Terminal.in(place);
        project = terminal.read("project");
    }

    private static Draft judgement(PostId post, String words) {
        return new Draft(
                new DraftPlace.OfJudgement(new SheetKey(post, new PersonId("aw")), new ItemId("j9")),
                Map.of("text", new Draft.Entry(words, "")), "text", 0, 0);
    }

    private void keep(String writer, Drafts drafts) throws IOException {
        Files.createDirectories(project.resolve("drafts"));
        Files.write(project.resolve("drafts").resolve(writer + ".json"), JsonText.pretty(Codecs.DRAFTS.write(drafts)));
    }

    private List<String> drafts(String... more) {
        return terminal.fine(List.of(List.of("drafts", "--project", project.toString()), List.of(more)).stream()
                .flatMap(List::stream).toArray(String[]::new));
    }

    private Answer check() {
        return terminal.run("check", "--project", project.toString());
    }

    @Test
    void theOneTypedInLastComesFirstWithItsPost() throws IOException {
        keep("aw@pc7", Drafts.NONE
                .with(new Draft(new DraftPlace.OfActor(null), Map.of("name", new Draft.Entry("G8", "")), "name", 2, 2))
                .with(judgement(NOTE, "Die Delegation wird")));
        List<String> said = drafts();
        assertTrue(said.getFirst().startsWith(Terminal.NOTE + "  Urteil · "), said.getFirst());
        assertEquals("    Die Delegation wird", said.get(1));
        assertEquals("Neuer Akteur", said.get(2));
        assertEquals("    G8", said.get(3));
        assertEquals("Entwürfe: 2", said.get(4));
    }

    @Test
    void programsAreAnsweredInJson() throws IOException {
        keep("aw@pc7", Drafts.NONE.with(judgement(GONE, "Die Delegation wird")));
        assertEquals(
                List.of("{\"form\":\"judgement\",\"post\":\"000000000000000000000001\",\"typed\":{\"text\":\"Die Delegation wird\"},"
                        + "\"gone\":\"draft.noPost\"}"),
                drafts("--json"));
    }

    @Test
    void whereNothingIsTypedItSaysSo() {
        assertEquals(List.of("Entwürfe: 0"), drafts());
    }

    @Test
    void aCheckNamesADamagedFileOfAnybody() throws IOException {
        Files.createDirectories(project.resolve("drafts"));
        Files.writeString(project.resolve("drafts").resolve("jk@pc9.json"), "{\"version\":1,\n\"drafts\":");
        List<String> said = check().out();
        assertTrue(said.getFirst().contains("drafts/jk@pc9.json"), said.toString());
        assertTrue(said.getFirst().contains("beschädigt"), said.toString());
    }

    @Test
    void aCheckNotesTheDraftOfAPostThatIsGone() throws IOException {
        keep("jk@pc9", Drafts.NONE.with(judgement(GONE, "Die Delegation wird")));
        Answer answer = check();
        assertTrue(answer.out().getFirst().contains("Entwurf zu dem Beitrag " + GONE), answer.out().toString());
        assertEquals(0, answer.code());
    }

    @Test
    void aCheckSaysNothingOfDraftsThatCanBeGoneOnWith() throws IOException {
        keep("aw@pc7", Drafts.NONE.with(judgement(NOTE, "Die Delegation wird")));
        assertEquals(1, check().out().size());
    }
}
