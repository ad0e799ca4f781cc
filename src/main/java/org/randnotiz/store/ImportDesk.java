package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Imports on their way into the project: begun, gone on with, or discarded. Only for the one who may write.
final class ImportDesk {

    private static final DateTimeFormatter IMPORT_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final Layout layout;
    private final ImportFiles imports;
    private final InstantSource clock;

    /// Imports that are being read, or have been and wait to be put into the project.
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    ImportDesk(Disk disk, Layout layout, ImportFiles imports, InstantSource clock) {
        this.disk = disk;
        this.layout = layout;
        this.imports = imports;
        this.clock = clock;
    }

    /// See [ProjectFolder#newImport(List, String)].
    ImportWriter goOn(List<Path> files, String source) throws StoreException {
        try {
            BegunImports begun = new BegunImports(disk, layout);
            for (UnfinishedImport unfinished : unfinished()) {
                if (unfinished.files().equals(files)) {
                    if (!unfinished.source().equals(source)) {
                        begun.note(unfinished.id(), files, source, unfinished.begun());
                    }
                    return writer(unfinished.id());
                }
            }
            Instant now = clock.instant();
            String id = imports.newId(IMPORT_TIME.format(now));
            begun.note(id, files, source, now);
            return writer(id);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(), e);
        }
    }

    /// See [ProjectFolder#newImport()].
    ImportWriter begin() throws StoreException {
        try {
            return writer(imports.newId(IMPORT_TIME.format(clock.instant())));
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(), e);
        }
    }

    private ImportWriter writer(String id) throws StoreException {
        ImportWriter writer = ImportWriter.open(disk, layout, id, () -> underWay.remove(id));
        underWay.add(id);
        return writer;
    }

    /// See [ProjectFolder#unfinishedImports()].
    List<UnfinishedImport> unfinished() throws StoreException {
        try {
            return new BegunImports(disk, layout)
                    .all().stream().filter(one -> !underWay.contains(one.id())).toList();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.trashedPosts(), e);
        }
    }

    /// See [ProjectFolder#discardUnfinished(String)].
    void discard(String importId) throws StoreException {
        try {
            if (!underWay.contains(importId)) {
                new BegunImports(disk, layout).discard(importId);
            }
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(importId), e);
        }
    }
}
