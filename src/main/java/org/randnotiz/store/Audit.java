package org.randnotiz.store;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.ActorPage;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// Holds sheets and registry pages against the journals they are made from. Files that cannot be read are passed over:
/// reading them says so.
///
/// Takes about 100 bytes an item of the whole project.
final class Audit {

    private final Journals journals;
    private final Sheets sheets;
    private final ActorPages actors;
    private final Layout layout;
    private final Map<SheetKey, Map<String, Known>> onSheets = new HashMap<>();
    private final Map<PersonId, Map<String, Known>> onPages = new HashMap<>();
    private final Set<SheetKey> wrongSheets = new TreeSet<>(Comparator.comparing(SheetKey::toString));
    private final Set<PersonId> wrongPages = new TreeSet<>();

    Audit(Layout layout, Journals journals, Sheets sheets, ActorPages actors) {
        this.layout = layout;
        this.journals = journals;
        this.sheets = sheets;
        this.actors = actors;
    }

    /// What the journals say last of an object.
    ///
    /// @param version its version
    /// @param content a hash of what it says; null if it is removed, or two hands wrote the version differently
    private record Known(int version, @Nullable Integer content) {

        static Known of(int version, @Nullable Object after) {
            return new Known(version, after == null ? null : after.hashCode());
        }

        Known or(Known other) {
            if (version == other.version) {
                return equals(other) ? this : new Known(version, null);
            }
            return version > other.version ? this : other;
        }

        boolean says(int thatVersion, Object that) {
            return version > thatVersion
                    || (version == thatVersion && (content == null || content == that.hashCode()));
        }
    }

    /// Says which files are older than the journals, and which say what no journal does.
    void look(Consumer<Problem> said) throws IOException {
        journals.about("", this::take, said);
        Set<SheetKey> keys = new HashSet<>(onSheets.keySet());
        try (Stream<SheetKey> files = sheets.keys()) {
            for (Iterator<SheetKey> all = files.iterator(); all.hasNext();) {
                keys.add(all.next());
            }
        }
        for (SheetKey key : keys.stream().sorted(Comparator.comparing(layout::sheet)).toList()) {
            look(key, said);
        }
        Set<PersonId> people = new TreeSet<>(onPages.keySet());
        people.addAll(actors.people());
        for (PersonId person : people) {
            look(person, said);
        }
    }

    /// The sheets whose files are not as the journals can make them, after [#look].
    Set<SheetKey> wrongSheets() {
        return wrongSheets;
    }

    /// The people whose registry pages are not as the journals can make them, after [#look].
    Set<PersonId> wrongPages() {
        return wrongPages;
    }

    private void take(Change change) {
        for (Step step : change.steps()) {
            switch (step) {
                case Step.OnSheet one ->
                    onSheets.computeIfAbsent(one.sheet(), key -> new HashMap<>())
                            .merge(one.item().value(), Known.of(one.version(), one.after()), Known::or);
                case Step.OnActor one ->
                    onPages.computeIfAbsent(change.by(), key -> new HashMap<>())
                            .merge(ActorPages.actor(one).value(), Known.of(one.version(), one.after()), Known::or);
                case Step.OnImport one -> {
                    // the posts say for themselves whether they are whole
                }
            }
        }
    }

    private void look(SheetKey key, Consumer<Problem> said) throws IOException {
        Optional<Sheet> sheet;
        try {
            sheet = sheets.stored(key);
        } catch (UnreadableJsonException e) {
            if (!e.newer().isPresent()) {
                wrongSheets.add(key);
            }
            return; // reading the sheet says so
        }
        String name = layout.name(layout.sheet(key));
        Map<String, Known> known = onSheets.getOrDefault(key, Map.of());
        if (sheet.isPresent()) {
            long strange = sheet.get().items()
                    .filter(item -> !isKnown(known, item.id().value(), item.version(), item))
                    .count();
            if (strange > 0) {
                said.accept(Problem.warning("store.sheetStrange", name, strange).in(name, 0));
            }
            if (sheets.isOlder(sheet.get())) {
                wrongSheets.add(key);
                said.accept(Problem.warning("store.sheetOlder", name).in(name, 0));
            }
        } else if (!known.isEmpty()) {
            wrongSheets.add(key); // reading the post says so
        }
    }

    private void look(PersonId person, Consumer<Problem> said) throws IOException {
        Optional<ActorPage> page;
        boolean older;
        try {
            page = actors.stored(person).map(ActorPages.Stored::page);
            older = actors.isOlder(person);
        } catch (UnreadableJsonException e) {
            if (!e.newer().isPresent()) {
                wrongPages.add(person);
            }
            return; // reading the registry says so
        }
        String name = layout.name(layout.actors(person));
        Map<String, Known> known = onPages.getOrDefault(person, Map.of());
        if (page.isPresent()) {
            long strange = page.get().actors().stream()
                    .filter(actor -> !isKnown(known, actor.id().value(), actor.version(), actor))
                    .count();
            if (strange > 0) {
                said.accept(Problem.warning("store.actorsStrange", name, strange).in(name, 0));
            }
            if (older) {
                wrongPages.add(person);
                said.accept(Problem.warning("store.actorsOlder", name).in(name, 0));
            }
        } else if (!known.isEmpty()) {
            wrongPages.add(person); // reading the registry says so
        }
    }

    private static boolean isKnown(Map<String, Known> known, String id, int version, Object content) {
        Known there = known.get(id);
        return there != null && there.says(version, content);
    }
}
