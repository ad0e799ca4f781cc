package org.randnotiz.ui.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;

/// Words of every writing in lines of every width: what is drawn is the text, each character once, and the caret, the
/// pointer and the selection know where.
@Seeded
final class WordFlowTest {

    private static final String SHRUG = "🤷\u200d♂\ufe0f";

    /// Widths are added up in another order.
    private static final double ROUNDING = 0.5;

    /// Words laid out, and how wide the column was.
    private record Laid(String words, double width, WordFlow flow, TextGeometry geometry) {

        int parts() {
            return ((Pane) flow.node()).getChildren().size();
        }

        String shown() {
            return ((Pane) flow.node())
                    .getChildren().stream()
                    .map(node -> ((Text) node).getText())
                    .collect(Collectors.joining());
        }
    }

    @Test
    void nothingOfAParagraphWithAnAccentIsPaintedTwice() {
        String words =
                "Gesehen hab ich von denen jedenfalls keinen auf den Bildern. Und die Fu\u0308hrung in Kabul schickt"
                        + " auch nur die zweite Reihe, was ich für klug halte.";
        Laid laid = lay(words, 16, 240);
        assertEquals(words, laid.shown().replace("\n", " "));
        assertInColumn(laid);
    }

    @Test
    void nothingOfAParagraphWithAJoinedEmojiIsPaintedTwice() {
        String words =
                "Und nein, an die Geschichte glaub ich nicht. Ausschliessen kann mans natürlich auch nicht " + SHRUG;
        Laid laid = lay(words, 16, 200);
        assertEquals(words, laid.shown().replace("\n", " "));
        assertInColumn(laid);
    }

    @Test
    void aSoftHyphenInsideALineIsNotDrawn() {
        assertEquals("Teilnehmer", lay("Teil\u00adnehmer", 16, 300).shown());
    }

    @Test
    void aSoftHyphenAtTheEndOfALineIsDrawn() {
        assertEquals("Teil-\nnehmer", lay("Teil\u00adnehmer", 16, 70).shown());
    }

    @Test
    void hebrewInsideGermanIsSelectedWhereItStands() {
        Laid laid = lay("Wort שלום dahinter", 16, 400);
        Rectangle2D shin = laid.geometry().boxes(5, 6).getFirst();
        Rectangle2D mem = laid.geometry().boxes(8, 9).getFirst();
        assertTrue(mem.getMaxX() < shin.getMinX(), "the first letter stands to the right of the last");
    }

    @Test
    void whatSteersTheDirectionIsObeyedAndNotDrawn() {
        Laid laid = lay("Wort אב!\u200f dahinter", 16, 400);
        Rectangle2D bang = laid.geometry().boxes(7, 8).getFirst();
        assertTrue(bang.getMaxX() <= laid.geometry().boxes(6, 7).getFirst().getMinX() + ROUNDING);
        assertEquals(-1, laid.shown().indexOf('\u200f'));
    }

    @Test
    void lettersOnBothSidesOfANonJoinerAreShapedApart() {
        Laid laid = lay("می\u200cخواهم", 16, 400);
        assertEquals(2, laid.parts());
        assertEquals(-1, laid.shown().indexOf('\u200c'));
    }

    @Test
    void aSelectionAcrossTheTurnOfWritingIsSeveralBoxes() {
        Laid laid = lay("Wort שלום dahinter", 16, 400);
        assertEquals(2, laid.geometry().boxes(2, 7).size());
    }

    @Property(tries = 60)
    void plainWordsAreBrokenWhereOneTextNodeBreaksThem(
            @ForAll("plain") String words, @ForAll @IntRange(min = 90, max = 700) int width,
            @ForAll("sizes") int size) {
        List<String> ours = Fx.get(() -> {
            Typeset set = Typeset.inLines(words, width, part -> one(part, size).getLayoutBounds().getWidth());
            return set.lines().stream().map(line -> line.of(words)).toList();
        });
        List<String> theirs = Fx.get(() -> {
            Text text = one(words, size);
            text.setWrappingWidth(width);
            return text.getLayoutInfo().getTextLines(false).stream()
                    .map(line -> words.substring(line.start(), line.end()))
                    .toList();
        });
        assertEquals(theirs, ours);
    }

