package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// What this writer has begun to import: a note for each such import, there from before its first post until its posts are
/// in the project. What a crash leaves of an import without such a note is worth nothing.
///
/// @param disk   where
/// @param layout whose
record BegunImports(Disk disk, Layout layout) {

    private static final String FILES = "files";
    private static final String SOURCE = "source";
    private static final String BEGUN = "begun";

    /// Notes that an import has been begun; durable when it returns.
    void note(String id, List<Path> files, String source, Instant now) throws IOException {
        JsonObject note = JsonObject.builder()
                .putTexts(FILES, files)
                .put(SOURCE, source)
                .put(BEGUN, now.toString())
                .build();
        new WholeFiles(disk, layout).replace(layout.begunImport(id), JsonText.pretty(note));
    }

    /// Forgets an import, if it is noted.
    void forget(String id) throws IOException {
        if (disk.size(layout.begunImport(id)).isPresent()) {
            disk.delete(layout.begunImport(id));
        }
    }

    /// All imports that can be gone on with, oldest first. Looks through what has been read of them to count it.
    List<UnfinishedImport> all() throws IOException {
        List<UnfinishedImport> all = new ArrayList<>();
        for (String id : ids()) {
            Optional<Path> part = part(id);
            boolean there = disk.size(layout.posts(id)).isPresent();
            if (part.isPresent() && !there) {
                read(id, posts(part.get())).ifPresent(all::add);
            }
        }
        return all;
    }

    /// The note of an import; empty if a crash has torn it, which it can only have done before the first post.
    private Optional<UnfinishedImport> read(String id, long posts) throws IOException {
        try {
            return Optional.of(JsonText.read(disk.read(layout.begunImport(id)))
                    .as(note -> new UnfinishedImport(
                            id, note.parsedList(FILES, Path::of), note.text(SOURCE), note.instant(BEGUN), posts)));
        } catch (UnreadableJsonException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Deletes what an import has left, and its note.
    void discard(String id) throws IOException {
        disk.delete(layout.unfinished(layout.trashedPosts(id)));
        if (disk.size(layout.begunImport(id)).isPresent()) {
            // Read to its end, but never put into the project.
            disk.delete(layout.trashedPosts(id));
            disk.delete(layout.trashedImportRecord(id));
            disk.delete(layout.begunImport(id));
        }
    }

    /// Deletes what imports of this writer have left that cannot be gone on with.
    void sweep() throws IOException {
        Set<String> kept = new TreeSet<>();
        for (String id : ids()) {
            boolean there = disk.size(layout.posts(id)).isPresent();
            if (!there && part(id).isPresent() && read(id, 0).isPresent()) {
                kept.add(layout.begunImport(id).getFileName().toString());
                kept.add(layout.unfinished(layout.trashedPosts(id)).getFileName().toString());
            }
        }
        String ours = "." + layout.writer() + Layout.UNFINISHED;
        for (String name : disk.list(layout.trashedPosts())) {
            if (name.endsWith(ours) && !kept.contains(name)) {
                disk.delete(layout.trashedPosts().resolve(name));
            }
        }
    }

    /// The file with what has been read: unfinished, or finished and not yet put into the project.
    private Optional<Path> part(String id) throws IOException {
        Path unfinished = layout.unfinished(layout.trashedPosts(id));
        if (disk.size(unfinished).isPresent()) {
            return Optional.of(unfinished);
        }
        Path finished = layout.trashedPosts(id);
        return disk.size(finished).isPresent() ? Optional.of(finished) : Optional.empty();
    }

    private List<String> ids() throws IOException {
        return disk.list(layout.trashedPosts()).stream()
                .flatMap(name -> layout.begunImport(Path.of(name)).stream())
                .toList();
    }

    private long posts(Path part) throws IOException {
        long posts = 0;
        try (LineScanner lines = new LineScanner(disk.open(part), 0)) {
            while (lines.advance()) {
                posts += lines.isComplete() ? 1 : 0;
            }
        }
        return posts;
    }
}
