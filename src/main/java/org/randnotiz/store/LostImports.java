package org.randnotiz.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;

/// Imports of which the journals say that they are in the project, and no file is left.
///
/// @param disk     where
/// @param layout   which files
/// @param journals what was done
/// @param imports  what is there
record LostImports(Disk disk, Layout layout, Journals journals, ImportFiles imports) {

    /// All lines about imports have this, and hardly any other.
    private static final String ABOUT_IMPORTS = "\"of\":\"import\"";

    private static final String ADDED = "import.added";

    /// What the journals say of an import.
    ///
    /// @param latest the last step on it
    /// @param added  the change that put it into the project, or the first that is known
    record Told(Step.OnImport latest, Change added) {

        private Told later(Told other) {
            return new Told(latest.version() > other.latest.version() ? latest : other.latest, added);
        }

        /// How many posts it brought, as a number; `?` if that is not known.
        String posts() {
            return added.label().equals(ADDED) && !added.labelArguments().isEmpty()
                    ? added.labelArguments().getFirst()
                    : "?";
        }
    }

    /// What the journals say of all imports, by their ids.
    Map<String, Told> told() throws IOException {
        Map<String, Told> told = new TreeMap<>();
        journals.about(
                ABOUT_IMPORTS,
                change -> {
                    for (Step step : change.steps()) {
                        if (step instanceof Step.OnImport onImport) {
                            told.merge(onImport.importId(), new Told(onImport, change), Told::later);
                        }
                    }
                },
                damaged -> {});
        return told;
    }

    /// An error for each of them, with how many posts it had. Where its record is left, [ImportFiles#records] says it.
    List<Problem> find() throws IOException {
        List<Problem> lost = new ArrayList<>();
        for (Told one : told().values()) {
            String id = one.latest().importId();
            if (one.latest().present() && imports.isNowhere(id) && disk.size(layout.importRecord(id)).isEmpty()) {
                lost.add(Problem.error("store.importGone", id, one.posts()).in(layout.name(layout.posts(id)), 0));
            }
        }
        return lost;
    }
}
