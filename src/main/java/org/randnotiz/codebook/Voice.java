package org.randnotiz.codebook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who stands behind a passage. The fourth voice, the analyst's own, never lies on the text: it is a judgement.
public enum Voice {
    /// *Bericht*: the author reports it as fact.
    REPORT,
    /// *Wiedergabe*: somebody else says so.
    CLAIM,
    /// *Meinung des Verfassers*: the author judges.
    OPINION;

    /// The voice as codebook and files name it: `report`, `claim`, `opinion`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The voice that a mark with these values says of itself, by the field for it; empty if it says none, or one there is not.
    public static Optional<Voice> saidIn(Map<String, FieldValue> values) {
        return values.get(FieldRole.VOICE.id()) instanceof FieldValue.Choice chosen
                ? chosen.tags().stream().findFirst().flatMap(Voice::of)
                : Optional.empty();
    }

    /// Who stands behind a mark: what it says itself, else what its type says; empty if neither does.
    ///
    /// @param type null for a type that the codebook does not have
    public static Optional<Voice> of(@Nullable MarkType type, Map<String, FieldValue> values) {
        return saidIn(values).or(() -> Optional.ofNullable(type).map(MarkType::voice));
    }

    /// The voice of that [#id()].
    public static Optional<Voice> of(String id) {
        for (Voice voice : values()) {
            if (voice.id().equals(id)) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }
}
