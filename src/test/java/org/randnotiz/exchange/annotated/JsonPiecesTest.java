package org.randnotiz.exchange.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.randnotiz.exchange.annotated.JsonPieces.BrokenException;
import org.randnotiz.exchange.annotated.JsonPieces.Piece;

class JsonPiecesTest {

    @Test
    void membersAndElementsComeOneByOneWithTheirLines() throws IOException {
        assertEquals(
                List.of("a 1 1", "long 2 {\"x\": [1, \"]}\\\"\"]}", "long 3 \"s\"", "long 3 null", "b 6 [1, 2]",
                        "c 7 \"\\\\\"", "d 8 true"),
                pieces("{\"a\": 1,\n\"long\": [{\"x\": [1, \"]}\\\"\"]},\n\"s\", null\n],\n \"long\" : [ ]\n,\"b\": [1, 2],\n\"c\":\"\\\\\",\n\"d\":true}\n"));
    }

    @Test
    void whereBracketsOrCommasAreWrongTheTextIsBroken() throws IOException {
        assertEquals(
                List.of(
                        "[broken 1]",
                        "[cut 1]",
                        "[cut 1]",
                        "[a 1 1, cut 1]",
                        "[long 1 {}, broken 2]",
                        "[broken 1]",
                        "[a 1 1, broken 1]",
                        "[broken 1]",
                        "[cut 1]",
                        "[broken 1]"),
                List.of(
                        pieces("[]").toString(),
                        pieces("").toString(),
                        pieces("{").toString(),
                        pieces("{\"a\":1").toString(),
                        pieces("{\"long\":[{}\n{}]}").toString(),
                        pieces("{\"long\":[[}]]}").toString(),
                        pieces("{\"a\":1}}").toString(),
                        pieces("{a:1}").toString(),
                        pieces("{\"a\":\"\\").toString(),
                        pieces("{\"a\":" + "[".repeat(20_000)).toString()));
    }

    @Test
    void aPieceBeyondAllMeasureIsToldAndSkipped() throws IOException {
        InputStream longText = text("{\"long\":[\"", "x".repeat(1 << 20), JsonPieces.LONGEST >> 20, "\", 1]}");
        InputStream manyValues = text("{\"long\":[[0", ",1".repeat(1 << 16), JsonPieces.MOST_VALUES >> 16, "], 1]}");
        assertEquals(
                List.of("[long 1 too large, long 1 1]", "[long 1 too large, long 1 1]"),
                List.of(pieces(longText).toString(), pieces(manyValues).toString()));
    }

    @Test
    void linesComeOneByOne() throws IOException {
        InputStream in = new ByteArrayInputStream("\n{\"a\":1}\r\n\n  [2]  \n".getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try (JsonPieces pieces = new JsonPieces(in, Set.of())) {
            for (Piece piece = pieces.nextLine(); piece != null; piece = pieces.nextLine()) {
                lines.add(shown(piece));
            }
        }
        assertEquals(List.of("2 {\"a\":1}", "4 [2]"), lines.stream().map(String::strip).toList());
    }

    private static InputStream text(String before, String repeated, int times, String after) {
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, times).forEach(i -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static List<String> pieces(String json) throws IOException {
        return pieces(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> pieces(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonPieces pieces = new JsonPieces(in, Set.of("long"))) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                found.add(shown(piece));
            }
        } catch (BrokenException e) {
            found.add((e.isAtEnd() ? "cut " : "broken ") + e.line());
        }
        return found;
    }

    private static String shown(Piece piece) {
        byte[] json = piece.json();
        String text = json == null ? "too large" : new String(json, StandardCharsets.UTF_8);
        return piece.name() + " " + piece.line() + " " + text;
    }
}
