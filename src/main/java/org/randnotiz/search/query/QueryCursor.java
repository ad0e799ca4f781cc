package org.randnotiz.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

/// Goes through a query character by character and keeps what is wrong with it.
final class QueryCursor {

    private final String text;
    private final boolean typing;
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder closers = new StringBuilder();
    private boolean givenUp;
    private int at;

    /// @param typing whether the text is still being typed, at its end
    QueryCursor(String text, boolean typing) {
        this.text = text;
        this.typing = typing;
    }

    int at() {
        return at;
    }

    List<Problem> problems() {
        return problems;
    }

    /// What closes everything that the query leaves open, innermost first.
    String closers() {
        return closers.toString();
    }

    /// Notes that `closer` is missing at the end of the query.
    void leftOpen(char closer) {
        closers.append(closer);
    }

    /// Whether the rest of the query was passed over.
    boolean isGivenUp() {
        return givenUp;
    }

    /// A place to come back to.
    ///
    /// @param at       where
    /// @param problems how many problems were known there
    record Place(int at, int problems) {}

    /// Where the cursor is, to come back to.
    Place place() {
        return new Place(at, problems.size());
    }

    /// Goes back, and forgets what was found wrong since.
    void back(Place place) {
        at = place.at();
        problems.subList(place.problems(), problems.size()).clear();
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /// Whether `c` comes next.
    boolean nextIs(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /// Whether something comes behind the next character that is no blank.
    boolean nextLeads() {
        return at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    }

    /// Whether a word that says `NOT` by a sign comes next.
    boolean nextIsMinus() {
        return (nextIs('-') || nextIs('−') || nextIs('!')) && nextLeads();
    }

    boolean nextIsQuote() {
        return at < text.length() && isQuote(text.charAt(at));
    }

    /// Whether the word that comes next, to its end, is one of these.
    boolean nextIs(Set<String> words) {
        return words.contains(text.substring(at, endOfWord(at)));
    }

    boolean nextEndsWord() {
        return at == text.length() || endsWord(text.charAt(at));
    }

    void skip() {
        at++;
    }

    void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    /// Passes over the rest of the query.
    void giveUp() {
        at = text.length();
        givenUp = true;
    }

    /// Passes over the next word if it is one of these.
    boolean take(Set<String> words) {
        boolean there = nextIs(words);
        if (there) {
            at = endOfWord(at);
        }
        return there;
    }

    /// Passes over `c` if it comes next.
    boolean take(char c) {
        boolean there = nextIs(c);
        if (there) {
            at++;
        }
        return there;
    }

    /// The next word, or the empty span where none is.
    Span word() {
        int start = at;
        at = endOfWord(at);
        return new Span(start, at);
    }

    /// The name before a colon, if the next word begins with one and something stands behind the colon; passes over both.
    ///
    /// @param sure says of a name that it is one even if nothing stands behind its colon
    @Nullable
    Span name(Predicate<String> sure) {
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':' || !Character.isLetter(text.charAt(at))) {
            return null;
        }
        Span name = new Span(at, end);
        if (!sure.test(name.of(text))) {
            boolean leads = (end + 1 < text.length() && !endsWord(text.charAt(end + 1))) || isQuoteAt(end + 1);
            if (!leads || text.charAt(end + 1) == '/' || name.length() < 3) {
                return null;
            }
        }
        at = end + 1;
        return name;
    }

    private boolean isQuoteAt(int place) {
        return place < text.length() && isQuote(text.charAt(place));
    }

    /// What stands between quotation marks, of which the first comes next; null if nothing does.
    @Nullable
    Span quoted() {
        int start = at++;
        int close = at;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        Span inner = new Span(at, close);
        if (close == text.length()) {
            leftOpen('"');
            at = close;
            unfinished("search.quote", start);
        } else {
            at = close + 1;
        }
        if (inner.of(text).isBlank()) {
            unfinished("search.emptyQuote", start);
            return null;
        }
        return inner;
    }

    /// The word or the quotation that comes next; null if neither does.
    @Nullable
    Span value() {
        if (nextIsQuote()) {
            return quoted();
        }
        Span word = word();
        return word.isEmpty() ? null : word;
    }

    String of(Span span) {
        return span.of(text);
    }

    /// Notes what is wrong at a place, counted from 0 here and from 1 in the problem.
    void problem(String code, int place) {
        problems.add(Problem.warning(code, place + 1).at(new Span(place, place + 1)));
    }

    /// Notes what is wrong with a word at a place.
    void problem(String code, int place, String word) {
        problems.add(Problem.warning(code, place + 1, word).at(new Span(place, place + word.length())));
    }

    /// Notes that the query is too long from a place on.
    void tooLong(int place, int characters, int parts) {
        problems.add(Problem.warning("search.tooLong", place + 1, characters, parts).at(new Span(place, place + 1)));
    }

    /// Notes what is missing at a place, unless the query ends here and is still being typed.
    void unfinished(String code, int place) {
        if (!isBeingTyped()) {
            problem(code, place);
        }
    }

    /// Notes what is missing behind a word at a place, unless the query ends here and is still being typed.
    void unfinished(String code, int place, String word) {
        if (!isBeingTyped()) {
            problem(code, place, word);
        }
    }

    private boolean isBeingTyped() {
        return typing && text.substring(at).isBlank();
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || c == '(' || c == ')' || c == '[' || c == ']' || isQuote(c);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '„' || c == '“' || c == '”' || c == '»' || c == '«';
    }
}
