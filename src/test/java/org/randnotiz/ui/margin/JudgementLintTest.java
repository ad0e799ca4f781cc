package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.ui.margin.JudgementLint.Finding;

final class JudgementLintTest {

    @Test
    void likelihoodAndConfidenceInOneSentenceArePointedOut() {
        assertEquals(
                List.of(
                        List.of(new Finding.Mixed("wahrscheinlich", "mit hoher Gewissheit")),
                        List.of(new Finding.Mixed("wahrscheinlich", "Konfidenz")),
                        List.of(new Finding.Mixed("very likely", "confidence"))),
                Stream.of(
                        "Wir urteilen mit hoher Gewissheit, dass es wahrscheinlich dazu kommt.",
                        "Ein Anschlag ist wahrscheinlich (Konfidenz mittel).",
                        "We have high confidence that it is very likely.")
                        .map(text -> JudgementLint.of(text, null))
                        .toList());
    }

    @Test
    void inTwoSentencesTheyMayStand() {
        assertEquals(
                List.of(), JudgementLint.of("Ein Anschlag ist wahrscheinlich. Die Konfidenz ist mittel.", null));
    }

    @Test
    void wordsOffTheScaleArePointedOutAsWritten() {
        assertEquals(
                List.of(
                        new Finding.OffScale("dürfte"),
                        new Finding.OffScale("Möglicherweise"),
                        new Finding.OffScale("eher unwahrscheinlich")),
                JudgementLint.of(
                        "Der Druck dürfte steigen. Möglicherweise folgt mehr. Eine Anerkennung ist eher unwahrscheinlich.",
                        null));
    }

    @Test
    void wordsOfTheScaleAreFine() {
        for (String word : List.of(
                "fast sicher nicht",
                "sehr unwahrscheinlich",
                "unwahrscheinlich",
                "etwa gleich wahrscheinlich",
                "wahrscheinlich",
                "sehr wahrscheinlich",
                "fast sicher")) {
            assertEquals(List.of(), JudgementLint.of("Das ist " + word + ".", null), word);
        }
    }

    @Test
    void partsOfOtherWordsAreNotMeant() {
        assertEquals(
                List.of(),
                JudgementLint.of("Sowohl das Wohl der Taliban als auch die Möglichkeiten im Mai 2024; May too.", null));
    }

    @Test
    void aWordThatContradictsTheChosenStepIsPointedOut() {
        assertEquals(
                List.of(
                        List.of(new Finding.Contradicts("unwahrscheinlich", Likelihood.LIKELY)),
                        List.of(),
                        List.of()),
                List.of(
                        JudgementLint.of("Eine Anerkennung ist unwahrscheinlich.", Likelihood.LIKELY),
                        JudgementLint.of("Eine Anerkennung ist unwahrscheinlich.", Likelihood.UNLIKELY),
                        JudgementLint.of("Erst unwahrscheinlich, dann wahrscheinlich.", Likelihood.ROUGHLY_EVEN)));
    }
}
