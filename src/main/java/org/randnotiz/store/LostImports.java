package org.randnotiz.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
record LostImports(Disk disk, Layout layout, Journals journals, Imports imports) {

    /// All lines about imports have this, and hardly any other.
    private static final String ABOUT_IMPORTS = "\"of\":\"import\"";

    private static final String ADDED = "import.added";

    /// An error for each of them, with how many posts it had. Where its record is left, [Imports#records] says it.
    List<Problem> find() throws IOException {
        Map<String, Step.OnImport> latest = new TreeMap<>();
        Map<String, String> posts = new HashMap<>();
        journals.about(
                ABOUT_IMPORTS,
                change -> {
                    for (Step step : change.steps()) {
                        if (step instanceof Step.OnImport onImport) {
                            latest.merge(
                                    onImport.importId(), onImport,
                                    (one, other) -> one.version() > other.version() ? one : other);
                            posts.putIfAbsent(onImport.importId(), added(change));
                        }
                    }
                },
                damaged -> {});
        List<Problem> lost = new ArrayList<>();
        for (Step.OnImport step : latest.values()) {
            String id = step.importId();
            if (step.present() && imports.isNowhere(id) && disk.size(layout.importRecord(id)).isEmpty()) {
                lost.add(Problem.error("store.importGone", id, posts.getOrDefault(id, "?"))
                        .in(layout.name(layout.posts(id)), 0));
            }
        }
        return lost;
    }

    private static String added(Change change) {
        return change.label().equals(ADDED) && !change.labelArguments().isEmpty()
                ? change.labelArguments().getFirst()
                : "?";
    }
}
