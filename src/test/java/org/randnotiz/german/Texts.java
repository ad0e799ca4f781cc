package org.randnotiz.german;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Texts that several tests look at.
public final class Texts {

    private static final String[] PIECES = {
        "Die", "Regierung", "hat", "die", "Taliban", "eingeladen", "und", "dass", "z.", "B.", "Dr.", "15", "14.", "Mai",
        "2024", "23.17", "Uhr", "am", "vom", "bis", "zum", "in", "drei", "Tagen", "seit", "vor", "gestern", "Montag",
        "nächste", "Woche", "IS-K", "G7-Gipfel", "geht’s", "„", "“", "\"", "(", ")", ".", ",", "!", "?", "…", "...",
        ":",
        ";", "-", "–", " – ", "\n", "\n\n", "\r\n", "\r", " ", " ", "\u00A0", "\u00AD", "\u200B", "\uFEFF", "😊",
        "\uD83D",
        "\uDE0A", "a\u0308", "@", "#", "/", "'", "*", "1.2.3.4", "14.05.", "99.99.9999", "000000000000", "www.kasan.ru"
    };

    private Texts() {}

    /// The real note behind its header line: lead line, three paragraphs, and the three again.
    public static String noteBody() {
        try {
            String note = Files.readString(Path.of("samples", "kasan-note.txt"), UTF_8);
            return note.substring(note.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Texts of words, marks, line ends and broken characters in any order, with or without blanks between.
    public static Arbitrary<String> any() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).flatMap(pieces -> Arbitraries.of("", " ")
                .map(blank -> String.join(blank, pieces)));
    }
}
