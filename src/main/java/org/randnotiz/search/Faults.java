package org.randnotiz.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

/// What is wrong with a query, as it is found.
final class Faults {

    private final List<Problem> problems;

    Faults(List<Problem> problems) {
        this.problems = new ArrayList<>(problems);
    }

    /// All that is wrong.
    List<Problem> all() {
        return problems;
    }

    /// Something is wrong at a place of the query.
    void add(String code, Span at, String... words) {
        problems.add(Problem.warning(
                code,
                Stream.concat(Stream.of((Object) (at.start() + 1)), Arrays.stream(words))
                        .toArray()));
    }

    /// Something is worth knowing about a place of the query.
    void note(String code, Span at, String... words) {
        problems.add(Problem.note(
                code,
                Stream.concat(Stream.of((Object) (at.start() + 1)), Arrays.stream(words))
                        .toArray()));
    }

    /// The value of `field` is not one of these.
    void unknown(Query.Field field, Expected expected) {
        add("search.noValue", field.valueAt(), field.value(), field.name(), expected.instead(field.value()));
    }

    /// The days that the value of `field` means.
    Optional<Days> days(Query.Field field) {
        Optional<Days> days = Days.of(field.value());
        if (days.isEmpty()) {
            add("search.noDate", field.valueAt(), field.value());
        } else if (days.get().isTurned()) {
            add("search.dateTurned", field.valueAt(), field.value());
            return Optional.empty();
        }
        return days;
    }
}
