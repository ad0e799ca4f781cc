package org.randnotiz.german;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.randnotiz.german.segment.Clauses;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.Phrases;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.german.segment.TextLines;
import org.randnotiz.german.segment.Trim;
import org.randnotiz.german.segment.Words;
import org.randnotiz.german.time.TimeExpressions;
import org.randnotiz.text.Span;

/// Grows a selection step by step: word, phrase or time, clause, sentence, line, text.
///
/// Each step gives back the smallest of these that holds the selection and is larger; so a step that would add nothing
/// is left out. To shrink again, the caller keeps the selections it grew from.
public final class Grow {

    private static final ZonedDateTime ANY_DAY = ZonedDateTime.of(2000, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private Grow() {}

    /// The next larger selection; the whole text, and then the same again, when there is nothing more to grow to.
    /// Blanks and outer punctuation of the selection need not be held.
    ///
    /// @param span what is selected now; may be empty, a mere caret
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Span from(CharSequence text, Span span) {
        Span all = new Span(0, text.length());
        Span core = Trim.of(text, span);
        for (Span step : steps(text, core)) {
            if (step.contains(core) && step.length() > span.length()) {
                return step;
            }
        }
        return all;
    }

    private static List<Span> steps(CharSequence text, Span span) {
        List<Span> steps = new ArrayList<>();
        wordsUnder(text, span).ifPresent(steps::add);
        List<Span> sentences = sentencesUnder(text, span);
        if (sentences.size() == 1) {
            addInside(text, span, sentences.getFirst(), steps);
        }
        if (!sentences.isEmpty()) {
            steps.add(hull(sentences));
        }
        Span first = TextLines.around(text, span.start());
        Span last = TextLines.around(text, span.end());
        int start = Glyphs.skipBlanks(text, first.start(), last.end());
        steps.add(new Span(start, Glyphs.skipBlanksBack(text, start, last.end())));
        return steps;
    }

    /// From the first word touched to the last.
    private static Optional<Span> wordsUnder(CharSequence text, Span span) {
        Optional<Span> first = Words.at(text, span.start());
        if (span.isEmpty() || first.isEmpty()) {
            return first;
        }
        Optional<Span> last = Words.before(text, span.end());
        return last.filter(word -> word.start() >= first.get().start())
                .map(word -> new Span(
                        Math.min(first.get().start(), span.start()), Math.max(word.end(), span.end())))
                .map(hull -> Trim.of(text, hull))
                .or(() -> first);
    }

    /// Phrases and clause inside one sentence. A clause that is the whole sentence save its final mark is left out.
    private static void addInside(CharSequence text, Span span, Span sentence, List<Span> steps) {
        List<Span> clauses = Clauses.in(text, sentence);
        List<Span> touched = clauses.stream().filter(clause -> touches(clause, span)).toList();
        if (touched.size() == 1) {
            steps.addAll(new Phrases(text, touched.getFirst()).around(span));
        }
        timeUnder(text, span, sentence).ifPresent(steps::add);
        steps.sort(Comparator.comparingInt(Span::length));
        if (!touched.isEmpty() && touched.size() < clauses.size()) {
            steps.add(hull(touched));
        }
    }

    /// The words that name a time; when that is does not matter here.
    private static Optional<Span> timeUnder(CharSequence text, Span span, Span sentence) {
        return TimeExpressions.in(text.subSequence(sentence.start(), sentence.end()), ANY_DAY).stream()
                .map(time -> time.span().shifted(sentence.start()))
                .filter(time -> touches(time, span))
                .findFirst();
    }

    private static List<Span> sentencesUnder(CharSequence text, Span span) {
        Span first = Sentences.blockAround(text, span.start());
        Span last = Sentences.blockAround(text, span.end());
        List<Span> sentences = new ArrayList<>();
        Sentences.of(text.subSequence(first.start(), last.end())).stream()
                .map(sentence -> sentence.shifted(first.start()))
                .filter(sentence -> touches(sentence, span))
                .forEach(sentences::add);
        return sentences;
    }

    private static boolean touches(Span part, Span selection) {
        return selection.isEmpty()
                ? part.start() <= selection.start() && selection.start() <= part.end()
                : part.overlaps(selection);
    }

    private static Span hull(List<Span> parts) {
        return new Span(parts.getFirst().start(), parts.getLast().end());
    }
}
