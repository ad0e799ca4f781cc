package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Import;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lines under `trash/`: what was removed and what was put back, made from the journals, one file a writer.
///
/// Taking back one's own addition is no deletion: such a thing is listed only if it had been deleted before.
///
/// Not safe for use by several threads: the project folder lets one in at a time.
final class Trash implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Trash.class);

    private final Disk disk;
    private final Layout layout;
    private final @Nullable LineFile own;

    private Trash(Disk disk, Layout layout, @Nullable LineFile own) {
        this.disk = disk;
        this.layout = layout;
        this.own = own;
    }

    /// The trash of a project that is only read.
    static Trash reading(Disk disk, Layout layout) {
        return new Trash(disk, layout, null);
    }

    /// The trash, for throwing things into it too. A torn end is cut off: the journal has what it said.
    static Trash writing(Disk disk, Layout layout) throws IOException {
        long good = 0;
        if (disk.size(layout.trashLines()).orElse(0L) > 0) {
            try (LinesBackwards lines = new LinesBackwards(disk.open(layout.trashLines()))) {
                good = lines.advanceToIntact() ? lines.end() : 0;
            }
        }
        LineFile file = new LineFile(disk, layout, layout.trashLines(), good);
        if (disk.size(layout.trashLines()).isPresent()) {
            file.settle();
        }
        return new Trash(disk, layout, file);
    }

    /// Notes what a change removed or put back.
    void write(Change change) throws IOException {
        append(lines(change));
    }

    /// Notes what changes from the end of the journal removed or put back, as far as that is not yet noted.
    void catchUp(List<Change> changes) throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        for (Change change : changes) {
            missing.addAll(lines(change));
        }
        if (!missing.isEmpty() && disk.size(layout.trashLines()).isPresent()) {
            int expected = missing.size();
            try (LinesBackwards lines = new LinesBackwards(disk.open(layout.trashLines()))) {
                for (int i = 0; i < expected && lines.advance(); i++) {
                    missing.remove(new String(lines.bytes(), StandardCharsets.UTF_8) + "\n");
                }
            }
        }
        append(missing);
    }

    /// What is in the trash, the latest first. Of imports that is what lies there: one that was read but never put into
    /// the project is among them, as if version 0 had taken it away.
    List<Removed> list(ImportFiles imports, List<Problem> problems) throws IOException {
        Map<String, Line> latest = new LinkedHashMap<>();
        Set<String> deleted = new HashSet<>();
        for (String name : disk.list(layout.trash())) {
            if (Layout.isJournal(name)) {
                read(name, latest, deleted, problems);
            }
        }
        List<Removed> removed = new ArrayList<>();
        latest.forEach((object, line) -> {
            boolean listed = !(line.removed().step() instanceof Step.OnImport) && deleted.contains(object);
            if (listed && isRemoval(line.removed().step())) {
                removed.add(line.removed());
            }
        });
        for (Import trashed : imports.trashed(problems)) {
            Line line = latest.get("import " + trashed.id());
            removed.add(
                    line != null
                            ? line.removed()
                            : new Removed(
                                    new Step.OnImport(trashed.id(), 0, false), trashed.by(), trashed.at()));
        }
        removed.sort(Comparator.comparing(Removed::at).reversed());
        return removed;
    }

    /// How many lines the files under `trash/` lack that the journals say should be there, by the name of the file.
    Map<String, Integer> lacking(Journals journals) throws IOException {
        Map<String, Integer> lacking = new TreeMap<>();
        for (String name : journals.names()) {
            int missing = missing(name, journals, line -> {}).size();
            if (missing > 0) {
                lacking.put(name, missing);
            }
        }
        return lacking;
    }

    /// A file under `trash/` as the journals can make it: its intact lines, and those it lacks.
    ///
    /// @return empty if it is as it should be
    Optional<byte[]> mended(String name, Journals journals) throws IOException {
        StringBuilder intact = new StringBuilder();
        List<String> missing = missing(name, journals, intact::append);
        missing.forEach(intact::append);
        byte[] mended = intact.toString().getBytes(StandardCharsets.UTF_8);
        boolean asItShould = missing.isEmpty() && mended.length == disk.size(layout.trash().resolve(name)).orElse(0L);
        return asItShould ? Optional.empty() : Optional.of(mended);
    }

    /// The lines that the journal of that name wants in the file of that name and that are not there.
    ///
    /// @param intact takes the lines that are there and intact
    private List<String> missing(String name, Journals journals, Consumer<String> intact) throws IOException {
        Set<String> there = new HashSet<>();
        try (LineScanner lines = new LineScanner(disk.open(layout.trash().resolve(name)), 0)) {
            while (lines.advance() && lines.isComplete()) {
                if (CheckedLine.isIntact(lines.buffer(), lines.start(), lines.length())) {
                    String line = new String(lines.buffer(), lines.start(), lines.length(), StandardCharsets.UTF_8);
                    intact.accept(line + "\n");
                    there.add(version(
                            read(JsonText.read(lines.buffer(), lines.start(), lines.length())).removed().step()));
                }
            }
        } catch (NoSuchFileException e) {
            LOG.debug("nothing is in {}", name, e);
        } catch (UnreadableJsonException e) {
            LOG.debug("a line of a newer program is in {}", name, e);
        }
        List<String> missing = new ArrayList<>();
        journals.of(name, change -> {
            for (Step step : change.steps()) {
                if ((isRemoval(step) || isReturn(step)) && there.add(version(step))) {
                    missing.add(line(change, step));
                }
            }
        });
        return missing;
    }

    private static String version(Step step) {
        return object(step) + " " + step.version();
    }

    private void read(String file, Map<String, Line> latest, Set<String> deleted, List<Problem> problems)
            throws IOException {
        try (LineScanner lines = new LineScanner(disk.open(layout.trash().resolve(file)), 0)) {
            while (lines.advance()) {
                if (!lines.isComplete()) {
                    return;
                }
                try {
                    if (!CheckedLine.isIntact(lines.buffer(), lines.start(), lines.length())) {
                        throw new IOException("damaged");
                    }
                    Line line = read(JsonText.read(lines.buffer(), lines.start(), lines.length()));
                    String object = object(line.removed().step());
                    latest.merge(object, line, Line::later);
                    if (line.act() != Change.Act.UNDO) {
                        deleted.add(object);
                    }
                } catch (UnreadableJsonException | IOException e) {
                    String name = layout.name(layout.trash().resolve(file));
                    problems.add(Problem.warning("store.line", name, lines.number()).in(name, lines.number()));
                }
            }
        }
    }

    private static List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        for (Step step : change.steps()) {
            if (isRemoval(step) || isReturn(step)) {
                lines.add(line(change, step));
            }
        }
        return lines;
    }

    private static String line(Change change, Step step) {
        JsonObject line = JsonObject.builder()
                .put("act", change.act().name())
                .put("by", change.by().value())
                .put("at", change.at().toString())
                .put("step", Codecs.STEP.write(step))
                .build();
        return new String(CheckedLine.of(line), StandardCharsets.UTF_8);
    }

    private static Line read(JsonObject json) throws UnreadableJsonException {
        return json.as(line -> new Line(
                line.parsed("act", Change.Act::valueOf),
                new Removed(
                        Codecs.STEP.read(line.object("step")), line.parsed("by", PersonId::new), line.instant("at"))));
    }

    private void append(Collection<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            Objects.requireNonNull(own).append(String.join("", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isRemoval(Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> onSheet.after() == null;
            case Step.OnActor onActor -> onActor.after() == null;
            case Step.OnImport onImport -> !onImport.present();
        };
    }

    private static boolean isReturn(Step step) {
        return step.version() > 1
                && switch (step) {
                    case Step.OnSheet onSheet -> onSheet.before() == null;
                    case Step.OnActor onActor -> onActor.before() == null;
                    case Step.OnImport onImport -> onImport.present();
                };
    }

    private static String object(Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> "item " + onSheet.item();
            case Step.OnActor onActor -> "actor " + ActorPages.actor(onActor);
            case Step.OnImport onImport -> "import " + onImport.importId();
        };
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }

    /// A line of the trash.
    private record Line(Change.Act act, Removed removed) {

        Line later(Line other) {
            return other.removed.step().version() > removed.step().version() ? other : this;
        }
    }
}
