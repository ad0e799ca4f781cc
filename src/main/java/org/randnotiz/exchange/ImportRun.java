package org.randnotiz.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.Sheet;

/// One import on its way: where an [Importer] puts what it reads, what is wrong with it, and how far it is. For one thread.
public final class ImportRun implements ImportSink {

    /// How many files are kept by name; the rest is only counted.
    static final int KEPT_FILES = 10_000;

    private final ImportSink sink;
    private final ProgressListener progress;
    private final long totalBytes;
    private final ImportTally tally;
    private final NamedSources named;
    private long passed;
    private long fileSize;

    /// @param totalBytes size of all files
    public ImportRun(ImportContext context, ImportSink sink, ProgressListener progress, long totalBytes) {
        this.sink = sink;
        this.tally = new ImportTally(context.sources());
        this.named = new NamedSources(context.sources(), this);
        this.progress = progress;
        this.totalBytes = totalBytes;
    }

    /// What has come of it so far.
    public ImportTally tally() {
        return tally;
    }

    /// A file is begun.
    public void begin(long size) {
        fileSize = size;
        at(0);
    }

    /// So many bytes of the file were read for its [Examination].
    ///
    /// @throws CancellationException if the import shall end early
    void firstPass(long bytes) {
        at(bytes);
    }

    /// So many bytes of the file were read for good.
    ///
    /// @throws CancellationException if the import shall end early
    public void secondPass(long bytes) {
        at(fileSize + bytes);
    }

    /// The file was read.
    public void done(ImportedFile file) {
        tally.read(file);
        end();
    }

    /// The file was left out, or could not be read to its end.
    public void leftOut(Problem problem) {
        problem(problem);
        end();
    }

    private void end() {
        passed += 2 * fileSize;
        fileSize = 0;
        at(0);
    }

    /// Something is wrong or worth saying.
    public void problem(Problem problem) {
        tally.problem(problem);
    }

    /// The id of the source that a header line names in the place of an author, which is added if the project has none of
    /// that name; empty if the name is rather that of a person.
    public Optional<String> sourceNamed(String name) throws IOException {
        return named.named(name);
    }

    /// Every file is read twice, and once more for its hash, which a person who watches need not know.
    private void at(long bytes) {
        progress.at(Math.min((passed + bytes) / 2, totalBytes), totalBytes, tally.posts());
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public boolean post(Post post, List<Sheet> sheets) throws IOException {
        boolean added = taken(() -> sink.post(post, sheets));
        tally.post(post, sheets, added);
        return added;
    }

    @Override
    public Optional<Post> present(PostId id) throws IOException {
        return taken(() -> sink.present(id));
    }

    @Override
    public void source(Source source) throws IOException {
        taken(() -> {
            sink.source(source);
            return true;
        });
        tally.source(source);
    }

    @Override
    public void actor(Actor actor) throws IOException {
        taken(() -> {
            sink.actor(actor);
            return true;
        });
    }

    @Override
    public void person(Person person) throws IOException {
        taken(() -> {
            sink.person(person);
            return true;
        });
    }

    @Override
    public void codebook(Codebook codebook) throws IOException {
        taken(() -> {
            sink.codebook(codebook);
            return true;
        });
    }

    private interface Giving<T> {
        T give() throws IOException;
    }

    private static <T> T taken(Giving<T> giving) throws NotTakenException {
        try {
            return giving.give();
        } catch (IOException e) {
            throw new NotTakenException(e);
        }
    }

    /// The sink could not take something: not the fault of the file that is being read.
    public static final class NotTakenException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient IOException reason;

        /// For what the sink threw.
        public NotTakenException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        /// What the sink threw.
        public IOException reason() {
            return reason;
        }
    }
}
