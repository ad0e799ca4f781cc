package org.randnotiz.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.search.form.QueryFormTest;

/// Of a query as typed no piece is lost.
@Seeded
final class TypedQueryTest {

    /// The pieces of a query, and what closes what it leaves open.
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '§', value = {
        "Kasan -Moskau > PART Kasan, PART -Moskau > §§",
        "Kasan AND(Moskau | Kabul) > PART Kasan, AND AND, PART (Moskau | Kabul) > §§",
        "Kasan OR datum: > PART Kasan, OR OR, FLAW datum: > §§",
        "a)b ] NOT > PART a, CLOSER ), PART b, CLOSER ], FLAW NOT > §§",
        "(a -] > PART (a -, CLOSER ] > §§",
        "+(a +) > PART +(a +) > §§",
        "(a [ereignis (typ:\"x > PART (a [ereignis (typ:\"x > \")])",
    })
    void aQueryIsCutIntoPieces(String query, String pieces, String closers) {
        TypedQuery typed = TypedQuery.of(query);
        String shown = typed.pieces().stream()
                .map(piece -> piece.kind() + " " + piece.at().of(query))
                .collect(Collectors.joining(", "));
        assertEquals(pieces, shown);
        assertEquals(closers == null ? "" : closers, typed.ending().closers());
    }

    @Property
    void betweenPiecesIsNothingButBlanks(@ForAll("queries") String query) {
        onlyBlanksBetween(query, 0, TypedQuery.of(query).pieces(), query.length());
    }

    @Property
    void closingWhatIsOpenChangesNothing(@ForAll("queries") String query) {
        TypedQuery typed = TypedQuery.of(query);
        TypedQuery closed = TypedQuery.of(query + " " + typed.ending().closers());
        assertEquals("", closed.ending().closers(), () -> query + " is still open");
        assertEquals(QueryFormTest.meaning(query), QueryFormTest.meaning(closed.text()));
    }

    private static void onlyBlanksBetween(String query, int start, List<Piece> pieces, int end) {
        int behind = start;
        for (Piece piece : pieces) {
            assertTrue(query.substring(behind, piece.at().start()).isBlank(), () -> "before " + piece + " in " + query);
            behind = piece.at().end();
        }
        assertTrue(query.substring(behind, end).isBlank(), () -> "the end of " + query);
    }

    @Provide
    Arbitrary<String> queries() {
        return QueryFormTest.anyQueries();
    }
}
