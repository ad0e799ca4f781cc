package org.randnotiz.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// Everything that is made from the own journal: sheets, the registry page, the trash, where the posts of imports are.
///
/// A change is first prepared, when it can still be refused, then written to the journal, then carried over here. If that
/// fails, or a crash comes between, the same change found at the journal's end is carried over again: every step can be
/// repeated without harm.
final class Projections {

    /// The problem that says a file is not up to date.
    static final String BEHIND = "store.behind";

    private final Disk disk;
    private final Layout layout;
    private final Sheets sheets;
    private final ActorPages actors;
    private final Trash trash;
    private final ImportFiles imports;

    Projections(Disk disk, Layout layout, Sheets sheets, ActorPages actors, Trash trash, ImportFiles imports) {
        this.disk = disk;
        this.layout = layout;
        this.sheets = sheets;
        this.actors = actors;
        this.trash = trash;
        this.imports = imports;
    }

    /// A change that can be carried over.
    ///
    /// @param change the change
    /// @param sheets its sheets as they will be
    record Prepared(Change change, List<Sheets.Prepared> sheets) {

        /// Those on whose sheets it writes.
        Set<PersonId> people() {
            Set<PersonId> people = new TreeSet<>();
            sheets.forEach(sheet -> people.add(sheet.key().person()));
            return people;
        }
    }

    /// Works out what a change will do, and whether it may.
    ///
    /// @throws StoreException if it may not
    Prepared prepare(Change change) throws IOException {
        Map<SheetKey, List<Step.OnSheet>> bySheet = new LinkedHashMap<>();
        boolean onActors = false;
        for (Step step : change.steps()) {
            switch (step) {
                case Step.OnSheet onSheet ->
                    bySheet.computeIfAbsent(onSheet.sheet(), key -> new ArrayList<>()).add(onSheet);
                case Step.OnActor onActor -> onActors = true;
                case Step.OnImport onImport -> imports.check(onImport);
            }
        }
        if (onActors) {
            actors.check();
        }
        List<Sheets.Prepared> prepared = new ArrayList<>();
        for (Map.Entry<SheetKey, List<Step.OnSheet>> entry : bySheet.entrySet()) {
            prepared.add(sheets.prepare(entry.getKey(), entry.getValue()));
        }
        return new Prepared(change, prepared);
    }

    /// Carries a change over that is in the journal; the locks of all on whose sheets it writes must be held. What cannot be done now is said and left to [#catchUp].
    ///
    /// @return whether all is up to date
    boolean carryOver(Prepared prepared, List<Problem> problems) {
        Change change = prepared.change();
        boolean done = true;
        for (Sheets.Prepared sheet : prepared.sheets()) {
            done &= attempt(layout.sheet(sheet.key()), () -> sheets.write(sheet, problems), problems);
        }
        List<Step.OnActor> onActors = new ArrayList<>();
        for (Step step : change.steps()) {
            if (step instanceof Step.OnActor onActor) {
                onActors.add(onActor);
            }
            if (step instanceof Step.OnImport onImport) {
                done &= attempt(layout.posts(onImport.importId()), () -> imports.place(onImport), problems);
            }
        }
        if (!onActors.isEmpty()) {
            done &= attempt(
                    layout.actors(layout.person()), () -> actors.write(onActors, problems), problems);
        }
        done &= attempt(layout.trashLines(), () -> trash.write(change), problems);
        return done;
    }

    /// Carries over what is at the end of the journal and not yet here. What cannot be done is said with [#BEHIND].
    ///
    /// @param tail the last changes, in order
    /// @return how many files had to be brought up to date
    int catchUp(List<Change> tail, List<Problem> problems) {
        Last last = Last.of(tail);
        int[] mended = new int[1];
        last.onSheets().forEach((key, steps) -> attempt(
                layout.sheet(key), () -> mended[0] += catchUp(key, steps, problems) ? 1 : 0, problems));
        for (Step.OnImport step : last.onImports()) {
            attempt(layout.posts(step.importId()), () -> mended[0] += imports.place(step) ? 1 : 0, problems);
        }
        if (!last.onActors().isEmpty()) {
            attempt(
                    layout.actors(layout.person()),
                    () -> mended[0] += actors.write(last.onActors(), problems) ? 1 : 0,
                    problems);
        }
        attempt(layout.trashLines(), () -> trash.catchUp(tail), problems);
        return mended[0];
    }

    /// Notes which files are not up to date, where nothing may be written: reading then asks the journals instead.
    ///
    /// @param tail as for [#catchUp]
    void notice(List<Change> tail) throws IOException {
        Last last = Last.of(tail);
        for (Map.Entry<SheetKey, List<Step.OnSheet>> entry : last.onSheets().entrySet()) {
            sheets.notice(entry.getKey(), entry.getValue());
        }
        actors.notice(last.onActors());
        for (Step.OnImport step : last.onImports()) {
            imports.notice(step);
        }
    }

    /// The last step on each object.
    private record Last(
            Map<SheetKey, List<Step.OnSheet>> onSheets, List<Step.OnActor> onActors, List<Step.OnImport> onImports) {

        static Last of(List<Change> tail) {
            Map<String, Step> byObject = new LinkedHashMap<>();
            for (Change change : tail) {
                for (Step step : change.steps()) {
                    byObject.put(step.object(), step);
                }
            }
            Last last = new Last(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
            for (Step step : byObject.values()) {
                switch (step) {
                    case Step.OnSheet onSheet ->
                        last.onSheets
                                .computeIfAbsent(onSheet.sheet(), key -> new ArrayList<>())
                                .add(onSheet);
                    case Step.OnActor onActor -> last.onActors.add(onActor);
                    case Step.OnImport onImport -> last.onImports.add(onImport);
                }
            }
            return last;
        }
    }

    private boolean catchUp(SheetKey key, List<Step.OnSheet> steps, List<Problem> problems) throws IOException {
        sheets.fallBehind(key);
        GuestLocks locks = GuestLocks.hold(disk, layout, List.of(key.person()));
        try {
            return sheets.catchUp(key, steps, problems);
        } finally {
            locks.close();
        }
    }

    private boolean attempt(java.nio.file.Path file, Attempt attempt, List<Problem> problems) {
        try {
            attempt.run();
            return true;
        } catch (IOException e) {
            Problem cause = Failure.writing(layout, file, e).problem();
            problems.add(Problem.warning(BEHIND, layout.name(file)).in(layout.name(file), 0));
            problems.add(cause);
            return false;
        }
    }

    /// One file's share of a change.
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
