package org.randnotiz.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An import that was put off or broken off. Importing the same files again goes on with it.
///
/// @param importId names it
/// @param files    what was being read: files and folders, as they were chosen
/// @param source   name of the source of posts that name none
/// @param begun    when it was first begun
/// @param posts    how many posts have been written down
public record Interrupted(String importId, List<Path> files, String source, Instant begun, long posts) {

    public Interrupted {
        files = List.copyOf(files);
    }
}
