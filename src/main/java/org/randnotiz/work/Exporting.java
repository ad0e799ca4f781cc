package org.randnotiz.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.exchange.ExportFilter;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.exchange.ExportReport;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.exchange.Exports;
import org.randnotiz.exchange.ProblemTally;
import org.randnotiz.exchange.formats.Exporters;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes posts with their annotations into files. Long work: to be called beside the owner's thread.
public final class Exporting {

    private static final Logger LOG = LoggerFactory.getLogger(Exporting.class);

    private final ProjectFolder folder;
    private final Indexing indexing;
    private final Workspace workspace;
    private final InstantSource clock;

    Exporting(ProjectFolder folder, Indexing indexing, Workspace workspace, InstantSource clock) {
        this.folder = folder;
        this.indexing = indexing;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// The ids of the formats, in the order they are offered.
    public static List<String> formats() {
        return Exporters.all().stream().map(Exporter::id).toList();
    }

    /// What the format cannot hold, to be said beforehand; empty if it holds everything.
    public List<Problem> losses(String format) {
        return exporter(format).losses(workspace.codebook());
    }

    /// Why `request` cannot be carried out: what is wrong with its query, or with the place of its file; empty if it can.
    public List<Problem> faults(ExportRequest request) throws IOException {
        List<Problem> faults = new ArrayList<>();
        ExportTarget.refusal(request.file(), exporter(request.format()), request.force()).ifPresent(faults::add);
        if (!request.query().isBlank()) {
            List<Problem> said = new ArrayList<>();
            candidates(request, said::add).close();
            said.stream().filter(problem -> problem.severity() != Severity.NOTE).forEach(faults::add);
        }
        return faults;
    }

    /// What is to be said of `request` before it is carried out, and is said again afterwards: a query finds only posts that
    /// the index has read.
    public List<Problem> caveats(ExportRequest request) {
        return request.query().isBlank() || indexing.isWhole()
                ? List.of()
                : List.of(Problem.warning("export.partIndex"));
    }

    /// Exports. The file is there only when it is whole: it is written beside its place and then put there.
    ///
    /// @throws StoreException        if it has [#faults]; nothing is written then
    /// @throws CancellationException if the work was cancelled; the file is then as it was
    public ExportResult run(ExportRequest request, Progress progress) throws IOException {
        refuseFaults(request);
        Path target = ExportTarget.behindLinks(request.file());
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        ProblemTally left = new ProblemTally();
        UnfinishedFile.sweep(target).forEach(file -> left.add(Problem.note("export.leftover", file)));
        try (UnfinishedFile unfinished = new UnfinishedFile(target)) {
            ExportReport report = write(request, unfinished.out(), progress);
            if (report.cancelled()) {
                throw new CancellationException();
            }
            unfinished.complete();
            return new ExportResult(report.posts(), left.result().and(report.problems()));
        }
    }

    private void refuseFaults(ExportRequest request) throws IOException {
        List<Problem> faults = faults(request);
        if (!faults.isEmpty()) {
            throw new StoreException(faults.getFirst(), null);
        }
    }

    /// How many posts `request` would write.
    ///
    /// @throws StoreException if it has [#faults]
    public long count(ExportRequest request, Progress progress) throws IOException {
        refuseFaults(request);
        if (request.states().isEmpty() && request.person() == null) {
            try (Candidates candidates = candidates(request, problem -> LOG.debug("not counted: {}", problem.code()))) {
                return candidates.total();
            }
        }
        return write(request, OutputStream.nullOutputStream(), progress).posts();
    }

    private ExportReport write(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        ProblemTally unread = new ProblemTally();
        ExportHeader header = new ExportHeader(
                workspace.who().id(),
                clock.instant(),
                words(request),
                folder.codebook(),
                folder.actors().saying(unread::add),
                folder.sources(),
                folder.project().people());
        caveats(request).forEach(unread::add); // the index may be whole by the end, but these posts were chosen before
        folder.mending().lostImports().forEach(unread::add); // whatever is asked for: it could have been among them
        try (Candidates candidates = candidates(request, unread::add)) {
            ExportReport report = Exports.write(
                    exporter(request.format()),
                    header,
                    candidates,
                    candidates.total(),
                    filter(request),
                    out,
                    Importing.reporting(progress));
            return report.after(unread.result());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The posts to choose from, one after the other.
    interface Candidates extends Iterator<ExportCandidate>, AutoCloseable {
        /// How many there are; 0 if unknown.
        long total();

        @Override
        void close() throws IOException;
    }

    private Candidates candidates(ExportRequest request, Consumer<Problem> said) throws IOException {
        return request.query().isBlank()
                ? new AllPosts(folder, said)
                : new FoundPosts(folder, indexing, workspace.names(), request.query(), said);
    }

    private static Exporter exporter(String format) {
        return Exporters.find(format).orElseThrow(() -> new IllegalArgumentException("no format " + format));
    }

    private static ExportFilter filter(ExportRequest request) {
        ExportFilter filter = ExportFilter.ALL;
        if (request.person() != null) {
            filter = filter.and(ExportFilter.people(Set.of(request.person())));
        }
        if (!request.states().isEmpty()) {
            filter = filter.and(ExportFilter.states(request.states()));
        }
        return filter;
    }

    /// The filter in words that are the same in every language of the interface, since they stand in a file.
    private static String words(ExportRequest request) {
        List<String> parts = new ArrayList<>();
        if (!request.query().isBlank()) {
            parts.add("query: " + request.query().strip());
        }
        if (!request.states().isEmpty()) {
            parts.add("state: "
                    + String.join(
                            ", ",
                            request.states().stream()
                                    .sorted()
                                    .map(Exporting::word)
                                    .toList()));
        }
        if (request.person() != null) {
            parts.add("person: " + request.person());
        }
        return String.join("; ", parts);
    }

    private static String word(SheetState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
