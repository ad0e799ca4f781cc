package org.randnotiz.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver.Kind;

/// Where a sheet stands between analyst and editor.
public enum SheetState {
    /// Nothing is on it.
    NEW,
    /// Being worked on.
    DRAFT,
    /// Handed in, waiting for an editor.
    SUBMITTED,
    /// Given back to be reworked.
    RETURNED,
    /// Accepted.
    APPROVED;

    /// The state of `person`'s sheet, read from the hand-overs on all `sheets` of the post. Rounds decide, never clocks;
    /// should two editors have decided one round differently, the sheet is returned.
    public static SheetState of(PersonId person, Collection<Sheet> sheets) {
        int round = round(person, sheets);
        boolean written = sheets.stream()
                .anyMatch(sheet -> sheet.person().equals(person)
                        && !(sheet.marks().isEmpty() && sheet.judgements().isEmpty()));
        if (round == 0) {
            return written ? DRAFT : NEW;
        }
        List<Kind> decisions = sheets.stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> handOver.of().equals(person) && handOver.round() == round)
                .map(HandOver::kind)
                .toList();
        if (decisions.contains(Kind.RETURN)) {
            return RETURNED;
        }
        if (decisions.contains(Kind.APPROVE)) {
            return APPROVED;
        }
        return decisions.contains(Kind.WITHDRAW) ? DRAFT : SUBMITTED;
    }

    /// The state of everybody's sheet on a post, in time that grows with the sheets and not with their square.
    public static Map<PersonId, SheetState> each(Collection<Sheet> sheets) {
        Map<PersonId, List<Sheet>> about = new HashMap<>();
        for (Sheet sheet : sheets) {
            Set<PersonId> people = new HashSet<>();
            people.add(sheet.person());
            sheet.handOvers().forEach(handOver -> people.add(handOver.of()));
            people.forEach(person -> about.computeIfAbsent(person, one -> new ArrayList<>()).add(sheet));
        }
        Map<PersonId, SheetState> states = new HashMap<>();
        about.forEach((person, some) -> states.put(person, of(person, some)));
        return states;
    }

    /// How often the sheet of `person` was handed in or reopened; 0 if never.
    public static int round(PersonId person, Collection<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> handOver.kind() == Kind.SUBMIT || handOver.kind() == Kind.REOPEN)
                .filter(handOver -> handOver.of().equals(person))
                .mapToInt(HandOver::round)
                .max()
                .orElse(0);
    }

    /// Whether its owner may change a sheet in this state.
    public boolean isOpen() {
        return this != SUBMITTED && this != APPROVED;
    }

    /// Whether an editor has decided on a sheet in this state, and may take that back.
    public boolean isDecided() {
        return this == RETURNED || this == APPROVED;
    }
}
