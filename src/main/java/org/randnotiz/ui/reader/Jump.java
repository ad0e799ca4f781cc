package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.randnotiz.text.Span;
import org.randnotiz.text.Umlauts;

/// Finds words by how they begin: `off` finds „offiziell“, `o e` the two words „offiziell eingeladen“.
///
/// Upper and lower case are the same, and so are letters with and without their dots and accents.
final class Jump {

    private final TextUnits reading;
    private final Content content;

    Jump(TextUnits reading, Content content) {
        this.reading = reading;
        this.content = content;
    }

    /// The passages that fit, in the order in which they are offered: those in view, from the caret on and round; if none
    /// is in view, the next one behind it, or else the first one of the text.
    ///
    /// @param typed   the beginnings, with blanks between them
    /// @param visible what is in view
    List<Span> find(String typed, Span visible, int caret) {
        List<String> beginnings = beginnings(typed);
        if (beginnings.isEmpty()) {
            return List.of();
        }
        List<Span> inView = in(visible, beginnings, Integer.MAX_VALUE);
        if (!inView.isEmpty()) {
            List<Span> ordered = new ArrayList<>();
            inView.stream().filter(span -> span.start() >= caret).forEach(ordered::add);
            inView.stream().filter(span -> span.start() < caret).forEach(ordered::add);
            return List.copyOf(ordered);
        }
        int length = content.text().length();
        List<Span> behind = in(new Span(Math.min(visible.end(), length), length), beginnings, 1);
        return behind.isEmpty() ? in(new Span(0, Math.min(visible.start(), length)), beginnings, 1) : behind;
    }

    private static List<String> beginnings(String typed) {
        List<String> beginnings = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(typed);
        while (parts.hasMoreTokens()) {
            beginnings.add(plain(parts.nextToken()));
        }
        return beginnings;
    }

    private List<Span> in(Span range, List<String> beginnings, int most) {
        List<Span> found = new ArrayList<>();
        Optional<Span> word = wordFrom(range.start());
        while (word.isPresent() && word.get().start() < range.end() && found.size() < most) {
            fit(word.get(), beginnings).ifPresent(found::add);
            word = wordFrom(word.get().end());
        }
        return found;
    }

    private Optional<Span> fit(Span first, List<String> beginnings) {
        Optional<Span> word = Optional.of(first);
        int end = first.end();
        for (String beginning : beginnings) {
            if (word.isEmpty() || !plain(word.get().of(content.text())).startsWith(beginning)) {
                return Optional.empty();
            }
            end = word.get().end();
            word = wordFrom(end);
        }
        return Optional.of(new Span(first.start(), end));
    }

    /// The first word that begins at or behind `offset` and is not folded away.
    private Optional<Span> wordFrom(int offset) {
        String text = content.text();
        int i = offset;
        while (i < text.length()) {
            Optional<FoldedPassage> closed = content.closedOver(new Span(i, i));
            if (closed.isPresent()) {
                i = closed.get().copy().end();
                continue;
            }
            Optional<Span> word = Character.isWhitespace(text.charAt(i)) ? Optional.empty() : reading.wordAt(text, i);
            if (word.isPresent() && word.get().start() >= offset) {
                return word;
            }
            // A word that ends here has been passed already.
            i = Math.max(i + 1, word.map(Span::end).orElse(i));
        }
        return Optional.empty();
    }

    private static String plain(String word) {
        return Umlauts.withoutMarks(word.toLowerCase(Locale.GERMAN));
    }
}
