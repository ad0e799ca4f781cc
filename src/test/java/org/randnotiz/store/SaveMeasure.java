package org.randnotiz.store;

import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.CLOCK;
import static org.randnotiz.store.Fixture.CODEBOOK;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.NOON;
import static org.randnotiz.store.Fixture.PROJECT;
import static org.randnotiz.store.Fixture.SHEET;
import static org.randnotiz.store.Fixture.SOURCES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Step;

/// Measures an edit against the bare forces it needs, and posts on their way in and out. A program, not a test.
///
/// Arguments: a folder on the disk to be measured, and how many posts.
final class SaveMeasure {

    private static final int WARM_UP = 300;
    private static final int EDITS = 600;

    private SaveMeasure() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "measure");
        Disk disk = new LocalDisk();
        ProjectFolder.create(folder.resolve("p"), PROJECT, CODEBOOK, SOURCES, disk);
        try (ProjectFolder project = ProjectFolder.open(folder.resolve("p"), ANNA, HOST, disk, CLOCK)) {
            for (int marks : new int[] {20, 200, 2000}) {
                edits(project, disk, folder, marks);
            }
            posts(project, Integer.parseInt(args[1]));
        }
        long start = System.nanoTime();
        ProjectFolder.open(folder.resolve("p"), ANNA, HOST, disk, CLOCK).close();
        say("open again: %.1f ms", (System.nanoTime() - start) / 1e6);
    }

    /// Changes one mark of a sheet that has so many, over and over; in turns with the bare forces, so that both meet the
    /// same noise.
    private static void edits(ProjectFolder project, Disk disk, Path folder, int marks) throws IOException {
        SheetFill sheet = new SheetFill(project, marks);
        Path bareJournal = folder.resolve("bare.jsonl");
        Path bareSheet = folder.resolve("bare.json");
        byte[] sheetBytes = new byte[sheet.bytes(folder)];
        Arrays.fill(sheetBytes, (byte) 'x');
        byte[] line = new byte[900];
        long[] saved = new long[EDITS];
        long[] bare = new long[EDITS];
        try (Disk.Appending journal = disk.append(bareJournal)) {
            for (int i = -WARM_UP; i < EDITS; i++) {
                long start = System.nanoTime();
                journal.append(line);
                journal.force();
                disk.write(folder.resolve("bare.tmp"), sheetBytes);
                disk.move(folder.resolve("bare.tmp"), bareSheet);
                disk.forceFolder(folder);
                long between = System.nanoTime();
                sheet.change(project);
                if (i >= 0) {
                    bare[i] = between - start;
                    saved[i] = System.nanoTime() - between;
                }
            }
        }
        Arrays.sort(saved);
        Arrays.sort(bare);
        say(
                "sheet of %d marks, %d KB: saved p50 %.2f ms, p99 %.2f ms; bare forces p50 %.2f ms, p99 %.2f ms; ratio of p50 %.2f",
                marks,
                sheetBytes.length / 1024,
                ms(saved, 50),
                ms(saved, 99),
                ms(bare, 50),
                ms(bare, 99),
                ms(saved, 50) / ms(bare, 50));
    }

    private static double ms(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static void posts(ProjectFolder project, int count) throws IOException {
        String text =
                "Die russische Regierung hat die Taliban eingeladen, teilte das Außenministerium mit. ".repeat(14);
        String importId;
        long start = System.nanoTime();
        try (ImportWriter writer = project.newImport()) {
            importId = writer.id();
            for (int i = 0; i < count; i++) {
                writer.add(Fixture.post(importId, i, text + i));
            }
            writer.finish("text", NOON, List.of(), 0, List.of());
        }
        rate("written, ids made", count, start);
        project.carryOut(Fixture.change("import", new Step.OnImport(importId, 1, true)));
        start = System.nanoTime();
        PostId last = PostId.of("", "", "");
        List<PostLocation> some = new ArrayList<>();
        try (PostReader reader = project.posts(problem -> {})) {
            int n = 0;
            for (Optional<LocatedPost> post = reader.next(); post.isPresent(); post = reader.next()) {
                last = post.get().post().id();
                if (n++ % 1000 == 0) {
                    some.add(post.get().location());
                }
            }
        }
        rate("read", count, start);
        start = System.nanoTime();
        try (KnownPosts known = project.knownPosts()) {
            rate("known (" + known.size() + ")", count, start);
            start = System.nanoTime();
            for (PostLocation one : some) {
                PostId id = project.read(one).id();
                project.read(known.location(id).orElseThrow());
            }
            rate("read by id, found among the known", 2 * some.size(), start);
        }
        start = System.nanoTime();
        Optional<PostLocation> found = project.find(last);
        say("last post found %s in %.0f ms", found.isPresent(), (System.nanoTime() - start) / 1e6);
        start = System.nanoTime();
        int length = 0;
        for (PostLocation location : some) {
            Post post = project.read(location);
            length += post.text().length();
        }
        say("%d posts read at their places (%d): %.3f ms each", some.size(), length,
                (System.nanoTime() - start) / 1e6 / some.size());
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        say("heap after that: %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void rate(String what, int count, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%d posts %s: %.1f s, %.0f a second", count, what, seconds, count / seconds);
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /// A sheet with so many marks, one of which is changed.
    private static final class SheetFill {

        private final int marks;
        private int version = 1;
        private int changes;

        SheetFill(ProjectFolder project, int marks) throws IOException {
            this.marks = marks;
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < marks; i++) {
                steps.add(Step.OnSheet.of(SHEET, null, Fixture.mark("m" + marks + "-" + i, 1, "Russland")));
            }
            project.carryOut(Fixture.change("fill" + marks, steps.toArray(Step[]::new)));
        }

        int bytes(Path folder) throws IOException {
            Layout layout = new Layout(folder.resolve("p"), ANNA, HOST);
            return (int) Files.size(layout.sheet(SHEET));
        }

        void change(ProjectFolder project) throws IOException {
            String id = "m" + marks + "-0";
            Step step = Step.OnSheet.of(
                    SHEET, Fixture.mark(id, version, "Russland"), Fixture.mark(id, version + 1, "Russland"));
            version++;
            changes++;
            project.carryOut(Fixture.change("edit" + marks + "-" + changes, step));
        }
    }
}
