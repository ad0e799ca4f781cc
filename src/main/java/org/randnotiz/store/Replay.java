package org.randnotiz.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// What the journals say of one sheet: of each item the highest version, whoever wrote it wherever. Clocks do not count.
final class Replay {

    private final SheetKey key;
    private final Map<ItemId, Step.OnSheet> latest = new LinkedHashMap<>();
    private final List<Problem> conflicts = new ArrayList<>();
    private int steps;

    Replay(SheetKey key) {
        this.key = key;
    }

    /// Takes a change into account.
    void add(Change change) {
        for (Step step : change.steps()) {
            if (step instanceof Step.OnSheet onSheet && onSheet.sheet().equals(key)) {
                steps++;
                latest.merge(onSheet.item(), onSheet, this::higher);
            }
        }
    }

    /// Whether no journal knows the sheet.
    boolean isEmpty() {
        return steps == 0;
    }

    /// The last version of each item, removed ones too.
    Map<ItemId, Integer> versions() {
        Map<ItemId, Integer> versions = new LinkedHashMap<>();
        latest.forEach((item, step) -> versions.put(item, step.version()));
        return versions;
    }

    /// Items of which two hands wrote the same version differently; the one found first counts.
    List<Problem> conflicts() {
        return conflicts;
    }

    /// The sheet brought up to date; what it has in a higher version than any journal stays as it is.
    Sheet onto(Sheet base) {
        SheetDraft draft = new SheetDraft(base);
        for (Step.OnSheet step : latest.values()) {
            if (!draft.has(step)) {
                draft.take(step);
            }
        }
        return draft.sheet(steps);
    }

    private Step.OnSheet higher(Step.OnSheet one, Step.OnSheet other) {
        if (one.version() == other.version() && !one.equals(other)) {
            conflicts.add(Problem.warning("store.conflict", one.item(), one.version()));
        }
        return other.version() > one.version() ? other : one;
    }
}
