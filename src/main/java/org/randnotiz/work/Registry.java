package org.randnotiz.work;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Mention;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.ActorEdits;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.sheet.Step;

/// What is done with actors over all posts: each act is one change, undone as one.
///
/// Belongs to the owner's thread, as the [Workbench] does from which it comes. What has to read many posts does so beside
/// it and answers there; if anything was changed meanwhile, it looks again before it acts.
public final class Registry {

    private final Workbench workbench;
    private final Indexing indexing;
    private final Background background;

    Registry(Workbench workbench, Indexing indexing, Background background) {
        this.workbench = workbench;
        this.indexing = indexing;
        this.background = background;
    }

    /// A mention, and whether it can be moved to another actor.
    ///
    /// @param named  the ids of actors as they stand in the mark, of whichever field
    /// @param whyNot why it cannot be moved; null if it can
    public record Movable(Mention mention, Set<ActorId> named, @Nullable Problem whyNot) {
        public Movable {
            named = Set.copyOf(named);
        }
    }

    /// What becomes of a part of an actor.
    ///
    /// @param part     the actor it becomes: a new one, or one that was merged into `of`. Its names are taken from `of`
    /// @param of       the actor that is split
    /// @param mentions the marks that mean the part; each on the own sheet, which is open
    public record Split(Actor part, ActorId of, List<Mention> mentions) {
        public Split {
            mentions = List.copyOf(mentions);
        }
    }

    /// Adds an actor or changes one.
    public Outcome put(Actor actor) {
        return workbench.put(actor);
    }

    /// Lets `into` stand for `from`, in all posts.
    public Outcome merge(ActorId from, ActorId into) {
        return workbench
                .act((workspace, when) -> ActorEdits.merge(workspace.actors(), from, into, workspace.who().id(), when));
    }

    /// Takes an actor out of the registry; it goes to the trash.
    public Outcome remove(ActorId actor) {
        return workbench.remove(actor);
    }

    /// The latest marks that name an actor, on all sheets of all posts.
    ///
    /// @param most      how many at most
    /// @param onFailure hears why they cannot be had
    public Running mentions(
            ActorId actor, int most, Consumer<Mentions> onDone, Consumer<Problem> onFailure) {
        Searching searching = workbench.searching();
        return background.start(
                "mentions",
                progress -> searching.mentions(actor, most),
                onDone,
                failure -> onFailure.accept(DiskProblems.of(failure)));
    }

    /// The latest marks that name an actor, and which of them can be moved to another: those on the own sheets that are
    /// open.
    public Running movable(
            ActorId actor, int most, Consumer<List<Movable>> onDone, Consumer<Problem> onFailure) {
        Searching searching = workbench.searching();
        Desks desks = workbench.desks();
        return background.start(
                "mentions",
                progress -> movable(searching.mentions(actor, most).rows(), desks, progress),
                onDone,
                failure -> onFailure.accept(DiskProblems.of(failure)));
    }

