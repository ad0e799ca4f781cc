package org.randnotiz.search.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.Voice;

/// What the voices are called in queries.
public final class Voices {

    /// All names, judgements included: theirs is the fourth voice.
    public static final Expected EXPECTED = new Expected(
            List.of(
                    new Label("bericht", "report"),
                    new Label("wiedergabe", "claim"),
                    new Label("meinung", "opinion"),
                    new Label("urteil", "judgement")),
            List.of());

    private static final Map<String, Voice> BY_NAME = Map.of(
            "bericht", Voice.REPORT,
            "report", Voice.REPORT,
            "wiedergabe", Voice.CLAIM,
            "claim", Voice.CLAIM,
            "meinung", Voice.OPINION,
            "opinion", Voice.OPINION);

    private Voices() {}

    /// The voices that go by `name`.
    static Set<Voice> named(String name) {
        return Names.called(BY_NAME, name);
    }
}
