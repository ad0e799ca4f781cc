package org.randnotiz.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.randnotiz.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes posts out of a project, one at a time: memory does not grow with their number, and one bad post never stops the
/// others.
public final class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private Exports() {}

    /// Writes every candidate that passes `filter`, in the order given. The same posts in the same order with the same
    /// `header` give the same bytes.
    ///
    /// @param total how many candidates there are, for the progress; 0 if unknown
    /// @param out   is flushed, but not closed
    /// @throws IOException if `out` cannot take more; what it has got by then is not a whole file
    public static ExportReport write(
            Exporter exporter,
            ExportHeader header,
            Iterator<? extends ExportCandidate> candidates,
            long total,
            ExportFilter filter,
            OutputStream out,
            ProgressListener progress)
            throws IOException {
        ProblemTally problems = new ProblemTally();
        Exporter.Export export = exporter.open(out, header);
        long posts = 0;
        long filtered = 0;
        long failed = 0;
        for (long done = 0; candidates.hasNext(); done++) {
            progress.at(done, total, posts);
            if (progress.isCancelled()) {
                return new ExportReport(posts, filtered, failed, problems.result(), true);
            }
            ExportCandidate candidate = candidates.next();
            Optional<AnnotatedPost> loaded = load(candidate, problems);
            Optional<AnnotatedPost> chosen = loaded.flatMap(filter::apply);
            if (chosen.isPresent()) {
                export.post(chosen.get()).forEach(problems::add);
                posts++;
            } else if (loaded.isPresent()) {
                filtered++;
            } else {
                failed++;
            }
        }
        export.finish();
        out.flush();
        progress.at(posts + filtered + failed, total, posts);
        return new ExportReport(posts, filtered, failed, problems.result(), false);
    }

    /// A fault of the program in one post is no reason to keep the others back either.
    private static Optional<AnnotatedPost> load(ExportCandidate candidate, ProblemTally problems) {
        try {
            return Optional.of(candidate.load());
        } catch (IOException | RuntimeException e) {
            LOG.warn("post {} could not be loaded for export", candidate.id(), e);
            problems.add(Problem.error("export.unreadable", candidate.id(), Reasons.of(e)));
            return Optional.empty();
        }
    }
}
