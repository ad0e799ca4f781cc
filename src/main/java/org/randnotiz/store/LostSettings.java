package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.json.Codec;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;

/// The three settings where they cannot be read: no journal knows them, a copy does. Without them no project can be opened.
///
/// @param disk   where
/// @param layout which files
/// @param clock  tells when
record LostSettings(Disk disk, Layout layout, InstantSource clock) {

    /// Puts back what cannot be read, nobody being at work.
    List<Problem> putBack() throws IOException {
        Map<Path, byte[]> lost = new LinkedHashMap<>();
        find(layout.project(), Codecs.PROJECT, lost);
        find(layout.codebook(), Codecs.CODEBOOK, lost);
        find(layout.sources(), Codecs.SOURCES, lost);
        if (lost.isEmpty()) {
            return List.of();
        }
        List<Closeable> locks = new ArrayList<>();
        try {
            for (String name : disk.list(layout.locks())) {
                if (name.endsWith(".lock")) {
                    locks.add(disk.lock(layout.locks().resolve(name))
                            .orElseThrow(() -> new StoreException(Problem.error("store.repairBusy"), null)));
                }
            }
            return putBack(lost);
        } finally {
            for (Closeable lock : locks) {
                lock.close();
            }
        }
    }

    private List<Problem> putBack(Map<Path, byte[]> lost) throws IOException {
        WholeFiles files = new WholeFiles(disk, layout);
        Replaced replaced = Replaced.at(clock.instant(), files);
        List<Problem> said = new ArrayList<>();
        for (Map.Entry<Path, byte[]> one : lost.entrySet()) {
            said.add(putBack(files, replaced, one.getKey(), one.getValue()));
        }
        return said;
    }

    /// Puts a copy in the place of a file, which is kept.
    static Problem putBack(WholeFiles files, Replaced replaced, Path file, byte[] copy) throws IOException {
        String name = files.layout().name(file);
        boolean isThere = files.disk().size(file).isPresent();
        String kept = isThere ? replaced.keep(file) : "";
        files.replace(file, copy);
        Problem done = isThere ? Problem.note("repair.putBack", name, kept) : Problem.note("repair.copied", name);
        return done.in(name, 0);
    }

    private <T> void find(Path file, Codec<T> form, Map<Path, byte[]> lost) throws IOException {
        WholeFiles files = new WholeFiles(disk, layout);
        try {
            SettingsFile.open(files, file, form, any -> 0);
        } catch (StoreException e) {
            String code = e.problem().code();
            if (code.equals("store.settings") || code.equals("store.vanished")) {
                Optional<JsonObject> copy = new SealedCopies(files).of(file);
                if (copy.isPresent() && isReadable(copy.get(), form)) {
                    lost.put(file, JsonText.pretty(copy.get()));
                }
            }
        }
    }

    private static <T> boolean isReadable(JsonObject copy, Codec<T> form) {
        try {
            form.read(copy);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }
}
