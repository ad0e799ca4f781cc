package org.randnotiz.work;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.german.repeat.Repetitions;
import org.randnotiz.german.repeat.Unfolding;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.sheet.ActorEdits;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.Desk;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Loaded;
import org.randnotiz.store.ProjectFolder;

/// An open project and the person at work on it: the one mutable object of the program.
///
/// Belongs to one thread, its owner: the JavaFX thread, or the one that runs a command. An edit counts in memory at once
/// and is then brought to the disk beside; nothing here waits for disk or index. What there is to show is always the
/// [#workspace()], an immutable snapshot; whoever shows it [#watch(Consumer)]es.
public final class Workbench implements AutoCloseable {

    private volatile ProjectFolder folder;
    private final Background background;
    private final InstantSource clock;
    private final Ids ids;
    private final Saver saver;
    private final Drafting drafting;
    private final Indexing indexing;
    private final List<Runnable> onceSaved = new ArrayList<>();
    private final Elsewhere elsewhere;
    private final List<Consumer<Workspace>> watchers = new ArrayList<>();
    private Workspace workspace;
    private SaveState edits;
    private int openings;
    private long taken;
    /// Why the change that is being taken was given up at once; null if it was not.
    private @Nullable Problem overtaken;
    /// Since the latest opening of a post began.
    private final Meanwhile sinceOpening = new Meanwhile();

    /// @param lengths how long the journals were before anything of the project was read
    Workbench(
            Workspace workspace,
            ProjectFolder folder,
            Drafts drafts,
            Map<String, Long> lengths,
            Indexing indexing,
            Environment environment) {
        this.workspace = workspace;
        this.folder = folder;
        this.indexing = indexing;
        this.background = environment.background();
        this.clock = environment.clock();
        this.ids = new Ids(clock);
        this.edits = workspace.saving();
        this.saver = new Saver(change -> this.folder.carryOut(change), background, this::saving, this::saved,
                this::overtaken);
        this.drafting = new Drafting(
                drafts, typed -> this.folder.personal().save(typed), background, clock, state -> showSaving());
        this.workspace = workspace.with(SaveState.of(edits, drafting.state()));
        this.elsewhere = new Elsewhere(this, lengths, indexing, background);
        indexing.start(state -> become(this.workspace.with(state)), this::notice);
        elsewhere.start();
    }

    /// What there is to show now.
    public Workspace workspace() {
        return workspace;
    }

