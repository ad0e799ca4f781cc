package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.json.Bounds;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.SourceList;
import org.randnotiz.post.Import;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A project's folder, opened by one person on one machine.
///
/// What [#carryOut] returned from survives any crash. Damaged files are mended from the journals where that is possible,
/// and said in either case. Every method may wait for the disk, and none is for the thread of the window; any thread may
/// call any method, and edits are carried out one at a time.
public final class ProjectFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectFolder.class);

    private final Disk disk;
    private final Layout layout;
    private final InstantSource clock;
    private final SettingsFile<ProjectInfo> project;
    private final SettingsFile<Codebook> codebook;
    private final SettingsFile<SourceList> sources;
    private final Journals journals;
    private final Sheets sheets;
    private final ActorPages actors;
    private final ImportFiles imports;
    private final Trash trash;
    private final ImportDesk importDesk;
    private final Others others;
    private final PersonalFiles personal;
    private final Mending mending;
    private final List<Problem> problems;
    private final @Nullable Session session;
    private boolean closed;

    /// What only the one who may write has.
    private record Session(PersonLock lock, Journal journal, Projections projections, JournalProgress progress) {}

    private ProjectFolder(
            Disk disk, Layout layout, InstantSource clock, List<Problem> problems, @Nullable PersonLock lock)
            throws IOException {
        this.disk = disk;
        this.layout = layout;
        this.clock = clock;
        this.problems = problems;
        WholeFiles files = new WholeFiles(disk, layout);
        project = SettingsFile.open(files, layout.project(), Codecs.PROJECT, ProjectInfo::revision);
        codebook = SettingsFile.open(files, layout.codebook(), Codecs.CODEBOOK, Codebook::revision);
        sources = SettingsFile.open(files, layout.sources(), Codecs.SOURCES, SourceList::revision);
        journals = new Journals(disk, layout);
        Written written = new Written(disk, layout, journals);
        Arriving arriving = new Arriving();
        sheets = new Sheets(disk, layout, journals, written, arriving, lock != null);
        actors = new ActorPages(disk, layout, journals, written, arriving, lock != null);
        imports = new ImportFiles(disk, layout);
        importDesk = new ImportDesk(disk, layout, imports, clock);
        others = new Others(disk, layout, journals, arriving, imports, lock != null);
        trash = lock == null ? Trash.reading(disk, layout) : Trash.writing(disk, layout);
        personal = new PersonalFiles(disk, layout, this::requireSession);
        List<SettingsFile<?>> settings = List.of(project, codebook, sources);
        mending = new Mending(
                new Repair(disk, layout, journals, sheets, actors, imports, trash, settings, clock),
                this,
                this::requireSession);
        Projections projections = new Projections(disk, layout, sheets, actors, trash, imports);
        Checkpoint checkpoint = new Checkpoint(disk, layout);
        List<Problem> shorter = journals.shortened(checkpoint);
        if (lock == null) {
            session = null;
            notice(checkpoint, journals, projections);
        } else {
            session = begin(lock, checkpoint, journals, projections);
        }
        settings.stream().flatMap(one -> one.outside().stream()).forEach(problems::add);
        boolean cut = problems.stream().anyMatch(problem -> problem.code().equals("store.journalDamaged"));
        String own = layout.name(layout.journal());
        shorter.stream()
                .filter(problem -> !cut || !own.equals(problem.file()))
                .forEach(problems::add);
    }

    private Session begin(PersonLock lock, Checkpoint checkpoint, Journals journals, Projections projections)
            throws IOException {
        long carriedOver = checkpoint.read();
        Journal journal = Journal.open(disk, layout, carriedOver, problems);
        journals.readOwnUpTo(journal::length);
        JournalProgress progress = new JournalProgress(checkpoint, journals, projections);
        new BegunImports(disk, layout).sweep();
        for (SettingsFile<?> one : List.of(project, codebook, sources)) {
            one.keepCopy();
        }
        progress.begin(journal.length(), checkpoint.carriedOver(), problems);
        return new Session(lock, journal, projections, progress);
    }

    /// What a crash has kept from being carried over is shown even where it cannot be made good.
    private static void notice(Checkpoint checkpoint, Journals journals, Projections projections) throws IOException {
        List<Change> tail = new ArrayList<>();
        journals.own(
                checkpoint.carriedOver(), tail::add,
                damaged -> LOG.debug("reading what it is about will say {}", damaged));
        projections.notice(tail);
    }

    /// Makes a new project. The folder may be missing, or empty.
    ///
    /// @throws StoreException if there is something in the folder, or it cannot be written
    public static void create(Path folder, ProjectInfo project, Codebook codebook, List<Source> sources, Disk disk)
            throws StoreException {
        Layout layout = new Layout(folder, new PersonId("new"), new WriterHost("local"));
        WholeFiles files = new WholeFiles(disk, layout);
        try {
            if (disk.createFolder(folder)) {
                disk.forceFolder(Layout.folderOf(folder));
            }
            Set<String> harmless = Set.of("codebook.json", "sources.json"); // from an attempt that did not get to its end
            for (String name : disk.list(folder)) {
                if (!harmless.contains(name) && !name.endsWith(Layout.UNFINISHED)) {
                    throw new StoreException(Problem.error("store.notEmpty", folder), null);
                }
            }
            files.replace(layout.codebook(), SettingsFile.sealed(Codecs.CODEBOOK.write(codebook)));
            files.replace(layout.sources(), SettingsFile.sealed(Codecs.SOURCES.write(new SourceList(1, sources))));
            files.replace(layout.project(), SettingsFile.sealed(Codecs.PROJECT.write(project))); // last: now it is a project
        } catch (IOException e) {
            throw Failure.writing(layout, layout.project(), e);
        }
    }

    /// What holds for the project in that folder, without opening it.
    ///
    /// @throws StoreException if it is no project, is damaged, or a newer program wrote it
    public static ProjectInfo peek(Path folder, Disk disk) throws StoreException {
        Layout layout = new Layout(folder, new PersonId("new"), new WriterHost("local"));
        try {
            if (disk.size(layout.project()).isEmpty()) {
                throw new StoreException(Problem.error("store.noProject", layout.root()), null);
            }
            return SettingsFile.open(
                    new WholeFiles(disk, layout), layout.project(), Codecs.PROJECT, ProjectInfo::revision)
                    .value();
        } catch (IOException e) {
            throw Failure.reading(layout, folder, e);
        }
    }

    /// Opens a project. It is opened for reading alone, and [#problems] says why, if the same person has it open elsewhere
    /// or the folder cannot be written to.
    ///
    /// @param folder the project's folder
    /// @param who    who works; need not be among the project's people
    /// @param host   this machine
    /// @param disk   the one disk of this process
    /// @param clock  tells the time
    /// @throws StoreException if it is no project, one of its settings is damaged, or a newer program wrote it; nothing
    ///                        is touched then
    public static ProjectFolder open(Path folder, PersonId who, WriterHost host, Disk disk, InstantSource clock)
            throws StoreException {
        Layout layout = new Layout(folder, who, host);
        List<Problem> problems = new ArrayList<>();
        try {
            requireProject(layout, disk);
            PersonLock lock = PersonLock.holdOrSay(disk, layout, clock.instant(), problems);
            if (lock != null) {
                Optional<ProjectFolder> writable = openToWrite(disk, layout, clock, problems, lock);
                if (writable.isPresent()) {
                    return writable.get();
                }
            }
            return new ProjectFolder(disk, layout, clock, problems, null);
        } catch (IOException e) {
            throw Failure.reading(layout, folder, e);
        }
    }

    /// Refuses what is no project, or a newer one, before anything is touched.
    private static void requireProject(Layout layout, Disk disk) throws IOException {
        if (disk.size(layout.project()).isEmpty()) {
            throw new StoreException(Problem.error("store.noProject", layout.root()), null);
        }
        SettingsFile.open(new WholeFiles(disk, layout), layout.project(), Codecs.PROJECT, ProjectInfo::revision);
    }

    /// Opens with the lock held; empty, with the reason among the problems, if the own files cannot be made ready.
    private static Optional<ProjectFolder> openToWrite(
            Disk disk, Layout layout, InstantSource clock, List<Problem> problems, PersonLock lock)
            throws StoreException {
        boolean opened = false;
        try {
            ProjectFolder folder = new ProjectFolder(disk, layout, clock, problems, lock);
            opened = true;
            return Optional.of(folder);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            problems.add(Problem.warning("store.readOnly", layout.root()));
            problems.add(Failure.reading(layout, layout.journal(), e).problem());
            return Optional.empty();
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /// Where it is.
    public Path folder() {
        return layout.root();
    }

    /// Who opened it.
    public PersonId who() {
        return layout.person();
    }

    /// Whether nothing can be changed; [#problems] says why.
    public boolean isReadOnly() {
        return session == null;
    }

    /// What was found, and mended, when the project was opened.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// What holds for the whole project.
    public synchronized ProjectInfo project() {
        return project.value();
    }

    /// Replaces what holds for the whole project.
    public synchronized void save(ProjectInfo changed) throws StoreException {
        requireSession();
        project.save(changed);
    }

    /// What can be marked.
    public synchronized Codebook codebook() {
        return codebook.value();
    }

    /// Replaces the codebook.
    public synchronized void save(Codebook changed) throws StoreException {
        requireSession();
        codebook.save(changed);
    }

    /// Where posts come from.
    public synchronized List<Source> sources() {
        return sources.value().sources();
    }

    /// Replaces the sources.
    public synchronized void save(List<Source> changed) throws StoreException {
        requireSession();
        sources.save(new SourceList(sources.value().revision() + 1, changed));
    }

    /// What the person can undo and redo, as it was when the project was opened.
    public History history() {
        return session == null ? History.EMPTY : session.journal().history();
    }

    /// Saves a change: when this returns it survives any crash.
    ///
    /// The change is whole or has not happened. It is saved once it is in the journal; if one of the files made from the
    /// journal cannot be written then, the result says so, reading nevertheless shows the change, and the file is brought
    /// up to date with the next change or when the project is next opened.
    ///
    /// @throws StoreException           if it is not saved; it has left no trace. An [OvertakenException] if somebody else has just
    ///                                  changed one of its actors
    /// @throws IllegalArgumentException if somebody else made it
    public synchronized Saved carryOut(Change change) throws StoreException {
        Session open = requireSession();
        if (!change.by().equals(layout.person())) {
            throw new IllegalArgumentException("a change by " + change.by() + " in a folder opened by " + who());
        }
        if (change.steps().stream().anyMatch(step -> step.version() > Bounds.GREATEST)) {
            throw new StoreException(Problem.error("store.greatestVersion", Bounds.GREATEST), null);
        }
        List<Problem> said = new ArrayList<>();
        try {
            open.progress().retry(open.journal().length(), said);
            actors.refuseOvertaken(change);
            Projections.Prepared prepared = open.projections().prepare(change);
            GuestLocks locks = GuestLocks.hold(disk, layout, prepared.people());
            try {
                if (!open.journal().append(change)) {
                    String name = layout.name(layout.journal());
                    said.add(Problem.warning("store.journalReplaced", name).in(name, 0));
                }
                open.progress().carryOver(prepared, open.journal().length(), said);
            } finally {
                locks.close();
            }
        } catch (IOException e) {
            throw Failure.writing(layout, layout.journal(), e);
        }
        return new Saved(clock.instant(), said);
    }

    /// Everybody's sheets of a post; nobody's who has not written on it.
    public synchronized Loaded<List<Sheet>> sheets(PostId post) throws StoreException {
        List<Problem> said = new ArrayList<>();
        try {
            return new Loaded<>(sheets.of(post, said), said);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.sheets(post), e);
        }
    }

    /// The keys of all sheets there are; to be closed.
    ///
    /// @throws UncheckedIOException from the stream, if a folder cannot be read
    public Stream<SheetKey> sheetKeys() throws StoreException {
        try {
            return sheets.keys();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.sheets(), e);
        }
    }

    /// The registry of actors.
    public synchronized Loaded<Actors> actors() throws StoreException {
        List<Problem> said = new ArrayList<>();
        try {
            return new Loaded<>(actors.union(said), said);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.actors(), e);
        }
    }

    /// Holds what is in the folder against the journals, and mends it.
    public Mending mending() {
        return mending;
    }

    /// What is kept for the person alone.
    public PersonalFiles personal() {
        return personal;
    }

    /// What other processes do in the folder.
    public Others others() {
        return others;
    }

    /// Takes over what others have made of project, codebook and sources, and lets go of what is known of sheets that have
    /// reached their files.
    ///
    /// @return whether one of the three says something else now
    public synchronized boolean refresh() throws StoreException {
        try {
            sheets.look();
            boolean otherProject = project.refresh();
            boolean otherCodebook = codebook.refresh();
            boolean otherSources = sources.refresh();
            return otherProject || otherCodebook || otherSources;
        } catch (IOException e) {
            throw Failure.reading(layout, layout.root(), e);
        }
    }

    /// Opens the project anew, to write, if the lock can be had by now. This one, which can only be read, stays as it is,
    /// and nothing on it needs to be closed.
    public Optional<ProjectFolder> takeOver() throws StoreException {
        Optional<PersonLock> lock;
        try {
            lock = PersonLock.tryToHold(disk, layout, layout.person(), clock.instant());
        } catch (IOException e) {
            LOG.debug("{} still cannot be written to", layout.root(), e);
            return Optional.empty();
        }
        return lock.isEmpty()
                ? Optional.empty()
                : openToWrite(disk, layout, clock, new ArrayList<>(), lock.get());
    }

    /// What was removed and can be put back, the latest first.
    public synchronized Loaded<List<Removed>> trash() throws StoreException {
        List<Problem> said = new ArrayList<>();
        try {
            return new Loaded<>(trash.list(imports, said), said);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.trash(), e);
        }
    }

    /// The imports that are in the project, oldest first.
    public Loaded<List<Import>> imports() throws StoreException {
        List<Problem> said = new ArrayList<>();
        try {
            return new Loaded<>(imports.records(said), said);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.posts(), e);
        }
    }

    /// Begins an import of files and folders that can be put off and survives a crash, or goes on with the one of the same
    /// files that was.
    ///
    /// @param files  as they were chosen, in that order, by their whole paths
    /// @param source name of the source of posts that name none
    public synchronized ImportWriter newImport(List<Path> files, String source) throws StoreException {
        requireSession();
        return importDesk.goOn(files, source);
    }

    /// Begins an import that leaves nothing if it does not come to its end.
    public synchronized ImportWriter newImport() throws StoreException {
        requireSession();
        return importDesk.begin();
    }

    /// The imports that can be gone on with by [#newImport(List, String)], oldest first. Counts their posts, which takes a
    /// second a gigabyte.
    public List<UnfinishedImport> unfinishedImports() throws StoreException {
        return session == null ? List.of() : importDesk.unfinished();
    }

    /// Deletes what has been read of an import that shall not be gone on with.
    public synchronized void discardUnfinished(String importId) throws StoreException {
        requireSession();
        importDesk.discard(importId);
    }

    /// All posts, in the order they were imported. A post that two imports brought comes twice.
    ///
    /// @param said takes what is wrong with lines that cannot be read
    public PostReader posts(Consumer<Problem> said) throws StoreException {
        try {
            return new PostReader(disk, imports, imports.present(), 0, said);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.posts(), e);
        }
    }

    /// The posts of one import.
    ///
    /// @param from where to begin: 0, or the end of a post's line as [PostLocation] gives it, plus one
    /// @param said takes what is wrong with lines that cannot be read
    public PostReader posts(String importId, long from, Consumer<Problem> said) {
        return new PostReader(disk, imports, List.of(importId), from, said);
    }

    /// The post at a place.
    ///
    /// @throws StoreException if there is none, or it is damaged
    public Post read(PostLocation location) throws StoreException {
        try {
            return new PostScan(disk, imports).read(location);
        } catch (IOException e) {
            throw imports.unreadable(location.importId(), e);
        }
    }

    /// Where a post stands, found by looking through all posts: for when the index does not know.
    public Optional<PostLocation> find(PostId post) throws StoreException {
        try {
            return new PostScan(disk, imports).find(imports.present(), post);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.posts(), e);
        }
    }

    /// The ids of all posts, and where they stand; to be closed.
    public KnownPosts knownPosts() throws StoreException {
        try {
            return new PostScan(disk, imports).known(imports.present());
        } catch (IOException e) {
            throw Failure.reading(layout, layout.posts(), e);
        }
    }

    private Session requireSession() throws StoreException {
        if (closed) {
            throw new IllegalStateException("the project is closed");
        }
        if (session == null) {
            throw new StoreException(
                    problems.isEmpty() ? Problem.error("store.readOnly", layout.root()) : problems.getFirst(), null);
        }
        return session;
    }

    /// Ends the work: files are brought up to date as far as possible, the lock is given back. Quitting is the same as
    /// being killed, so nothing depends on this.
    @Override
    public synchronized void close() throws StoreException {
        if (session != null && !closed) {
            closed = true;
            Journal journal = session.journal();
            session.progress().end(journal.length());
            try (PersonLock lock = session.lock()) {
                LOG.debug("giving back {}", lock);
                journal.close();
                trash.close();
            } catch (IOException e) {
                throw Failure.writing(layout, layout.journal(), e);
            }
        }
    }
}
