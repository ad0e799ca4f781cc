package org.randnotiz.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.ImportSink;
import org.randnotiz.exchange.Imports;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.ImportWriter;
import org.randnotiz.store.KnownPosts;
import org.randnotiz.store.PostLocation;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.SheetSpool;

/// Brings posts into the project. Long work: to be called beside the owner's thread, which then has to be told of the
/// result by [Workbench#imported].
public final class Importing {

    /// So many steps at least are written at a time: one by one, an import would wait for the disk at each post.
    private static final int STEPS = 1_000;

    private final ProjectFolder folder;
    private final Workspace workspace;
    private final InstantSource clock;
    private final Ids ids;

    Importing(ProjectFolder folder, Workspace workspace, InstantSource clock, Ids ids) {
        this.folder = folder;
        this.workspace = workspace;
        this.clock = clock;
        this.ids = ids;
    }

    /// The name of the source that is proposed for posts that name none.
    public String proposedSource() {
        return workspace.sources().isEmpty() ? "" : workspace.sources().getFirst().name();
    }

    /// What importing would bring; changes nothing.
    ///
    /// @param source name of the source of posts that name none
    public ImportPreview preview(Imports what, String source, Progress progress) throws IOException {
        try (KnownPosts known = folder.knownPosts()) {
            return what.preview(context("preview", source(source)), known::contains, reporting(progress));
        }
    }

    /// Imports what cannot be read again, such as pasted text. What was read when it is cancelled, or when the disk is full,
    /// is taken back.
    ///
    /// @param source name of the source of posts that name none; a new one is added to the project
    /// @param name   what is imported, in a word or two
    /// @throws CancellationException if the work was cancelled; nothing was imported then
    public ImportResult run(Imports what, String name, String source, Progress progress) throws IOException {
        return run(what, name, source(source), folder::newImport, progress);
    }

    /// Imports files and folders. What was read when it is cancelled, or when the disk is full, is taken back; when it is put
    /// off or the program ends, it stays, and importing the same files again goes on with it.
    ///
    /// @param source name of the source of posts that name none; a new one is added to the project
    /// @param name   what is imported, in a word or two
    /// @throws CancellationException if the work was cancelled or put off; nothing was imported then
    public ImportResult run(List<Path> files, String name, String source, Progress progress) throws IOException {
        List<Path> whole = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        return run(
                Imports.of(files), name, source(source), () -> folder.newImport(whole, source), progress);
    }

    /// The imports that were put off or broken off, oldest first: importing their files again goes on with them.
    public List<Interrupted> interrupted() throws IOException {
        return folder.unfinishedImports().stream()
                .map(one -> new Interrupted(one.id(), one.files(), one.source(), one.begun(), one.posts()))
                .toList();
    }

    /// Deletes what has been read of an import that was put off or broken off.
    public void discard(Interrupted interrupted) throws IOException {
        folder.discardUnfinished(interrupted.importId());
    }

    /// Where the posts are written to.
    private interface Opening {
        ImportWriter writer() throws IOException;
    }

    private ImportResult run(Imports what, String name, Source used, Opening opening, Progress progress)
            throws IOException {
        try (KnownPosts known = folder.knownPosts();
                ImportWriter writer = opening.writer();
                SheetSpool sheets = SheetSpool.open()) {
            boolean first = known.size() == 0;
            Sink sink = new Sink(writer, known, sheets, used);
            ImportReport report = what.read(context(writer.id(), used), sink, reporting(progress));
            if (report.cancelled()) {
                if (progress.isPutOff()) {
                    writer.putOff();
                }
                throw new CancellationException();
            }
            Optional<Problem> codebook = sink.settle(first);
            sink.record();
            if (report.added() > 0) {
                writer.finish(
                        String.join(" ", report.formats()),
                        clock.instant(),
                        report.files(),
                        report.known(),
                        report.problems().kept());
            }
            ImportReport all = codebook.map(report::with).orElse(report);
            return new ImportResult(report.added() > 0 ? writer.id() : null, name, writer.found(), all);
        }
    }

    private ImportContext context(String importId, Source source) {
        List<Source> sources = new ArrayList<>(workspace.sources());
        if (!sources.contains(source)) {
            sources.add(source);
        }
        ProjectInfo project = workspace.project();
        return new ImportContext(importId, source.id(), sources, project.zone(), project.language());
    }

    /// The known source of that name, or a new one.
    private Source source(String name) {
        String wanted = name.strip();
        for (Source known : workspace.sources()) {
            if (known.name().equalsIgnoreCase(wanted) || known.id().equals(wanted)) {
                return known;
            }
        }
        Set<String> taken = new TreeSet<>();
        workspace.sources().forEach(known -> taken.add(known.id()));
        return Source.named(wanted, taken);
    }

