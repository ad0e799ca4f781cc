package org.randnotiz.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;

/// What is remembered of an import beside the posts it brought.
///
/// @param id       names the import and its file of posts
/// @param format   the importer that read it, such as `text`
/// @param by       who imported
/// @param at       when
/// @param files    what was read
/// @param posts    how many posts it added
/// @param known    how many it found that were there already
/// @param problems what could not be read, or was noted
/// @param checksum of the file of posts, as the folder makes it; null if it was imported before there were any
public record Import(
        String id,
        String format,
        PersonId by,
        Instant at,
        List<ImportedFile> files,
        long posts,
        long known,
        List<Problem> problems,
        @Nullable String checksum) {

    public Import {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
