package org.randnotiz.sheet;

import java.util.Optional;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.text.Span;

/// Why an edit may be refused.
final class Refusals {

    private Refusals() {}

    /// The own sheet is handed in or approved.
    static Optional<Problem> closed(Desk desk) {
        SheetState state = SheetState.of(desk.who().id(), desk.sheets());
        return state.isOpen() ? Optional.empty() : Optional.of(Problem.error("sheet.closed", state));
    }

    /// Whoever is at work may not decide on that person's sheet, or looked at another round of it.
    ///
    /// @param round the round that was looked at; 0 for whichever it is
    static Optional<Problem> noReviewer(Desk desk, PersonId of, int round) {
        if (desk.who().role() != Role.EDITOR) {
            return Optional.of(Problem.error("review.notEditor", desk.who().name()));
        }
        if (desk.who().id().equals(of)) {
            return Optional.of(Problem.error("review.own"));
        }
        return round == 0 || round == SheetState.round(of, desk.sheets())
                ? Optional.empty()
                : Optional.of(Problem.error("review.otherRound", of));
    }

    /// Where a mark on `span` stands, or why it cannot: the passage is empty, lies outside the text, cuts a character in two,
    /// or stands on a copy without standing in the original.
    static RepeatedPassages.Placing place(Span span, Desk desk) {
        return misplaced(span, desk.post().text()).<RepeatedPassages.Placing>map(RepeatedPassages.Refused::new)
                .orElseGet(() -> desk.copies().place(span));
    }

    private static Optional<Problem> misplaced(Span span, String text) {
        if (span.isEmpty()) {
            return Optional.of(Problem.error("edit.emptySpan"));
        }
        if (!span.fits(text.length())) {
            return Optional.of(Problem.error("edit.outside", span, text.length()));
        }
        if (cuts(text, span.start()) || cuts(text, span.end())) {
            return Optional.of(Problem.error("edit.halfCharacter", span));
        }
        return Optional.empty();
    }

    /// A value is not what its field can hold. What is merely missing is no reason to refuse.
    static Optional<Problem> wrongValues(Mark mark, Desk desk) {
        return Checks.values(mark, desk.codebook(), desk.actors(), desk.own()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst();
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
