package org.randnotiz.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// What was read in the journals of others and may not be in the files made from them yet: whoever writes puts a change
/// into the journal first.
///
/// A sheet's steps are forgotten as soon as its file is found to have them. Safe for use by several threads.
final class Arriving {

    private final Map<SheetKey, Map<ItemId, Step.OnSheet>> onSheets = new LinkedHashMap<>();
    private final Map<PersonId, Map<String, Step.OnActor>> onActors = new LinkedHashMap<>();

    /// Notes a change that stands in a journal.
    synchronized void note(Change change) {
        for (Step step : change.steps()) {
            switch (step) {
                case Step.OnSheet onSheet ->
                    onSheets.computeIfAbsent(onSheet.sheet(), key -> new LinkedHashMap<>())
                            .merge(onSheet.item(), onSheet, Arriving::later);
                case Step.OnActor onActor ->
                    onActors.computeIfAbsent(change.by(), key -> new LinkedHashMap<>())
                            .merge(onActor.object(), onActor, Arriving::later);
                case Step.OnImport onImport -> {
                    // where its posts are is asked of the folder each time
                }
            }
        }
    }

    private static <S extends Step> S later(S one, S other) {
        return other.version() >= one.version() ? other : one;
    }

    /// Whether something is on its way to a sheet.
    synchronized boolean has(SheetKey key) {
        return onSheets.containsKey(key);
    }

    /// The sheet of a file with what is still on its way to it.
    synchronized Sheet on(Sheet stored) {
        Map<ItemId, Step.OnSheet> steps = onSheets.get(stored.key());
        if (steps == null) {
            return stored;
        }
        SheetDraft draft = new SheetDraft(stored);
        boolean missing = false;
        for (Step.OnSheet step : steps.values()) {
            if (!draft.has(step)) {
                draft.take(step);
                missing = true;
            }
        }
        if (!missing) {
            onSheets.remove(stored.key());
            return stored;
        }
        return draft.sheet(0);
    }

    /// What is, as far as is known, on its way to a person's page of the registry.
    synchronized List<Step.OnActor> onPageOf(PersonId person) {
        return new ArrayList<>(
                Optional.ofNullable(onActors.get(person)).orElse(Map.of()).values());
    }

    /// A person's page has all of it.
    synchronized void arrived(PersonId person, List<Step.OnActor> steps) {
        Map<String, Step.OnActor> known = onActors.get(person);
        if (known != null) {
            known.values().removeAll(steps);
        }
    }

    /// The sheets to which something is on its way, at most `limit` of them.
    synchronized List<SheetKey> sheets(int limit) {
        return onSheets.keySet().stream().limit(limit).toList();
    }
}
