package org.randnotiz.german.segment;

import java.text.Normalizer;
import java.util.Locale;
import org.randnotiz.text.Umlauts;

/// The key a word is looked up by: lower case, no invisible characters, umlauts and ß written out.
///
/// So `März`, `MÄRZ`, `Maerz`, a decomposed `März` and one with a soft hyphen in it are all `maerz`.
public final class WordKey {

    private WordKey() {}

    /// The key of a word; may be empty.
    public static String key(CharSequence word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        return plain ? word.toString() : folded(word.toString());
    }

    private static String folded(String word) {
        StringBuilder key = new StringBuilder(word.length() + 2);
        for (char c : composed(word).toLowerCase(Locale.ROOT).toCharArray()) {
            String written = Umlauts.writtenOut(c);
            if (written != null) {
                key.append(written);
            } else if (!Glyphs.isInvisible(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /// The word with umlauts as single characters.
    private static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '\u0300') {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }
}
