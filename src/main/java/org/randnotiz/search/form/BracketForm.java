package org.randnotiz.search.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.Spelling;

/// What the query form asks of one mark: what stands in square brackets.
///
/// @param kind       the kind of mark by its name; empty for any
/// @param conditions what must be true of it
public record BracketForm(String kind, List<Condition> conditions) {

    /// Values of one field.
    ///
    /// @param name   of the field
    /// @param values at least one
    /// @param any    whether one of several values is enough; else all must be there
    public record Condition(String name, List<String> values, boolean any) {

        /// @throws IllegalArgumentException if there is no value
        public Condition {
            values = QueryForm.clean(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a condition without a value: " + name);
            }
            any = any && values.size() > 1;
        }

        String text() {
            return QueryForm.fields(name, values, any);
        }
    }

    public BracketForm {
        kind = QueryForm.clean(kind);
        conditions = List.copyOf(conditions);
    }

    /// Whether it asks for nothing.
    boolean isEmpty() {
        return kind.isEmpty() && conditions.isEmpty();
    }

    String text() {
        boolean isPlain = kind.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '_');
        String inner = conditions.stream().map(Condition::text).collect(Collectors.joining(" "));
        return "[" + ((isPlain ? kind : '"' + kind + '"') + " " + inner).strip() + "]";
    }

    /// What a bracket asks, if it is made of fields alone.
    static Optional<BracketForm> of(Query.Bracket bracket) {
        List<Query> parts =
                switch (bracket.inner()) {
                    case Query.All all -> List.of();
                    case Query.And and -> and.parts();
                    default -> List.of(bracket.inner());
                };
        List<Condition> conditions = new ArrayList<>();
        for (Query part : parts) {
            Optional<Condition> condition = condition(part);
            if (condition.isEmpty() || !add(condition.get(), conditions)) {
                return Optional.empty();
            }
        }
        return Optional.of(new BracketForm(bracket.kind(), conditions));
    }

    private static Optional<Condition> condition(Query part) {
        if (part instanceof Query.Field field) {
            return Optional.of(new Condition(field.name(), List.of(field.value()), false));
        }
        if (part instanceof Query.Or or && or.parts().stream().allMatch(Query.Field.class::isInstance)) {
            List<Query.Field> fields =
                    or.parts().stream().map(Query.Field.class::cast).toList();
            String name = fields.getFirst().name();
            boolean same = fields.stream().allMatch(field -> isSame(field.name(), name));
            List<String> values = fields.stream().map(Query.Field::value).toList();
            return same ? Optional.of(new Condition(name, values, true)) : Optional.empty();
        }
        return Optional.empty();
    }

    /// Adds a condition to those before; false if they cannot be told in one form.
    private static boolean add(Condition condition, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition before = conditions.get(i);
            if (isSame(before.name(), condition.name())) {
                boolean bothAll = !before.any() && !condition.any();
                if (bothAll) {
                    List<String> values = new ArrayList<>(before.values());
                    values.addAll(condition.values());
                    conditions.set(i, new Condition(before.name(), values, false));
                }
                return bothAll;
            }
        }
        return conditions.add(condition);
    }

    private static boolean isSame(String one, String other) {
        return Spelling.key(one).equals(Spelling.key(other));
    }
}
