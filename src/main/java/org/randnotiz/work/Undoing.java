package org.randnotiz.work;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.sheet.Step;

/// Takes back what a person did, and does it again: first looked for, so that it can be asked about, then carried out.
///
/// Belongs to the owner's thread, as the [Workbench] does from which it comes. Where sheets of other posts have to be read
/// this happens beside it, and answers there.
///
/// ```java
/// undoing.look(Way.UNDO, next -> {
///     if (next.isHere() || confirmed(next)) {
///         undoing.carryOut(next);
///     }
/// }, this::say);
/// ```
public final class Undoing {

    /// Of so many posts at most it is asked whether all is as a change left it.
    private static final int MOST_ASKED = 1_000;

    private final Workbench workbench;
    private final Background background;

    Undoing(Workbench workbench, Background background) {
        this.workbench = workbench;
        this.background = background;
    }

    /// Back, or forth again.
    public enum Way {
        UNDO,
        REDO
    }

    /// What is taken back or done again next.
    ///
    /// @param way       back or forth
    /// @param change    what is turned round
    /// @param isHere    whether it changes nothing but the open post, and perhaps adds or takes along an actor that was
    ///                  entered there
    /// @param elsewhere what the one other post begins with that it changes; null if it changes the open post, several or
    ///                  none
    /// @param taken     how many changes had been taken then
    public record Upcoming(Way way, Change change, boolean isHere, @Nullable String elsewhere, long taken) {

        /// Whether a whole import comes or goes.
        public boolean isImport() {
            return change.steps().stream().anyMatch(Step.OnImport.class::isInstance);
        }

        /// Whether that import comes or goes.
        public boolean isImport(String importId) {
            return change.steps().stream()
                    .anyMatch(step -> step instanceof Step.OnImport one && one.importId().equals(importId));
        }

        /// Whether actors of the registry come, go or change.
        public boolean isAboutActors() {
            return change.steps().stream().anyMatch(Step.OnActor.class::isInstance);
        }

        /// Whether something on sheets comes, goes or changes.
        public boolean isAboutMarks() {
            return change.steps().stream().anyMatch(Step.OnSheet.class::isInstance);
        }
    }

    /// Why nothing can be taken back or done again.
    ///
    /// @param problem   says so
    /// @param submitted the post whose sheet was submitted and has to be withdrawn first; null if that is not the reason
    public record Refusal(Problem problem, @Nullable PostId submitted) {

        Refusal(Problem problem) {
            this(problem, null);
        }
    }

    /// What was looked for, or why it cannot be.
    private record Found(@Nullable Upcoming next, @Nullable Refusal refused) {

        Found(Problem problem) {
            this(null, new Refusal(problem));
        }
    }

    /// Looks for what is next. Nothing is changed. What lies on the open post alone is answered before this returns.
    ///
    /// @param onRefused hears why nothing can be taken back or done again
    public void look(Way way, Consumer<Upcoming> onFound, Consumer<Refusal> onRefused) {
        Desks desks = workbench.desks();
        long taken = workbench.taken();
        List<Change> changes = changes(way, desks.workspace());
        boolean atOnce = changes.isEmpty() || isRead(changes.getLast(), desks.workspace().open());
        (atOnce ? new SameThread() : background).start(
                "undo",
                progress -> find(way, desks, taken),
                found -> {
                    if (workbench.taken() != taken) {
                        look(way, onFound, onRefused);
                    } else if (found.next() != null) {
                        onFound.accept(found.next());
                    } else if (found.refused() != null) {
                        onRefused.accept(found.refused());
                    }
                },
                failure -> onRefused.accept(new Refusal(DiskProblems.of(failure))));
    }

    /// Carries out what was looked for. If it was made on another post, that post is opened.
    public Outcome carryOut(Upcoming next) {
        Problem readOnly = workbench.workspace().readOnly();
        if (readOnly != null || workbench.taken() != next.taken()) {
            return new Outcome.Refused(readOnly != null ? readOnly : Problem.note("undo.overtaken"));
        }
        return workbench.turn(next.change());
    }

