package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Checks;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.HandChange;

/// Takes over what a person wrote by hand into a file that is made from the journals, as an edit like any other: held to the
/// same rules, in the journal, to be undone.
///
/// The file is put back first and kept in `trash/replaced/`; the edit then brings it to what was meant.
final class HandEdits {

    private final Workbench workbench;

    HandEdits(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Takes a file over.
    ///
    /// @param file its name in the folder; the person's own
    /// @param said takes where what it said is kept
    /// @return why it cannot be taken over; empty if it was
    /// @throws IOException if it is no such file, or the disk fails
    Optional<Problem> take(String file, Consumer<Problem> said) throws IOException {
        return switch (workbench.folder().mending().byHand(file)) {
            case HandChange.OnSheet sheet -> take(file, sheet, said);
            case HandChange.OnPage page -> take(file, page, said);
        };
    }

    private Optional<Problem> take(String file, HandChange.OnSheet hand, Consumer<Problem> said) throws IOException {
        Sheet changed = hand.changed();
        Optional<OpenPost> post = workbench.desks().read(changed.key().post());
        Optional<Problem> refused = post.isEmpty()
                ? Optional.of(Problem.error("hand.noPost", file))
                : refused(file, hand, post.get());
        if (refused.isPresent()) {
            return refused;
        }
        List<Step> steps = steps(hand, post.get().sheets());
        workbench.folder().mending().restore(file, said);
        workbench.act((workspace, now) -> new Outcome.Done("hand.taken", List.of(post.get().post().headline()), steps));
        return workbench.unsaved();
    }

    /// Why a sheet cannot become what was written by hand.
    private Optional<Problem> refused(String file, HandChange.OnSheet hand, OpenPost post) {
        Sheet known = hand.known();
        Sheet changed = hand.changed();
        if (!post.state(changed.person()).isOpen()) {
            return Optional.of(Problem.error("hand.closed", file));
        }
        if (!known.handOvers().equals(changed.handOvers())) {
            return Optional.of(Problem.error("hand.handOver", file));
        }
        boolean strange = changed.items()
                .anyMatch(item -> !(item.by().equals(changed.person()) || known.find(item.id()).isPresent()));
        if (strange) {
            return Optional.of(Problem.error("hand.strange", file));
        }
        Set<Problem> before = new HashSet<>(errors(known, post));
        return errors(changed, post).stream().filter(problem -> !before.contains(problem)).findFirst();
    }

    private List<Problem> errors(Sheet sheet, OpenPost post) {
        Workspace workspace = workbench.workspace();
        return Checks.of(sheet, post.post().text(), workspace.codebook(), workspace.actors()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /// The steps from what the journals know to what was written, each item in the version after its last.
    private static List<Step> steps(HandChange.OnSheet hand, List<Sheet> sheets) {
        Sheet known = hand.known();
        Sheet changed = hand.changed();
        int datings = sheets.stream()
                .flatMap(sheet -> sheet.datings().stream())
                .mapToInt(Dating::version)
                .max()
                .orElse(0);
        List<Step> steps = new ArrayList<>();
        changed.items().filter(item -> !(item instanceof HandOver)).forEach(item -> {
            Item before = known.find(item.id()).orElse(null);
            int last = Math.max(
                    hand.versions().getOrDefault(item.id(), 0), item instanceof Dating ? datings : 0);
            if (before == null || !item.withVersion(before.version()).equals(before)) {
                steps.add(Step.OnSheet.of(changed.key(), before, item.withVersion(last + 1)));
            }
        });
        Set<ItemId> left = new HashSet<>();
        changed.items().forEach(item -> left.add(item.id()));
        known.items()
                .filter(item -> !left.contains(item.id()))
                .forEach(item -> steps.add(Step.OnSheet.of(changed.key(), item, null)));
        return steps;
    }

    private Optional<Problem> take(String file, HandChange.OnPage hand, Consumer<Problem> said) throws IOException {
        Map<ActorId, Actor> known = new HashMap<>();
        hand.known().forEach(actor -> known.put(actor.id(), actor));
        workbench.folder().mending().restore(file, said);
        for (Actor actor : hand.changed()) {
            Actor before = known.remove(actor.id());
            if (before == null || !actor.withVersion(before.version()).equals(before)) {
                Optional<Problem> refused = refused(workbench.put(actor));
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        for (ActorId gone : known.keySet()) {
            Optional<Problem> refused = refused(workbench.remove(gone));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return workbench.unsaved();
    }

    private static Optional<Problem> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? Optional.of(refused.problem()) : Optional.empty();
    }
}
