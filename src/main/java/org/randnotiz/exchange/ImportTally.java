package org.randnotiz.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Sheet;

/// Counts what an import brings, in bounded memory.
final class ImportTally {

    private final ProblemTally problems = new ProblemTally();
    private final List<ImportedFile> files = new ArrayList<>();
    private final TreeSet<String> formats = new TreeSet<>();
    private final Map<String, Long> encodings = new TreeMap<>();
    private long fileCount;
    private long posts;
    private long added;
    private long withoutTime;
    private long annotated;
    private @Nullable ZonedDateTime earliest;
    private @Nullable ZonedDateTime latest;

    long posts() {
        return posts;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void format(String id) {
        formats.add(id);
    }

    void read(ImportedFile file) {
        fileCount++;
        encodings.merge(file.charset(), 1L, Long::sum);
        if (files.size() < ImportRun.KEPT_FILES) {
            files.add(file);
        }
    }

    void post(Post post, List<Sheet> sheets, boolean wasAdded) {
        posts++;
        if (wasAdded) {
            added++;
        }
        if (!sheets.isEmpty()) {
            annotated++;
        }
        ZonedDateTime at = post.published().at();
        if (at == null) {
            withoutTime++;
        } else {
            earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
            latest = latest == null || at.isAfter(latest) ? at : latest;
        }
    }

    ImportReport report(boolean cancelled) {
        return new ImportReport(
                List.copyOf(formats),
                files,
                fileCount,
                encodings,
                posts,
                added,
                withoutTime,
                annotated,
                earliest,
                latest,
                problems.result(),
                cancelled);
    }
}