    @Property(tries = 150)
    void everyLineHoldsItsPartOfTheTextAndNothingElse(
            @ForAll("mixed") String words, @ForAll @IntRange(min = 90, max = 700) int width,
            @ForAll("sizes") int size) {
        Laid laid = lay(words, size, width);
        assertEquals(visible(words).replace(" ", ""), visible(laid.shown().replace("-\n", "")).replaceAll("[ \n]", ""));
        assertTiles(laid);
        assertInColumn(laid);
    }

    @Property(tries = 100)
    void aLineIsAsWideAsOneTextNodeWithItsWords(
            @ForAll("unbroken") String words, @ForAll @IntRange(min = 200, max = 700) int width,
            @ForAll("sizes") int size) {
        Laid laid = lay(words, size, width);
        for (Span line : laid.geometry().lines()) {
            double ours = laid.geometry().boxes(line.start(), line.end()).stream()
                    .mapToDouble(WordFlowTest::width)
                    .sum();
            double theirs = Fx.get(() -> one(line.of(words), size).getLayoutBounds().getWidth());
            // One node shapes the whole line as soon as one letter needs it, and kerns it then.
            assertEquals(theirs, ours, 0.02 * theirs + 1, line.of(words));
        }
    }

    @Property(tries = 100)
    void theCaretGoesRightAndThePointerFindsIt(
            @ForAll("leftToRight") String words, @ForAll @IntRange(min = 90, max = 700) int width,
            @ForAll("sizes") int size) {
        TextGeometry geometry = lay(words, size, width).geometry();
        Fx.run(() -> {
            double last = -1;
            int line = -1;
            for (int at = 0; at < words.length(); at = Graphemes.next(words, at)) {
                CaretPlace place = CaretPlace.before(at);
                Rectangle2D caret = geometry.caret(place);
                int here = geometry.lineOf(place);
                assertTrue(here > line || (here == line && caret.getMinX() > last), () -> "at " + place);
                last = caret.getMinX();
                line = here;
                if (at < geometry.line(here).end()) {
                    CaretPlace hit = geometry.nearest(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
                    assertEquals(at, hit.offset());
                }
            }
        });
    }

    @Property(tries = 100)
    void aClickPutsTheCaretWhereItIs(
            @ForAll("mixed") String words, @ForAll @IntRange(min = 90, max = 700) int width,
            @ForAll("sizes") int size) {
        TextGeometry geometry = lay(words, size, width).geometry();
        Fx.run(() -> {
            for (int line = 0; line < geometry.lineCount(); line++) {
                Rectangle2D box = geometry.box(line);
                double middle = box.getMinY() + box.getHeight() / 2;
                for (Rectangle2D there : geometry.boxes(geometry.line(line).start(), geometry.line(line).end())) {
                    for (double x : List.of(there.getMinX() + 1, (there.getMinX() + there.getMaxX()) / 2)) {
                        CaretPlace hit = geometry.nearest(x, middle);
                        Rectangle2D caret = geometry.caret(hit);
                        CaretPlace again = geometry.nearest(caret.getMinX(), middle);
                        assertEquals(caret.getMinX(), geometry.caret(again).getMinX(), ROUNDING);
                        assertEquals(Graphemes.atOrBefore(words, hit.offset()), hit.offset());
                    }
                }
            }
        });
    }

    @Property(tries = 100)
    void everyCharacterHasABoxInsideItsLine(
            @ForAll("mixed") String words, @ForAll @IntRange(min = 90, max = 700) int width,
            @ForAll("sizes") int size) {
        TextGeometry geometry = lay(words, size, width).geometry();
        Fx.run(() -> {
            for (int line = 0; line < geometry.lineCount(); line++) {
                Rectangle2D box = geometry.box(line);
                Span span = geometry.line(line);
                for (int at = span.start(); at < span.end(); at = Graphemes.next(words, at)) {
                    for (Rectangle2D there : geometry.boxes(at, at + 1)) {
                        assertTrue(there.getMinX() >= box.getMinX() - ROUNDING);
                        assertTrue(there.getMaxX() <= box.getMaxX() + ROUNDING);
                        assertEquals(box.getMinY(), there.getMinY());
                    }
                }
            }
        });
    }

    // ---- Words ----

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(11, 16, 23, 40);
    }

