package org.randnotiz.codebook;

import java.util.Locale;
import java.util.Optional;

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
