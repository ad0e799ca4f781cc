package org.randnotiz.codebook;

import java.util.Locale;

/// Words in both languages of the interface.
///
/// @param de German
/// @param en English
public record Label(String de, String en) {

    /// No words.
    public static final Label EMPTY = new Label("", "");

    /// The words for an interface in that language: English for English, else German.
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : de;
    }
}
