package org.randnotiz.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is one character.
final class GraphemesTest {

    private static final String SHRUG = "🤷\u200d♂\ufe0f";

    @Test
    void aLetterWithItsAccentIsOneCharacter() {
        assertEquals(List.of("F", "u\u0308", "h"), characters("Fu\u0308h"));
    }

    @Test
    void aJoinedEmojiIsOneCharacter() {
        assertEquals(List.of("a", SHRUG, "b"), characters("a" + SHRUG + "b"));
    }

    @Test
    void anEmojiWithAToneOfSkinIsOneCharacter() {
        assertEquals(List.of("👍🏽", "👍"), characters("👍🏽👍"));
    }

    @Test
    void flagsStandingTogetherAreAsManyCharacters() {
        assertEquals(List.of("🇩🇪", "🇫🇷", "🇵🇱"), characters("🇩🇪🇫🇷🇵🇱"));
    }

    @Test
    void aPlaceInsideOneOfManyFlagsLeadsToItsBeginning() {
        String flags = "🇩🇪🇫🇷".repeat(40);
        assertEquals(4 * 61, Graphemes.atOrBefore(flags, 4 * 61 + 2));
    }

    @Test
    void aLetterWithAHundredAccentsIsOneCharacter() {
        String letter = "e" + "\u0301".repeat(100);
        assertEquals(List.of("a", letter, "b"), characters("a" + letter + "b"));
    }

    @Test
    void whatDrawsNothingBelongsToTheCharacterBefore() {
        assertEquals(List.of("S", "i\u00ad", "c", "h\u200b\u2060", "e"), characters("Si\u00adch\u200b\u2060e"));
    }

    @Test
    void oneStepsBackOverTheSameCharacters() {
        String text = "Fu\u0308h" + SHRUG + "👍🏽🇩🇪🇫🇷i\u00adc\r\nx";
        List<String> backwards = new ArrayList<>();
        for (int at = text.length(); at > 0; at = Graphemes.previous(text, at)) {
            backwards.addFirst(text.substring(Graphemes.previous(text, at), at));
        }
        assertEquals(characters(text), backwards);
    }

    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            characters.add(text.substring(at, Graphemes.next(text, at)));
        }
        return characters;
    }
}
