package org.randnotiz.exchange.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.randnotiz.exchange.Examination;
import org.randnotiz.exchange.FileChangedException;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.exchange.ImportSink;
import org.randnotiz.exchange.Importer;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.ProgressListener;
import org.randnotiz.exchange.Reasons;
import org.randnotiz.exchange.Sha256;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

/// Something to import: files, folders, pasted text. Looking at it first and reading it are one and the same, so
/// that a preview never promises anything else than the import then does.
///
/// Memory does not grow with the size or the number of what is read. A file that cannot be read is a problem and the
/// others are read all the same. Runs on the caller's thread and takes as long as it takes.
public final class ImportSelection {

    private interface Visits {
        void each(Walk.Visit visit, Consumer<Problem> problems) throws IOException;
    }

    private final Visits visits;

    private ImportSelection(Visits visits) {
        this.visits = visits;
    }

    /// Files, and folders with everything in them. In folders only files of known formats are read; the others are left
    /// out and named.
    public static ImportSelection of(List<Path> chosen) {
        return new ImportSelection(new Walk(chosen)::each);
    }

    /// One input, pasted text above all.
    public static ImportSelection of(Input input) {
        return new ImportSelection((visit, problems) -> visit.file(input, true));
    }

    /// Reads everything into `sink`.
    ///
    /// @throws FileChangedException if a file changed meanwhile: what `sink` was given is not to be kept
    /// @throws IOException          what `sink` threw, which ends the import
    public ImportReport read(ImportContext context, ImportSink sink, ProgressListener progress) throws IOException {
        ImportRun run = new ImportRun(context, sink, progress, size());
        try {
            visits.each((input, isChosen) -> read(input, isChosen, context, run), run::problem);
        } catch (CancellationException e) {
            return run.tally().report(true);
        } catch (ImportRun.NotTakenException e) {
            throw e.reason();
        }
        return run.tally().report(false);
    }

    /// What [#read] would bring; changes nothing.
    ///
    /// @param isKnown whether the project has a post already
    /// @param besides is given everything as `sink` would be, to weigh what comes with the posts; it changes nothing either
    public ImportPreview preview(
            ImportContext context, Predicate<PostId> isKnown, ImportSink besides, ProgressListener progress)
            throws IOException {
        PreviewSink sink = new PreviewSink(isKnown, besides);
        ImportReport report = read(context, sink, progress);
        return sink.preview(report);
    }

    private long size() throws IOException {
        long[] total = {0};
        visits.each((input, isChosen) -> total[0] += sizeOrNothing(input), problem -> {});
        return total[0];
    }

    /// What cannot be asked for its size will be a problem when it is read.
    private static long sizeOrNothing(Input input) {
        try {
            return input.size();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void read(Input input, boolean isChosen, ImportContext context, ImportRun run)
            throws ImportRun.NotTakenException {
        long size = sizeOrNothing(input);
        run.begin(size);
        try {
            byte[] head = Examination.head(input);
            Optional<Importer> importer = isChosen
                    ? Optional.of(Importers.forChosen(input.name(), head))
                    : Importers.forFound(input.name(), head);
            if (importer.isEmpty()) {
                run.leftOut(Problem.note("import.unknownFormat").in(input.name(), 0));
            } else {
                read(input, size, importer.get(), context, run);
            }
        } catch (ImportRun.NotTakenException e) {
            throw e;
        } catch (IOException e) {
            run.leftOut(Problem.error("import.unreadable", Reasons.of(e)).in(input.name(), 0));
        }
    }

    private static void read(Input input, long size, Importer importer, ImportContext context, ImportRun run)
            throws IOException {
        Examination examination = Examination.of(input, run);
        Optional<Problem> refusal = refusal(examination, importer);
        if (refusal.isPresent()) {
            run.leftOut(refusal.get().in(input.name(), refusal.get().line()));
            return;
        }
        run.tally().format(importer.id());
        importer.read(input, examination, context, run);
        if (examination.bytes() != size || !Sha256.of(input).equals(examination.sha256())) {
            throw new ImportRun.NotTakenException(new FileChangedException(input.name()));
        }
        run.done(new ImportedFile(
                input.name(),
                examination.sha256(),
                examination.encoding().charset().name(),
                examination.bytes()));
    }

    private static Optional<Problem> refusal(Examination examination, Importer importer) {
        if (examination.bytes() == 0) {
            return Optional.of(Problem.warning("import.emptyFile"));
        }
        if (examination.signature().isPresent()) {
            return Optional.of(Problem.error(
                    "import.otherFormat", examination.signature().get().name()));
        }
        if (examination.isUtf16()) {
            return Optional.of(Problem.error("import.utf16"));
        }
        if (examination.isBinary()) {
            return Optional.of(Problem.error("import.binary"));
        }
        if (examination.isBlank()) {
            return Optional.of(Problem.warning("import.blankFile"));
        }
        return importer.refusal(examination.beginning());
    }
}
