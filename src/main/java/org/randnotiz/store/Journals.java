package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.randnotiz.json.Forms;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;

/// The journals of all writers, for reading. Damaged lines are said and passed over.
///
/// @param disk   where
/// @param layout which files
record Journals(Disk disk, Layout layout) {

    /// Gives every change whose line contains `words`, journal after journal, each in its order. Lines without them are
    /// not parsed, which makes this as fast as reading.
    ///
    /// @param words    ASCII, such as a post's id; empty for all changes
    /// @param problems takes what is wrong with lines that contain the words
    void about(String words, Consumer<Change> changes, Consumer<Problem> problems) throws IOException {
        byte[] needle = words.getBytes(StandardCharsets.US_ASCII);
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                read(layout.journals().resolve(name), 0, needle, changes, problems);
            }
        }
    }

    /// Gives the changes of the own journal from a place on.
    ///
    /// @param from where a line begins
    void own(long from, Consumer<Change> changes, Consumer<Problem> problems) throws IOException {
        read(layout.journal(), from, new byte[0], changes, problems);
    }

    /// The posts that changes from certain places on are about.
    ///
    /// @param lengths where to begin, by the name of the journal; one that is not named is read from its beginning, and
    ///                so is one that has become shorter
    Touched since(Map<String, Long> lengths) throws IOException {
        Set<PostId> posts = new HashSet<>();
        Map<String, Long> now = new HashMap<>();
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                Path journal = layout.journals().resolve(name);
                long length = disk.size(journal).orElse(0L);
                long known = lengths.getOrDefault(name, 0L);
                now.put(name, length);
                if (known != length) {
                    read(journal, known < length ? known : 0, new byte[0], change -> add(change, posts), problem -> {});
                }
            }
        }
        return new Touched(posts, now);
    }

    /// How long each journal is, in bytes, by its name.
    Map<String, Long> lengths() throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                lengths.put(name, disk.size(layout.journals().resolve(name)).orElse(0L));
            }
        }
        return lengths;
    }

    private static void add(Change change, Set<PostId> posts) {
        for (Step step : change.steps()) {
            if (step instanceof Step.OnSheet onSheet) {
                posts.add(onSheet.sheet().post());
            }
        }
    }

    private void read(Path journal, long from, byte[] needle, Consumer<Change> changes, Consumer<Problem> problems)
            throws IOException {
        try (Lines lines = new Lines(disk.open(journal), from)) {
            while (lines.advance()) {
                if (lines.isComplete() && contains(lines, needle)) {
                    read(lines, journal, from == 0 ? lines.number() : 0, changes, problems);
                }
            }
        } catch (NoSuchFileException e) {
            return; // nobody has written yet
        }
    }

    private void read(
            Lines lines, Path journal, long number, Consumer<Change> changes, Consumer<Problem> problems) {
        String name = layout.name(journal);
        if (!CheckedLine.isIntact(lines.buffer(), lines.start(), lines.length())) {
            problems.accept(Problem.warning("store.line", name, number).in(name, number));
            return;
        }
        Change change;
        try {
            change = Forms.CHANGE.read(lines.buffer(), lines.start(), lines.length());
        } catch (UnreadableJsonException e) {
            problems.accept(Problem.warning("store.lineUnknown", name, number).in(name, number));
            return;
        }
        changes.accept(change);
    }

    private static boolean contains(Lines lines, byte[] needle) {
        byte[] bytes = lines.buffer();
        int last = lines.start() + lines.length() - needle.length;
        for (int i = lines.start(); i <= last; i++) {
            int matched = 0;
            while (matched < needle.length && bytes[i + matched] == needle[matched]) {
                matched++;
            }
            if (matched == needle.length) {
                return true;
            }
        }
        return false;
    }

    /// The problems a scan has met, each once.
    static Consumer<Problem> into(List<Problem> problems) {
        return problem -> {
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        };
    }
}
