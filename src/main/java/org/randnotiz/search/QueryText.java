package org.randnotiz.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

/// Reads what somebody typed into the search box.
///
/// ```
/// Taliban Kasan          both words, anywhere
/// "enge Zusammenarbeit"  next to each other, in this order
/// exakt:"des Emirates"   exactly so
/// Minist*                words that begin so
/// Kazan~                 words written nearly so
/// -Moskau   NOT Moskau   without the word
/// Kasan OR Moskau        one or both; also ODER and |
/// (Kasan OR Moskau) IS-K parentheses group
/// verfasser:Meier datum:2024-03..2024-05   fields, see PostField
/// ```
///
/// Never throws and never gives up: whatever is wrong is said, with its place, and the rest counts.
public final class QueryText {

    private static final Set<String> OR = Set.of("OR", "ODER", "|", "||");
    private static final Set<String> AND = Set.of("AND", "UND", "&", "&&");
    private static final Set<String> NOT = Set.of("NOT", "NICHT");
    private static final Set<String> EXACT = Set.of("exakt", "exact");
    private static final int DEEPEST = 100;
    private static final int SHORTEST_WHILE_TYPING = 2;

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int depth;

    private QueryText(String text) {
        this.text = text;
    }

    /// Reads a query.
    public static ParsedQuery parse(String text) {
        QueryText reading = new QueryText(text);
        Query query = reading.alternatives();
        while (reading.at < text.length()) { // a closing parenthesis that closes nothing
            reading.problem("search.close", reading.at);
            reading.at++;
            query = both(query, reading.alternatives());
        }
        return new ParsedQuery(query, reading.problems);
    }

