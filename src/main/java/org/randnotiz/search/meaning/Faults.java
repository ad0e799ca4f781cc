package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.search.query.Days;
import org.randnotiz.search.query.Queries;
import org.randnotiz.search.query.Query;
import org.randnotiz.text.Span;

/// What is wrong with a query, as it is found.
final class Faults {

    private final List<Problem> problems;
    private final List<String> near = new ArrayList<>();

    Faults(List<Problem> problems) {
        this.problems = new ArrayList<>(problems);
    }

    /// Names near to the values that named nothing, the likeliest first.
    List<String> near() {
        return near;
    }

    /// All that is wrong.
    List<Problem> all() {
        return problems;
    }

    /// What a part of a query means; nothing at all if something is found wrong with it, so that it never finds more than was
    /// meant. Empty if there is nothing to be asked yet.
    Optional<Query> orNothing(Supplier<Optional<Query>> meaning) {
        int before = problems.size();
        Optional<Query> meant = meaning.get();
        return meant.isEmpty() && problems.size() > before ? Optional.of(Queries.NOTHING) : meant;
    }

    /// Something is wrong at a place of the query.
    ///
    /// @param words what fills the sentence after the number of the character; the first is what stands at the place
    void add(String code, Span at, Object... words) {
        problems.add(problem(code, Severity.WARNING, at, words));
    }

    /// Something is worth knowing about a place of the query.
    ///
    /// @param words as for [#add]
    void note(String code, Span at, Object... words) {
        problems.add(problem(code, Severity.NOTE, at, words));
    }

    private static Problem problem(String code, Severity severity, Span at, Object... words) {
        Object[] arguments = Stream.concat(Stream.of(at.start() + 1), Arrays.stream(words)).toArray();
        int length = words.length == 0 ? 1 : words[0].toString().length();
        return Problem.of(code, severity, arguments).at(new Span(at.start(), at.start() + Math.max(1, length)));
    }

    /// The value of `field` is not one of these.
    void unknown(Query.Field field, Expected expected) {
        near.addAll(expected.near(field.value()));
        add("search.noValue", field.valueAt(), field.value(), field.name(), expected.instead(field.value()));
    }

    /// The days that the value of `field` means.
    Optional<Days> days(Query.Field field) {
        Optional<Days> days = Days.of(field.value());
        if (field.begun()) {
            String begun = field.value();
            while (days.isEmpty() && !begun.isEmpty()) {
                begun = begun.substring(0, begun.length() - 1);
                days = Days.of(begun);
            }
            return days.filter(known -> !known.isTurned());
        }
        if (days.isEmpty()) {
            add("search.noDate", field.valueAt(), field.value());
        } else if (days.get().isTurned()) {
            add("search.dateTurned", field.valueAt(), field.value());
            return Optional.empty();
        }
        return days;
    }
}
