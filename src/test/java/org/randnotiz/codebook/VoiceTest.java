package org.randnotiz.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who stands behind a mark: one rule for reader, card, search and export.
final class VoiceTest {

    private static final MarkType EVENT = type(Voice.REPORT);
    private static final MarkType NOTE = type(null);

    private static MarkType type(@Nullable Voice voice) {
        return new MarkType("t", new Label("T", "T"), "", "grey", voice, List.of());
    }

    private static Map<String, FieldValue> saying(String... voice) {
        return Map.of("voice", FieldValue.Choice.of(voice));
    }

    @Test
    void aMarkHasTheVoiceOfItsType() {
        assertEquals(Optional.of(Voice.REPORT), Voice.of(EVENT, Map.of()));
    }

    @Test
    void whatTheMarkSaysOverridesItsType() {
        assertEquals(Optional.of(Voice.OPINION), Voice.of(EVENT, saying("opinion")));
    }

    @Test
    void aVoiceThatThereIsNotOverridesNothing() {
        assertEquals(Optional.of(Voice.REPORT), Voice.of(EVENT, saying("chorus")));
    }

    @Test
    void anEmptyChoiceOverridesNothing() {
        assertEquals(Optional.of(Voice.REPORT), Voice.of(EVENT, saying()));
    }

    @Test
    void aMarkOfATypeWithoutVoiceMayHaveOne() {
        assertEquals(Optional.of(Voice.CLAIM), Voice.of(NOTE, saying("claim")));
    }

    @Test
    void aTypeWithoutVoiceGivesNone() {
        assertEquals(Optional.empty(), Voice.of(NOTE, Map.of()));
    }

    @Test
    void aMarkOfAnUnknownTypeHasTheVoiceItSays() {
        assertEquals(Optional.of(Voice.CLAIM), Voice.of(null, saying("claim")));
    }
}
