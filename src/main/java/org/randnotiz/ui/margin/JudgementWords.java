package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.ui.Segments;
import org.randnotiz.ui.margin.JudgementLint.Finding;
import org.randnotiz.wording.Texts;

/// The words around a judgement: the steps of its scales and what is pointed out about its text.
///
/// @param texts the language
record JudgementWords(Texts texts) {

    private static final double CHOSEN_SHARE = 2;

    /// The seven steps of likelihood; the chosen one has its share in percent with it.
    Segments<Likelihood> likelihood() {
        List<Segments.Step<Likelihood>> steps = new ArrayList<>();
        for (Likelihood step : Likelihood.values()) {
            String brief = texts.get("likelihood." + step + ".short");
            String percent = percent(step);
            String whole = texts.get("likelihood." + step);
            steps.add(new Segments.Step<>(step, brief, whole + "\n" + percent, whole + ", " + percent));
        }
        var segments = new Segments<>(steps, CHOSEN_SHARE);
        segments.setAccessibleText(texts.get("margin.likelihood"));
        segments.getStyleClass().add("likelihood");
        return segments;
    }

    /// The three steps of confidence.
    Segments<Confidence> confidence() {
        var segments = new Segments<>(
                Stream.of(Confidence.values())
                        .map(step -> {
                            String word = texts.get("confidence." + step);
                            return new Segments.Step<>(step, word, word, texts.get("margin.confidence") + ": " + word);
                        })
                        .toList(),
                0);
        segments.setAccessibleText(texts.get("margin.confidence"));
        return segments;
    }

    /// `55–80 %`
    static String percent(Likelihood likelihood) {
        return likelihood.from() + "–" + likelihood.to() + "\u00a0%";
    }

    /// What is pointed out about a text, each as a line.
    List<ProblemLine> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new ProblemLine(Severity.WARNING, sentence(finding)))
                .toList();
    }

    private String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Mixed mixed -> texts.get("margin.lint.mixed", mixed.likelihood(), mixed.confidence());
            case Finding.OffScale off -> texts.get("margin.lint.offScale", off.word());
            case Finding.Contradicts against ->
                texts.get("margin.lint.contradicts", against.word(), texts.get("likelihood." + against.chosen()));
        };
    }
}
