package org.randnotiz.post;

import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// One timestamped text. It never changes after import; what people say of it lives in their sheets.
///
/// @param id         derived from source, header line and text
/// @param published  when, raw and resolved
/// @param source     id of the [Source] it comes from
/// @param author     who wrote it, as the header line says; null if it does not
/// @param number     the post's number in its thread, as the header line says (`12` for `#12`); null if it does not
/// @param title      the lead line within `text`, without its line end; null if there is none. Never cut out of the text
/// @param text       everything between this header line and the next, exactly as decoded: line ends, soft hyphens and
///                   all; only blank lines around it are left out
/// @param link       where it can be read; null if unknown
/// @param language   ISO 639 code
/// @param provenance which import brought it
public record Post(
        PostId id,
        Published published,
        String source,
        @Nullable String author,
        @Nullable String number,
        @Nullable Span title,
        String text,
        @Nullable String link,
        String language,
        Provenance provenance) {

    private static final int LONGEST_HEADLINE = 100;

    /// @throws IllegalArgumentException if the title does not lie in the text
    public Post {
        if (title != null && !title.fits(text.length())) {
            throw new IllegalArgumentException("title " + title + " outside a text of " + text.length());
        }
    }

    /// What stands for the post in a list: its title without the closing colon, or else the beginning of its text.
    public String headline() {
        if (title != null) {
            String line = title.of(text).strip();
            return line.endsWith(":") ? line.substring(0, line.length() - 1).stripTrailing() : line;
        }
        String firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
        if (firstLine.length() <= LONGEST_HEADLINE) {
            return firstLine;
        }
        int blank = firstLine.lastIndexOf(' ', LONGEST_HEADLINE);
        return firstLine.substring(0, blank > 0 ? blank : LONGEST_HEADLINE) + " …";
    }
}
