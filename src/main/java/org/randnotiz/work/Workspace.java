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
import org.randnotiz.search.meaning.Names;
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
/// @param decisions what others decided about sheets of the person and the person has not been told yet, the latest last
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
        List<Problem> notices,
        List<Decision> decisions) {

    public Workspace {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
        decisions = List.copyOf(decisions);
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
                project, codebook, sources, actors, who, readOnly, opened, history, saving, index, notices, decisions);
    }

    Workspace with(SaveState state) {
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, open, history, state, index, notices, decisions);
    }

    Workspace with(IndexState state) {
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, open, history, saving, state, notices, decisions);
    }

    Workspace with(History changed) {
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, open, changed, saving, index, notices, decisions);
    }

    Workspace with(Actors changed) {
        return new Workspace(
                project, codebook, sources, changed, who, readOnly, open, history, saving, index, notices, decisions);
    }

    Workspace with(List<Source> changed) {
        return new Workspace(
                project, codebook, changed, actors, who, readOnly, open, history, saving, index, notices, decisions);
    }

    Workspace with(ProjectInfo changed) {
        return new Workspace(
                changed, codebook, sources, actors, who, readOnly, open, history, saving, index, notices, decisions);
    }

    Workspace with(Codebook changed) {
        return new Workspace(
                project, changed, sources, actors, who, readOnly, open, history, saving, index, notices, decisions);
    }

    Workspace noticing(List<Problem> more) {
        List<Problem> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, open, history, saving, index, all, decisions);
    }

    /// After a look at what other processes did.
    ///
    /// @param meanwhile what was done here since it was read
    Workspace after(Glance.Found found, Meanwhile meanwhile) {
        Workspace next = this;
        Glance.Common common = found.common();
        if (common != null) {
            next = next.with(common.project()).with(common.codebook()).with(common.sources());
        }
        if (found.actors() != null) {
            next = next.with(meanwhile.on(found.actors()));
        }
        if (open != null && found.sheets() != null) {
            OpenPost fresh = found.on(open, meanwhile);
            next = fresh.saysTheSameAs(open) ? next : next.with(fresh);
        }
        if (!found.decisions().isEmpty() || !found.overtaken().isEmpty()) {
            List<Decision> all = new ArrayList<>(decisions);
            all.removeIf(decision -> found.overtaken().contains(decision.post())
                    || found.decisions().stream()
                            .anyMatch(other -> other.post().equals(decision.post())));
            all.addAll(found.decisions());
            next = next.telling(all);
        }
        return found.problems().isEmpty() ? next : next.noticing(found.problems());
    }

    /// With decisions that are not told yet instead of those before.
    Workspace telling(List<Decision> untold) {
        return new Workspace(
                project, codebook, sources, actors, who, readOnly, open, history, saving, index, notices, untold);
    }

    /// Writable, with what the person can undo by now.
    Workspace writable(History past) {
        return new Workspace(
                project, codebook, sources, actors, who, null, open, past, saving, index, notices, decisions);
    }
}
