package org.randnotiz.ui.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where lines end; every code unit that is drawn is as wide as any other.
final class LineBreaksTest {

    @Test
    void linesEndBehindBlanks() {
        assertEquals("die |Fu\u0308hrung |in Kabul", lines("die Fu\u0308hrung in Kabul", 8));
    }

    @Test
    void blanksAtTheEndOfALineNeedNoRoom() {
        assertEquals("eins   |zwei", lines("eins   zwei", 5));
    }

    @Test
    void anUnbreakableBlankHoldsTogether() {
        assertEquals("um |10\u00a0Uhr", lines("um 10\u00a0Uhr", 7));
    }

    @Test
    void aSoftHyphenIsDrawnOnlyWhereTheLineEnds() {
        assertEquals("Sicherheits-\nberatung", shown("Sicher\u00adheits\u00adberatung", 14));
    }

    @Test
    void thereIsRoomForTheHyphen() {
        assertEquals("Sicher\u00ad|heits\u00ad|beratung", lines("Sicher\u00adheits\u00adberatung", 11));
    }

    @Test
    void aZeroWidthSpaceEndsALine() {
        assertEquals("ab\u200b|cd", lines("ab\u200bcd", 3));
    }

    @Test
    void aWordLongerThanALineIsBrokenBetweenCharacters() {
        assertEquals("so |e\u0301e\u0301|e\u0301e\u0301", lines("so e\u0301e\u0301e\u0301e\u0301", 4));
    }

    @Test
    void aCharacterWiderThanALineStandsAlone() {
        assertEquals("🇩🇪|🇫🇷", lines("🇩🇪🇫🇷", 2));
    }

    @Test
    void chineseIsBrokenBetweenItsCharacters() {
        assertEquals("莫斯科|宣布", lines("莫斯科宣布", 3));
    }

    private static String lines(String text, int width) {
        return String.join("|", LineBreaks.of(text, width, 1, (start, end) -> drawn(text.substring(start, end)))
                .stream()
                .map(line -> line.of(text))
                .toList());
    }

    private static double drawn(String words) {
        return words.chars().filter(c -> c != '\u00ad' && c != '\u200b').count();
    }

    private static String shown(String text, int width) {
        List<String> parts = Typeset.inLines(text, width, String::length).parts();
        return String.join("", parts);
    }
}