    private static List<Movable> movable(List<Mention> mentions, Desks desks, Progress progress) throws IOException {
        Map<PostId, Optional<OpenPost>> posts = new HashMap<>();
        List<Movable> all = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!posts.containsKey(mention.post())) {
                posts.put(mention.post(), desks.read(mention.post()));
            }
            OpenPost post = posts.get(mention.post()).orElse(null);
            Mark mark = post == null
                    ? null
                    : post.sheet(mention.person()).mark(mention.mark()).orElse(null);
            if (post != null && mark != null) {
                SheetState state = post.state(desks.who());
                Problem whyNot = !mention.person().equals(desks.who())
                        ? Problem.note("actor.notYours", desks.name(mention.person()))
                        : state.isOpen() ? null : Problem.note("sheet.closed", state);
                all.add(new Movable(mention, Values.actors(mark), whyNot));
            }
            progress.at(all.size(), mentions.size(), all.size());
        }
        return all;
    }

    /// Makes a part of an actor an actor of its own.
    ///
    /// @param onDone hears what became of it
    public Running split(Split split, Consumer<Outcome> onDone, Consumer<Problem> onFailure) {
        return bulk(
                "split",
                (desks, when, progress) -> new Splitting(desks, split, when).run(progress),
                onDone,
                onFailure);
    }

    /// Looks for what would be marked. Nothing is changed.
    public Running find(NameHunt hunt, Consumer<Occurrences> onDone, Consumer<Problem> onFailure) {
        Desks desks = workbench.desks();
        return background.start(
                "occurrences",
                progress -> {
                    OccurrenceSearch search = new OccurrenceSearch(desks, indexing, hunt);
                    SearchRequest within = hunt.within();
                    OpenPost open = desks.workspace().open();
                    return within != null
                            ? search.in(within, progress)
                            : open == null ? new Occurrences(List.of(), 0, true, 0) : search.in(open);
                },
                onDone,
                failure -> onFailure.accept(DiskProblems.of(failure)));
    }

    /// Marks places that were found.
    ///
    /// @param hunt    what each mark is and says
    /// @param created an actor that the marks name and that is put into the registry with them; null for none
    /// @param places  where
    /// @param onDone  hears what became of it
    public Running mark(
            NameHunt hunt,
            @Nullable Actor created,
            List<Occurrence> places,
            Consumer<Outcome> onDone,
            Consumer<Problem> onFailure) {
        return bulk(
                "mark all",
                (desks, when, progress) -> marked(hunt, created, places, desks, when, progress),
                onDone,
                onFailure);
    }

    private Outcome marked(
            NameHunt hunt,
            @Nullable Actor created,
            List<Occurrence> places,
            Desks desks,
            Instant when,
            Progress progress)
            throws IOException {
        Map<PostId, List<Edit>> edits = new LinkedHashMap<>();
        for (Occurrence place : places) {
            edits.computeIfAbsent(place.post(), post -> new ArrayList<>())
                    .add(new Edit.AddMark(
                            workbench.newItemId(), hunt.type(), place.span(), hunt.values(), Origin.HAND));
        }
        List<Step> steps = new ArrayList<>();
        Actors actors = desks.actors();
        if (created != null) {
            switch (ActorEdits.put(actors, created, desks.who(), when)) {
                case Outcome.Refused refused -> {
                    return refused;
                }
                case Outcome.Done done -> steps.addAll(done.steps());
            }
            actors = ActorEdits.applied(actors, steps);
        }
        long done = 0;
        for (Map.Entry<PostId, List<Edit>> edit : edits.entrySet()) {
            Optional<OpenPost> post = desks.read(edit.getKey());
            if (post.isEmpty()) {
                return new Outcome.Refused(Problem.error("post.unknown", edit.getKey()));
            }
            Outcome outcome = new Edit.Several("marks.added", edit.getValue())
                    .applyTo(desks.desk(post.get(), actors, when));
            switch (outcome) {
                case Outcome.Refused refused -> {
                    return refused;
                }
                case Outcome.Done one -> steps.addAll(one.steps());
            }
            progress.at(++done, edits.size(), done);
        }
        return new Outcome.Done("marks.added", List.of(String.valueOf(places.size())), steps);
    }

    /// Work that makes one change out of many posts.
    interface Bulk {
        Outcome on(Desks desks, Instant when, Progress progress) throws IOException;
    }

    /// Prepares a change beside the owner's thread and takes it there, unless something else was taken meanwhile: then it
    /// is prepared anew, from how things are now.
    Running bulk(String name, Bulk work, Consumer<Outcome> onDone, Consumer<Problem> onFailure) {
        Desks desks = workbench.desks();
        long since = workbench.taken();
        Problem readOnly = desks.workspace().readOnly();
        Instant when = workbench.now();
        return background.start(
                name,
                progress -> readOnly != null ? new Outcome.Refused(readOnly) : work.on(desks, when, progress),
                outcome -> {
                    if (workbench.taken() == since) {
                        onDone.accept(workbench.act((workspace, now) -> outcome));
                    } else {
                        bulk(name, work, onDone, onFailure);
                    }
                },
                failure -> onFailure.accept(DiskProblems.of(failure)));
    }

    /// Splits an actor: the registry first, then the marks.
    private record Splitting(Desks desks, Split split, Instant when) {

        Outcome run(Progress progress) throws IOException {
            Actors actors = desks.actors();
            Outcome registry = ActorEdits.split(actors, split.part(), split.of(), desks.who(), when);
            if (!(registry instanceof Outcome.Done done)) {
                return registry;
            }
            List<Step> steps = new ArrayList<>(done.steps());
            Actors after = ActorEdits.applied(actors, steps);
            Set<ActorId> from = after.meaning(split.of());
            Map<PostId, List<Mention>> posts = new LinkedHashMap<>();
            split.mentions()
                    .forEach(mention -> posts.computeIfAbsent(mention.post(), post -> new ArrayList<>()).add(mention));
            long read = 0;
            for (Map.Entry<PostId, List<Mention>> one : posts.entrySet()) {
                Outcome moved = moved(one.getKey(), one.getValue(), from, after);
                if (!(moved instanceof Outcome.Done more)) {
                    return moved;
                }
                steps.addAll(more.steps());
                progress.at(++read, posts.size(), read);
            }
            return new Outcome.Done(done.label(), done.arguments(), steps);
        }

        private Outcome moved(PostId id, List<Mention> mentions, Set<ActorId> from, Actors after) throws IOException {
            Optional<OpenPost> post = desks.read(id);
            if (post.isEmpty()) {
                return new Outcome.Refused(Problem.error("post.unknown", id));
            }
            List<Edit> edits = new ArrayList<>();
            for (Mention mention : mentions) {
                if (!mention.person().equals(desks.who())) {
                    return new Outcome.Refused(Problem.error("actor.notYours", desks.name(mention.person())));
                }
                Mark mark = post.get().sheet(desks.who()).mark(mention.mark()).orElse(null);
                if (mark == null) {
                    return new Outcome.Refused(Problem.error("edit.noMark", mention.mark()));
                }
                Map<String, FieldValue> values =
                        Values.withActor(mark, from, split.part().id());
                if (!values.isEmpty()) {
                    edits.add(new Edit.ChangeMark(mark.id(), null, null, values, Set.of()));
                }
            }
            return new Edit.Several("actor.split", edits).applyTo(desks.desk(post.get(), after, when));
        }
    }
}
