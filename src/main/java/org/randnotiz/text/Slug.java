package org.randnotiz.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Ids made of names, for people to read in files: `Russische Föderation` becomes `russische-foederation`.
public final class Slug {

    private Slug() {}

    /// The name as `a`–`z`, `0`–`9` and single hyphens inside.
    ///
    /// @param longest  at most so many characters; 1 or more
    /// @param nameless stands for a name of which nothing is left
    public static String of(String name, int longest, String nameless) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
        String plain = Normalizer.normalize(Umlauts.writeOut(composed), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String shortened = plain.substring(0, Math.min(plain.length(), longest)).replaceAll("-+$", "");
        return shortened.isEmpty() ? nameless : shortened;
    }

    /// `slug`, or with the first number behind it, from 2 on, that makes it free.
    public static String free(String slug, Predicate<String> isTaken) {
        String free = slug;
        for (int n = 2; isTaken.test(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
