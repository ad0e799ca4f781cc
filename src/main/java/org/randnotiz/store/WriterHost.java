package org.randnotiz.store;

import java.text.Normalizer;
import java.util.Locale;

/// Names the machine somebody works on: 1 to 40 of `a`–`z`, `0`–`9`, `-`. With the person it names a journal, so that two
/// machines never write one file.
///
/// @param value the name
public record WriterHost(String value) {

    private static final int LONGEST = 40;

    /// @throws IllegalArgumentException if the value could not be part of a file's name on every system
    public WriterHost {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a host: " + value);
        }
    }

    /// The name made of what a machine calls itself. No [org.randnotiz.text.Slug], which writes umlauts out: the journals there
    /// are would get other names.
    public static WriterHost of(String hostName) {
        String plain = Normalizer.normalize(hostName.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String shortened = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        return new WriterHost(shortened.isEmpty() ? "local" : shortened);
    }

    @Override
    public String toString() {
        return value;
    }
}