    /// Takes the last change back, unless it is another one than was meant: for where something was done just now.
    ///
    /// @param meant  whether that is the change
    /// @param onDone hears what became of it
    public void undo(Predicate<Upcoming> meant, Consumer<Outcome> onDone) {
        turn(Way.UNDO, meant, onDone);
    }

    /// Takes the last change back, or does the one taken back last again, unless it is another one than was meant.
    ///
    /// @param meant  whether that is the change
    /// @param onDone hears what became of it
    public void turn(Way way, Predicate<Upcoming> meant, Consumer<Outcome> onDone) {
        look(
                way,
                next -> onDone.accept(
                        meant.test(next)
                                ? carryOut(next)
                                : new Outcome.Refused(Problem.note(
                                        way == Way.UNDO ? "undo.other" : "redo.other"))),
                refusal -> onDone.accept(new Outcome.Refused(refusal.problem())));
    }

    /// Looks for what is next and carries it out, on the thread of the caller, which may wait for the disk.
    Outcome now(Way way) {
        try {
            Found found = find(way, workbench.desks(), workbench.taken());
            return found.next() != null
                    ? carryOut(found.next())
                    : new Outcome.Refused(found.refused() != null ? found.refused().problem() : nothing(way));
        } catch (IOException e) {
            return new Outcome.Refused(DiskProblems.of(e));
        }
    }

    private static Found find(Way way, Desks desks, long taken) throws IOException {
        Workspace workspace = desks.workspace();
        if (workspace.readOnly() != null) {
            return new Found(workspace.readOnly());
        }
        OpenPost open = workspace.open();
        SheetKey here = open == null ? null : new SheetKey(open.post().id(), desks.who());
        History history = workspace.history();
        Seen seen = new Seen(desks, new HashMap<>());
        Problem passed = null;
        History.Next next = next(way, history, here, seen);
        Change change = next.change();
        while (change != null) {
            Problem vain = seen.vain(way, change).orElse(null);
            if (vain == null) {
                break;
            }
            passed = passed == null ? vain : passed;
            if (!isOfMarksAlone(change) || seen.isLookedAt(change)) { // nothing is passed over in plain view
                return new Found(vain);
            }
            history = history.without(List.of(change));
            next = next(way, history, here, seen);
            change = next.change();
        }
        if (passed != null && (change == null || !isOfMarksAlone(change))) { // what was passed over may rest on the others
            return new Found(passed);
        }
        if (change == null) {
            return next.closed() == null
                    ? new Found(nothing(way))
                    : new Found(null, closed(next.closed(), desks));
        }
        return new Found(
                new Upcoming(way, change, isHere(change, open), elsewhere(change, open, desks), taken), null);
    }

    private static History.Next next(Way way, History history, @Nullable SheetKey here, Seen seen)
            throws IOException {
        return way == Way.UNDO ? history.nextUndo(here, seen::isClosed) : history.nextRedo(here, seen::isClosed);
    }

    /// The posts that were looked at for one answer, so that none is looked for twice.
    private record Seen(Desks desks, Map<PostId, Optional<OpenPost>> posts) {

        Optional<OpenPost> post(PostId id) throws IOException {
            Optional<OpenPost> known = posts.get(id);
            if (known != null) {
                return known;
            }
            Optional<OpenPost> read = desks.read(id);
            posts.put(id, read);
            return read;
        }

        /// Whether nothing can be turned round on a sheet. On the sheets of others only an import does anything that is one's
        /// own to take back, in whatever state they are.
        boolean isClosed(SheetKey sheet) throws IOException {
            if (!sheet.person().equals(desks.who())) {
                return false;
            }
            Optional<OpenPost> post = post(sheet.post());
            return post.isPresent() && !post.get().state(sheet.person()).isOpen();
        }

