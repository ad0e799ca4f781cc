package org.randnotiz.ui.reader;

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
import org.randnotiz.text.Span;

@Seeded
final class BlocksTest {

    private static final Span NO_TITLE = new Span(0, 0);

    @Test
    void everyKindOfLineEndSeparatesParagraphs() {
        assertEquals("[eins][zwei][][drei]", shown("eins\r\nzwei\n\rdrei", NO_TITLE, List.of()));
    }

    @Test
    void aLineEndAtTheEndLeavesAnEmptyBlock() {
        assertEquals("[eins][]", shown("eins\r\n", NO_TITLE, List.of()));
    }

    @Test
    void anEmptyTextIsOneEmptyBlock() {
        assertEquals("[]", shown("", NO_TITLE, List.of()));
    }

    @Test
    void theTitleIsTheBlockThatBeginsInIt() {
        assertEquals("[*Titel:][Text]", shown("Titel:\nText", new Span(0, 6), List.of()));
    }

    @Test
    void aBlockEndsAtACutInsideALine() {
        assertEquals("[Original. ][Kopie.][Schluss]", shown("Original. Kopie.\nSchluss", NO_TITLE, List.of(10, 16)));
    }

    @Test
    void aLongParagraphIsPartedBehindASentence() {
        String sentence = "Das ist ein Satz, der nicht endet, ehe er voll ist. ";
        List<Block> blocks = Blocks.of(sentence.repeat(200), NO_TITLE, List.of());
        assertEquals(
                List.of(true, true, true),
                List.of(
                        blocks.size() > 2,
                        blocks.stream().allMatch(block -> block.start() % sentence.length() == 0),
                        blocks.stream().filter(Block::last).toList().equals(List.of(blocks.getLast()))));
    }

    @Test
    void aLongWordIsPartedBetweenCharacters() {
        List<Block> blocks = Blocks.of("\ud83d\ude00".repeat(5_001), NO_TITLE, List.of());
        assertEquals(
                true, blocks.size() > 2 && blocks.stream().allMatch(block -> block.start() % 2 == 0));
    }

    @Property
    void blocksAndLineEndsMakeUpTheText(@ForAll("texts") String text) {
        StringBuilder seen = new StringBuilder();
        int at = 0;
        for (Block block : Blocks.of(text, NO_TITLE, List.of(3, 7, 5_000))) {
            String between = text.substring(at, block.start());
            seen.append(between.replaceAll("[\r\n]", "")).append(block.span().of(text));
            at = block.end();
        }
        assertEquals(text.replaceAll("[\r\n]", ""), seen.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab .\r\n\ud83d").ofMaxLength(9_000);
    }

    private static String shown(String text, Span title, List<Integer> cuts) {
        return Blocks.of(text, title, cuts).stream()
                .map(block -> "[" + (block.title() ? "*" : "") + block.span().of(text) + "]")
                .collect(Collectors.joining());
    }
}