    /// The progress as imports and exports report it.
    static org.randnotiz.exchange.Progress reporting(Progress progress) {
        return new org.randnotiz.exchange.Progress() {
            @Override
            public void at(long done, long total, long posts) {
                progress.report(done, total, posts);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    /// Puts what is read where it belongs: posts into the import, everything else aside until all has been read, so that an
    /// import that is broken off leaves nothing.
    private final class Sink implements ImportSink {

        private final ImportWriter writer;
        private final KnownPosts known;
        private final SheetSpool sheets;
        private final Source used;
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<PersonId, Person> people = new LinkedHashMap<>();
        private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
        private final Set<Codebook> codebooks = new LinkedHashSet<>();

        Sink(ImportWriter writer, KnownPosts known, SheetSpool sheets, Source used) {
            this.writer = writer;
            this.known = known;
            this.sheets = sheets;
            this.used = used;
        }

        @Override
        public boolean post(Post post, List<Sheet> itsSheets) throws IOException {
            boolean added = known.add(post.id());
            if (added) {
                writer.add(post);
            }
            if (post.source().equals(used.id())) {
                sources.putIfAbsent(used.id(), used);
            }
            for (Sheet sheet : itsSheets) {
                sheets.add(sheet);
            }
            return added;
        }

        @Override
        public Optional<Post> present(PostId id) throws IOException {
            Optional<PostLocation> at = known.location(id);
            return at.isPresent() ? Optional.of(folder.read(at.get())) : Optional.empty();
        }

        @Override
        public void source(Source source) {
            sources.merge(source.id(), source, Importing::withHistory);
        }

        @Override
        public void actor(Actor actor) {
            actors.merge(actor.id(), actor, (one, other) -> one.version() < other.version() ? other : one);
        }

        @Override
        public void person(Person person) {
            people.put(person.id(), person);
        }

        @Override
        public void codebook(Codebook codebook) {
            codebooks.add(codebook);
        }

        /// Adds to the project's settings what the import brought. A project that has no posts yet takes the codebook over,
        /// since nothing in it was marked with another.
        ///
        /// @param first whether the project had no posts
        /// @return what is to be said of the codebook
        Optional<Problem> settle(boolean first) throws IOException {
            Map<String, Source> all = new LinkedHashMap<>();
            folder.sources().forEach(source -> all.put(source.id(), source));
            sources.values().forEach(source -> all.merge(source.id(), source, Importing::withHistory));
            List<Source> settled = List.copyOf(all.values());
            if (!settled.equals(folder.sources())) {
                folder.save(settled);
            }
            ProjectInfo project = folder.project();
            for (Person person : people.values()) {
                if (project.person(person.id()).isEmpty()) {
                    project = project.with(person);
                }
            }
            if (!project.equals(folder.project())) {
                folder.save(project);
            }
            codebooks.remove(folder.codebook());
            if (codebooks.isEmpty()) {
                return Optional.empty();
            }
            if (first && codebooks.size() == 1) {
                folder.save(codebooks.iterator().next());
                return Optional.of(Problem.note("import.codebookTaken"));
            }
            return Optional.of(Problem.warning("import.codebook"));
        }

        /// Writes down the actors and sheets that came with the posts, as far as the project does not know them better. They
        /// are the work of others: nothing that the person at work could undo.
        void record() throws IOException {
            Actors registry = folder.actors().value();
            List<Step> steps = new ArrayList<>();
            for (Actor actor : actors.values()) {
                Actor before = registry.entry(actor.id()).orElse(null);
                if (before == null || before.version() < actor.version()) {
                    steps.add(Step.OnActor.of(before, actor));
                }
            }
            Set<SheetKey> touched = new HashSet<>();
            sheets.each(sheet -> {
                if (steps.size() >= STEPS || touched.contains(sheet.key())) {
                    write(steps);
                    touched.clear();
                }
                touched.add(sheet.key());
                steps.addAll(missing(sheet));
            });
            write(steps);
        }

        private List<Step> missing(Sheet sheet) throws IOException {
            List<Step> steps = new ArrayList<>();
            Sheet present = folder.sheets(sheet.key().post()).value().stream()
                    .filter(other -> other.key().equals(sheet.key()))
                    .findFirst()
                    .orElseGet(() -> Sheet.empty(sheet.key().post(), sheet.person()));
            sheet.items().forEach(item -> {
                Item before = present.find(item.id()).orElse(null);
                if (before == null || before.version() < item.version()) {
                    steps.add(Step.OnSheet.of(sheet.key(), before, item));
                }
            });
            return steps;
        }

        private void write(List<Step> steps) throws IOException {
            if (!steps.isEmpty()) {
                folder.carryOut(new Change(
                        ids.next(),
                        Act.RECORD,
                        null,
                        "import.recorded",
                        List.of(),
                        workspace.who().id(),
                        clock.instant(),
                        steps));
                steps.clear();
            }
        }
    }

    /// Both histories of one source as one, oldest first, under the name that `here` has.
    private static Source withHistory(Source here, Source other) {
        Set<Rating> ratings = new LinkedHashSet<>(here.ratings());
        ratings.addAll(other.ratings());
        return new Source(
                here.id(),
                here.name(),
                ratings.stream().sorted(Comparator.comparing(Rating::at)).toList());
    }
}
