package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Post;

class EncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Außenministerium – „Übung“ für 5 €";
    private static final String FILE = "01.04.2024, 23:17\n" + TEXT + "\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, ""),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF"),
                Arguments.of(WINDOWS_1252, ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingIsRecognised(Charset charset, String mark) throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read("datei.txt", (mark + FILE).getBytes(charset), basket);
        assertEquals(
                List.of(TEXT, charset.name(), charset.equals(WINDOWS_1252) ? 1L : 0L, 0L, 0L),
                List.of(
                        basket.posts.getFirst().text(),
                        report.files().getFirst().charset(),
                        report.problems().notes(),
                        report.problems().warnings(),
                        report.problems().errors()));
    }

    @Test
    void windows1252IsSaid() throws IOException {
        ImportReport report = Basket.read("datei.txt", FILE.getBytes(WINDOWS_1252), new Basket());
        assertEquals(List.of("NOTE import.windows1252 [] datei.txt:0"), Basket.problems(report));
    }

    @Test
    void theFirstUmlautMayStandOnTheLastPage() throws IOException {
        String head = "01.04.2024, 23:17\n" + "Nur ASCII. \n".repeat(100_000);
        assertEquals(
                List.of("Ende: ü UTF-8", "Ende: ü windows-1252"),
                List.of(end(head + "Ende: ü", StandardCharsets.UTF_8), end(head + "Ende: ü", WINDOWS_1252)));
    }

    private static String end(String file, Charset charset) throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read("datei.txt", file.getBytes(charset), basket);
        String text = basket.posts.getFirst().text();
        return text.substring(text.lastIndexOf("Ende")) + " " + report.files().getFirst().charset();
    }

    @Test
    void aLineFromWindows1252InTheMiddleOfUtf8IsReadAsSuchAndSaid() throws IOException {
        String utf8 = "Übung macht den Meister. ".repeat(10_000) + "\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("01.04.2024, 23:17\n" + utf8).getBytes(StandardCharsets.UTF_8));
        file.writeBytes("Größe „fünf“\n".getBytes(WINDOWS_1252));
        file.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {'S', 'c', 'h', (byte) 0x81, 'n', '\n'});
        Basket basket = new Basket();
        ImportReport report = Basket.read("datei.txt", file.toByteArray(), basket);
        assertEquals(utf8 + "Größe „fünf“\n" + utf8 + "Sch\uFFFDn", basket.posts.getFirst().text());
        assertEquals(
                List.of("WARNING import.damagedBytes [] datei.txt:3", "WARNING import.damagedBytes [] datei.txt:5"),
                Basket.problems(report));
    }

    @Test
    void halfACharacterInUtf16IsReplacedAndSaid() throws IOException {
        byte[] bytes = ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE);
        byte[] damaged = java.util.Arrays.copyOf(bytes, bytes.length + 3);
        damaged[bytes.length] = 0x00;
        damaged[bytes.length + 1] = (byte) 0xD8;
        damaged[bytes.length + 2] = 'x';
        Basket basket = new Basket();
        ImportReport report = Basket.read("datei.txt", damaged, basket);
        assertEquals(
                List.of(TEXT + "\n\uFFFD", "[WARNING import.damagedBytes [] datei.txt:3]"),
                List.of(
                        basket.posts.getFirst().text(),
                        Basket.problems(report).toString()));
    }

    @Test
    void aFileWithoutTextIsLeftOutWithASentence() throws IOException {
        assertEquals(
                List.of(
                        "ERROR import.binary [] a.txt:0",
                        "ERROR import.utf16 [] utf16.txt:0",
                        "WARNING import.emptyFile [] b.txt:0",
                        "WARNING import.blankFile [] c.txt:0",
                        "WARNING import.blankFile [] mark.txt:0",
                        "ERROR import.otherFormat [PDF] d.txt:0",
                        "ERROR import.markup [HTML] e.html:2",
                        "ERROR import.otherFormat [ZIP, DOCX, XLSX, ODT] f.docx:0",
                        "ERROR import.otherFormat [GZIP] g.gz:0"),
                List.of(
                        refusal("a.txt", "Text\u0000mit Null".getBytes(StandardCharsets.UTF_8)),
                        refusal("utf16.txt", "ohne Marke".getBytes(StandardCharsets.UTF_16LE)),
                        refusal("b.txt", new byte[0]),
                        refusal("c.txt", " \r\n\t ".getBytes(StandardCharsets.UTF_8)),
                        refusal("mark.txt", "\uFEFF".getBytes(StandardCharsets.UTF_8)),
                        refusal("d.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)),
                        refusal("e.html", "\uFEFF\n <!DOCTYPE html>".getBytes(StandardCharsets.UTF_8)),
                        refusal("f.docx", "PK\u0003\u0004…".getBytes(StandardCharsets.ISO_8859_1)),
                        refusal("g.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0})));
    }

    private static String refusal(String name, byte[] bytes) throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read(name, bytes, basket);
        assertEquals(List.<Post>of(), basket.posts);
        return String.join(",", Basket.problems(report));
    }

    @Test
    void aZeroFarInsideATextIsDamageAndNoReasonToRefuseIt() throws IOException {
        String text = "Viel Text. ".repeat(10_000) + "\u0000 Ende.";
        assertEquals(List.of(text), Basket.texts("01.04.2024, 23:17\n" + text));
    }

    @Test
    void pastedTextIsReadAsItIs() throws IOException {
        Basket basket = new Basket();
        ImportReport report =
                ImportSelection.of(Input.pasted("01.04.2024, 23:17\r\nä😊 \uD83D.")).read(Basket.CONTEXT, basket,
                        ProgressListener.NONE);
        assertEquals(
                List.of("ä😊 \uFFFD.", "", "UTF-8"),
                List.of(
                        basket.posts.getFirst().text(),
                        basket.posts.getFirst().provenance().file(),
                        report.files().getFirst().charset()));
    }
}
