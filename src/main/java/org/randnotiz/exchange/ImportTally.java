package org.randnotiz.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Sheet;

/// Counts what an import brings, in bounded memory.
public final class ImportTally {

    private static final int MOST_SOURCES = 10_000;

    private final ProblemTally problems = new ProblemTally();
    private final List<ImportedFile> files = new ArrayList<>();
    private final TreeSet<String> formats = new TreeSet<>();
    private final Map<String, Long> encodings = new TreeMap<>();
    private final Map<String, SourceTally> sources = new LinkedHashMap<>();
    private long fileCount;
    private long posts;
    private long added;
    private long withoutTime;
    private long annotated;
    private @Nullable ZonedDateTime earliest;
    private @Nullable ZonedDateTime latest;

    private static final class SourceTally {
        private String name;
        private long posts;

        SourceTally(String name) {
            this.name = name;
        }
    }

    /// @param known the sources of the project
    public ImportTally(List<Source> known) {
        known.forEach(this::source);
    }

    /// A source that posts may come from.
    void source(Source source) {
        tallyOf(source.id()).name = source.name();
    }

    /// Of the sources beyond all measure the posts are counted together, under no name.
    private SourceTally tallyOf(String id) {
        return sources.computeIfAbsent(sources.size() < MOST_SOURCES || sources.containsKey(id) ? id : "",
                SourceTally::new);
    }

    long posts() {
        return posts;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /// Something was read by the importer of that id.
    public void format(String id) {
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
        tallyOf(post.source()).posts++;
        ZonedDateTime at = post.published().at();
        if (at == null) {
            withoutTime++;
        } else {
            earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
            latest = latest == null || at.isAfter(latest) ? at : latest;
        }
    }

    private List<SourceCount> counted() {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().posts > 0)
                .map(source -> new SourceCount(
                        source.getKey(),
                        source.getValue().name,
                        source.getValue().posts))
                .sorted(Comparator.comparingLong(SourceCount::posts).reversed())
                .toList();
    }

    /// What came of the import so far.
    public ImportReport report(boolean cancelled) {
        return new ImportReport(
                List.copyOf(formats),
                files,
                fileCount,
                encodings,
                counted(),
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
