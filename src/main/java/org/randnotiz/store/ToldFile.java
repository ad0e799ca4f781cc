package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;

/// The file that says how far the journals had been read when a person was last told of what is in them.
///
/// @param disk   where
/// @param layout which file
record ToldFile(Disk disk, Layout layout) {

    private static final String JOURNALS = "journals";

    /// How long each journal was then, by its name; empty if the person was never told, or, which is said, if the file
    /// cannot be trusted.
    Loaded<Optional<Map<String, Long>>> read() throws IOException {
        try {
            JsonObject told = JsonText.read(disk.read(layout.told()));
            Seal.check(told);
            JsonObject stored = told.object(JOURNALS);
            Map<String, Long> lengths = new TreeMap<>();
            for (String journal : stored.members().keySet()) {
                lengths.put(journal, stored.wide(journal, 0));
            }
            return new Loaded<>(Optional.of(lengths), List.of());
        } catch (NoSuchFileException e) {
            return new Loaded<>(Optional.empty(), List.of());
        } catch (UnreadableJsonException e) {
            String name = layout.name(layout.told());
            return new Loaded<>(Optional.empty(), List.of(Problem.warning("store.told", name).in(name, 0)));
        }
    }

    /// Puts these lengths in the place of those before; durable when it returns.
    void write(Map<String, Long> lengths) throws IOException {
        JsonObject.Builder stored = JsonObject.builder();
        new TreeMap<>(lengths).forEach(stored::put);
        JsonObject told = JsonObject.builder().put(JOURNALS, stored.build()).build();
        new WholeFiles(disk, layout).replace(layout.told(), JsonText.pretty(Seal.on(told)));
    }
}
