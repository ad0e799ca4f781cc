package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;

/// Posts as people type them: with letters and accents apart, joined emoji, soft hyphens, other scripts.
final class ReaderWritingTest {

    private static final String ACCENT = "17.5.24 22:10 Uhr #31";
    private static final String EMOJI = "31.03.2024, 02:30 Uhr";

    private static final String SCRIPTS =
            "Das Außenministerium schrieb שלום עולם und وزارة الخارجية الروسية, dann 莫斯科宣布 und"
                    + " नमस्ते, dazu 👩🏽\u200d🚀 🇩🇪🇫🇷🇵🇱 und um 10\u00a0Uhr ein Wort mit Lücke Null\u200bbreite.\n"
                    + "Donaudampfschifffahrts".repeat(14) + "gesellschaft\n"
                    + "שלום עולם, das ist ein Absatz, der von rechts beginnt: مرحبا.\nPersisch می\u200cخواهم, אב!\u200f und so.";

    @Test
    void aPostWithAnAccentApartIsShownOnceAndInItsColumn() throws IOException {
        pictured("accent", sample(ACCENT));
    }

    @Test
    void aPostWithAJoinedEmojiIsShownOnceAndInItsColumn() throws IOException {
        pictured("emoji", sample(EMOJI));
    }

    @Test
    void aPostInManyScriptsIsShownOnceAndInItsColumn() {
        pictured("scripts", SCRIPTS);
    }

    @Test
    void theCaretStepsOverALetterWithItsAccentAtOnce() throws IOException {
        try (ReaderStage stage = ReaderStage.show(Page.of(sample(ACCENT)))) {
            stage.caretBefore("u\u0308hrung in Kabul");
            Fx.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertEquals("u\u0308", stage.selected());
        }
    }

    @Test
    void theCaretDoesNotStopAtASoftHyphen() throws IOException {
        try (ReaderStage stage = ReaderStage.show(Page.of(sample(ACCENT)))) {
            stage.caretBefore("r\u00adheits");
            Fx.press(KeyCode.SHIFT, KeyCode.RIGHT);
            Fx.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertEquals("r\u00adh", stage.selected());
        }
    }

    @Test
    void aClickBehindAnAccentFindsTheLetterThatIsSeenThere() throws IOException {
        try (ReaderStage stage = ReaderStage.show(Page.of(sample(ACCENT)))) {
            int there = stage.span("Staatsbesuch").start();
            stage.click(stage.before(there + 3), 1);
            assertEquals(there + 3, Fx.get(() -> stage.reader().caretProperty().get()));
        }
    }

    private static void pictured(String name, String text) {
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(420, 716, 1000)) {
                try (ReaderStage stage = ReaderStage.show(page(text), theme, width, 620)) {
                    for (int steps : List.of(0, 9, -14)) {
                        Fx.run(() -> stage.reader().fontSizeProperty().set(ReaderView.USUAL_FONT_SIZE + steps));
                        Fx.settle();
                        assertShownOnce(stage, text);
                        stage.shot("reader-writing-" + name + "-" + theme + "-" + width + "-" + steps);
                    }
                }
            }
        }
    }

    private static void assertShownOnce(ReaderStage stage, String text) {
        String shown = Fx.get(() -> stage.nodesHere("reader-text").stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining()));
        assertTrue(drawn(text).startsWith(drawn(shown)), () -> "not a part of the text: " + shown);
        // The blank at which a line is wrapped may stand out.
        double blank = Fx.get(() -> stage.reader().fontSizeProperty().get()) * 0.3;
        double right = Fx.get(() -> stage.reader().getWidth()) - 24 + blank;
        for (Bounds words : stage.boxes("reader-text")) {
            assertTrue(words.getMaxX() <= right, () -> "words up to " + words.getMaxX());
        }
    }

    private static String drawn(String words) {
        return words.replace("-\n", "").replaceAll("[\\s\u00ad\u200b\u200c\u200e\u200f\u2067\u2069]", "");
    }

    /// With a mark on every third word, and every fourth found by a search.
    private static Page page(String text) {
        List<Passage> marks = new ArrayList<>();
        List<Span> hits = new ArrayList<>();
        int word = 0;
        for (int at = 0; at < text.length(); word++) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (word % 3 == 0 && end > at) {
                marks.add(new Passage(
                        new ItemId("m-" + word), new Span(at, end), "blue", LineStyle.SOLID, Voice.REPORT, false, 0,
                        "Wort"));
            } else if (word % 4 == 0 && end > at) {
                hits.add(new Span(at, end));
            }
            at = end + 1;
        }
        return new Page(text, new Span(0, 0), marks, List.of(), hits);
    }

    private static String sample(String head) throws IOException {
        String all = Files.readString(Path.of("samples", "lage-zentralasien.txt"));
        int start = all.indexOf('\n', all.indexOf(head)) + 1;
        return all.substring(start, all.indexOf("\n\n", start)).strip();
    }
}
