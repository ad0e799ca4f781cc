package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.json.ActorPage;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files under `actors/`: what each person wrote into the registry, made from the journals.
///
/// Not safe for use by several threads: the project folder lets one in at a time.
final class ActorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ActorPages.class);

    /// The member of a page that says from how many lines of its writer's journals it is made.
    private static final String LINES = "journalLines";

    private final Disk disk;
    private final Layout layout;
    private final Journals journals;
    private final Written written;
    private final boolean writable;
    private final Arriving arriving;
    private boolean behind;

    ActorPages(Disk disk, Layout layout, Journals journals, Written written, Arriving arriving, boolean writable) {
        this.disk = disk;
        this.layout = layout;
        this.journals = journals;
        this.written = written;
        this.arriving = arriving;
        this.writable = writable;
    }

    /// Refuses a change of an actor that is no longer what the change was made from.
    ///
    /// @throws OvertakenException if somebody has changed or removed one of its actors since
    void refuseOvertaken(Change change) throws IOException {
        List<Step.OnActor> steps = change.steps().stream()
                .filter(Step.OnActor.class::isInstance)
                .map(Step.OnActor.class::cast)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        Actors now = union(new ArrayList<>());
        for (Step.OnActor step : steps) {
            if (now.nextVersion(actor(step)) > step.version()) {
                Actor meant = Objects.requireNonNull(step.after() == null ? step.before() : step.after());
                throw new OvertakenException(Problem.error("actor.overtaken", meant.name()));
            }
        }
    }

    /// The registry: the union of all pages.
    Actors union(List<Problem> problems) throws IOException {
        written.refresh();
        written.tell(problems);
        Set<PersonId> people = new TreeSet<>(written.registrars());
        people.addAll(people());
        List<Actor> actors = new ArrayList<>();
        Map<ActorId, Integer> removed = new HashMap<>();
        for (PersonId person : people) {
            ActorPage page = page(person, problems);
            actors.addAll(page.actors());
            page.removed().forEach((id, version) -> removed.merge(id, version, Math::max));
        }
        return Actors.of(actors, removed);
    }

    /// Refuses to write on a page of a newer program.
    void check() throws StoreException {
        try {
            stored(layout.person());
        } catch (UnreadableJsonException e) {
            if (e.newer().isPresent()) {
                throw new StoreException(e.problemIn(layout.name(layout.actors(layout.person()))), e);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read", layout.name(layout.actors(layout.person())), e);
        }
    }

    /// Notes that the own page is not up to date, if what the steps did is not on it.
    void notice(List<Step.OnActor> steps) throws IOException {
        try {
            ActorPage page = stored(layout.person()).orElse(Stored.NOTHING).page();
            Draft draft = new Draft(page);
            steps.forEach(draft::take);
            behind = !draft.page().equals(page);
        } catch (UnreadableJsonException e) {
            LOG.debug("{} is damaged, which reading it will say", layout.name(layout.actors(layout.person())), e);
        }
    }

    /// Writes steps that are in the journal on the own page.
    ///
    /// @return whether anything had to be done
    /// @throws IOException if the page is not up to date now; the journal knows better, and [#union] asks it
    boolean write(List<Step.OnActor> steps, List<Problem> problems) throws IOException {
        boolean wasBehind = behind;
        behind = true;
        Stored there = wasBehind ? Stored.NOTHING : trusted(problems);
        boolean replay = wasBehind || lacksMore(there);
        ActorPage before = replay ? ActorPage.EMPTY : there.page();
        Draft draft = new Draft(before);
        if (replay || (before.equals(ActorPage.EMPTY) && isRegistrar())) {
            replay(layout.person(), draft, problems);
        }
        steps.forEach(draft::take);
        ActorPage after = draft.page();
        boolean changed = replay || !after.equals(before);
        if (changed) {
            replace(after);
        }
        behind = false;
        return changed;
    }

    /// Whom a step is about.
    static ActorId actor(Step.OnActor step) {
        Actor after = step.after();
        return (after != null ? after : Objects.requireNonNull(step.before())).id();
    }

    /// Whether the own page lacks more than the change that has just been written to the journal.
    private boolean lacksMore(Stored there) throws IOException {
        written.refresh();
        return there.lines() >= 0 && there.lines() < written.registrations(layout.person()) - 1;
    }

    private boolean isRegistrar() throws IOException {
        written.refresh();
        return written.registrars().contains(layout.person());
    }

    private ActorPage page(PersonId person, List<Problem> problems) throws IOException {
        String name = layout.name(layout.actors(person));
        boolean own = person.equals(layout.person());
        Draft draft = new Draft(ActorPage.EMPTY);
        try {
            Optional<Stored> stored = stored(person);
            boolean older = stored.isPresent() && lacks(person, stored.get());
            if (stored.isPresent() && !older && !(own && behind)) {
                return withArriving(person, stored.get().page());
            }
            stored.ifPresent(known -> draft.begin(known.page()));
            if (older) {
                replay(person, draft, problems);
                return draft.page();
            }
        } catch (UnreadableJsonException e) {
            if (e.newer().isPresent()) {
                problems.add(e.problemIn(name));
                return ActorPage.EMPTY;
            }
            if (Seal.isBroken(e) && !(own && behind)) {
                replay(person, draft, problems);
                problems.add(Problem.warning("store.byHand", name).in(name, 0));
                return draft.page();
            }
        }
        replay(person, draft, problems);
        if (own && behind) {
            return draft.page();
        }
        boolean mended = own && writable && mend(draft.page());
        problems.add(Problem.warning(mended ? "store.actorsRestored" : "store.actorsDamaged", name)
                .in(name, 0));
        return draft.page();
    }

    private ActorPage withArriving(PersonId person, ActorPage stored) {
        List<Step.OnActor> steps = arriving.onPageOf(person);
        Draft draft = new Draft(stored);
        steps.forEach(draft::take);
        ActorPage page = draft.page();
        if (page.equals(stored)) {
            arriving.arrived(person, steps);
        }
        return page;
    }

    private boolean mend(ActorPage page) {
        try {
            keepDamaged();
            replace(page);
            return true;
        } catch (IOException e) {
            LOG.warn("{} cannot be mended now", layout.name(layout.actors(layout.person())), e);
            return false;
        }
    }

    private Stored trusted(List<Problem> problems) throws IOException {
        try {
            return stored(layout.person()).orElse(Stored.NOTHING);
        } catch (UnreadableJsonException e) {
            String name = layout.name(layout.actors(layout.person()));
            keepDamaged();
            problems.add(Problem.warning("store.actorsRestored", name).in(name, 0));
            return Stored.NOTHING;
        }
    }

    private void keepDamaged() throws IOException {
        Path page = layout.actors(layout.person());
        if (disk.size(page).isPresent()) {
            PersonalFiles.keepDamaged(disk, layout, page, "actors-" + layout.person());
        }
    }

    /// A page as its file says it.
    ///
    /// @param page  what stands on it
    /// @param lines how many lines of its writer's journals it is made from; -1 if that is not known
    record Stored(ActorPage page, int lines) {

        private static final Stored NOTHING = new Stored(ActorPage.EMPTY, -1);
    }

    /// Those who have a page.
    Set<PersonId> people() throws IOException {
        Set<PersonId> people = new TreeSet<>();
        for (String name : disk.list(layout.actors())) {
            Layout.personOf(name).ifPresent(people::add);
        }
        return people;
    }

    /// Whether a page, as its file says it, lacks what the journals hold.
    boolean isOlder(PersonId person) throws IOException, UnreadableJsonException {
        Optional<Stored> stored = stored(person);
        return stored.isPresent() && lacks(person, stored.get());
    }

    private boolean lacks(PersonId person, Stored stored) throws IOException {
        written.refresh();
        return stored.lines() >= 0 && stored.lines() < written.registrations(person);
    }

    private void replace(ActorPage page) throws IOException {
        replace(layout.person(), page);
    }

    /// Puts a page in the place of its file. The lock of whose page it is must be held.
    void replace(PersonId person, ActorPage page) throws IOException {
        written.refresh();
        JsonObject json = JsonObject.builder()
                .putAll(Codecs.ACTORS.write(page))
                .put(LINES, written.registrations(person))
                .build();
        new WholeFiles(disk, layout).replace(layout.actors(person), JsonText.pretty(Seal.on(json)));
    }

    /// A page as the journals know it, on top of what its file says if that is what was written there.
    ActorPage known(PersonId person) throws IOException {
        Draft draft = new Draft(ActorPage.EMPTY);
        try {
            stored(person).ifPresent(there -> draft.begin(there.page()));
        } catch (UnreadableJsonException e) {
            LOG.debug("{} is made anew", layout.name(layout.actors(person)), e);
        }
        replay(person, draft, new ArrayList<>());
        return draft.page();
    }

    /// Whether somebody has written in the registry, so that there is a page.
    boolean isWritten(PersonId person) throws IOException {
        written.refresh();
        return written.registrars().contains(person);
    }

    /// The page of a file that reads as one and is not what the program wrote there.
    Optional<ActorPage> byHand(PersonId person) throws IOException {
        try {
            stored(person);
            return Optional.empty();
        } catch (UnreadableJsonException e) {
            return Seal.isBroken(e) ? changed(person) : Optional.empty();
        }
    }

    private Optional<ActorPage> changed(PersonId person) throws IOException {
        try {
            return Optional.of(Codecs.ACTORS.read(JsonText.read(disk.read(layout.actors(person)))));
        } catch (NoSuchFileException | UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    /// What the file of a page says; empty if there is none.
    Optional<Stored> stored(PersonId person) throws IOException, UnreadableJsonException {
        try {
            JsonObject json = JsonText.read(disk.read(layout.actors(person)));
            ActorPage page = Codecs.ACTORS.read(json);
            Seal.check(json);
            return Optional.of(new Stored(page, json.has(LINES) ? json.integer(LINES, 0) : -1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void replay(PersonId person, Draft draft, List<Problem> problems) throws IOException {
        journals.about(
                "\"of\":\"actor\"",
                change -> {
                    if (change.by().equals(person)) {
                        draft.take(change);
                    }
                },
                Journals.into(problems));
    }

    /// A page being brought up to date.
    private static final class Draft {

        private final Map<ActorId, Actor> actors = new TreeMap<>();
        private final Map<ActorId, Integer> removed = new TreeMap<>();

        Draft(ActorPage page) {
            begin(page);
        }

        void begin(ActorPage page) {
            page.actors().forEach(actor -> actors.put(actor.id(), actor));
            removed.putAll(page.removed());
        }

        void take(Change change) {
            for (Step step : change.steps()) {
                if (step instanceof Step.OnActor onActor) {
                    take(onActor);
                }
            }
        }

        void take(Step.OnActor step) {
            Actor after = step.after();
            ActorId id = actor(step);
            Actor there = actors.get(id);
            int version = Math.max(there == null ? 0 : there.version(), removed.getOrDefault(id, 0));
            if (step.version() <= version) {
                return;
            }
            if (after == null) {
                actors.remove(id);
                removed.put(id, step.version());
            } else {
                removed.remove(id);
                actors.put(id, after);
            }
        }

        ActorPage page() {
            return new ActorPage(List.copyOf(actors.values()), removed);
        }
    }
}
