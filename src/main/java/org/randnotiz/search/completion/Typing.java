package org.randnotiz.search.completion;

import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// What is being typed at a place of a query.
///
/// @param bracket whether it stands in square brackets
/// @param kind    the kind of mark the brackets begin with; empty if they begin with a field; null if it is the kind that is
///                being typed, or there are no brackets
/// @param field   the name of the field whose value is being typed; null if none is
/// @param begun   the beginning of what is being typed, without quotation mark
/// @param at      what a completion takes the place of: from the beginning to the caret
/// @param quoted  whether a quotation mark was opened
record Typing(
        boolean bracket, @Nullable String kind, @Nullable String field, String begun, Span at, boolean quoted) {

    /// What is being typed at `caret`.
    static Typing at(String query, int caret) {
        int bracket = -1;
        int word = 0;
        int quote = -1;
        for (int i = 0; i < caret; i++) {
            char c = query.charAt(i);
            if (isQuote(c)) {
                quote = quote < 0 ? i : -1;
            } else if (quote < 0 && (c == '[' || c == ']')) {
                bracket = c == '[' ? i : -1;
                word = i + 1;
            } else if (quote < 0 && (Character.isWhitespace(c) || c == '(' || c == ')')) {
                word = i + 1;
            }
        }
        while (word < caret && "-+!−".indexOf(query.charAt(word)) >= 0) {
            word++;
        }
        String typed = query.substring(word, caret);
        int colon = typed.indexOf(':');
        boolean isField =
                colon > 0 && typed.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        String kind = bracket < 0 ? null : kind(query.substring(bracket + 1, word));
        boolean isKind = bracket >= 0 && kind == null && !isField;
        int start = isField ? word + colon + 1 : word;
        boolean quoted = quote >= start;
        return new Typing(
                bracket >= 0,
                bracket < 0 || isKind ? null : kind == null ? "" : kind,
                isField ? typed.substring(0, colon) : null,
                query.substring(quoted ? quote + 1 : start, caret),
                new Span(quoted ? quote : start, caret),
                quoted);
    }

    /// The kind that a bracket begins with; null if nothing stands there yet.
    private static @Nullable String kind(String before) {
        String stripped = before.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (isQuote(stripped.charAt(0))) {
            int close = 1;
            while (close < stripped.length() && !isQuote(stripped.charAt(close))) {
                close++;
            }
            return stripped.substring(1, close);
        }
        String first = stripped.split("\\s", 2)[0];
        return first.contains(":") ? "" : first;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '„' || c == '“' || c == '”';
    }
}