        /// Why it would be in vain to turn a change round; empty if it would not. Of changes of very many posts it is not asked
        /// whether all is as they left it.
        Optional<Problem> vain(Way way, Change change) throws IOException {
            if (isGone(change)) {
                return Optional.of(Problem.note(
                        way == Way.UNDO ? "undo.postGone" : "redo.postGone",
                        change.posts().iterator().next()));
            }
            if (change.posts().size() > MOST_ASKED) {
                return Optional.empty();
            }
            Optional<OpenPost> changed = changedSince(change);
            return changed.map(post -> Problem.note(
                    way == Way.UNDO ? "undo.changedSince" : "redo.changedSince",
                    post.post().headline()));
        }

        /// Whether it lies on the post that a person is looking at, and on no other.
        boolean isLookedAt(Change change) {
            return isRead(change, desks.workspace().open());
        }

        /// The first post on which something is no longer as the change left it: changed by the same person at another machine,
        /// or replaced by an import.
        private Optional<OpenPost> changedSince(Change change) throws IOException {
            Map<String, Step.OnSheet> last = new LinkedHashMap<>();
            for (Step step : change.steps()) {
                if (step instanceof Step.OnSheet onSheet) {
                    last.put(onSheet.sheet() + onSheet.object(), onSheet);
                }
            }
            for (Step.OnSheet step : last.values()) {
                Optional<OpenPost> post = post(step.sheet().post());
                if (post.isPresent() && !isAsLeft(step, post.get())) {
                    return post;
                }
            }
            return Optional.empty();
        }

        private static boolean isAsLeft(Step.OnSheet step, OpenPost post) {
            Item left = step.after();
            Item now = post.sheet(step.sheet().person()).find(step.item()).orElse(null);
            if (left == null || now == null) {
                return left == null && now == null;
            }
            return left.withVersion(now.version()).equals(now);
        }

        /// Whether nobody would see a change turned round: it lies on posts that are not in the project any more.
        private boolean isGone(Change change) throws IOException {
            if (change.posts().isEmpty() || !isOfMarksAlone(change)) {
                return false;
            }
            for (PostId id : change.posts()) {
                if (post(id).isPresent()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isOfMarksAlone(Change change) {
        return change.steps().stream().allMatch(Step.OnSheet.class::isInstance);
    }

    private static List<Change> changes(Way way, Workspace workspace) {
        History history = workspace.history();
        return way == Way.UNDO ? history.done() : history.undone();
    }

    private static Problem nothing(Way way) {
        return Problem.note(way == Way.UNDO ? "undo.nothing" : "redo.nothing");
    }

    /// Why nothing can be undone on a closed sheet, and what has to be done first.
    private static Refusal closed(SheetKey sheet, Desks desks) throws IOException {
        return desks.state(sheet) == SheetState.APPROVED
                ? new Refusal(Problem.note("undo.approved", desks.headline(sheet.post())))
                : new Refusal(Problem.note("undo.submitted", desks.headline(sheet.post())), sheet.post());
    }

    /// Whether no other sheet has to be read to know that a change can be turned round.
    private static boolean isRead(Change change, @Nullable OpenPost open) {
        Set<PostId> posts = change.posts();
        return posts.isEmpty() || (open != null && posts.equals(Set.of(open.post().id())));
    }

    private static boolean isHere(Change change, @Nullable OpenPost open) {
        return !change.posts().isEmpty()
                && isRead(change, open)
                && change.steps().stream().allMatch(Undoing::isSmall);
    }

    private static boolean isSmall(Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> true;
            case Step.OnActor onActor -> onActor.before() == null || onActor.after() == null;
            case Step.OnImport onImport -> false;
        };
    }

    private static @Nullable String elsewhere(Change change, @Nullable OpenPost open, Desks desks) throws IOException {
        Set<PostId> posts = change.posts();
        return posts.size() != 1 || isRead(change, open) ? null : desks.headline(posts.iterator().next());
    }
}
