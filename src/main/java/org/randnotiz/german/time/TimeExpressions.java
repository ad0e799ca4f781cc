package org.randnotiz.german.time;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Clauses;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.TimeExpression.Relation;
import org.randnotiz.text.Span;

/// Finds the times that a German text speaks of, and works out when they are, seen from the time of the post.
///
/// Found are days (`14. Mai`, `vom 14 bis zum 19 Mai`, `am Montag`, `gestern`), longer periods (`nächste Woche`,
/// `Mitte April`, `im Frühjahr 2024`, `2023`, `bis Jahresende`), distances (`vor zwei Wochen`, `in drei Tagen`,
/// `seit zehn Jahren`) and hours (`23.17 Uhr`). Not found are mere lengths (`drei Jahre lang`), habits (`jeden Montag`),
/// vague times (`kürzlich`, `in den nächsten Tagen`) and times told from another one (`drei Tage später`).
///
/// A number without its full stop is a day only before the name of a month: `14 Mai`, not
/// `dem 15 internationalen Treffen`. A day or month without a year is the nearest one, a bare weekday the last one,
/// unless the tense of the clause points the other way; the exact rules stand at [Resolver].
public final class TimeExpressions {

    private final CharSequence text;
    private final ZonedDateTime post;
    private final Tokens t;
    private final TimeReader reader;
    private final List<Span> sentences;
    private final Map<Span, Tense> tenses = new HashMap<>();
    private final List<TimeExpression> found = new ArrayList<>();
    private int sentence;
    private List<Span> clauses = List.of();
    private int clausesOf = -1;
    private int clause;
    private int spokenIn = -2;
    private LocalDate spokenOf;

    private TimeExpressions(CharSequence text, ZonedDateTime post) {
        this.text = text;
        this.post = post;
        this.t = Tokens.of(text);
        this.reader = new TimeReader(t, false);
        this.sentences = Sentences.of(text);
        this.spokenOf = post.toLocalDate();
    }

    /// The times in a text, in order, not overlapping.
    ///
    /// @param post when the text was published; its own zone counts
    public static List<TimeExpression> in(CharSequence text, ZonedDateTime post) {
        TimeExpressions search = new TimeExpressions(text, post);
        search.run();
        return List.copyOf(search.found);
    }

    private void run() {
        int i = 0;
        while (i < t.size()) {
            TimeReading reading = reader.read(i);
            TimeExpression expression = reading == null ? null : expression(reading);
            if (reading == null || expression == null) {
                i++;
            } else {
                found.add(expression);
                i = Math.max(reading.end(), t.at(expression.span().end()));
            }
        }
    }

    /// The expression that a reading is, with the preposition that bounds it; null if it means no time here.
    private @Nullable TimeExpression expression(TimeReading reading) {
        Bound bound = bound(reading);
        int offset = t.start(reading.start());
        while (sentence < sentences.size() && sentences.get(sentence).end() <= offset) {
            sentence++;
        }
        Tense tense = tense(reading, bound.relation, offset);
        boolean length = tense == Tense.PAST && t.key(reading.start()).equals("in");
        if (length && reading.named() instanceof Named.Shift) {
            return null;
        }
        forgetDaySpokenOf();
        TimeInterval named =
                new Resolver(post, tense, bound.relation == Relation.SINCE, spokenOf).resolve(reading.named());
        if (named == null) {
            return null;
        }
        boolean bareClock = reading.named() instanceof Named.Clock clock && clock.day() == null;
        if (named.from().equals(named.to()) && !bareClock) {
            spokenOf = named.from();
            spokenIn = sentence;
        }
        Span span = new Span(t.start(bound.start), t.end(bound.end - 1));
        return new TimeExpression(span, bounded(named, bound.relation), bound.relation);
    }

    /// A bare time of day belongs to the day named before it in the same sentence, or in the one before if this one is
    /// a whole sentence with a verb and no entry of a programme; otherwise to the day of the post.
    private void forgetDaySpokenOf() {
        boolean goesOn = sentence == spokenIn + 1
                && sentence < sentences.size()
                && (tenseOf(sentences.get(sentence)) != Tense.UNKNOWN || hasAuxiliary(sentences.get(sentence)));
        if (sentence != spokenIn && !goesOn) {
            spokenOf = post.toLocalDate();
        }
    }

