package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// How far the own journal is known to be carried over, so that opening a project need not read all of it. It may lag
/// behind the truth and never runs ahead of it; lost or damaged it counts as zero.
///
/// @param disk   where
/// @param layout which file
record Checkpoint(Disk disk, Layout layout) {

    /// The place in the journal, in bytes; 0 if unknown.
    long read() throws IOException {
        try {
            return JsonText.read(disk.read(layout.checkpoint())).wide("journal", 0);
        } catch (NoSuchFileException | UnreadableJsonException e) {
            return 0;
        }
    }

    /// Notes that all is carried over up to that place.
    void write(long journal) throws IOException {
        JsonObject json = JsonObject.builder().put("journal", journal).build();
        new WholeFiles(disk, layout).replace(layout.checkpoint(), JsonText.pretty(json));
    }
}
