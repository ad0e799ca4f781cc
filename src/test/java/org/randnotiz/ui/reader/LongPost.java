package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// A post far longer than any that people write, with marks all over it.
final class LongPost {

    private static final List<String> COLOURS =
            List.of("blue", "orange", "teal", "pink", "violet", "green", "grey");

    private LongPost() {}

    /// The note's own paragraphs again and again, exactly `length` code units.
    static String text(int length) {
        String note = Note.text().replace("\r\n", "\n") + "\n";
        return note.repeat(length / note.length() + 1).substring(0, length);
    }

    /// That text with so many marks of all lengths, always the same.
    static Page page(int length, int marks) {
        Random random = new Random(42);
        List<Passage> passages = new ArrayList<>();
        Voice[] voices = Voice.values();
        for (int i = 0; i < marks; i++) {
            int start = random.nextInt(length - 400);
            int end = start + 3 + random.nextInt(i % 5 == 0 ? 300 : 25);
            passages.add(new Passage(
                    new ItemId("m-" + i),
                    new Span(start, end),
                    COLOURS.get(i % COLOURS.size()),
                    List.of(LineStyle.values()).get(i % 3),
                    voices[i % voices.length],
                    i % 17 == 0,
                    i + 1,
                    "Markierung " + i));
        }
        return Page.of(text(length)).withPassages(passages);
    }
}
