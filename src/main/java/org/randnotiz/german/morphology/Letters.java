package org.randnotiz.german.morphology;

import java.text.Normalizer;
import java.util.Locale;

/// Which characters make up a word, and how different ways of writing the same word become one.
public final class Letters {

    private Letters() {}

    /// Whether the code point stands for nothing within a word: soft hyphen, zero-width characters, marks of direction,
    /// variation selectors.
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0x00AD
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF;
    }

    /// Whether a word can hold the code point: letters, digits and the marks that combine with them.
    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        return Character.isLetterOrDigit(codePoint) || isCombining(codePoint);
    }

    /// Whether a word can begin with the code point: a letter or digit.
    static boolean beginsWord(int codePoint) {
        return codePoint < 0x80 ? isWordPart(codePoint) : Character.isLetterOrDigit(codePoint);
    }

    /// Whether the character joins two parts of one word: hyphen-minus, hyphen, non-breaking hyphen. Dashes do not.
    public static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    /// Whether the character is one of the apostrophes people type.
    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == 0x00B4 || c == '`';
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// The word as a dictionary would print it: composed (NFC), without invisible characters and with one kind of
    /// hyphen. Upper and lower case stay.
    public static String plain(CharSequence word) {
        boolean clean = true;
        for (int i = 0; i < word.length() && clean; i++) {
            char c = word.charAt(i);
            clean = c < 0x80 || (c >= 0xC0 && c <= 0x17F);
        }
        if (clean) {
            return word.toString();
        }
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length();) {
            int codePoint = Character.codePointAt(word, i);
            i += Character.charCount(codePoint);
            if (isHyphen(codePoint)) {
                kept.append('-');
            } else if (!isInvisible(codePoint)) {
                kept.appendCodePoint(codePoint);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /// The plain word in lower case, umlauts kept.
    static String lower(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /// The word as it stands in the index: lower case, `ä ö ü ß` written as `ae oe ue ss`, other marks left out
    /// (`Erdoğan` is `erdogan`). Transcribed and proper spelling are the same term, while `schon` and `schön`,
    /// `fordern` and `fördern` stay two.
    public static String fold(String plain) {
        String lower = lower(plain);
        int i = 0;
        while (i < lower.length() && lower.charAt(i) < 0x80) {
            i++;
        }
        if (i == lower.length()) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length() + 4);
        folded.append(lower, 0, i);
        for (; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä', 'æ' -> folded.append("ae");
                case 'ö', 'ø', 'œ' -> folded.append("oe");
                case 'ü' -> folded.append("ue");
                case 'ß', 'ẞ' -> folded.append("ss");
                case 'ı' -> folded.append('i');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'þ' -> folded.append("th");
                default -> {
                    if (c < 0x80) {
                        folded.append(c);
                    } else {
                        foldRest(c, folded);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static void foldRest(char c, StringBuilder folded) {
        if (Character.isSurrogate(c)) {
            folded.append(c);
            return;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char d = decomposed.charAt(i);
            if (Character.getType(d) != Character.NON_SPACING_MARK) {
                folded.append(d);
            }
        }
    }
}
