package org.randnotiz.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.randnotiz.text.Span;

/// Puts queries together.
public final class Queries {

    /// Finds nothing: what stands in the place of a part that could not be understood.
    public static final Query NOTHING = new Query.Has(Column.STATE, Set.of());

    private Queries() {}

    /// All of these; empty if there are none.
    public static Optional<Query> all(List<Query> parts) {
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Query.And(parts));
    }

    /// Any of these; empty if there are none.
    public static Optional<Query> any(List<Query> parts) {
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Query.Or(parts));
    }

    /// The value of a field as words to look for; `*` stands for any.
    public static Query words(Query.Field field) {
        return words(field, Query.Begun::new, Queries::words);
    }

    /// The value of a field as words to look for as they are written; `*` stands for any.
    public static Query asWritten(Query.Field field) {
        return words(field, Query.Prefix::new, Queries::asWritten);
    }

    private static Query words(
            Query.Field field, BiFunction<String, Span, Query> begun, BiFunction<String, Span, Query> finished) {
        String value = field.value();
        Span at = field.valueAt();
        if (value.equals("*")) {
            return new Query.Prefix("", at);
        }
        int last = value.length();
        while (last > 0 && !Character.isWhitespace(value.charAt(last - 1))) {
            last--;
        }
        String word = value.substring(last);
        if (!field.begun() || !hasWord(word) || word.endsWith("*") || word.endsWith("~")) {
            return finished.apply(value, at);
        }
        Query goesOn = begun.apply(word, new Span(at.start() + last, at.end()));
        String before = value.substring(0, last).strip();
        return before.isEmpty()
                ? goesOn
                : new Query.And(List.of(finished.apply(before, new Span(at.start(), at.start() + last)), goesOn));
    }

    private static Query words(String value, Span at) {
        String kept = value.length() > 1 ? value.substring(0, value.length() - 1) : value;
        if (value.endsWith("*") && hasWord(kept)) {
            return new Query.Prefix(kept, at);
        }
        if (value.endsWith("~") && hasWord(kept)) {
            return new Query.Fuzzy(kept, at);
        }
        boolean isOne = value.chars().noneMatch(Character::isWhitespace);
        return isOne ? new Query.Word(value, at) : new Query.Phrase(value, at);
    }

    private static Query asWritten(String value, Span at) {
        Query words = words(value, at);
        return words instanceof Query.Word || words instanceof Query.Phrase ? new Query.Exact(value, at) : words;
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
