package org.randnotiz.ui.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// The real note with the marks that an analyst would make.
final class Note {

    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Note(String text) {
        this.text = text;
    }

    /// The note's text without its header line.
    static String text() {
        try {
            String file = Files.readString(Path.of("samples", "kasan-note.txt"));
            return file.substring(file.indexOf('\n') + 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The note with all its marks, its copy folded.
    static Page page() {
        Note note = new Note(text());
        note.mark();
        int title = note.text.indexOf('\n');
        title = note.text.charAt(title - 1) == '\r' ? title - 1 : title;
        return new Page(note.text, new Span(0, title), note.passages, List.of(note.fold()), List.of());
    }

    /// The same with one suggestion, which crosses a mark.
    static Page withSuggestion() {
        Page page = page();
        int start = page.text().indexOf("Delegation an dem 15");
        List<Passage> passages = new ArrayList<>(page.passages());
        passages.add(new Passage(
                new ItemId("s-1"),
                new Span(start, start + "Delegation an dem 15".length()),
                "teal",
                LineStyle.DASHED,
                Voice.CLAIM,
                true,
                0,
                "Vorschlag: Wiedergabe"));
        return page.withPassages(passages);
    }

    private FoldedPassage fold() {
        int first = text.indexOf("Die russische Regierung");
        int second = text.indexOf("Die russische Regierung", first + 1);
        int end = text.lastIndexOf("geraten.") + "geraten.".length();
        int length = end - second;
        return new FoldedPassage(
                new Span(first, first + length),
                new Span(second, end),
                "Wiederholung: 3 Absätze, 1 004 Zeichen, 100 % gleich – Markierungen gelten für beide Fassungen");
    }

    private void mark() {
        add("Moskau", "green", LineStyle.SOLID, null);
        add("russische Regierung", "blue", LineStyle.SOLID, null);
        add("Taliban", "blue", LineStyle.SOLID, null);
        add("offiziell eingeladen", "orange", LineStyle.SOLID, Voice.REPORT);
        add("15 internationalen Russisch-Islamischen Treffen", "orange", LineStyle.SOLID, Voice.REPORT);
        add("Kasan", "green", LineStyle.SOLID, null);
        add("vom 14 bis zum 19 Mai", "violet", LineStyle.DOTTED, null);
        add(
                "Vor allem wolle man eine enge Zusammenarbeit in Bezug auf die Bekämpfung von Terroristen erreichen",
                "teal",
                LineStyle.DASHED,
                Voice.CLAIM);
        add("dass richtet sich ganz klar gegen den IS-K", "pink", LineStyle.SOLID, Voice.OPINION);
        add("IS-K", "blue", LineStyle.SOLID, null);
        add("russische Außenministerium", "blue", LineStyle.SOLID, null);
        add(
                "diese Einladung und die geplanten Gespräche über einen Ausbau der Zusammenarbeit in Sicherheitsfragen "
                        + "würden keine Anerkennung des islamischen Emirates bedeuten",
                "teal",
                LineStyle.DASHED,
                Voice.CLAIM);
        add(
                "Allerdings würde man die Taliban selbst nun im weiteren nicht mehr als terroristische Vereinigung "
                        + "einstufen",
                "teal",
                LineStyle.DASHED,
                Voice.CLAIM);
        after("Allerdings würde man die ", "Taliban", "blue");
        after("einstufen. Die ", "Taliban", "blue");
        add(
                "dass sie an dem Treffen in Russland teilnehmen würden und sehr an einem Ausbau der Zusammenarbeit zur "
                        + "Bekämpfung von Terroristen interessiert sind",
                "teal",
                LineStyle.DASHED,
                Voice.CLAIM);
        after("dass sie an dem Treffen in ", "Russland", "green");
        add(
                "Da haben sich mal zwei gefunden, und der IS-K wird dadurch meiner Einschätzung nach erheblich unter "
                        + "Druck geraten",
                "pink",
                LineStyle.SOLID,
                Voice.OPINION);
        after("zwei gefunden, und der ", "IS-K", "blue");
    }

    private void add(String words, String colour, LineStyle line, @Nullable Voice voice) {
        add(text.indexOf(words), words, colour, line, voice);
    }

    private void after(String context, String words, String colour) {
        add(text.indexOf(context) + context.length(), words, colour, LineStyle.SOLID, null);
    }

    private void add(int start, String words, String colour, LineStyle line, @Nullable Voice voice) {
        if (start < 0) {
            throw new IllegalArgumentException("not in the note: " + words);
        }
        int number = passages.size() + 1;
        passages.add(new Passage(
                new ItemId("m-" + number),
                new Span(start, start + words.length()),
                colour,
                line,
                voice,
                false,
                number,
                "Markierung " + number + ": " + words));
    }
}
