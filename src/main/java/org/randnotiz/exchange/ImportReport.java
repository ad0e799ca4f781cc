package org.randnotiz.exchange;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.problem.Problem;

/// What came of an import.
///
/// @param formats     ids of the importers that read something, sorted
/// @param files       the files that were read, in that order, at most 10 000 of them
/// @param fileCount   how many files were read
/// @param encodings   how many files were read with each encoding, as Java names it
/// @param sources     where the posts come from, the one with the most first
/// @param posts       how many posts were found
/// @param added       how many of them were new
/// @param withoutTime how many of them name no time
/// @param annotated   how many of them came with sheets
/// @param earliest    when the earliest of them was published; null if none names a time
/// @param latest      when the latest of them was published; null if none names a time
/// @param problems    what could not be read or was noted, with file and line
/// @param cancelled   whether it was ended early; what was read by then has been given
public record ImportReport(
        List<String> formats,
        List<ImportedFile> files,
        long fileCount,
        Map<String, Long> encodings,
        List<SourceCount> sources,
        long posts,
        long added,
        long withoutTime,
        long annotated,
        @Nullable ZonedDateTime earliest,
        @Nullable ZonedDateTime latest,
        Problems problems,
        boolean cancelled) {

    public ImportReport {
        formats = List.copyOf(formats);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
        encodings = Collections.unmodifiableMap(new TreeMap<>(encodings));
    }

    /// The report with something more to say.
    public ImportReport with(Problem problem) {
        ProblemTally one = new ProblemTally();
        one.add(problem);
        return new ImportReport(
                formats,
                files,
                fileCount,
                encodings,
                sources,
                posts,
                added,
                withoutTime,
                annotated,
                earliest,
                latest,
                problems.and(one.result()),
                cancelled);
    }

    /// How many of the posts were there already or came twice.
    public long known() {
        return posts - added;
    }
}