    /// Tells `watcher` each new workspace, on the owner's thread; not the present one.
    ///
    /// @return stops telling
    public Runnable watch(Consumer<Workspace> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Makes names for new items.
    public ItemId newItemId() {
        return new ItemId(ids.next());
    }

    /// Opens a post: reads it and what is written about it, then shows it. A later call overtakes an earlier one.
    ///
    /// @param onProblem hears why it could not be opened
    public void open(PostId id, Consumer<Problem> onProblem) {
        open(id, onProblem, () -> {});
    }

    /// Opens a post, unless it is open, and then does something with it. A later call overtakes an earlier one.
    ///
    /// @param then      what to do once it is shown
    /// @param onProblem hears why it could not be opened
    public void openThen(PostId id, Runnable then, Consumer<Problem> onProblem) {
        OpenPost open = workspace.open();
        if (open != null && open.post().id().equals(id)) {
            then.run();
        } else {
            open(id, onProblem, then);
        }
    }

    private void open(PostId id, Consumer<Problem> onProblem, Runnable then) {
        int number = ++openings;
        sinceOpening.begin(saver.waiting());
        background.start(
                "open",
                progress -> read(id),
                opened -> {
                    if (number == openings) {
                        opened.ifPresentOrElse(
                                found -> {
                                    show(found);
                                    then.run();
                                },
                                () -> onProblem.accept(Problem.error("post.unknown", id)));
                    }
                },
                failure -> onProblem.accept(DiskProblems.of(failure)));
    }

    /// Opens a post on the thread of the caller, which waits for the disk: for the command line.
    ///
    /// @param name the post's id, or as much of its beginning as makes it unique
    /// @return why it could not be opened; empty if it is open
    /// @throws IOException if it cannot be read
    public Optional<Problem> openNow(String name) throws IOException {
        List<PostId> candidates = PostId.isValid(name) ? List.of(new PostId(name)) : indexing.beginningWith(name);
        if (candidates.size() > 1) {
            return Optional.of(Problem.error("post.ambiguous", name));
        }
        sinceOpening.begin(List.of());
        Optional<Opened> opened = candidates.isEmpty() ? Optional.empty() : read(candidates.getFirst());
        opened.ifPresent(this::show);
        return opened.isPresent() ? Optional.empty() : Optional.of(Problem.error("post.unknown", name));
    }

    /// What reading a post found: the post with its sheets, and what had to be said on the way.
    private record Opened(OpenPost post, List<Problem> problems) {}

    private Optional<Opened> read(PostId id) throws IOException {
        Optional<Post> post = indexing.read(id);
        if (post.isEmpty()) {
            return Optional.empty();
        }
        Loaded<List<Sheet>> sheets = folder.sheets(id);
        OpenPost opened = new OpenPost(
                post.get(), sheets.value(), Repetitions.of(post.get().text()));
        return Optional.of(new Opened(opened, sheets.problems()));
    }

    private void show(Opened opened) {
        OpenPost post = sinceOpening.on(opened.post());
        become(workspace.with(post).noticing(opened.problems()));
        told(post.post().id());
    }

    /// Carries out an edit on the open post: at once in memory, then on the disk.
    public Outcome edit(Edit edit) {
        OpenPost open = workspace.open();
        if (workspace.readOnly() != null) {
            return new Outcome.Refused(workspace.readOnly());
        }
        if (open == null) {
            return new Outcome.Refused(Problem.error("edit.noPost"));
        }
        Outcome outcome = edit(edit, open);
        if (outcome instanceof Outcome.Refused && !open.state(workspace.who().id()).isOpen()) {
            elsewhere.lookNow(); // it may have been given back since the last look, and is then shown so at once
        }
        return outcome;
    }

    private Outcome edit(Edit edit, OpenPost post) {
        Instant now = clock.instant();
        Desk desk = new Desk(
                post.post(), workspace.codebook(), workspace.actors(), post.sheets(), workspace.who(), now,
                new Unfolding(post.post().text(), post.repetitions()));
        return taken(edit.applyTo(desk), now);
    }

    /// Hands a sheet of the open post over: an edit that is judged by what everybody has written by then. What others did
    /// is read first, so that nobody hands in, returns or approves what no longer is. What was read is shown as well.
    ///
    /// @param onOutcome hears what became of it
    public void handOver(Edit edit, Consumer<Outcome> onOutcome) {
        OpenPost open = workspace.open();
        if (open == null || workspace.readOnly() != null) {
            onOutcome.accept(edit(edit));
        } else {
            elsewhere.look(
                    open,
                    now -> onOutcome.accept(edit(edit, now)),
                    failure -> onOutcome.accept(new Outcome.Refused(DiskProblems.of(failure))));
        }
    }

    /// The person has been told what was decided about a sheet of that post.
    public void told(PostId post) {
        List<Decision> left = workspace.decisions().stream()
                .filter(decision -> !decision.post().equals(post))
                .toList();
        if (left.size() < workspace.decisions().size()) {
            become(workspace.telling(left));
            if (left.isEmpty()) {
                elsewhere.told();
            }
        }
    }

    /// Adds an actor to the registry or changes one.
    public Outcome put(Actor actor) {
        return act((workspace, now) -> ActorEdits.put(workspace.actors(), actor, workspace.who().id(), now));
    }

    /// Takes an actor out of the registry; it goes to the trash.
    public Outcome remove(ActorId actor) {
        return act((workspace, now) -> ActorEdits.remove(workspace.actors(), actor));
    }

    /// What is done with actors over all posts.
    public Registry registry() {
        return new Registry(this, indexing, background);
    }

    /// Every place that a search finds.
    public Concordance concordance() {
        return new Concordance(this, registry(), background);
    }

    /// An act on the whole project.
    interface Doing {
        /// What it does, or why it is refused.
        Outcome on(Workspace now, Instant when);
    }

    /// Carries out an act, as one change.
    Outcome act(Doing doing) {
        Instant now = clock.instant();
        return workspace.readOnly() != null
                ? new Outcome.Refused(workspace.readOnly())
                : taken(doing.on(workspace, now), now);
    }

    /// All posts, as they are now.
    Desks desks() {
        return new Desks(folder, indexing, workspace, saver.waiting());
    }

    /// How many changes were taken since the project was opened.
    long taken() {
        return taken;
    }

    Instant now() {
        return clock.instant();
    }

    /// Puts the posts of a finished import into the project with what it brought besides, as a change that can be undone as
    /// a whole. Settings are read anew.
    public void imported(ImportResult result) {
        become(workspace.with(folder.project()).with(folder.sources()).with(folder.codebook()));
        background.start(
                "actors",
                progress -> folder.actors().saying(indexing::say),
                actors -> become(workspace.with(actors)),
                failure -> notice(DiskProblems.of(failure)));
        String importId = result.importId();
        List<Step> steps = new ArrayList<>(result.besides());
        if (importId != null) {
            steps.addFirst(new Step.OnImport(importId, 1, true));
        }
        if (!steps.isEmpty()) {
            List<String> arguments = List.of(String.valueOf(result.report().added()), result.name());
            take(change(importId == null ? "import.besides" : "import.added", arguments, steps, clock.instant()));
        }
        OpenPost open = workspace.open();
        if (open != null && result.report().annotated() > 0) {
            open(open.post().id(), this::notice);
        }
    }

    /// Gives a source another letter for its reliability, with a reason; the letters before stay in its history. Its end is
    /// seen in the workspace.
    ///
    /// @param onProblem hears why it could not be done
    public void rate(String source, Reliability reliability, String reason, Consumer<Problem> onProblem) {
        Problem readOnly = workspace.readOnly();
        if (readOnly != null) {
            onProblem.accept(readOnly);
            return;
        }
        Rating rating = new Rating(reliability, workspace.who().id(), clock.instant(), reason);
        background.start(
                "rate",
                progress -> {
                    folder.refresh(); // what somebody else has just rated stays
                    folder.save(folder.sources().stream()
                            .map(one -> one.id().equals(source) ? one.rated(rating) : one)
                            .toList());
                    return folder.sources();
                },
                sources -> {
                    become(workspace.with(sources));
                    drafting.drop(new DraftPlace.OfRating(source));
                },
                failure -> onProblem.accept(DiskProblems.of(failure)));
    }

    /// Takes back what was done, and does it again.
    public Undoing undoing() {
        return new Undoing(this, background);
    }

    /// Takes the last change back, on the thread of the caller, which may wait for the disk: for the command line. If it
    /// was made on another post, that post is opened.
    public Outcome undo() {
        return undoing().now(Undoing.Way.UNDO);
    }

    /// Does again what was taken back last; the counterpart of [#undo()].
    public Outcome redo() {
        return undoing().now(Undoing.Way.REDO);
    }

    /// Turns a change of the history round.
    Outcome turn(Change change) {
        Change inverse = workspace.history().inverse(change, ids.next(), clock.instant());
        Outcome turned = taken(
                inverse, new Outcome.Done(inverse.label(), inverse.labelArguments(), inverse.steps()));
        reveal(inverse);
        return turned;
    }

    private void reveal(Change change) {
        OpenPost open = workspace.open();
        Set<PostId> touched = change.posts();
        if (touched.size() == 1 && (open == null || !touched.contains(open.post().id()))) {
            open(touched.iterator().next(), problem -> become(workspace.noticing(List.of(problem))));
        }
    }

    /// What is typed and not saved.
    public Drafting drafting() {
        return drafting;
    }

    /// Tries again to write what the disk refused.
    public void retrySaving() {
        saver.retry();
        drafting.flush();
    }

    /// Why edits or drafts are not on the disk; empty if they all are, or are still on their way.
    public Optional<Problem> unsaved() {
        return switch (workspace.saving()) {
            case SaveState.Failed failed -> Optional.of(failed.why());
            case SaveState.DraftFailed failed -> Optional.of(failed.why());
            default -> Optional.empty();
        };
    }

    /// Finds posts; to be asked beside the owner's thread.
    public Searching searching() {
        return new Searching(indexing, workspace.names());
    }

    /// The searches that the person keeps; to be asked beside the owner's thread.
    public SearchShelf shelf() {
        return new SearchShelf(folder, indexing, workspace.names(), clock);
    }

    /// A search to be kept, of which nothing has been seen yet.
    ///
    /// @param name  not blank
    /// @param query not blank
    public SavedSearch newSearch(String name, String query) {
        return new SavedSearch(ids.next(), name, query, clock.instant(), null, Set.of());
    }

    /// Brings posts into the project.
    public Importing importing() {
        return new Importing(folder, workspace, clock, ids);
    }

    /// Writes posts with their annotations into files.
    public Exporting exporting() {
        return new Exporting(folder, indexing, workspace, clock);
    }

    /// Looks for what is wrong in the whole project.
    public Checking checking() {
        return new Checking(this);
    }

    /// What was removed and can be put back, the latest first; to be asked beside the owner's thread.
    public List<Discarded> trash() throws IOException {
        return Discarded.of(folder.trash().saying(indexing::say));
    }

    /// Puts back what was removed. An item of a sheet needs its post to be open.
    public Outcome restore(Discarded removed) {
        return switch (removed.step()) {
            case Step.OnSheet step when step.before() != null -> edit(new Edit.Restore(step.before(), step.version()));
            case Step step when workspace.readOnly() != null -> new Outcome.Refused(workspace.readOnly());
            case Step step -> {
                List<Step> back = new ArrayList<>();
                back.add(step.inverse());
                removed.along().forEach(other -> back.add(other.inverse()));
                yield taken(new Outcome.Done("item.restored", List.of(), back), clock.instant());
            }
        };
    }

    /// Whether every edit and every draft is on the disk.
    public boolean isSaved() {
        return saver.isIdle() && drafting.isIdle();
    }

    /// Runs `next` once every edit and every draft is on the disk, or it is known that something cannot get there; at once if
    /// that is so. A draft that becomes an edit is still being taken off the disk when nothing more is shown as unsaved.
    public void whenSaved(Runnable next) {
        onceSaved.add(next);
        runOnceSaved();
    }

    private void runOnceSaved() {
        if (isSaved() || unsaved().isPresent()) {
            List<Runnable> waiting = List.copyOf(onceSaved);
            onceSaved.clear();
            waiting.forEach(Runnable::run);
        }
    }

    private Outcome taken(Outcome outcome, Instant when) {
        if (outcome instanceof Outcome.Done done && !done.steps().isEmpty()) {
            return taken(change(done.label(), done.arguments(), done.steps(), when), done);
        }
        return outcome;
    }

    private Outcome taken(Change change, Outcome done) {
        overtaken = null;
        take(change);
        return overtaken == null ? done : new Outcome.Refused(overtaken);
    }

    private Change change(String label, List<String> arguments, List<Step> steps, Instant when) {
        return new Change(
                ids.next(), Act.DO, null, label, arguments, workspace.who().id(), when, steps);
    }

    private void take(Change change) {
        taken++;
        OpenPost open = workspace.open();
        Workspace changed = workspace
                .with(workspace.history().after(change))
                .with(ActorEdits.applied(workspace.actors(), change.steps()));
        become(open == null ? changed : changed.with(open.after(change.steps())));
        sinceOpening.add(change);
        elsewhere.taken(change);
        saver.save(change);
    }

    private void saving(SaveState state) {
        edits = state;
        drafting.edits(state instanceof SaveState.Saved);
        showSaving();
    }

    private void showSaving() {
        SaveState state = SaveState.of(edits, drafting.state());
        if (!state.equals(workspace.saving())) {
            become(workspace.with(state));
        }
        runOnceSaved();
    }

    private void saved(Change change, List<Problem> problems) {
        if (!problems.isEmpty()) {
            become(workspace.noticing(problems));
        }
        indexing.saved(change);
        runOnceSaved();
    }

    /// Somebody else has just changed the same thing: what that one says is shown again.
    private void overtaken(List<Change> given, Problem why) {
        overtaken = why;
        sinceOpening.forget(given);
        become(workspace.with(workspace.history().without(given)).noticing(List.of(why)));
        elsewhere.givenUp(given);
    }

    void notice(Problem problem) {
        become(workspace.noticing(List.of(problem)));
    }

    private void become(Workspace next) {
        workspace = next;
        for (Consumer<Workspace> watcher : List.copyOf(watchers)) {
            watcher.accept(next);
        }
    }

    ProjectFolder folder() {
        return folder;
    }

    /// The changes not yet known to be on the disk, in their order.
    List<Change> waiting() {
        return saver.waiting();
    }

    /// Takes over what other processes did.
    void take(Glance.Found found, Meanwhile meanwhile) {
        Workspace next = workspace.after(found, meanwhile);
        if (!next.equals(workspace)) {
            become(next);
        }
    }

    /// Goes on with the project opened anew, to write.
    void goOnWriting(ProjectFolder writable) {
        folder = writable;
        indexing.become(writable);
        List<Problem> said = new ArrayList<>(writable.problems());
        said.add(Problem.note("store.writable"));
        become(workspace.writable(writable.history()).noticing(said));
        background.start(
                "drafts",
                progress -> writable.personal().drafts(),
                found -> {
                    drafting.found(found.value());
                    become(workspace.noticing(found.problems()));
                },
                failure -> notice(DiskProblems.of(failure)));
    }

    /// Ends the work. What is not on the disk by then is lost, so whoever closes waits for [#isSaved()] first.
    @Override
    public void close() throws IOException {
        watchers.clear();
        elsewhere.close();
        drafting.close();
        try {
            indexing.close();
        } finally {
            folder.close();
        }
    }
}
