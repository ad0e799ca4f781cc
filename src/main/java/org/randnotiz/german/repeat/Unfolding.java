package org.randnotiz.german.repeat;

import java.util.List;
import java.util.Optional;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.RepeatedPassages;
import org.randnotiz.text.Span;

/// Leads passages of folded copies back to where they stand first.
///
/// Inside a copy a passage goes to the same words of the original, by offset where both are equal and by their alignment
/// where they differ. What the original does not have, and what reaches across the border of a copy, has no such place.
///
/// @param text        the text
/// @param repetitions those of the text
public record Unfolding(String text, List<Repetition> repetitions) implements RepeatedPassages {

    public Unfolding {
        repetitions = List.copyOf(repetitions);
    }

    /// The repetitions of `text` looked for.
    public static Unfolding of(String text) {
        return new Unfolding(text, Repetitions.of(text));
    }

    @Override
    public Placing place(Span span) {
        for (Repetition repetition : repetitions) {
            if (repetition.copy().overlaps(span)) {
                return inOriginal(span, repetition);
            }
        }
        return new At(span);
    }

    private Placing inOriginal(Span span, Repetition repetition) {
        Span inside = withoutBlanks(span);
        if (!repetition.copy().contains(inside)) {
            return new Refused(Problem.error("edit.acrossCopy", span));
        }
        Optional<Span> original = repetition.inOriginal(inside);
        return original.isPresent() && isSame(inside, original.get(), repetition)
                ? new At(original.get())
                : new Refused(Problem.error("edit.onlyInCopy", inside.of(text)));
    }

    /// Whether both ends stand for each other, or the words are the same but for blanks and line ends.
    private boolean isSame(Span copy, Span original, Repetition repetition) {
        return repetition.inCopy(original).filter(copy::equals).isPresent()
                || words(copy).equals(words(original));
    }

    private String words(Span span) {
        return span.of(text).strip().replaceAll("\\s+", " ");
    }

    /// Blanks at either end do not make a passage reach across a border.
    private Span withoutBlanks(Span span) {
        String words = span.of(text);
        int leading = words.length() - words.stripLeading().length();
        int length = words.strip().length();
        return length == 0 ? span : new Span(span.start() + leading, span.start() + leading + length);
    }
}
