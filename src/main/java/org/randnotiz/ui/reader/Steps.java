package org.randnotiz.ui.reader;

import java.util.Optional;
import org.randnotiz.text.Span;

/// Where one key stroke leads from a place in the text; what is folded away is stepped over.
final class Steps {

    private final TextUnits reading;
    private final String text;
    private final ColumnRows rows;

    Steps(TextUnits reading, Content content) {
        this.reading = reading;
        this.text = content.text();
        this.rows = content.rows();
    }

    int next(int offset) {
        return rows.next(offset);
    }

    int previous(int offset) {
        return rows.previous(offset);
    }

    /// The end of the word at `offset` or of the one behind it; the end of the text if there is none.
    int wordEndBehind(int offset) {
        return search(offset, 1, Span::end, offset);
    }

    /// The beginning of the next word; the end of the text if there is none.
    int wordStartBehind(int offset) {
        return search(offset, 1, Span::start, offset);
    }

    /// The beginning of the word before `offset`; the beginning of the text if there is none.
    int wordStartBefore(int offset) {
        return search(rows.previous(offset), -1, Span::start, offset);
    }

    /// The end of the word before the one that ends at or goes on behind `offset`; the beginning of the text if there is
    /// none.
    int wordEndBefore(int offset) {
        return search(rows.previous(offset), -1, Span::end, offset);
    }

    /// The word at a place: the one that begins or goes on there, else the one that ends there.
    Optional<Span> wordAt(int offset) {
        Optional<Span> here = at(offset);
        return here.isPresent() || offset == 0 ? here : at(offset - 1).filter(word -> word.end() == offset);
    }

    private interface End {
        int of(Span word);
    }

    private int search(int from, int direction, End end, int than) {
        int offset = from;
        while (true) {
            Optional<Span> word = at(offset);
            if (word.isPresent()) {
                int found = end.of(word.get());
                if (direction > 0 ? found > than : found < than) {
                    return found;
                }
            }
            int further = direction > 0 ? rows.next(offset) : rows.previous(offset);
            if (further == offset) {
                return offset;
            }
            offset = further;
        }
    }

    private Optional<Span> at(int offset) {
        return offset >= 0 && offset < text.length() ? reading.wordAt(text, offset) : Optional.empty();
    }
}
