package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `search` beyond its rows: counts, lines in context, offers.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class SearchCommandTest {

    @TempDir
    private static Path place;

    private static String project;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = Terminal.in(place).marked("project").toString();
    }

    private static List<String> out(String... more) {
        return Terminal.in(place).fine(more);
    }

    @Test
    void countsSayHowTheHitsAreSpreadAsWhatNarrowsThem() {
        List<String> lines = out("search", "--project", project, "--counts", "[ereignis typ:AGREE]");
        assertEquals(
                List.of("1  stand:entwurf", "1  person:aw", "1  [event category:AGREE]", "1  akteur:=taliban"),
                lines.stream()
                        .filter(line -> List.of(
                                "1  stand:entwurf", "1  person:aw", "1  [event category:AGREE]", "1  akteur:=taliban")
                                .contains(line))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-September", "-Verhandlung", "-heute", "-politisch"})
    void aWordIsLeftOutWithoutQuotationMarksWhateverOptionsBeginSo(String unwanted) {
        assertEquals(
                out("search", "--project", project, "Lawrow " + unwanted),
                out("search", "-p", project, "Lawrow", unwanted));
    }

    @Test
    void anOptionThatIsNotThereIsStillSaid() {
        assertEquals(
                Cli.USAGE,
                Terminal.in(place).run("search", "--project", project, "--limits", "Lawrow").code());
    }

    @Test
    void everyPlaceThatWasFoundIsALineInContext() {
        List<String> lines = out("search", "--project", project, "--context", "--sort", "oldest", "Kommuniqué");
        assertEquals(
                List.of(1, true),
                List.of(lines.size(),
                        lines.getFirst().contains("keine Anerkennung, kein »Kommuniqué«  Das Treffen in Kasan")));
    }

    @Test
    void aWordThatNoPostHasIsAnsweredWithAnOfferUnlessItIsForAProgram() {
        assertEquals(
                List.of(List.of("0 Treffer", "Meinst du: Kasan?"), List.of()),
                List.of(
                        out("search", "--project", project, "Kaasn"),
                        out("search", "--project", project, "--json", "Kaasn")));
    }

    @Test
    void aPostThatHasOnlyADayIsFoundWithThatDay() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path own = terminal.read("dated");
        Path file = Files.writeString(place.resolve("day.txt"), "05.05.2024\nNur der Tag ist bekannt: Quittenernte.\n");
        terminal.fine("import", "--project", own.toString(), file.toString());
        String json = terminal.fine("search", "--project", own.toString(), "--json", "Quittenernte").getFirst();
        String line = terminal.fine("search", "--project", own.toString(), "Quittenernte").getFirst();
        assertEquals(true, json.contains("\"published\":\"2024-05-05\""), json);
        assertEquals(true, line.contains("  05.05.2024  "), line);
    }

    @Test
    void onATerminalItIsSaidHowFarTheIndexIsAndTheLineGoesAway(@TempDir Path fresh) {
        Terminal terminal = Terminal.in(fresh);
        Path read = terminal.read("project");
        String said = terminal.live("search", "--project", read.toString(), "Kasan");
        assertTrue(said.contains("Beiträge für die Suche eingelesen"), said);
        assertTrue(said.endsWith("\r\u001b[K"), said);
    }

    @Test
    void whereNobodyWatchesNothingIsSaidOfTheIndex(@TempDir Path fresh) {
        Terminal terminal = Terminal.in(fresh);
        Path read = terminal.read("project");
        assertEquals(List.of(), terminal.run("search", "--project", read.toString(), "Kasan").err());
    }
}
