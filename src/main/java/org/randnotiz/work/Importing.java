package org.randnotiz.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.FileChangedException;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.ImportSink;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.ImportWriter;
import org.randnotiz.store.KnownPosts;
import org.randnotiz.store.PostLocation;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.SheetSpool;
import org.randnotiz.store.StoreException;
import org.randnotiz.work.Brought.Entry;
import org.randnotiz.work.Brought.Fate;

/// Brings posts into the project. Long work: to be called beside the owner's thread, which then has to be told of the
/// result by [Workbench#imported].
public final class Importing {

    /// So many steps at least are written at a time: one by one, an import would wait for the disk at each post.
    private static final int STEPS = 1_000;

    /// So many steps at most are written at a time, however many sheets one post has.
    private static final int MOST_STEPS = 20_000;

    /// So much at most comes to posts that are there already: it is one change, which undo takes back as a whole.
    private static final int MOST_ON_KNOWN_POSTS = 100_000;

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
    /// @throws StoreException if the person at work may not consent to that
    public ImportOutlook preview(ImportSelection what, String source, Consent consent, Progress progress)
            throws IOException {
        require(consent);
        try (KnownPosts known = folder.knownPosts()) {
            Weighing weighing = new Weighing(known, consent);
            ImportPreview preview = what.preview(
                    context("preview", source(source)), known::contains, weighing, reporting(progress));
            Brought brought = weighing.brought;
            ImportReport report = preview.report();
            for (Problem told : brought.told()) {
                report = report.with(told);
            }
            return new ImportOutlook(
                    new ImportPreview(report, preview.known(), preview.repeated(), preview.exact(), preview.first()),
                    brought.takes(),
                    brought.has(Fate.DIFFERENT) || brought.has(Fate.REPLACED),
                    brought.has(Fate.OF_OTHERS) || consent.takeOver());
        } catch (FileChangedException e) {
            throw new StoreException(e.problem(), e);
        }
    }

    /// Imports what cannot be read again, such as pasted text. What was read when it is cancelled, or when the disk is full,
    /// is taken back.
    ///
    /// @param source name of the source of posts that name none; a new one is added to the project
    /// @param name   what is imported, in a word or two
    /// @throws CancellationException if the work was cancelled; nothing was imported then
    /// @throws StoreException        if the person at work may not consent to that
    public ImportResult run(ImportSelection what, String name, String source, Consent consent, Progress progress)
            throws IOException {
        return run(what, name, source(source), consent, folder::newImport, progress);
    }

    /// Imports files and folders. What was read when it is cancelled, or when the disk is full, is taken back; when it is put
    /// off or the program ends, it stays, and importing the same files again goes on with it.
    ///
    /// @param source name of the source of posts that name none; a new one is added to the project
    /// @param name   what is imported, in a word or two
    /// @throws CancellationException if the work was cancelled or put off; nothing was imported then
    /// @throws StoreException        if the person at work may not consent to that
    public ImportResult run(List<Path> files, String name, String source, Consent consent, Progress progress)
            throws IOException {
        List<Path> whole = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        return run(
                ImportSelection.of(files), name, source(source), consent, () -> folder.newImport(whole, source),
                progress);
    }