    @Provide
    Arbitrary<String> plain() {
        return sentences("die", "Führung", "in", "Kabul,", "Russisch-Islamischen", "IS-K", "10\u00a0Uhr", "–",
                "„Donaudampfschifffahrt“");
    }

    @Provide
    Arbitrary<String> unbroken() {
        return sentences("die", "Fu\u0308hrung", "in", "e\u0301te\u0301", "שלום", "مرحبا", "Москва\u0301", "नमस्ते",
                "10\u00a0Uhr");
    }

    @Provide
    Arbitrary<String> leftToRight() {
        return sentences(
                "die", "Fu\u0308hrung", SHRUG, "👍🏽", "🇩🇪🇫🇷", "Sicher\u00adheits\u00adberatung", "a\u200bb",
                "c\u2060d", "e\ufefff",
                "10\u00a0Uhr", "莫斯科", "ต้น", "x\u200dy", "m" + "\u0301".repeat(9), "W".repeat(90), "e\u0301".repeat(60),
                "🤔");
    }

    @Provide
    Arbitrary<String> mixed() {
        return sentences(
                "die", "Fu\u0308hrung", SHRUG, "👩🏽\u200d🚀", "🇩🇪🇫🇷", "Sicher\u00adheits\u00adberatung",
                "a\u200bb", "c\u2060d",
                "10\u00a0Uhr", "שלום", "עולם!", "مرحبا", "(١٢٣)", "\u200fאב\u200e", "می\u200cخواهم", "नमस्ते", "莫斯科宣布",
                "x".repeat(300), "ש".repeat(70), "\u202eabc\u202c", "\u2067אב\u2069", "\ufeff", "👍".repeat(30));
    }

    private static Arbitrary<String> sentences(String... words) {
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(30).map(list -> "A " + String.join(" ", list));
    }

    // ---- What is asked of them ----

    private static void assertTiles(Laid laid) {
        int next = 0;
        for (Span line : laid.geometry().lines()) {
            String between = laid.words().substring(next, line.start());
            assertTrue(between.isBlank(), () -> "left out: " + between);
            next = line.end();
        }
        assertEquals(laid.words().length(), next);
    }

    private static void assertInColumn(Laid laid) {
        for (Span line : laid.geometry().lines()) {
            double right = laid.geometry().boxes(line.start(), line.end()).stream()
                    .mapToDouble(Rectangle2D::getMaxX)
                    .max()
                    .orElse(0);
            assertTrue(right <= laid.width() + ROUNDING, () -> right + " in a column of " + laid.width());
        }
    }

    private static String visible(String words) {
        return words.codePoints()
                .filter(c -> c > 0xffff || !(Graphemes.drawsNothing((char) c) || c == '\u200c'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double width(Rectangle2D box) {
        return box.getWidth();
    }

    private static Laid lay(String words, int size, double width) {
        return Fx.get(() -> {
            WordFlow flow = new WordFlow(text -> text.setFont(font(size)));
            new Scene(new Group(flow.node()));
            flow.show(words);
            flow.layOut(0, 0, width);
            return new Laid(words, width, flow, flow.geometry());
        });
    }

    private static Text one(String words, int size) {
        Text text = new Text(words);
        text.setFont(font(size));
        return text;
    }

    private static Font font(int size) {
        var file = WordFlow.class.getResource("/org/randnotiz/ui/fonts/NotoSerif-Regular.ttf");
        return Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(file).toExternalForm(), size));
    }
}
