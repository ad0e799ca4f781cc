package org.randnotiz.german.segment;

import org.randnotiz.text.Span;

/// Cuts a selection to what was meant: without blanks and outer punctuation.
///
/// What stays, because it belongs to the words: a quotation mark or bracket whose partner is selected too, the full stop
/// of an abbreviation, an initial or an ordinal (`z. B.`, `Hans M.`, `am 15.`), the hyphen of `Innen- und …`, an
/// apostrophe behind `s`, `x` or `z`, and signs such as `%`, `€`, `§`, `#`, `@`.
public final class Trim {

    private static final String OUTER = ",;:.!?…/|·•*~";
    private static final int LONGEST_ORDINAL = 3;
    /// Looking for partners takes a walk through the selection for each mark, so there is a limit to them.
    private static final int MOST_MARKS = 256;

    private final CharSequence text;
    private int start;
    private int end;

    private Trim(CharSequence text, Span span) {
        this.text = text;
        this.start = span.start();
        this.end = span.end();
    }

    /// The span without what is outer. A span of nothing but punctuation only loses its blanks; one of nothing but
    /// blanks becomes empty.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Span of(CharSequence text, Span span) {
        int first = Glyphs.skipBlanks(text, span.start(), span.end());
        int last = Glyphs.skipBlanksBack(text, first, span.end());
        Trim trim = new Trim(text, new Span(first, last));
        trim.cut();
        return trim.start < trim.end ? new Span(trim.start, trim.end) : new Span(first, last);
    }

    private void cut() {
        boolean changed = true;
        for (int i = 0; i < MOST_MARKS && changed && start < end; i++) {
            int before = end - start;
            if (isOuterStart()) {
                start = Glyphs.skipBlanks(text, start + 1, end);
            }
            if (start < end && isOuterEnd()) {
                end = Glyphs.skipBlanksBack(text, start, end - 1);
            }
            changed = end - start < before;
        }
    }

    private boolean isOuterStart() {
        char c = text.charAt(start);
        if (Glyphs.isDash(c)) {
            return !(start + 1 < end && Character.isLetterOrDigit(text.charAt(start + 1)));
        }
        if (Glyphs.opensBracket(c) || Glyphs.opensQuotation(c)) {
            return !holds(partners(c), start + 1, end);
        }
        return OUTER.indexOf(c) >= 0 || Glyphs.closesBracket(c) || Glyphs.closesQuotation(c);
    }

    private boolean isOuterEnd() {
        char c = text.charAt(end - 1);
        if (Glyphs.isDash(c)) {
            return !isSuspended();
        }
        if (Glyphs.isApostrophe(c) && end - 2 >= start && "sxzß".indexOf(text.charAt(end - 2)) >= 0) {
            return false;
        }
        if (Glyphs.closesBracket(c) || Glyphs.closesQuotation(c)) {
            return !hasOpened(c);
        }
        if (c == '.') {
            return !belongsToWord();
        }
        return OUTER.indexOf(c) >= 0 || Glyphs.opensBracket(c) || Glyphs.opensQuotation(c);
    }

    /// What can close a quotation or bracket that `c` opens.
    private static String partners(char c) {
        return switch (c) {
            case '(' -> ")";
            case '[' -> "]";
            case '{' -> "}";
            case '„' -> "“”\"";
            case '“' -> "”";
            case '»' -> "«";
            case '«' -> "»";
            case '‚' -> "‘’'";
            case '‘' -> "’";
            case '›' -> "‹";
            case '‹' -> "›";
            default -> String.valueOf(c);
        };
    }

    private boolean holds(String wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOpened(char closer) {
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean opens = Glyphs.opensBracket(c) || Glyphs.opensQuotation(c);
            if (opens && partners(c).indexOf(closer) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the dash at the end stands for the rest of a word, as in `Innen- und Außenminister`.
    private boolean isSuspended() {
        return end - 2 >= start
                && text.charAt(end - 1) != '–'
                && text.charAt(end - 1) != '—'
                && Character.isLetterOrDigit(text.charAt(end - 2))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// Whether the full stop at the end is that of an abbreviation, an initial or an ordinal.
    private boolean belongsToWord() {
        int stop = end - 1;
        int from = stop;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from == stop) {
            return false;
        }
        String word = text.subSequence(from, stop).toString();
        if (!Glyphs.isAsciiDigit(word.charAt(0))) {
            boolean partOfCompound = from > start && Glyphs.isDash(text.charAt(from - 1));
            return !partOfCompound && (word.length() == 1 || Vocabulary.isAbbreviation(WordKey.key(word)));
        }
        return word.length() < LONGEST_ORDINAL
                && word.chars().allMatch(Character::isDigit)
                && Sentences.around(text, stop).map(sentence -> sentence.end() > end).orElse(true);
    }
}
