package org.randnotiz.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.exchange.Basket;
import org.randnotiz.exchange.FileChangedException;
import org.randnotiz.exchange.Fingerprints;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.ImportSink;
import org.randnotiz.exchange.ImportTally;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.Problems;
import org.randnotiz.exchange.ProgressListener;
import org.randnotiz.exchange.Sha256;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

class ImportSelectionTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadInTheOrderOfItsNamesAndWhatIsLeftOutIsNamed() throws IOException {
        Path root = Files.createDirectory(folder.resolve("beiträge"));
        write(root.resolve("b.txt"), "02.04.2024, 10:00\nB.");
        write(root.resolve("a/z.txt"), "01.04.2024, 10:00\nA.");
        write(root.resolve("a/bild.png"), "\u0089PNG");
        write(root.resolve("ohne-endung"), "03.04.2024, 10:00\nC.");
        write(root.resolve("daten.json"), "{}");
        write(root.resolve(".git/config"), "geheim");
        write(root.resolve("c.txt"), "");
        Files.createSymbolicLink(root.resolve("kreis"), root);
        Basket basket = new Basket();
        ImportReport report =
                ImportSelection.of(List.of(root, folder.resolve("fehlt.txt"))).read(Basket.CONTEXT, basket,
                        ProgressListener.NONE);
        assertEquals(
                List.of("beiträge/a/z.txt A.", "beiträge/b.txt B.", "beiträge/ohne-endung C."),
                basket.posts.stream()
                        .map(post -> post.provenance().file() + " " + post.text())
                        .toList());
        assertEquals(
                List.of(
                        "NOTE import.hidden [] beiträge/.git:0",
                        "NOTE import.unknownFormat [] beiträge/a/bild.png:0",
                        "WARNING import.emptyFile [] beiträge/c.txt:0",
                        "NOTE import.unknownFormat [] beiträge/daten.json:0",
                        "NOTE import.link [] beiträge/kreis:0",
                        "ERROR import.noFile [] " + folder.resolve("fehlt.txt") + ":0"),
                Basket.problems(report));
    }

    @Test
    void theReportSaysWhatWasRead() throws IOException {
        Path file = write(folder.resolve("a.txt"),
                "01.04.2024, 10:00\nEins.\n\nVorspann\n02.01.2023\nText.\n01.01.2025, 00:00\nZ.");
        ImportReport report =
                ImportSelection.of(List.of(file)).read(Basket.CONTEXT, new Basket(), ProgressListener.NONE);
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(file)));
        assertEquals(
                "ImportReport[formats=[text], files=[%s], fileCount=1, encodings={UTF-8=1}, sources=[SourceCount[id=unbekannt, name=Unbekannt, posts=2]], posts=2, added=2, withoutTime=0, annotated=0, earliest=2024-04-01T10:00+02:00[Europe/Berlin], latest=2025-01-01T00:00+01:00[Europe/Berlin], problems=%s, cancelled=false]"
                        .formatted(new ImportedFile("a.txt", sha256, "UTF-8", Files.size(file)), Problems.NONE),
                report.toString());
    }

    @Test
    void aPreviewSaysWhatAnImportWouldBring() throws IOException {
        Input input = Input.pasted("""
            Vorspann.
            01.04.2024, 10:00
            Bekannt.
            02.04.2024, 10:00
            Neu.
            02.04.2024, 10:00
            Neu.
            01.04.2024, 10:00
            Bekannt.
            """);
        PostId known = PostId.of("unbekannt", "01.04.2024, 10:00", "Bekannt.");
        ImportPreview preview =
                ImportSelection.of(input).preview(Basket.CONTEXT, known::equals, (post, sheets) -> true,
                        ProgressListener.NONE);
        assertEquals(
                List.of(5L, 2L, 1L, 1L, 2L, true, "Vorspann. false|Bekannt. true|Neu. false|Neu. true|Bekannt. true"),
                List.of(
                        preview.report().posts(),
                        preview.report().added(),
                        preview.report().withoutTime(),
                        preview.known(),
                        preview.repeated(),
                        preview.exact(),
                        String.join("|",
                                preview.first().stream().map(post -> post.headline() + " " + post.known()).toList())));
    }

    @Test
    void aPreviewOfMillionsRemembersAMillionAndSaysThatItIsNotExact() throws IOException {
        PreviewSink sink = new PreviewSink(id -> false, (post, sheets) -> true);
        List<Object> seen = new ArrayList<>();
        for (long i = 0; i <= Fingerprints.MOST; i++) {
            sink.post(post(i), List.of());
            if (i >= Fingerprints.MOST - 1) {
                seen.add(sink.preview(new ImportTally(List.of()).report(false)).exact());
            }
        }
        sink.post(post(0), List.of());
        sink.post(post(Fingerprints.MOST), List.of());
        seen.add(sink.preview(new ImportTally(List.of()).report(false)).repeated());
        assertEquals(List.of(true, false, 1L), seen);
    }

    private static final Post TEMPLATE = template();

    private static Post template() {
        Basket basket = new Basket();
        try {
            Basket.read("01.04.2024, 10:00\nText.", basket);
        } catch (IOException e) {
            throw new IllegalStateException("from memory", e);
        }
        return basket.posts.getFirst();
    }

    private static Post post(long number) {
        Post t = TEMPLATE;
        PostId id = new PostId(HexFormat.of().toHexDigits(number * 0x9E3779B97F4A7C15L) + "00000000");
        return new Post(id, t.published(), t.source(), null, null, null, t.text(), null, "de", t.provenance());
    }

    @Test
    void anImportCanBeEndedEarlyAndKeepsWhatItHas() throws IOException {
        String file = "01.04.2024, 10:00\n" + ("Text. ".repeat(10) + "\n").repeat(3_000) + "02.04.2024, 10:00\nZwei.\n";
        Basket basket = new Basket();
        ProgressListener afterAWhile = new ProgressListener() {
            private long done;

            @Override
            public void at(long bytes, long total, long posts) {
                done = posts;
            }

            @Override
            public boolean isCancelled() {
                return done >= 3;
            }
        };
        ImportReport report =
                ImportSelection.of(Input.pasted(file.repeat(10))).read(Basket.CONTEXT, basket, afterAWhile);
        assertEquals(List.of(true, 3L, 0L), List.of(report.cancelled(), report.posts(), report.fileCount()));
    }

    @Test
    void progressGoesFromNothingToAllAndNeverBack() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(write(folder.resolve(i + ".txt"),
                    i == 3 ? "" : "01.04.2024, 10:00\n" + "Text.\n".repeat(20_000 * i)));
        }
        List<Long> steps = new ArrayList<>();
        ProgressListener progress = new ProgressListener() {
            @Override
            public void at(long done, long total, long posts) {
                steps.add(done);
                steps.add(total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        ImportSelection.of(files).read(Basket.CONTEXT, new Basket(), progress);
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        long last = 0;
        boolean sound = steps.getFirst() == 0 && steps.get(steps.size() - 2) == total;
        for (int i = 0; i < steps.size(); i += 2) {
            sound = sound && steps.get(i) >= last && steps.get(i + 1) == total;
            last = steps.get(i);
        }
        assertEquals(List.of(true, true), List.of(sound, steps.size() > 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.04.2024, 10:00\nEins.\n", "01.04.2024, 10:00\nEins.\n02.04.2024, 10:00\nDrei.\n"})
    void aFileThatShrinksOrChangesALetterWhileItIsReadEndsTheImport(String afterwards) throws IOException {
        Basket basket = new Basket();
        Input changing = new Input() {
            private int opened;

            private String text() {
                return opened < 4 ? "01.04.2024, 10:00\nEins.\n02.04.2024, 10:00\nZwei.\n" : afterwards;
            }

            @Override
            public String name() {
                return "schwindend.txt";
            }

            @Override
            public long size() {
                return text().length();
            }

            @Override
            public InputStream open() {
                opened++;
                return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
            }
        };
        FileChangedException refused = assertThrows(
                FileChangedException.class,
                () -> ImportSelection.of(changing).read(Basket.CONTEXT, basket, ProgressListener.NONE));
        assertEquals(Problem.error("import.changed", "schwindend.txt").in("schwindend.txt", 0), refused.problem());
    }

    @Test
    void aFileThatFailsWhileItIsReadIsAProblemAndTheOthersAreRead() throws IOException {
        Basket basket = new Basket();
        Input failing = new Input() {
            private int opened;

            @Override
            public String name() {
                return "wackelig.txt";
            }

            @Override
            public long size() {
                return 10;
            }

            @Override
            public InputStream open() throws IOException {
                opened++;
                if (opened == 3) {
                    throw new IOException("Kabel gezogen");
                }
                return new ByteArrayInputStream("01.04.2024, 10:00\nText.".getBytes(StandardCharsets.UTF_8));
            }
        };
        ImportReport report = ImportSelection.of(failing).read(Basket.CONTEXT, basket, ProgressListener.NONE);
        assertEquals(
                List.of("ERROR import.unreadable [Kabel gezogen] wackelig.txt:0"), Basket.problems(report));
    }

    @Test
    void aSinkThatCannotTakeMoreEndsTheImport() {
        ImportSink full = (post, sheets) -> {
            throw new IOException("Datenträger voll");
        };
        IOException failure = assertThrows(IOException.class, () -> Basket.read("01.04.2024, 10:00\nText.", full));
        assertEquals("Datenträger voll", failure.getMessage());
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
