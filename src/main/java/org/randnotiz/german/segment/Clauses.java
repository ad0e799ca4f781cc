package org.randnotiz.german.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.randnotiz.text.Span;

/// The clauses of a sentence, told apart by its punctuation and a few signs of verbs.
///
/// A clause ends at a semicolon, colon, bracket or dash between blanks, and at a comma behind which a conjunction or
/// something with a verb comes. The comma of a list (`große, schöne Stadt`, `Moskau, Kabul und Kasan`) does not end one.
/// This is a rule of thumb for growing a selection, no parser: it knows no grammar beyond the forms of words.
///
/// Clauses carry no punctuation at their ends and no `und` or `oder` in front.
public final class Clauses {

    private static final Set<String> NO_VERBS = Vocabulary.words("""
            nicht jetzt seit mit laut dort fast selbst erst sonst samt statt bereit damit somit weit gut alt
            rot tot hat zuletzt meist letzte heute erste zweite dritte beste weite breite dicht leicht recht
            direkt derzeit vielleicht unbekannt insgesamt gesamte gesamten letzten ersten zweiten dritten
            bekannt bekannte bekannten zwischen neben wegen gegen""");

    private static final Set<String> RELATIVES = Vocabulary.words("""
            der die das den dem deren dessen denen welche welcher welches welchen welchem""");

    private Clauses() {}

    /// Whether the word ends like a verb, but is none.
    public static boolean isNoVerb(String key) {
        return NO_VERBS.contains(key);
    }

    /// The clauses of one sentence, in order; the whole sentence without its final mark if it has only one.
    ///
    /// @param sentence a range of the text, as [Sentences] gives it
    public static List<Span> in(CharSequence text, Span sentence) {
        List<Span> words = Words.in(text, sentence);
        List<Span> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isBoundary(text, words, i)) {
                int start = first;
                if (start < i - 1 && Vocabulary.COORDINATORS.contains(key(text, words.get(start)))) {
                    start++;
                }
                Span clause = new Span(words.get(start).start(), words.get(i - 1).end());
                int floor = clauses.isEmpty() ? sentence.start() : clauses.getLast().end();
                clauses.add(withOuterMarks(text, clause, new Span(floor, sentence.end())));
                first = i;
            }
        }
        return clauses;
    }

    /// The clause with the quotation marks and brackets around it whose partners are inside, and the stop of its last
    /// abbreviation.
    private static Span withOuterMarks(CharSequence text, Span clause, Span room) {
        int start = clause.start();
        while (start > room.start() && isMark(text.charAt(start - 1))) {
            start--;
        }
        int end = clause.end();
        while (end < room.end() && isMark(text.charAt(end))) {
            end++;
        }
        return Trim.of(text, new Span(start, end));
    }

    private static boolean isMark(char c) {
        return !Glyphs.isBlank(c) && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static String key(CharSequence text, Span word) {
        return WordKey.key(word.of(text));
    }

    /// Whether a clause begins with word `i`.
    private static boolean isBoundary(CharSequence text, List<Span> words, int i) {
        int from = words.get(i - 1).end();
        int to = words.get(i).start();
        boolean comma = false;
        for (int j = from; j < to; j++) {
            char c = text.charAt(j);
            boolean spaced = j > from && j + 1 < to;
            if (c == ';' || c == ':' || Glyphs.opensBracket(c) || Glyphs.closesBracket(c)
                    || (Glyphs.isDash(c) && spaced)) {
                return true;
            }
            comma |= c == ',';
        }
        return comma && !isListComma(text, words, i);
    }

    private static boolean isListComma(CharSequence text, List<Span> words, int i) {
        String before = key(text, words.get(i - 1));
        String behind = key(text, words.get(i));
        if (Vocabulary.CONJUNCTIONS.contains(behind)
                || Vocabulary.AUXILIARIES.contains(behind)
                || Vocabulary.COORDINATORS.contains(behind)
                || isRelative(text, words, i)) {
            return false;
        }
        boolean smallBefore = isSmall(text, words.get(i - 1));
        boolean smallBehind = isSmall(text, words.get(i));
        if (smallBefore && smallBehind && isDeclined(before) && isDeclined(behind) && !Vocabulary.isLittle(behind)) {
            return true;
        }
        boolean listed = i + 1 < words.size() && Vocabulary.COORDINATORS.contains(key(text, words.get(i + 1)));
        return (listed && !smallBefore && !smallBehind) || !hasVerb(text, words, i);
    }

    /// Whether a relative clause begins with word `i`: a pronoun, maybe behind a preposition, and a verb at the end.
    private static boolean isRelative(CharSequence text, List<Span> words, int i) {
        int pronoun = Vocabulary.PREPOSITIONS.contains(key(text, words.get(i))) ? i + 1 : i;
        if (pronoun >= words.size() || !RELATIVES.contains(key(text, words.get(pronoun)))) {
            return false;
        }
        int last = pronoun;
        while (last + 1 < words.size() && !hasMark(text, words.get(last).end(), words.get(last + 1).start())) {
            last++;
        }
        return last > pronoun + 1 && isSmall(text, words.get(last));
    }

    private static boolean isSmall(CharSequence text, Span word) {
        return Character.isLowerCase(Character.codePointAt(text, word.start()));
    }

    private static boolean isDeclined(String key) {
        return key.endsWith("e") || key.endsWith("en") || key.endsWith("er") || key.endsWith("es")
                || key.endsWith("em");
    }

    /// Whether a word from `i` up to the next mark looks like a verb: an auxiliary, a form in `-t` or `-te(n)`, or one in
    /// `-n` at the very end, where German puts it.
    private static boolean hasVerb(CharSequence text, List<Span> words, int i) {
        for (int j = i; j < words.size(); j++) {
            String key = key(text, words.get(j));
            boolean last = j + 1 == words.size() || hasMark(text, words.get(j).end(), words.get(j + 1).start());
            if (Vocabulary.AUXILIARIES.contains(key)) {
                return true;
            }
            if (isSmall(text, words.get(j)) && !NO_VERBS.contains(key) && !Vocabulary.isLittle(key)) {
                boolean ending = key.endsWith("t") || key.endsWith("te") || key.endsWith("ten");
                if (key.length() > 2 && (ending || (last && key.endsWith("n")))) {
                    return true;
                }
            }
            if (last) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasMark(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Glyphs.isBlankOrInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