    private void require(Consent consent) throws StoreException {
        if (consent.takeOver() && workspace.who().role() != Role.EDITOR) {
            throw new StoreException(
                    Problem.error("import.takeOver.editor", workspace.who().name()), null);
        }
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

    private ImportResult run(
            ImportSelection what, String name, Source used, Consent consent, Opening opening, Progress progress)
            throws IOException {
        require(consent);
        try (KnownPosts known = folder.knownPosts();
                ImportWriter writer = opening.writer();
                SheetSpool ofNew = SheetSpool.open();
                SheetSpool ofKnown = SheetSpool.open()) {
            boolean first = known.size() == 0;
            Sink sink = new Sink(writer, known, ofNew, ofKnown, used, consent);
            ImportReport report = what.read(context(writer.id(), used), sink, reporting(progress));
            if (report.cancelled()) {
                if (progress.isPutOff()) {
                    writer.putOff();
                }
                throw new CancellationException();
            }
            requireAsSeen(report, consent);
            Optional<Problem> codebook = sink.settle(first);
            List<Step> steps = sink.record();
            if (report.added() > 0) {
                writer.finish(
                        String.join(" ", report.formats()),
                        clock.instant(),
                        report.files(),
                        report.known(),
                        report.problems().kept());
            }
            ImportReport all = codebook.map(report::with).orElse(report);
            for (Problem told : sink.brought.told()) {
                all = all.with(told);
            }
            return new ImportResult(report.added() > 0 ? writer.id() : null, name, writer.found(), steps, all);
        } catch (FileChangedException e) {
            throw new StoreException(e.problem(), e);
        }
    }

    /// What was looked at before is what was agreed to.
    private static void requireAsSeen(ImportReport report, Consent consent) throws StoreException {
        List<ImportedFile> seen = consent.files();
        if (seen == null || seen.equals(report.files())) {
            return;
        }
        String other = report.files().stream()
                .filter(file -> !seen.contains(file))
                .map(ImportedFile::name)
                .findFirst()
                .orElse("");
        throw new StoreException(Problem.error("import.otherThanSeen", other).in(other, 0), null);
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
    static org.randnotiz.exchange.ProgressListener reporting(Progress progress) {
        return new org.randnotiz.exchange.ProgressListener() {
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

    /// Weighs what an annotated file brings, as the import would, and changes nothing.
    private final class Weighing implements ImportSink {

        private final KnownPosts known;
        private final Consent consent;
        private final Brought brought = new Brought();
        private final Takeover takeover;

        Weighing(KnownPosts known, Consent consent) {
            this.known = known;
            this.consent = consent;
            this.takeover = new Takeover(workspace.who().id(), consent, brought);
        }

        @Override
        public boolean post(Post post, List<Sheet> sheets) throws IOException {
            if (!sheets.isEmpty()) {
                if (known.contains(post.id())) {
                    takeover.ofPost(folder.sheets(post.id()).value());
                } else {
                    takeover.ofNewPost();
                }
                sheets.forEach(takeover::steps);
            }
            return true;
        }

        @Override
        public Optional<Post> present(PostId id) throws IOException {
            return stored(known, id);
        }

        @Override
        public void source(Source source) {
            weigh(source, consent, brought);
        }

        @Override
        public void actor(Actor actor) {
            weigh(workspace.actors().entry(actor.id()).orElse(null), actor, consent, brought);
        }

        @Override
        public void person(Person person) {
            weigh(person, consent, brought);
        }
    }

    private Optional<Post> stored(KnownPosts known, PostId id) throws IOException {
        Optional<PostLocation> at = known.location(id);
        return at.isPresent() ? Optional.of(folder.read(at.get())) : Optional.empty();
    }

    /// What becomes of a source; one that is new needs no telling, since posts name it.
    private Source weigh(Source source, Consent consent, Brought brought) {
        Source here = folder.sources().stream()
                .filter(one -> one.id().equals(source.id()))
                .findFirst()
                .orElse(null);
        if (here == null) {
            return source;
        }
        Source both = withHistory(here, source);
        if (both.equals(here)) {
            return here;
        }
        brought.entry(Entry.SOURCE, consent.replace() ? Fate.REPLACED : Fate.DIFFERENT);
        return consent.replace() ? both : here;
    }

    private Optional<Step> weigh(@Nullable Actor here, Actor actor, Consent consent, Brought brought) {
        if (actor.equals(here) || (here != null && actor.version() < here.version())) {
            return Optional.empty();
        }
        boolean later = here == null || actor.version() > here.version();
        Fate fate = here == null ? Fate.NEW : consent.replace() && later ? Fate.REPLACED : Fate.DIFFERENT;
        brought.entry(Entry.ACTOR, fate);
        return fate == Fate.DIFFERENT ? Optional.empty() : Optional.of(Step.OnActor.of(here, actor));
    }

    private boolean weigh(Person person, Consent consent, Brought brought) {
        if (folder.project().person(person.id()).isPresent()) {
            return false;
        }
        brought.entry(Entry.PERSON, consent.takeOver() ? Fate.NEW : Fate.OF_OTHERS);
        return consent.takeOver();
    }

    /// Puts what is read where it belongs: posts into the import, everything else aside until all has been read, so that an
    /// import that is broken off leaves nothing.
    private final class Sink implements ImportSink {

        private final ImportWriter writer;
        private final KnownPosts known;
        private final SheetSpool ofNew;
        private final SheetSpool ofKnown;
        private final Source used;
        private final Consent consent;
        private final Brought brought = new Brought();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<PersonId, Person> people = new LinkedHashMap<>();
        private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
        private final Set<Codebook> codebooks = new LinkedHashSet<>();
        private long itemsOfKnown;
        private @Nullable PostId last;

        Sink(
                ImportWriter writer,
                KnownPosts known,
                SheetSpool ofNew,
                SheetSpool ofKnown,
                Source used,
                Consent consent) {
            this.writer = writer;
            this.known = known;
            this.ofNew = ofNew;
            this.ofKnown = ofKnown;
            this.used = used;
            this.consent = consent;
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
                (added ? ofNew : ofKnown).add(sheet);
                itemsOfKnown += added ? 0 : sheet.items().count();
            }
            if (itemsOfKnown > MOST_ON_KNOWN_POSTS) {
                throw new StoreException(Problem.error("import.tooMuchOnKnownPosts", MOST_ON_KNOWN_POSTS), null);
            }
            return added;
        }

        @Override
        public Optional<Post> present(PostId id) throws IOException {
            return stored(known, id);
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
            sources.values().forEach(source -> all.put(source.id(), weigh(source, consent, brought)));
            List<Source> settled = List.copyOf(all.values());
            if (!settled.equals(folder.sources())) {
                folder.save(settled);
            }
            ProjectInfo project = folder.project();
            for (Person person : people.values()) {
                if (weigh(person, consent, brought)) {
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

        /// Writes down the sheets of new posts, which come and go with their posts.
        ///
        /// @return what is to be done besides, to actors and on posts that were there: part of the import's own change
        List<Step> record() throws IOException {
            Actors registry = folder.actors().value();
            List<Step> besides = new ArrayList<>();
            for (Actor actor : actors.values()) {
                weigh(registry.entry(actor.id()).orElse(null), actor, consent, brought)
                        .ifPresent(besides::add);
            }
            Takeover takeover = new Takeover(workspace.who().id(), consent, brought);
            takeover.ofNewPost();
            List<Step> steps = new ArrayList<>();
            ofNew.each(sheet -> {
                boolean other = isOfAnotherPost(sheet);
                if (steps.size() >= MOST_STEPS || (other && steps.size() >= STEPS)) {
                    write(steps);
                }
                steps.addAll(takeover.steps(sheet));
            });
            write(steps);
            last = null;
            ofKnown.each(sheet -> {
                if (isOfAnotherPost(sheet)) {
                    takeover.ofPost(folder.sheets(sheet.key().post()).value());
                }
                List<Step> its = takeover.steps(sheet);
                its.stream().filter(Sink::isHandOver).forEach(steps::add);
                its.stream().filter(step -> !isHandOver(step)).forEach(besides::add);
            });
            write(steps); // no undo reaches a hand-over, and none would reach a change that has one
            return besides;
        }

        /// Whether the sheet is the first of its post: those that came with one post follow each other.
        private boolean isOfAnotherPost(Sheet sheet) {
            boolean other = !sheet.key().post().equals(last);
            last = sheet.key().post();
            return other;
        }

        private static boolean isHandOver(Step step) {
            return step instanceof Step.OnSheet onSheet && onSheet.after() instanceof HandOver;
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
