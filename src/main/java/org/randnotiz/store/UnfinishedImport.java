package org.randnotiz.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An import that was begun and has not come to its end: put off, or broken off by a crash.
///
/// Only its writer, a person on a machine, can go on with it.
///
/// @param id    names the import
/// @param files what is being read: files and folders, as they were chosen
/// @param source name of the source of posts that name none
/// @param begun when it was first begun
/// @param posts how many posts have been written down
public record UnfinishedImport(String id, List<Path> files, String source, Instant begun, long posts) {

    public UnfinishedImport {
        files = List.copyOf(files);
    }
}
