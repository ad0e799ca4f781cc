package org.randnotiz.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.Actors;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// What should be in a project after some changes, worked out without any disk. Immutable.
///
/// @param sheets  all sheets ever written on
/// @param actors  the registry
/// @param imports the imports that are there
/// @param history what can be undone
record World(Map<SheetKey, Sheet> sheets, Actors actors, List<String> imports, History history) {

    static final World EMPTY = new World(Map.of(), Actors.NONE, List.of(), History.EMPTY);

    World after(Change change) {
        Map<SheetKey, Sheet> nextSheets = new LinkedHashMap<>(sheets);
        Actors nextActors = actors;
        TreeSet<String> nextImports = new TreeSet<>(imports);
        for (Step step : change.steps()) {
            switch (step) {
                case Step.OnSheet onSheet -> {
                    SheetKey key = onSheet.sheet();
                    nextSheets.merge(
                            key,
                            Sheet.empty(key.post(), key.person()).replacing(onSheet.before(), onSheet.after()),
                            (there, first) -> there.replacing(onSheet.before(), onSheet.after()));
                }
                case Step.OnActor onActor -> {
                    Actor after = onActor.after();
                    nextActors =
                            after != null ? nextActors.with(after) : nextActors.without(ActorPages.actor(onActor));
                }
                case Step.OnImport onImport -> {
                    nextImports.remove(onImport.importId());
                    if (onImport.present()) {
                        nextImports.add(onImport.importId());
                    }
                }
            }
        }
        return new World(nextSheets, nextActors, List.copyOf(nextImports), history.after(change));
    }

    List<Sheet> sheets(PostId post) {
        return new TreeMap<>(Map.copyOf(byPerson(post))).values().stream().toList();
    }

    private Map<org.randnotiz.project.PersonId, Sheet> byPerson(PostId post) {
        Map<org.randnotiz.project.PersonId, Sheet> found = new LinkedHashMap<>();
        sheets.forEach((key, sheet) -> {
            if (key.post().equals(post)) {
                found.put(key.person(), sheet);
            }
        });
        return found;
    }

    /// What is found in an open project, to be compared.
    static World in(ProjectFolder project, List<PostId> posts) throws StoreException {
        Map<SheetKey, Sheet> sheets = new LinkedHashMap<>();
        for (PostId post : posts) {
            for (Sheet sheet : project.sheets(post).value()) {
                sheets.put(sheet.key(), sheet);
            }
        }
        List<String> imports = new ArrayList<>();
        project.imports().value().forEach(found -> imports.add(found.id()));
        return new World(sheets, project.actors().value(), imports, project.history());
    }
}
