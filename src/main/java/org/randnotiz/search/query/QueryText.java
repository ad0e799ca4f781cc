package org.randnotiz.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
/// verfasser:Meier datum:2024-03..2024-05        fields, see PostField
/// [ereignis typ:AGREE empfänger:Taliban]        all of it in one mark
/// ```
///
/// Never throws and never gives up: whatever is wrong is said, with its place, and the rest counts. What names and values
/// stand for is [org.randnotiz.search.meaning.Meaning]'s business.
public final class QueryText {

    private static final Set<String> OR = Set.of("OR", "ODER", "|", "||");
    private static final Set<String> AND = Set.of("AND", "UND", "&", "&&");
    private static final Set<String> NOT = Set.of("NOT", "NICHT");
    private static final Set<String> EXACT = Set.of("exakt", "exact");
    /// So many parts may stand one in the other.
    static final int DEEPEST = 100;

    /// So many characters, and so many parts, are read: what is longer was hardly typed, and would be looked for for seconds.
    static final int LONGEST = 4000;

    static final int MOST_PARTS = 256;

    private final QueryCursor cursor;
    private final boolean typing;
    /// Of the group that is being read.
    private List<Piece> pieces = new ArrayList<>();
    private int depth;
    private int read;
    private int deepest;
    private boolean endsInNot;
    private boolean inBracket;
    private boolean leftOut;

    private QueryText(String text, boolean typing) {
        cursor = new QueryCursor(text, typing);
        this.typing = typing;
    }

    /// Reads a query.
    public static ParsedQuery parse(String text) {
        return new QueryText(text, false).all();
    }

    /// Reads a query that is still being typed, at its end: a word that ends there may go on, and so may the value of a field;
    /// what has only been begun there (a bracket, a quotation, a field without its value) is nothing wrong.
    ///
    /// A word that is left out counts as it stands: else the answer would grow with each letter.
    public static ParsedQuery typing(String text) {
        return new QueryText(text, true).all();
    }

    /// Reads a query and keeps its pieces.
    static TypedQuery typed(String text) {
        QueryText reading = new QueryText(text, false);
        ParsedQuery parsed = reading.all();
        QueryCursor cursor = reading.cursor;
        TypedQuery.Ending ending = new TypedQuery.Ending(
                cursor.closers(), reading.endsInNot, cursor.isGivenUp(), reading.deepest);
        return new TypedQuery(text, parsed.query(), reading.pieces, ending, parsed.problems());
    }

    private ParsedQuery all() {
        Query query = alternatives();
        while (!cursor.isAtEnd()) { // a closing parenthesis or bracket that closes nothing
            int start = cursor.at();
            cursor.problem(cursor.nextIs(']') ? "search.closeBracket" : "search.close", start);
            cursor.skip();
            keep(Piece.Kind.CLOSER, start);
            query = both(query, alternatives());
        }
        return new ParsedQuery(query, cursor.problems());
    }

    /// Keeps a piece from `start` up to the cursor.
    private void keep(Piece.Kind kind, int start) {
        pieces.add(new Piece(kind, new Span(start, cursor.at()), null, List.of()));
    }

    private boolean take(Piece.Kind kind, Set<String> words) {
        int start = cursor.at();
        boolean there = cursor.take(words);
        if (there) {
            keep(kind, start);
        }
        return there;
    }

    private static Query both(Query one, Query other) {
        if (one instanceof Query.All) {
            return other;
        }
        return other instanceof Query.All ? one : new Query.And(List.of(one, other));
    }

    /// Parts joined by OR.
    private Query alternatives() {
        List<Query> joined = new ArrayList<>();
        int operator = -1;
        do {
            cursor.skipBlanks();
            int start = cursor.at();
            Optional<Query> part = conjunction();
            if (part.isPresent()) {
                joined.add(part.get());
            } else if (operator >= 0) {
                cursor.unfinished("search.orWithout", operator);
            } else if (cursor.nextIs(OR)) {
                cursor.problem("search.orWithout", start);
            }
            operator = cursor.at();
        } while (take(Piece.Kind.OR, OR));
        return switch (joined.size()) {
            case 0 -> new Query.All();
            case 1 -> joined.getFirst();
            default -> new Query.Or(joined);
        };
    }

