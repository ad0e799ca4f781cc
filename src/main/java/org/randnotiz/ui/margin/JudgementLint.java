package org.randnotiz.ui.margin;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.Likelihood;

/// What is odd about the wording of a judgement, after ICD 203 (Analytic Standards, D.6.e.2): likelihood is said in the
/// words of one scale, and never in one sentence with the confidence in its basis. Pure; knows German and English words.
final class JudgementLint {

    /// A phrase that says how likely something is.
    ///
    /// @param phrase a regular expression
    /// @param step   the step it names; null if it is none of the scale's words
    private record Phrase(String phrase, @Nullable Likelihood step) {}

    /// The longer a phrase the earlier it stands, since the first that fits is taken.
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("fast sicher nicht|almost no chance|remote chance", Likelihood.ALMOST_NO_CHANCE),
            new Phrase("etwa gleich ?wahrscheinlich|roughly even (?:chance|odds)", Likelihood.ROUGHLY_EVEN),
            new Phrase("sehr unwahrscheinlich|very unlikely|highly improbable", Likelihood.VERY_UNLIKELY),
            new Phrase("sehr wahrscheinlich|very likely|highly probable", Likelihood.VERY_LIKELY),
            new Phrase("fast sicher|almost certain(?:ly)?|nearly certain", Likelihood.ALMOST_CERTAIN),
            new Phrase(
                    "(?:eher|ziemlich|höchst|recht|wenig|extrem|äußerst|kaum)[ -]?(?:un)?wahrscheinlich"
                            + "|(?:quite|rather|extremely|most|fairly) (?:un)?likely",
                    null),
            new Phrase("unwahrscheinlich|unlikely|improbabl[ey]", Likelihood.UNLIKELY),
            new Phrase("wahrscheinlich|likely|probabl[ey]", Likelihood.LIKELY),
            new Phrase(
                    "möglicherweise|möglich|womöglich|vielleicht|eventuell|vermutlich|mutmaßlich|dürften?|könnten?"
                            + "|mag sein|denkbar|unter Umständen|voraussichtlich|aller Voraussicht nach|zweifellos"
                            + "|zweifelsohne|ohne Zweifel|sicherlich|mit Sicherheit|nicht auszuschließen"
                            + "|fifty-fifty|kaum|(?-i:wohl)"
                            + "|maybe|perhaps|possibly|possible|might|could|(?-i:may)|conceivabl[ey]|presumably"
                            + "|undoubtedly|without doubt|certainly|surely|supposedly",
                    null));

    private static final Pattern CONFIDENCE = words("\\w*konfidenz|zuversicht(?:lich)?"
            + "|(?:mit )?(?:hohe|große|mittlere|mäßige|geringe|niedrige)[rsnm]? (?:sicherheit|gewissheit|überzeugung|zuverlässigkeit)"
            + "|wir sind (?:uns )?(?:sehr |ganz )?(?:sicher|überzeugt)|confidence|confident(?:ly)?|we are (?:certain|sure|convinced)");

    private static final List<Pattern> PATTERNS =
            PHRASES.stream().map(phrase -> words(phrase.phrase())).toList();

    private JudgementLint() {}

    /// Something to point out.
    sealed interface Finding {

        /// Likelihood and confidence stand in one sentence.
        record Mixed(String likelihood, String confidence) implements Finding {}

        /// A word says how likely it is, but is none of the scale's.
        record OffScale(String word) implements Finding {}

        /// The one word of the scale in the text is another step than the chosen one.
        record Contradicts(String word, Likelihood chosen) implements Finding {}
    }

    private record Found(int at, String word, @Nullable Likelihood step) {}

    /// What there is to point out about `text`, in reading order.
    ///
    /// @param chosen the step chosen beside the text; null if none
    static List<Finding> of(String text, @Nullable Likelihood chosen) {
        List<Finding> findings = new ArrayList<>();
        List<Found> onScale = new ArrayList<>();
        for (String sentence : sentences(text)) {
            List<Found> likelihoods = likelihoods(sentence);
            Matcher confidence = CONFIDENCE.matcher(sentence);
            if (!likelihoods.isEmpty() && confidence.find()) {
                findings.add(new Finding.Mixed(likelihoods.getFirst().word(), confidence.group()));
            }
            for (Found found : likelihoods) {
                if (found.step() == null) {
                    findings.add(new Finding.OffScale(found.word()));
                } else {
                    onScale.add(found);
                }
            }
        }
        if (chosen != null && onScale.size() == 1 && onScale.getFirst().step() != chosen) {
            findings.add(new Finding.Contradicts(onScale.getFirst().word(), chosen));
        }
        return findings;
    }

    private static List<Found> likelihoods(String sentence) {
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(sentence);
        for (int i = 0; i < PATTERNS.size(); i++) {
            Matcher matcher = PATTERNS.get(i).matcher(rest);
            while (matcher.find()) {
                found.add(new Found(matcher.start(), matcher.group(), PHRASES.get(i).step()));
                // What one phrase took, a shorter one must not find again.
                rest.replace(matcher.start(), matcher.end(), "\u0000".repeat(matcher.end() - matcher.start()));
            }
        }
        found.sort((one, other) -> Integer.compare(one.at(), other.at()));
        return found;
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.GERMAN);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end));
        }
        return sentences;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
