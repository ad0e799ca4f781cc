package org.randnotiz.index.document;

import org.apache.lucene.util.BytesRef;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;

/// What the index says of a mark without its sheet being read.
///
/// @param person whose sheet it is on
/// @param mark   the mark
/// @param type   id of its type
/// @param quote  the beginning of the passage
public record MarkRow(PersonId person, ItemId mark, String type, String quote) {

    private static final int LONGEST_QUOTE = 200;
    private static final String BETWEEN = "\u0000";

    /// The row of a mark on somebody's sheet.
    static MarkRow of(PersonId person, Mark mark) {
        String quote = mark.anchor().quote();
        int end = Math.min(quote.length(), LONGEST_QUOTE);
        if (end < quote.length() && Character.isHighSurrogate(quote.charAt(end - 1))) {
            end--;
        }
        return new MarkRow(person, mark.id(), mark.type(), quote.substring(0, end));
    }

    /// The row as one value of the index.
    BytesRef write() {
        return new BytesRef(String.join(BETWEEN, person.value(), mark.value(), type, quote));
    }

    /// The row that was written as `bytes`.
    public static MarkRow read(BytesRef bytes) {
        String[] parts = bytes.utf8ToString().split(BETWEEN, 4);
        return new MarkRow(new PersonId(parts[0]), new ItemId(parts[1]), parts[2], parts[3]);
    }
}