    /// The query while it is being typed: its last word may go on, so it stands for all words that begin so.
    public static String whileTyping(String text) {
        int start = text.length();
        while (start > 0 && isPlain(text.charAt(start - 1))) {
            start--;
        }
        boolean inQuotes = text.chars().filter(c -> c == '"').count() % 2 != 0;
        boolean isField = start > 0 && text.charAt(start - 1) == ':';
        String last = text.substring(start);
        boolean isOperator = OR.contains(last) || AND.contains(last) || NOT.contains(last);
        boolean isLeftOut = last.startsWith("-");
        boolean mayGoOn = last.length() >= SHORTEST_WHILE_TYPING && !inQuotes && !isField && !isOperator && !isLeftOut;
        return mayGoOn ? text + "*" : text;
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static Query both(Query one, Query other) {
        if (one instanceof Query.All) {
            return other;
        }
        return other instanceof Query.All ? one : new Query.And(List.of(one, other));
    }

    /// Parts joined by OR.
    private Query alternatives() {
        List<Query> parts = new ArrayList<>();
        int operator = -1;
        do {
            skipBlanks();
            int start = at;
            Optional<Query> part = conjunction();
            if (part.isPresent()) {
                parts.add(part.get());
            } else if (operator >= 0) {
                problem("search.orWithout", operator);
            } else if (start < text.length() && nextIs(OR)) {
                problem("search.orWithout", start);
            }
            operator = at;
        } while (takeWord(OR));
        return switch (parts.size()) {
            case 0 -> new Query.All();
            case 1 -> parts.getFirst();
            default -> new Query.Or(parts);
        };
    }

    /// Parts that must all be there; empty if there is none.
    private Optional<Query> conjunction() {
        List<Query> parts = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at == text.length() || text.charAt(at) == ')' || nextIs(OR)) {
                break;
            }
            if (takeWord(AND)) {
                continue;
            }
            part().ifPresent(parts::add);
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Query.And(parts));
        };
    }

    private Optional<Query> part() {
        if (depth == DEEPEST) {
            problem("search.tooDeep", at);
            at = text.length();
            return Optional.empty();
        }
        depth++;
        try {
            return partOf();
        } finally {
            depth--;
        }
    }

    private Optional<Query> partOf() {
        int start = at;
        char c = text.charAt(at);
        boolean minus = (c == '-' || c == '−' || c == '!') && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        if (minus || nextIs(NOT)) {
            if (minus) {
                at++;
            } else {
                takeWord(NOT);
                skipBlanks();
            }
            if (at == text.length() || text.charAt(at) == ')' || nextIs(OR)) {
                problem("search.notWithout", start);
                return Optional.empty();
            }
            return part().map(Query.Not::new);
        }
        if (c == '+' && at + 1 < text.length() && !isBlank(text.charAt(at + 1))) {
            at++; // all words are wanted anyway
            return part();
        }
        if (c == '(') {
            return group();
        }
        if (isQuote(c)) {
            return quoted().map(span -> new Query.Phrase(span.of(text), span));
        }
        return word();
    }

    private Optional<Query> group() {
        int start = at++;
        Query inner = alternatives();
        if (at < text.length() && text.charAt(at) == ')') {
            at++;
        } else {
            problem("search.open", start);
        }
        return inner instanceof Query.All ? Optional.empty() : Optional.of(inner);
    }

    /// What stands between quotation marks; empty if nothing does.
    private Optional<Span> quoted() {
        int start = at++;
        int close = at;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        Span inner = new Span(at, close);
        if (close == text.length()) {
            problem("search.quote", start);
            at = close;
        } else {
            at = close + 1;
        }
        if (inner.of(text).isBlank()) {
            problem("search.emptyQuote", start);
            return Optional.empty();
        }
        return Optional.of(inner);
    }

    private Optional<Query> word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
            Optional<Query> field = text.charAt(at - 1) == ':' ? field(start) : Optional.empty();
            if (field.isPresent()) {
                return field;
            }
        }
        if (at == start) {
            at++; // nothing that a word could hold
            return Optional.empty();
        }
        Span span = new Span(start, at);
        String word = span.of(text);
        if (word.endsWith("*")) {
            return cut(word, span, "search.starAlone").map(kept -> new Query.Prefix(kept, span));
        }
        if (word.endsWith("~")) {
            return cut(word, span, "search.tildeAlone").map(kept -> new Query.Fuzzy(kept, span));
        }
        return Optional.of(new Query.Word(word, span));
    }

    private Optional<String> cut(String word, Span span, String code) {
        String kept = word.substring(0, word.length() - 1);
        if (kept.chars().noneMatch(Character::isLetterOrDigit)) {
            problem(code, span.start());
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    /// What follows a colon, if what stands before it names a field.
    private Optional<Query> field(int start) {
        String name = text.substring(start, at - 1);
        boolean exact = EXACT.contains(name.toLowerCase(Locale.ROOT));
        Optional<PostField> named = PostField.named(name);
        if (!exact && named.isEmpty()) {
            boolean looksLikeOne = name.length() > 2
                    && name.chars().allMatch(Character::isLetter)
                    && at < text.length()
                    && !isBlank(text.charAt(at))
                    && text.charAt(at) != '/';
            if (looksLikeOne) {
                problems.add(Problem.warning("search.noField", start + 1, name));
            }
            return Optional.empty();
        }
        Span value = value();
        if (value == null) {
            problems.add(Problem.warning("search.fieldWithout", start + 1, name));
            return Optional.of(new Query.All());
        }
        Span whole = new Span(start, at);
        return Optional.of(
                exact
                        ? new Query.Exact(value.of(text), value)
                        : new Query.In(named.orElseThrow(), value.of(text), whole));
    }

    private @Nullable Span value() {
        if (at == text.length() || isBlank(text.charAt(at)) || text.charAt(at) == ')') {
            return null;
        }
        if (isQuote(text.charAt(at))) {
            return quoted().orElse(null);
        }
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        return at == start ? null : new Span(start, at);
    }

    private boolean nextIs(Set<String> words) {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return words.contains(text.substring(at, end));
    }

    private boolean takeWord(Set<String> words) {
        if (!nextIs(words)) {
            return false;
        }
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        return true;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void problem(String code, int place) {
        problems.add(Problem.warning(code, place + 1));
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '„' || c == '“' || c == '”' || c == '»' || c == '«';
    }
}
