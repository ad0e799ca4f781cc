package org.randnotiz.search;

import java.util.List;
import java.util.Optional;
import org.randnotiz.text.Span;

/// Puts queries together.
final class Parts {

    private Parts() {}

    /// All of these; empty if there are none.
    static Optional<Query> all(List<Query> parts) {
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Query.And(parts));
    }

    /// Any of these; empty if there are none.
    static Optional<Query> any(List<Query> parts) {
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Query.Or(parts));
    }

    /// The value of a field as words to look for.
    static Query words(String value, Span at) {
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

    /// The value of a field as words to look for as they are written.
    static Query asWritten(String value, Span at) {
        Query words = words(value, at);
        return words instanceof Query.Word || words instanceof Query.Phrase ? new Query.Exact(value, at) : words;
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