    /// Parts that must all be there; empty if there is none.
    private Optional<Query> conjunction() {
        List<Query> wanted = new ArrayList<>();
        while (true) {
            cursor.skipBlanks();
            if (isClosed() || cursor.nextIs(OR)) {
                break;
            }
            if (take(Piece.Kind.AND, AND)) {
                continue;
            }
            piece().ifPresent(wanted::add);
        }
        return switch (wanted.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(wanted.getFirst());
            default -> Optional.of(new Query.And(wanted));
        };
    }

    /// Whether the query or a group of it ends here.
    private boolean isClosed() {
        return cursor.isAtEnd() || cursor.nextIs(')') || cursor.nextIs(']');
    }

    /// Reads a part and keeps it, with the pieces inside.
    private Optional<Query> piece() {
        int start = cursor.at();
        List<Piece> around = pieces;
        List<Piece> inside = new ArrayList<>();
        pieces = inside;
        Optional<Query> part = part();
        pieces = around;
        Piece.Kind kind = part.isPresent() ? Piece.Kind.PART : Piece.Kind.FLAW;
        pieces.add(new Piece(kind, new Span(start, cursor.at()), part.orElse(null), inside));
        return part;
    }

    private Optional<Query> part() {
        if (depth == DEEPEST) {
            cursor.problem("search.tooDeep", cursor.at());
            cursor.giveUp();
            return Optional.empty();
        }
        int start = cursor.at();
        if (++read > MOST_PARTS) {
            return tooLong(start);
        }
        depth++;
        deepest = Math.max(deepest, depth);
        try {
            Optional<Query> part = partOf();
            return cursor.at() > LONGEST && !cursor.isGivenUp() ? tooLong(start) : part;
        } finally {
            depth--;
        }
    }

    private Optional<Query> tooLong(int from) {
        cursor.tooLong(from, LONGEST, MOST_PARTS);
        cursor.giveUp();
        return Optional.empty();
    }

    private Optional<Query> partOf() {
        int start = cursor.at();
        boolean minus = cursor.nextIsMinus();
        if (minus || cursor.nextIs(NOT)) {
            if (minus) {
                cursor.skip();
            } else {
                cursor.take(NOT);
                cursor.skipBlanks();
            }
            if (isClosed() || cursor.nextIs(OR)) {
                cursor.unfinished("search.notWithout", start);
                endsInNot |= cursor.isAtEnd();
                return Optional.empty();
            }
            boolean before = leftOut;
            leftOut = true;
            Optional<Query> unwanted = part().map(Query.Not::new);
            leftOut = before;
            return unwanted;
        }
        if (cursor.nextIs('+') && cursor.nextLeads()) {
            cursor.skip(); // all words are wanted anyway
            return isClosed() ? Optional.empty() : part();
        }
        if (cursor.nextIs('(')) {
            return group();
        }
        if (cursor.nextIs('[')) {
            return bracket();
        }
        if (cursor.nextIsQuote()) {
            Span quoted = cursor.quoted();
            if (cursor.nextIs('~')) {
                cursor.problem("search.near", cursor.at());
                cursor.word();
            }
            return quoted == null ? Optional.empty() : Optional.of(phrase(quoted));
        }
        return word();
    }

    private Optional<Query> group() {
        int start = cursor.at();
        cursor.skip();
        Query inner = alternatives();
        if (!cursor.take(')')) {
            cursor.unfinished("search.open", start);
            leftOpen(')');
        }
        return inner instanceof Query.All ? Optional.empty() : Optional.of(inner);
    }

    /// Notes that a group or bracket is open where the query ends; one that ends earlier is closed by what comes there.
    private void leftOpen(char closer) {
        if (cursor.isAtEnd()) {
            cursor.leftOpen(closer);
        }
    }

