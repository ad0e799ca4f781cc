package org.randnotiz.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.randnotiz.problem.Problem;

/// A query as typed, cut into pieces of which none is lost.
///
/// @param text     as typed
/// @param query    what it asks
/// @param pieces   the outermost pieces, in the order they stand
/// @param ending   how it ends
/// @param problems what is wrong with it
public record TypedQuery(String text, Query query, List<Piece> pieces, Ending ending, List<Problem> problems) {

    public TypedQuery {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }

    /// How a query ends.
    ///
    /// @param closers what closes everything that is still open at its end: `")` for `(Kasan "enge`
    /// @param negates whether it ends in a `NOT` that takes whatever comes next
    /// @param givenUp whether its rest was passed over, since it is nested too deep
    /// @param depth   how deep it is nested
    record Ending(String closers, boolean negates, boolean givenUp, int depth) {

        /// Whether what comes next is a piece of its own.
        boolean isClosed() {
            return closers.isEmpty() && !negates && !givenUp;
        }
    }

    /// One or more alternatives. All segments of a query must be there.
    ///
    /// @param runs the alternatives, at least one; one without parts is no alternative
    record Segment(List<Run> runs) {

        /// Whether a part that is put into `run` must be there together with all that the segment asks.
        boolean narrowsBy(Run run) {
            return runs.stream().noneMatch(other -> other != run && other.asks());
        }

        int start() {
            return runs.getFirst().start();
        }
    }

    /// What stands between two `OR`.
    ///
    /// @param start where it begins, behind blanks
    /// @param asks  whether it has a part
    record Run(int start, boolean asks) {}

    /// The query as its parts; any text is one.
    public static TypedQuery of(String text) {
        return QueryText.typed(text);
    }

    /// Whether an `OR` joins the outermost parts, so that they need not all be there.
    public boolean hasOr() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.OR);
    }

    /// The parts that must all be there, parentheses without effect left out; alternatives are a single part.
    public List<Query> conjuncts() {
        return conjuncts(query).toList();
    }

    private static Stream<Query> conjuncts(Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().flatMap(TypedQuery::conjuncts);
            case Query.All all -> Stream.of();
            default -> Stream.of(query);
        };
    }

    /// What stands between closing parentheses and brackets that close nothing; at least one.
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        int start = pieces.isEmpty() ? text.length() : pieces.getFirst().at().start();
        boolean asks = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            asks |= piece.asks();
            boolean ends = piece.kind() == Piece.Kind.CLOSER;
            if (ends || piece.kind() == Piece.Kind.OR) {
                runs.add(new Run(start, asks));
                start = i + 1 < pieces.size() ? pieces.get(i + 1).at().start() : piece.at().end();
                asks = false;
            }
            if (ends) {
                segments.add(new Segment(List.copyOf(runs)));
                runs.clear();
            }
        }
        runs.add(new Run(start, asks));
        segments.add(new Segment(List.copyOf(runs)));
        return segments;
    }
}
