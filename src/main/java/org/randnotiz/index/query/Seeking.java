package org.randnotiz.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.randnotiz.german.morphology.Begun;
import org.randnotiz.german.morphology.Letters;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.german.morphology.WordForms;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.search.query.Query;

/// Says what the leaves of a query look for.
///
/// @param analysis the chain that made the index
public record Seeking(GermanAnalysis analysis) {

    private static final int LONG_WORD = 5;
    private static final Pattern SHAPE = Pattern.compile("[*?][*?]*[\\p{L}\\p{N}]");
    private static final Pattern BOTH_GENDERS = Pattern.compile("\\p{L}\\*i(n(n(en?)?)?)?$");

    /// What a leaf looks for in the text; finds nothing if it holds no word.
    Sought of(Query leaf) {
        return switch (leaf) {
            case Query.Word word when isShape(word.text()) -> shaped(word.text());
            case Query.Begun begun when isShape(begun.text()) -> shaped(begun.text() + "*");
            case Query.Prefix prefix when isShape(prefix.text()) -> shaped(prefix.text() + "*");
            case Query.Word word -> words(word.text());
            case Query.Begun begun -> begun(begun.text(), begun.names());
            case Query.Phrase phrase -> words(phrase.text());
            case Query.Exact exact -> exact(exact.text());
            case Query.Prefix prefix ->
                prefix.text().isEmpty() ? new Sought.Starting("") : starting(prefix.text());
            case Query.Fuzzy fuzzy -> near(fuzzy.text());
            default -> NOTHING;
        };
    }

    /// Finds nothing.
    static final Sought NOTHING = new Sought.Either(List.of());

    /// The words of `text` in this order, in any of their forms.
    Sought words(String text) {
        List<WordForms.Asked> asked = new ArrayList<>();
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            asked.add(analysis.asked(text.substring(words.start(), words.end())));
        }
        List<Sought> ways = new ArrayList<>();
        ways.add(sequence(asked, false));
        if (asked.stream().anyMatch(word -> word.steps().size() > 1)) {
            ways.add(sequence(asked, true));
        }
        ways.removeIf(NOTHING::equals);
        return ways.size() == 1 ? ways.getFirst() : new Sought.Either(ways);
    }

    /// @param apart whether words with hyphens are looked for part by part
    private static Sought sequence(List<WordForms.Asked> asked, boolean apart) {
        List<Set<String>> places = new ArrayList<>();
        for (WordForms.Asked word : asked) {
            if (apart && word.steps().size() > 1) {
                word.steps().forEach(step -> places.add(Set.copyOf(step.found())));
            } else if (!word.whole().isEmpty()) {
                places.add(Set.copyOf(word.whole()));
            }
        }
        return of(false, places);
    }

    /// Whatever a word that begins so would find; of several words written as one (`UN/EU`) only the last may go on.
    private Sought begun(String text, Set<String> names) {
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        int last = -1;
        while (words.next()) {
            last = words.start();
        }
        if (last < 0) {
            return NOTHING;
        }
        Sought begun = beginning(text.substring(last), names);
        Sought before = words(text.substring(0, last));
        return before.equals(NOTHING) ? begun : new Sought.Both(List.of(before, begun));
    }

    private Sought beginning(String word, Set<String> names) {
        Begun begun = analysis.begun(word);
        List<Sought> beginnings = new ArrayList<>();
        begun.starts().forEach(start -> beginnings.add(new Sought.Starting(start)));
        if (!begun.terms().isEmpty()) {
            beginnings.add(new Sought.Terms(false, begun.terms()));
        }
        if (begun.isAnything()) {
            beginnings.add(new Sought.Everything());
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            Sought front = words(word.substring(0, hyphen));
            beginnings.add(new Sought.Both(List.of(front, beginning(word.substring(hyphen + 1), Set.of()))));
        }
        names.forEach(name -> beginnings.add(new Sought.Named(words(name))));
        return new Sought.Begun(Letters.fold(Letters.plain(word)), words(word), beginnings);
    }

    private Sought exact(String text) {
        List<Set<String>> places = new ArrayList<>();
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        int count = 0;
        String whole = "";
        while (words.next()) {
            count++;
            for (Word.Step step : analysis.word(text, words.start(), words.end(), true).steps()) {
                if (!step.exact().isEmpty()) {
                    whole = whole.isEmpty() ? step.exact().getFirst() : whole;
                    places.add(Set.of(step.exact().getLast()));
                }
            }
        }
        return count == 1 && !whole.isEmpty() ? new Sought.Terms(true, Set.of(whole)) : of(true, places);
    }

    private static Sought of(boolean exact, List<Set<String>> places) {
        return switch (places.size()) {
            case 0 -> NOTHING;
            case 1 -> new Sought.Terms(exact, places.getFirst());
            default -> new Sought.Sequence(exact, places);
        };
    }

    /// Whether a word has a `?` or `*` that stands for letters. That of `Politiker*innen` does not, nor the question mark that
    /// ends a sentence.
    private static boolean isShape(String word) {
        return SHAPE.matcher(word).find() && !BOTH_GENDERS.matcher(word).find();
    }

    private static Sought shaped(String word) {
        String folded = Letters.fold(Letters.plain(word));
        return new Sought.Shaped(folded);
    }

    private static Sought starting(String text) {
        String folded = Letters.fold(Letters.plain(text));
        return folded.isEmpty() ? NOTHING : new Sought.Starting(folded);
    }

    private static Sought near(String text) {
        String folded = Letters.fold(Letters.plain(text));
        return folded.isEmpty() ? NOTHING : new Sought.Near(folded, folded.length() < LONG_WORD ? 1 : 2);
    }
}