    private boolean hasAuxiliary(Span part) {
        for (int i = t.at(part.start()); i < t.size() && t.start(i) < part.end(); i++) {
            if (Vocabulary.AUXILIARIES.contains(t.key(i))) {
                return true;
            }
        }
        return false;
    }

    private record Bound(Relation relation, int start, int end) {}

    private Bound bound(TimeReading reading) {
        int start = reading.start();
        int end = reading.end();
        if (reading.named() instanceof Named.Stretch stretch) {
            boolean since = stretch.by() < 0 && t.key(start).equals("seit");
            return new Bound(since ? Relation.SINCE : Relation.AT, start, end);
        }
        int free = found.isEmpty() ? 0 : t.at(found.getLast().span().end());
        int i = start - 1;
        while (i >= free && isBetween(i)) {
            i--;
        }
        return switch (i < free ? "" : t.key(i)) {
            case "seit" -> new Bound(Relation.SINCE, i, end);
            case "ab" -> new Bound(Relation.FROM, i, end);
            case "bis" -> new Bound(Relation.UNTIL, i, end);
            case "von", "vom" ->
                t.key(end).equals("an")
                        ? new Bound(Relation.FROM, i, end + 1)
                        : new Bound(Relation.AT, start, end);
            case "vor" -> new Bound(Relation.BEFORE, start, end);
            case "nach" -> new Bound(Relation.AFTER, start, end);
            default -> new Bound(Relation.AT, start, end);
        };
    }

    /// Whether the word may stand between a bounding preposition and its time: `bis spätestens zum 14. Mai`.
    private boolean isBetween(int i) {
        return switch (t.key(i)) {
            case "dem", "den", "der", "das", "zum", "zur", "zu", "in", "im", "am" -> true;
            default -> TimeWords.ABOUT.contains(t.key(i));
        };
    }

    private TimeInterval bounded(TimeInterval named, Relation relation) {
        LocalDate today = post.toLocalDate();
        boolean hours = named.fromTime() != null;
        return switch (relation) {
            case SINCE -> hours || named.to().isAfter(today)
                    ? named
                    : new TimeInterval(named.from(), today, named.precision());
            case UNTIL -> hours || named.to().isBefore(today)
                    ? named
                    : new TimeInterval(today, named.to(), named.precision());
            case AT, FROM, BEFORE, AFTER -> named;
        };
    }

    /// What the clause around the words tells of; a preposition may say it more plainly.
    private Tense tense(TimeReading reading, Relation relation, int offset) {
        if (relation == Relation.SINCE) {
            return Tense.PAST;
        }
        String before = t.key(reading.start() - 1);
        if (before.equals("fuer") || (before.equals("den") && t.key(reading.start() - 2).equals("fuer"))) {
            return Tense.FUTURE;
        }
        if (sentence >= sentences.size()) {
            return Tense.UNKNOWN;
        }
        Tense tense = tenseOf(clauseAt(offset));
        if (tense == Tense.UNKNOWN) {
            tense = tenseOf(sentences.get(sentence));
        }
        boolean bound = relation == Relation.UNTIL || relation == Relation.FROM;
        return tense == Tense.UNKNOWN && bound ? Tense.FUTURE : tense;
    }

    /// The clause of the current sentence that holds the place, or the whole sentence.
    private Span clauseAt(int offset) {
        if (clausesOf != sentence) {
            clauses = Clauses.in(text, sentences.get(sentence));
            clausesOf = sentence;
            clause = 0;
        }
        while (clause < clauses.size() && clauses.get(clause).end() <= offset) {
            clause++;
        }
        boolean inside = clause < clauses.size() && clauses.get(clause).start() <= offset;
        return inside ? clauses.get(clause) : sentences.get(sentence);
    }

    private Tense tenseOf(Span part) {
        return tenses.computeIfAbsent(part, span -> Tense.of(t, t.at(span.start()), t.at(span.end())));
    }
}
