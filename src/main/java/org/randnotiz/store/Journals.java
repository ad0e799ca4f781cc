package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;

/// The journals of all writers, for reading. Damaged lines are said and passed over.
final class Journals {

    private final Disk disk;
    private final Layout layout;
    private LongSupplier ownEnd = () -> Long.MAX_VALUE;

    Journals(Disk disk, Layout layout) {
        this.disk = disk;
        this.layout = layout;
    }

    /// Reads the own journal from now on only as far as it is known to be good: behind that there may be what was refused
    /// and could not be cut off yet.
    void readOwnUpTo(LongSupplier end) {
        ownEnd = end;
    }

    /// How far a journal may be read.
    long end(Path journal) {
        return journal.equals(layout.journal()) ? ownEnd.getAsLong() : Long.MAX_VALUE;
    }

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

    /// Gives the changes of one journal.
    ///
    /// @param name its name in the folder of journals
    void of(String name, Consumer<Change> changes) throws IOException {
        read(layout.journals().resolve(name), 0, new byte[0], changes, damaged -> {});
    }

    /// The names of all journals.
    List<String> names() throws IOException {
        return disk.list(layout.journals()).stream().filter(Layout::isJournal).sorted().toList();
    }

    /// Gives the changes of the own journal from a place on.
    ///
    /// @param from where a line begins
    void own(long from, Consumer<Change> changes, Consumer<Problem> problems) throws IOException {
        read(layout.journal(), from, new byte[0], changes, problems);
    }

    /// Gives the changes from certain places on, journal after journal. A line that is only half there is left for the
    /// next time.
    ///
    /// @param lengths where to begin, by the name of the journal; one that is not named is read from its beginning, and
    ///                so is one that has become shorter
    /// @param own     whether the own journal is read as well
    /// @return where to begin next time
    Map<String, Long> since(Map<String, Long> lengths, boolean own, Consumer<Change> changes) throws IOException {
        Map<String, Long> now = new HashMap<>();
        for (String name : disk.list(layout.journals())) {
            Path journal = layout.journals().resolve(name);
            if (Layout.isJournal(name) && (own || !journal.equals(layout.journal()))) {
                long length = disk.size(journal).orElse(0L);
                long known = lengths.getOrDefault(name, 0L);
                long from = known <= length ? known : 0;
                now.put(name, from == length
                        ? length
                        : read(journal, from, new byte[0], changes, problem -> {}));
            }
        }
        return now;
    }

    /// How long each journal is, in bytes, by its name; without a last line that is only half there.
    Map<String, Long> lengths() throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                lengths.put(name, wholeLines(layout.journals().resolve(name)));
            }
        }
        return lengths;
    }

    /// Says which journals are shorter than their writers noted, as after a loss of their ends or of all of them.
    List<Problem> shortened(Checkpoint checkpoint) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String name : disk.list(layout.journals())) {
            Optional<String> journal = Layout.journalOf(name);
            if (journal.isPresent()) {
                Path file = layout.journals().resolve(journal.get());
                long missing = checkpoint.missing(layout.journals().resolve(name), file);
                if (missing > 0) {
                    problems.add(Problem.warning("store.journalShorter", layout.name(file), missing)
                            .in(layout.name(file), 0));
                }
            }
        }
        return problems;
    }

    private long wholeLines(Path journal) throws IOException {
        try (LinesBackwards lines = new LinesBackwards(disk.open(journal))) {
            if (!lines.advance()) {
                return 0;
            }
            return lines.isComplete() ? lines.end() : lines.offset();
        } catch (NoSuchFileException e) {
            return 0; // deleted since it was listed
        }
    }

    /// @return where the last whole line that was read ends
    private long read(Path journal, long from, byte[] needle, Consumer<Change> changes, Consumer<Problem> problems)
            throws IOException {
        long end = end(journal);
        long upTo = from;
        try (LineScanner lines = new LineScanner(disk.open(journal), from)) {
            while (lines.advance() && lines.offset() < end) {
                if (lines.isComplete()) {
                    upTo = lines.nextOffset();
                    if (contains(lines, needle)) {
                        read(lines, journal, from, changes, problems);
                    }
                }
            }
            return upTo;
        } catch (NoSuchFileException e) {
            return 0; // nobody has written yet
        }
    }

    private void read(
            LineScanner lines, Path journal, long from, Consumer<Change> changes, Consumer<Problem> problems)
            throws IOException {
        if (!CheckedLine.isIntact(lines.buffer(), lines.start(), lines.length())) {
            problems.accept(damaged("store.line", journal, linesBefore(journal, from) + lines.number()));
            return;
        }
        Change change;
        try {
            change = Codecs.CHANGE.read(lines.buffer(), lines.start(), lines.length());
        } catch (UnreadableJsonException e) {
            problems.accept(damaged("store.lineUnknown", journal, linesBefore(journal, from) + lines.number()));
            return;
        }
        changes.accept(change);
    }

    private Problem damaged(String code, Path journal, long number) {
        String name = layout.name(journal);
        return Problem.warning(code, name, number).in(name, number);
    }

    /// How many lines stand before a place; they are counted only when there is something to say of a line behind it.
    private long linesBefore(Path journal, long from) throws IOException {
        long before = 0;
        try (LineScanner lines = new LineScanner(disk.open(journal), 0)) {
            while (lines.advance() && lines.nextOffset() <= from) {
                before = lines.number();
            }
        }
        return before;
    }

    private static boolean contains(LineScanner lines, byte[] needle) {
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
