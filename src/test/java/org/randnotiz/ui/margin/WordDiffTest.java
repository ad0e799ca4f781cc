package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.ui.margin.WordDiff.Kind;
import org.randnotiz.ui.margin.WordDiff.Piece;

@Seeded
final class WordDiffTest {

    @Test
    void wordsThatCameAreToldFromThoseThatStayed() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "den IS-K "),
                        new Piece(Kind.ADDED, "in Afghanistan "),
                        new Piece(Kind.SAME, "erhöhen.")),
                WordDiff.between("den IS-K erhöhen.", "den IS-K in Afghanistan erhöhen."));
    }

    @Test
    void aReplacedWordGoesBeforeTheNewOneComes() {
        assertEquals(
                List.of(new Piece(Kind.SAME, "sehr "), new Piece(Kind.REMOVED, "groß"), new Piece(Kind.ADDED, "klein")),
                WordDiff.between("sehr groß", "sehr klein"));
    }

    @Test
    void nothingToNothingIsNothing() {
        assertEquals(List.of(), WordDiff.between("", ""));
    }

    @Property
    void bothVersionsCanBeReadFromTheDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertEquals(
                List.of(plain(before), plain(after)),
                List.of(without(pieces, Kind.ADDED), without(pieces, Kind.REMOVED)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("der", "die", "IS-K", "geht", "nicht", "weit")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return plain(pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
