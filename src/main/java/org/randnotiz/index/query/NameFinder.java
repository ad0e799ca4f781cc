package org.randnotiz.index.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.randnotiz.german.morphology.Letters;
import org.randnotiz.german.morphology.NameKey;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.text.Span;

/// Finds names in a text, as whole words.
///
/// Unlike a search, which would rather find too much, this must not take one thing for another: a part of a compound, a
/// foreign name spelt alike, the people of a city (`Moskauer`) are not the name. A word of the text is a word of the name if
/// both are written alike but for case and transcribed umlauts, if it has the genitive's `s` or `es`, or if both have the same
/// basic form (`russischen Regierung` is `Russische Regierung`). A name with a capital is looked for with a capital, so that
/// `IS` is not `is`. For one thread.
public final class NameFinder {

    private static final Set<String> NOT_FORMS = Set.of("er", "ers", "ern", "erin", "erinnen");
    private static final int SHORT = 3;

    private final GermanAnalysis analysis;
    private final List<List<Part>> names = new ArrayList<>();

    /// A word of a name.
    ///
    /// @param folded  as written, but for case and transcribed umlauts
    /// @param forms   its basic forms
    /// @param capital whether it begins with a capital
    /// @param shouted whether it is short and all in capitals
    private record Part(String folded, Set<String> forms, boolean capital, boolean shouted) {}

    /// A word of the text.
    ///
    /// @param near whether nothing but blanks, dashes and quotation marks stand between the word before and this one
    private record Token(int start, int end, boolean near) {}

    /// Looks for these names.
    public NameFinder(GermanAnalysis analysis, Collection<String> names) {
        this.analysis = analysis;
        for (String name : names) {
            List<Part> parts = new ArrayList<>();
            for (Token token : tokens(name, List.of())) {
                String written = Letters.plain(name.substring(token.start(), token.end()));
                parts.add(new Part(
                        Letters.fold(written), forms(written), isCapital(written), isShouted(written)));
            }
            if (!parts.isEmpty()) {
                this.names.add(parts);
            }
        }
    }

    /// Where in `text` a name stands, in order and not overlapping; of two that begin at one place the longer.
    ///
    /// @param without passages that are not looked into, in order
    public List<Span> find(String text, List<Span> without) {
        List<Span> found = new ArrayList<>();
        List<Token> tokens = names.isEmpty() ? List.of() : tokens(text, without);
        for (int i = 0; i < tokens.size(); i++) {
            int longest = 0;
            for (List<Part> name : names) {
                if (name.size() > longest && stands(name, text, tokens, i)) {
                    longest = name.size();
                }
            }
            if (longest > 0) {
                found.add(new Span(tokens.get(i).start(), tokens.get(i + longest - 1).end()));
                i += longest - 1;
            }
        }
        return found;
    }

    private boolean stands(List<Part> name, String text, List<Token> tokens, int from) {
        if (from + name.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            Token token = tokens.get(from + i);
            if ((i > 0 && !token.near()) || !is(name.get(i), text, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(Part part, String text, Token token) {
        String written = Letters.plain(text.substring(token.start(), token.end()));
        if (part.capital() && !isCapital(written)) {
            return false;
        }
        String folded = Letters.fold(written);
        if (folded.isEmpty() || part.folded().isEmpty() || folded.charAt(0) != part.folded().charAt(0)) {
            return false;
        }
        String rest = folded.startsWith(part.folded()) ? folded.substring(part.folded().length()) : null;
        if (part.shouted()) {
            boolean genitive = rest != null && (rest.equals("s") || rest.equals("'s"));
            String stem = genitive ? written.substring(0, part.folded().length()) : written;
            return (genitive || "".equals(rest)) && stem.equals(stem.toUpperCase(Locale.ROOT));
        }
        if (rest != null && (rest.isEmpty() || rest.equals("s") || rest.equals("es") || rest.equals("'s"))) {
            return true;
        }
        if (rest != null && part.capital() && NOT_FORMS.contains(rest)) {
            return false;
        }
        return forms(written).stream().anyMatch(part.forms()::contains);
    }

    /// The basic forms of the whole word; not the key that joins spellings of foreign names.
    private Set<String> forms(String written) {
        Set<String> forms = new HashSet<>(analysis.asked(written).whole());
        forms.removeIf(NameKey::isKey);
        return forms;
    }

    private static List<Token> tokens(String text, List<Span> without) {
        List<Token> tokens = new ArrayList<>();
        WordScanner words = new WordScanner();
        words.start(text, without);
        int behind = 0;
        while (words.next()) {
            boolean near = !words.afterGap() && joins(text, behind, words.start());
            tokens.add(new Token(words.start(), words.end(), near));
            behind = words.end();
        }
        return tokens;
    }

    /// Whether what stands between two words does not part them: no stop, no comma, no empty line.
    private static boolean joins(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            boolean harmless = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Letters.isInvisible(c)
                    || Letters.isHyphen(c)
                    || "–—„“”\"»«".indexOf(c) >= 0;
            if (!harmless || lines > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String written) {
        return Character.isUpperCase(written.codePointAt(0));
    }

    private static boolean isShouted(String written) {
        return written.length() > 1
                && written.length() <= SHORT
                && written.chars().allMatch(Character::isUpperCase);
    }
}
