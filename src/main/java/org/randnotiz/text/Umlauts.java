package org.randnotiz.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// How German letters are written where they are not to be had: with a second letter (`Jörg`, `Joerg`), or without their marks
/// (`Jorg`).
public final class Umlauts {

    private Umlauts() {}

    /// What a small letter is written out as: `ae`, `oe`, `ue`, `ss`; null for any other.
    public static @Nullable String writtenOut(char letter) {
        return switch (letter) {
            case 'ä' -> "ae";
            case 'ö' -> "oe";
            case 'ü' -> "ue";
            case 'ß' -> "ss";
            default -> null;
        };
    }

    /// The text with its small umlauts and `ß` written out. Umlauts in two characters, a letter and its dots, are left: compose
    /// the text before.
    public static String writeOut(String text) {
        StringBuilder written = null;
        for (int i = 0; i < text.length(); i++) {
            String letters = writtenOut(text.charAt(i));
            if (letters != null && written == null) {
                written = new StringBuilder(text.length() + 4).append(text, 0, i);
            }
            if (written != null) {
                written.append(letters == null ? String.valueOf(text.charAt(i)) : letters);
            }
        }
        return written == null ? text : written.toString();
    }

    /// The text without dots and accents, `ß` as `ss`: `Erdoğan` is `Erdogan`.
    public static String withoutMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return text;
    }
}
