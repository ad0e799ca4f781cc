package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Import;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Step;

/// The files under `posts/`, one pair an import: its posts, which make the import be there, and its record. An import that
/// is not there, because it was undone or is not finished, lies in `trash/posts/`.
///
/// Safe for use by several threads.
final class ImportFiles {

    private final Disk disk;
    private final Layout layout;

    /// Where imports should be that could not be moved there yet.
    private final Map<String, Boolean> behind = new ConcurrentHashMap<>();

    ImportFiles(Disk disk, Layout layout) {
        this.disk = disk;
        this.layout = layout;
    }

    /// The ids of the imports that are there, in the order of their names, which begin with their times.
    List<String> present() throws IOException {
        Set<String> ids = new TreeSet<>(ids(layout.posts()));
        behind.forEach((id, present) -> {
            if (present) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
        });
        return List.copyOf(ids);
    }

    /// The file with the posts of an import that is there.
    Path file(String id) {
        return Boolean.TRUE.equals(behind.get(id)) ? layout.trashedPosts(id) : layout.posts(id);
    }

    /// The file with the posts of an import, as messages name it.
    String name(String id) {
        return layout.name(file(id));
    }

    /// Says that the posts of an import cannot be read.
    StoreException unreadable(String id, IOException cause) {
        return Failure.reading(layout, file(id), cause);
    }

    /// What is remembered of the imports that are there.
    List<Import> records(List<Problem> problems) throws IOException {
        List<Import> records = new ArrayList<>();
        List<String> present = present();
        for (String id : present) {
            record(recordFile(id), id, problems).ifPresent(records::add);
        }
        for (String name : disk.list(layout.posts())) {
            String id = name.endsWith(Layout.JSON) ? name.substring(0, name.length() - Layout.JSON.length()) : "";
            if (Layout.importOf(id + Layout.LINES).isPresent() && !present.contains(id) && !behind.containsKey(id)) {
                String missing = layout.name(layout.posts(id));
                problems.add(Problem.error("store.vanished", missing).in(missing, 0));
            }
        }
        return records;
    }

    /// What is remembered of an import that is there; empty if that cannot be read, which [#records] says.
    Optional<Import> recordOf(String id) throws IOException {
        return record(recordFile(id), id, new ArrayList<>());
    }

    private Path recordFile(String id) throws IOException {
        boolean waits = disk.size(layout.importRecord(id)).isEmpty()
                && disk.size(layout.trashedImportRecord(id)).isPresent();
        return waits ? layout.trashedImportRecord(id) : layout.importRecord(id);
    }

    /// What is remembered of the imports in the trash.
    List<Import> trashed(List<Problem> problems) throws IOException {
        List<Import> records = new ArrayList<>();
        for (String id : ids(layout.trashedPosts())) {
            record(layout.trashedImportRecord(id), id, problems).ifPresent(records::add);
        }
        return records;
    }

    /// Refuses a step whose posts are nowhere.
    void check(Step.OnImport step) throws IOException {
        String id = step.importId();
        if (Layout.importOf(id + Layout.LINES).isEmpty() || isNowhere(id)) {
            throw new StoreException(Problem.error("store.noImport", id), null);
        }
    }

    /// Whether neither the project nor the trash has the posts of an import.
    boolean isNowhere(String id) throws IOException {
        return disk.size(layout.posts(id)).isEmpty()
                && disk.size(layout.trashedPosts(id)).isEmpty();
    }

    /// Puts the posts of an import where the step wants them. The record goes in before the posts and leaves after
    /// them; after a crash between, doing it again completes it.
    ///
    /// @return whether anything had to be done
    boolean place(Step.OnImport step) throws IOException {
        String id = step.importId();
        behind.put(id, step.present());
        layout.create(layout.posts(), disk);
        layout.create(layout.trashedPosts(), disk);
        boolean moved;
        if (step.present()) {
            moved = move(layout.trashedImportRecord(id), layout.importRecord(id));
            moved |= move(layout.trashedPosts(id), layout.posts(id));
        } else {
            moved = move(layout.posts(id), layout.trashedPosts(id));
            moved |= move(layout.importRecord(id), layout.trashedImportRecord(id));
        }
        if (moved) {
            disk.forceFolder(step.present() ? layout.posts() : layout.trashedPosts());
            disk.forceFolder(step.present() ? layout.trashedPosts() : layout.posts());
        }
        if (step.present()) {
            new BegunImports(disk, layout).forget(id);
        }
        behind.remove(id);
        return moved;
    }

    /// Notes that the posts of an import are not where the step wants them, if they are not.
    void notice(Step.OnImport step) throws IOException {
        String id = step.importId();
        Path wrong = step.present() ? layout.trashedPosts(id) : layout.posts(id);
        if (disk.size(wrong).isPresent()) {
            behind.put(id, step.present());
        }
    }

    /// An id that no import has, made of the time and the writer.
    String newId(String time) throws IOException {
        Set<String> taken = new HashSet<>(ids(layout.posts()));
        taken.addAll(ids(layout.trashedPosts()));
        disk.list(layout.trashedPosts()).forEach(name -> layout.begunImport(Path.of(name)).ifPresent(taken::add));
        String id = time + "-" + layout.person() + "-" + layout.host();
        int n = 2;
        while (taken.contains(id)) {
            id = time + "-" + layout.person() + "-" + layout.host() + "-" + n++;
        }
        return id;
    }

    /// Whether that file is the record of an import, as it was written.
    boolean hasRecord(Path file, String id) throws IOException {
        return record(file, id, new ArrayList<>()).isPresent();
    }

    /// The record of an import as it is written to its file.
    static byte[] written(Import record) {
        return JsonText.pretty(Seal.on(Codecs.IMPORT.write(record)));
    }

    private List<String> ids(Path folder) throws IOException {
        return disk.list(folder).stream()
                .flatMap(name -> Layout.importOf(name).stream())
                .sorted()
                .toList();
    }

    private boolean move(Path from, Path to) throws IOException {
        if (disk.size(from).isEmpty()) {
            return false;
        }
        disk.move(from, to);
        return true;
    }

    private Optional<Import> record(Path file, String id, List<Problem> problems) throws IOException {
        String name = layout.name(file);
        try {
            JsonObject json = JsonText.read(disk.read(file));
            Import record = Codecs.IMPORT.read(json);
            Seal.check(json);
            if (record.id().equals(id)) {
                return Optional.of(record);
            }
            problems.add(Problem.warning("store.importRecord", name).in(name, 0));
        } catch (NoSuchFileException e) {
            problems.add(Problem.warning("store.importRecord", name).in(name, 0));
        } catch (UnreadableJsonException e) {
            problems.add(Problem.warning("store.importRecord", name).in(name, e.problem().line()));
        }
        return Optional.empty();
    }
}
