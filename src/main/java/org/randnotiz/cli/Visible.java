package org.randnotiz.cli;

import java.util.HexFormat;

/// Text as a terminal may get it. What would command the terminal or turn the order of letters is shown as JSON writes it,
/// `\u001b`, so that JSON stays the JSON it was.
final class Visible {

    private Visible() {}

    /// The text with control characters shown, but for tabs and line ends, and so with those that override or isolate
    /// the direction of writing.
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\t' || endsLine || !commands(c)) {
                shown.append(c);
            } else {
                shown.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return shown.toString();
    }

    private static boolean commands(char c) {
        return Character.isISOControl(c) || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
