package org.randnotiz.search.query;

import java.util.Comparator;
import java.util.List;
import org.randnotiz.text.Span;

/// Adds parts to a query, takes them away and puts others in their place; every other character stays as it was typed,
/// however unfinished the query is.
///
/// What comes of it is right by how queries are read and is not tried out: a piece is read the same wherever it begins, as long as the
/// piece before it is finished and a blank or a parenthesis is between the two.
public final class QueryEdit {

    private static final String SIGNS = "-−!+";

    private QueryEdit() {}

    /// Where a part goes if there is a choice.
    public enum Side {
        FRONT,
        BACK
    }

    /// The query that asks for `part` too.
    ///
    /// It goes where it must be there together with all the rest: to the end; else where alternatives begin of which no other asks
    /// for anything; else beside the last alternatives, which are put in parentheses. A query that is nested too deep for that
    /// comes behind a closing parenthesis, which sets it apart.
    ///
    /// @param part one part or several, finished
    public static String with(TypedQuery typed, String part, Side side) {
        String text = typed.text();
        if (text.isBlank()) {
            return part;
        }
        TypedQuery.Segment last = typed.segments().getLast();
        boolean fitsBehind = typed.ending().isClosed() && last.narrowsBy(last.runs().getLast());
        if (fitsBehind && side == Side.BACK) {
            return text.stripTrailing() + " " + part;
        }
        for (TypedQuery.Segment segment : typed.segments()) {
            for (TypedQuery.Run run : segment.runs()) {
                if (segment.narrowsBy(run)) {
                    return inserted(text, run.start(), part);
                }
            }
        }
        if (typed.ending().givenUp() || typed.ending().depth() == QueryText.DEEPEST) {
            return part + " ) " + text;
        }
        String before = text.substring(0, last.start());
        String group = "(" + closed(text.substring(last.start()), typed.ending().closers()) + ")";
        return before + (side == Side.FRONT ? part + " " + group : group + " " + part);
    }

    /// Closes what is still open; a sign before what closes would else be read as one of it.
    private static String closed(String text, String closers) {
        if (closers.startsWith("\"")) {
            return text + closers;
        }
        String typed = text.stripTrailing();
        return typed + (endsInSign(typed) ? " " : "") + closers;
    }

    /// The query without some of its parts, with what goes with them: a sign, parentheses around one alone, an `AND`, blanks.
    ///
    /// @param gone fields or brackets among what must be there
    public static String without(TypedQuery typed, List<Query> gone) {
        List<Span> places = gone.stream().map(Piece::place).sorted(Comparator.reverseOrder()).toList();
        TypedQuery left = typed;
        for (Span place : places) {
            left = TypedQuery.of(without(left.text(), left.pieces(), place));
        }
        return left.text();
    }

    /// The query without one of its outermost pieces.
    ///
    /// @param at where a piece stands
    public static String cut(String text, Span at) {
        List<Piece> pieces = TypedQuery.of(text).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).at().equals(at)) {
                return cut(text, pieces, i);
            }
        }
        throw new IllegalArgumentException("no piece at " + at);
    }

    private static String without(String text, List<Piece> pieces, Span place) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isAt(place) || (piece.holds(place) && isAlone(piece.inside(), place))) {
                return cut(text, pieces, i);
            }
            if (piece.holds(place)) {
                return without(text, piece.inside(), place);
            }
        }
        return text;
    }

    /// Whether nothing stands in a group but what stands at a place.
    private static boolean isAlone(List<Piece> inside, Span place) {
        List<Piece> others = inside.stream().filter(piece -> piece.kind() != Piece.Kind.AND).toList();
        if (others.size() != 1) {
            return false;
        }
        Piece only = others.getFirst();
        return only.isAt(place) || (only.holds(place) && isAlone(only.inside(), place));
    }

    /// The query without one of these pieces and an `AND` beside it.
    private static String cut(String text, List<Piece> pieces, int gone) {
        int first = gone > 0 && isAnd(pieces.get(gone - 1)) ? gone - 1 : gone;
        boolean takesNext = first == gone && gone + 1 < pieces.size() && isAnd(pieces.get(gone + 1));
        int last = takesNext ? gone + 1 : gone;
        int start = pieces.get(first).at().start();
        int end = pieces.get(last).at().end();
        if (first == 0) {
            end = blanksBehind(text, end);
        } else {
            start = pieces.get(first - 1).at().end();
        }
        return joined(text.substring(0, start), text.substring(end));
    }

    private static boolean isAnd(Piece piece) {
        return piece.kind() == Piece.Kind.AND;
    }

    private static int blanksBehind(String text, int from) {
        int at = from;
        while (at < text.length() && QueryCursor.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The query with `part` in the place of the first of some of its parts, and without the others.
    ///
    /// @param gone fields or brackets among what must be there, at least one
    public static String replaced(TypedQuery typed, List<Query> gone, String part) {
        Query first = gone.stream().min(Comparator.comparing(Piece::place)).orElseThrow();
        String less = without(typed, gone.stream().filter(other -> !other.equals(first)).toList());
        return replaced(less, Piece.place(first), part);
    }

    /// The query with something else in the place of a piece, or of a piece without its sign.
    ///
    /// @param by finished pieces, at least one
    public static String replaced(String text, Span at, String by) {
        return text.substring(0, at.start()) + joined(by, text.substring(at.end()));
    }

    /// The query with something else in the place of a whole piece.
    ///
    /// @param by finished pieces, at least one
    public static String instead(String text, Span at, String by) {
        return joined(joined(text.substring(0, at.start()), by), text.substring(at.end()));
    }

    /// The query with something put in where a piece begins or ends.
    ///
    /// @param part finished pieces, at least one
    public static String inserted(String text, int place, String part) {
        return instead(text, new Span(place, place), part);
    }

    /// Puts finished pieces one behind the other, with a blank where they would else run into each other.
    private static String joined(String before, String behind) {
        if (before.isEmpty() || behind.isEmpty()) {
            return before + behind;
        }
        char last = before.charAt(before.length() - 1);
        char first = behind.charAt(0);
        boolean apart = QueryCursor.isBlank(last)
                || QueryCursor.isBlank(first)
                || last == '('
                || (isCloser(first) && !endsInSign(before));
        return apart ? before + behind : before + " " + behind;
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']';
    }

    private static boolean endsInSign(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
