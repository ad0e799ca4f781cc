package org.randnotiz.german.segment;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.text.Span;

/// The phrases around a selection inside one clause, from the smallest to the largest: the noun with its adjectives and
/// numbers, then with its article, with the genitive behind it, with its preposition; or a verb with the
/// adverbs beside it.
///
/// Works on the forms of words alone: German writes its nouns with a capital.
public final class Phrases {

    private final CharSequence text;
    private final List<Span> words;

    /// The phrases of a clause.
    public Phrases(CharSequence text, Span clause) {
        this.text = text;
        this.words = Words.in(text, clause);
    }

    /// The phrases that hold `selection`, each inside the next.
    public List<Span> around(Span selection) {
        int first = firstTouched(selection);
        int last = lastTouched(selection);
        if (first > last) {
            return List.of();
        }
        List<Span> phrases = new ArrayList<>();
        int right = endOfNouns(last);
        if (right < 0) {
            add(phrases, beginOfPlain(first), endOfPlain(last));
            return phrases;
        }
        int left = beginOfAttributes(first);
        add(phrases, left, right);
        int article = left > 0 && isDeterminer(left - 1) && isLoose(left) ? left - 1 : left;
        add(phrases, article, right);
        int genitive = endOfGenitive(right);
        add(phrases, article, genitive);
        boolean behindPreposition =
                article > 0 && Vocabulary.PREPOSITIONS.contains(key(article - 1)) && isLoose(article);
        if (behindPreposition) {
            add(phrases, article - 1, genitive);
        } else if (isPostposition(genitive + 1)) {
            add(phrases, article, genitive + 1);
        }
        return phrases;
    }

    /// Whether the word is a preposition that belongs to the phrase in front of it: `meiner Einschätzung nach`.
    private boolean isPostposition(int i) {
        if (i >= words.size() || !isLoose(i)) {
            return false;
        }
        boolean leads = i + 1 < words.size() && isLoose(i + 1) && endOfNouns(i + 1) >= 0;
        return switch (key(i)) {
            case "nach", "zufolge", "gegenueber", "entsprechend", "wegen", "zuliebe", "zuwider" -> !leads;
            default -> false;
        };
    }

    private void add(List<Span> phrases, int first, int last) {
        phrases.add(new Span(words.get(first).start(), words.get(last).end()));
    }

    private int firstTouched(Span selection) {
        int i = 0;
        while (i < words.size() && words.get(i).end() <= selection.start()) {
            i++;
        }
        return i;
    }

    private int lastTouched(Span selection) {
        int i = words.size() - 1;
        while (i >= 0 && words.get(i).start() >= selection.end()) {
            i--;
        }
        return i;
    }

    private String key(int i) {
        return WordKey.key(words.get(i).of(text));
    }

    /// Whether nothing but blanks, or the stop of an ordinal, stands between word `i` and the one before it.
    private boolean isLoose(int i) {
        for (int j = words.get(i - 1).end(); j < words.get(i).start(); j++) {
            char c = text.charAt(j);
            boolean ordinal = c == '.' && isNumber(i - 1);
            if (!Glyphs.isBlankOrInvisible(c) && !ordinal) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(int i) {
        return Glyphs.isAsciiDigit(text.charAt(words.get(i).start()));
    }

    private boolean isNoun(int i) {
        return Character.isUpperCase(Character.codePointAt(text, words.get(i).start())) && !Vocabulary.isLittle(key(i));
    }

    private boolean isDeterminer(int i) {
        return Vocabulary.DETERMINERS.contains(key(i));
    }

    /// Whether the word can stand between an article and its noun: a number, or declined like an adjective.
    private boolean isAttribute(int i) {
        if (isNumber(i)) {
            return true;
        }
        String key = key(i);
        if (Numerals.value(key) >= 0) {
            return true;
        }
        boolean declined = key.endsWith("e")
                || key.endsWith("en")
                || key.endsWith("er")
                || key.endsWith("es")
                || key.endsWith("em");
        return declined && !Vocabulary.isLittle(key) && !isNoun(i);
    }

    private boolean isPlain(int i) {
        return !isNoun(i) && !isNumber(i) && !Vocabulary.isLittle(key(i)) && Numerals.value(key(i)) < 0;
    }

    /// The last word of the nouns that `from` is one of or leads to; -1 if it leads to none.
    private int endOfNouns(int from) {
        int i = from;
        while (!isNoun(i)) {
            boolean leads = isAttribute(i) || isDeterminer(i);
            if (!leads || i + 1 >= words.size() || !isLoose(i + 1)) {
                return -1;
            }
            i++;
        }
        while (i + 1 < words.size() && isLoose(i + 1) && isNoun(i + 1)) {
            i++;
        }
        return i;
    }

    private int beginOfAttributes(int from) {
        int i = from;
        while (i > 0 && isLoose(i) && (isNoun(i - 1) || isAttribute(i - 1))) {
            i--;
        }
        return i;
    }

    /// The last word of a genitive that follows, or of what stands for one: `des Emirates`, `von Terroristen`.
    private int endOfGenitive(int nounsEnd) {
        int i = nounsEnd + 1;
        if (i + 1 >= words.size() || !isLoose(i) || !isGenitiveArticle(key(i))) {
            return nounsEnd;
        }
        int end = endOfNouns(key(i).startsWith("vo") ? i + 1 : i);
        return end < 0 ? nounsEnd : end;
    }

    private static boolean isGenitiveArticle(String key) {
        return switch (key) {
            case "des", "der", "eines", "einer", "dieser", "dieses", "seines", "seiner", "ihres", "ihrer", "unserer",
                    "von", "vom" ->
                true;
            default -> false;
        };
    }

    private int beginOfPlain(int from) {
        int i = from;
        while (i > 0 && isLoose(i) && isPlain(i) && isPlain(i - 1)) {
            i--;
        }
        return i;
    }

    private int endOfPlain(int from) {
        int i = from;
        while (i + 1 < words.size() && isLoose(i + 1) && isPlain(i) && isPlain(i + 1)) {
            i++;
        }
        return i;
    }
}
