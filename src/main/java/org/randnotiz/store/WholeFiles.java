package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;

/// Replaces whole files so that a reader, and a crash, sees the old one or the new one and nothing between.
///
/// @param disk   where
/// @param layout names the unfinished file
record WholeFiles(Disk disk, Layout layout) {

    /// Puts `bytes` in the place of `file`; durable when it returns. The folder is made if need be.
    ///
    /// The content is forced before the name is given, or the name could outlive a crash and the content not; the folder
    /// is forced after it, or the old file could come back.
    void replace(Path file, byte[] bytes) throws IOException {
        Path folder = Layout.folderOf(file);
        layout.create(folder, disk);
        Path unfinished = layout.unfinished(file);
        disk.write(unfinished, bytes);
        disk.move(unfinished, file);
        disk.forceFolder(folder);
    }
}