    /// What must all be in one mark.
    private Optional<Query> bracket() {
        int start = cursor.at();
        if (inBracket) {
            cursor.problem("search.bracketInBracket", start);
            cursor.skip();
            return Optional.empty();
        }
        cursor.skip();
        cursor.skipBlanks();
        inBracket = true;
        List<Piece> around = pieces;
        pieces = new ArrayList<>(); // A bracket is one piece.
        Span kind = kind();
        Query inner = alternatives();
        while (cursor.nextIs(')')) {
            cursor.problem("search.close", cursor.at());
            cursor.skip();
            inner = both(inner, alternatives());
        }
        inBracket = false;
        pieces = around;
        if (!cursor.take(']')) {
            cursor.unfinished("search.openBracket", start);
            leftOpen(']');
        }
        Span whole = new Span(start, cursor.at());
        if (kind.isEmpty() && inner instanceof Query.All) {
            cursor.unfinished("search.emptyBracket", start);
            return Optional.empty();
        }
        return Optional.of(new Query.Bracket(cursor.of(kind), kind, inner, whole));
    }

    /// What kind of mark a bracket begins with; empty if it begins with a field.
    private Span kind() {
        if (cursor.nextIsQuote()) {
            Span quoted = cursor.quoted();
            return quoted == null ? new Span(cursor.at(), cursor.at()) : quoted;
        }
        QueryCursor.Place before = cursor.place();
        if (cursor.nextIsMinus() || cursor.name(name -> true) != null) {
            cursor.back(before);
            return new Span(cursor.at(), cursor.at());
        }
        return cursor.word();
    }

    private Optional<Query> word() {
        int start = cursor.at();
        Span name = cursor.name(QueryText::isFieldAnyway);
        if (name != null) {
            return field(name);
        }
        Span span = cursor.word();
        if (span.isEmpty()) {
            cursor.skip(); // nothing that a word could hold
            return Optional.empty();
        }
        String word = cursor.of(span);
        if (word.length() > 2 && word.startsWith("/") && word.endsWith("/")) {
            cursor.problem("search.pattern", start, word);
        }
        if (word.endsWith("*")) {
            return cut(word, start, "search.starAlone").map(kept -> new Query.Prefix(kept, span));
        }
        if (word.endsWith("~")) {
            return cut(word, start, "search.tildeAlone").map(kept -> new Query.Fuzzy(kept, span));
        }
        return Optional.of(mayGoOn(span) ? new Query.Begun(word, span) : new Query.Word(word, span));
    }

    private static boolean isFieldAnyway(String name) {
        return EXACT.contains(name.toLowerCase(Locale.ROOT))
                || PostField.named(name).isPresent();
    }

    private Optional<String> cut(String word, int start, String code) {
        String kept = word.substring(0, word.length() - 1);
        if (kept.chars().noneMatch(Character::isLetterOrDigit)) {
            cursor.problem(code, start);
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    /// What follows a name and its colon.
    private Optional<Query> field(Span nameAt) {
        String name = cursor.of(nameAt);
        @Nullable
        Span value = cursor.value();
        if (value == null) {
            cursor.unfinished("search.fieldWithout", nameAt.start(), name);
            return Optional.empty();
        }
        String text = cursor.of(value);
        return Optional.of(
                EXACT.contains(name.toLowerCase(Locale.ROOT))
                        ? new Query.Exact(text, value)
                        : new Query.Field(
                                name, text, value, new Span(nameAt.start(), cursor.at()), mayGoOn(value)));
    }

    /// Whether what stands there is still being typed.
    private boolean mayGoOn(Span at) {
        return typing && !leftOut && cursor.isAtEnd() && at.end() == cursor.at();
    }

    /// Words next to each other; if the quotation is still open, its last word may go on.
    private Query phrase(Span at) {
        String text = cursor.of(at);
        int last = text.length();
        while (last > 0 && !Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (!mayGoOn(at) || last == text.length()) {
            return new Query.Phrase(text, at);
        }
        Query begun = new Query.Begun(text.substring(last), new Span(at.start() + last, at.end()));
        String before = text.substring(0, last).strip();
        return before.isEmpty()
                ? begun
                : new Query.And(List.of(
                        new Query.Phrase(before, new Span(at.start(), at.start() + last)), begun));
    }
}
