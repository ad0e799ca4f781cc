package org.randnotiz.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.search.Names;
import org.randnotiz.sheet.History;

/// All there is to show of an open project at one moment.
///
/// @param project  what holds for the whole project
/// @param codebook what can be marked
/// @param sources  where posts come from
/// @param actors   the registry
/// @param who      who works here
/// @param readOnly why nothing can be changed; null if it can
/// @param open     the open post; null if none is
/// @param history  what can be undone and redone
/// @param saving   the truth about saving
/// @param index    how far the search index is
/// @param notices  what had to be said since the project was opened: repairs, damage, refusals by the disk
public record Workspace(
        ProjectInfo project,
        Codebook codebook,
        List<Source> sources,
        Actors actors,
        Person who,
        @Nullable Problem readOnly,
        @Nullable OpenPost open,
        History history,
        SaveState saving,
        IndexState index,
        List<Problem> notices) {

    public Workspace {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /// The source of that id.
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// All that a query can name.
    public Names names() {
        return new Names(codebook, actors, sources, project.people());
    }

    Workspace with(@Nullable OpenPost opened) {
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, opened, history, saving, index, notices);
    }

    Workspace with(SaveState state) {
        return new Workspace(project, codebook, sources, actors, who, readOnly, open, history, state, index, notices);
    }

    Workspace with(IndexState state) {
        return new Workspace(project, codebook, sources, actors, who, readOnly, open, history, saving, state, notices);
    }

    Workspace with(History changed) {
        return new Workspace(project, codebook, sources, actors, who, readOnly, open, changed, saving, index, notices);
    }

    Workspace with(Actors changed) {
        return new Workspace(project, codebook, sources, changed, who, readOnly, open, history, saving, index, notices);
    }

    Workspace with(List<Source> changed) {
        return new Workspace(project, codebook, changed, actors, who, readOnly, open, history, saving, index, notices);
    }

    Workspace with(ProjectInfo changed) {
        return new Workspace(changed, codebook, sources, actors, who, readOnly, open, history, saving, index, notices);
    }

    Workspace with(Codebook changed) {
        return new Workspace(project, changed, sources, actors, who, readOnly, open, history, saving, index, notices);
    }

    Workspace noticing(List<Problem> more) {
        List<Problem> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Workspace(project, codebook, sources, actors, who, readOnly, open, history, saving, index, all);
    }
}
