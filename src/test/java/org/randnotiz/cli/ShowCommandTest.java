package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `show` leaves out nothing of what was written about a post.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ShowCommandTest {

    @TempDir
    private static Path place;

    private static List<String> lines;

    @BeforeAll
    static void writeAboutTheNote() {
        Terminal terminal = Terminal.in(place);
        Path project = terminal.read("project");
        terminal.apply(project, "aw", about("""
                {"edit":"add-mark","id":"e","type":"event","quote":"offiziell eingeladen","values":{\
                "category":{"kind":"choice","tags":["AGREE"]},"place":{"kind":"place","name":"Kasan","latitude":55.8,"longitude":49.1}}}
                {"edit":"judge","id":"j","text":"Sie kommen.","likelihood":"likely","confidence":"low",\
                "reason":"Nur eine Quelle.","targets":["e"],"due":"2024-12-31"}
                {"edit":"judge","id":"j","text":"Sie kommen im Mai.","likelihood":"very-likely","confidence":"low",\
                "reason":"Zwei Quellen.","targets":[]}
                {"edit":"date","id":"d","published":"02.04.2024, 08:30","reason":"Die Kopfzeile irrt."}
                {"edit":"submit"}
                """));
        terminal.apply(project, "ed", about("""
                {"edit":"remark","id":"r","of":"aw","about":"e","text":"Wer hat eingeladen?"}
                {"edit":"return","of":"aw","note":"Bitte den Urheber nennen."}
                """));
        lines = terminal.fine("show", "--project", project.toString(), Terminal.NOTE);
    }

    private static String about(String edits) {
        return edits.replaceAll("(?m)^\\{", "{\"post\":\"" + Terminal.NOTE + "\",");
    }

    private static String said(String part) {
        return String.join("\n", lines.stream().map(String::strip).filter(line -> line.contains(part)).toList());
    }

    @Test
    void aMarkIsShownWithItsValues() {
        assertEquals("e  Ereignis  110..130  offiziell eingeladen",
                said("offiziell eingeladen").lines().toList().getLast());
        assertEquals("Kategorie: Übereinkunft", said("Kategorie"));
        assertEquals("Ort: Kasan (55.8, 49.1)", said("Ort:"));
    }

    @Test
    void aJudgementIsShownInAllItsVersionsWithReasonAndDay() {
        assertEquals("j  Urteil, Fassung 1:  Sie kommen.", said("Fassung 1"));
        assertEquals("j  Urteil, Fassung 2:  Sie kommen im Mai.", said("Fassung 2"));
        assertEquals("Begründung: Nur eine Quelle.\nBegründung: Zwei Quellen.", said("Quelle"));
        assertEquals("Wahrscheinlichkeit: wahrscheinlich\nWahrscheinlichkeit: sehr wahrscheinlich",
                said("Wahrscheinlichkeit"));
        assertEquals("Fälligkeit: 31.12.2024", said("Fälligkeit").lines().toList().getFirst());
        assertEquals("Stützt sich auf: e", said("Stützt").lines().toList().getFirst());
    }

    @Test
    void remarksHandOversAndCorrectionsAreShownWithTheirWords() {
        assertEquals("r  Bemerkung zu e auf dem Blatt von aw:", said("Bemerkung"));
        assertEquals("Wer hat eingeladen?", said("Wer hat"));
        assertEquals("Bitte den Urheber nennen.", said("Urheber nennen"));
        assertEquals(1, lines.stream().filter(line -> line.contains("Eingereicht: Blatt von aw, Runde 1")).count());
        assertEquals(1, lines.stream().filter(line -> line.contains("Zurückgegeben: Blatt von aw, Runde 1")).count());
        assertEquals("d  Zeitpunkt berichtigt: 2024-04-02T08:30+02:00", said("Zeitpunkt berichtigt"));
        assertEquals("Begründung: Die Kopfzeile irrt.", said("Kopfzeile irrt"));
    }
}
