package org.randnotiz.index.document;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.search.query.Column;

/// How values stand in the fields of the index.
public final class FieldValues {

    private static final int LONGEST = 1000;
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private FieldValues() {}

    /// A value that is found as a whole.
    static void keyword(Document document, Column column, String value) {
        keyword(document, column.name(), value);
    }

    /// A value that is found as a whole.
    static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, shortened(value), Field.Store.NO));
    }

    /// A value that is found as a whole and counted.
    static void counted(Document document, Column column, String value) {
        keyword(document, column, value);
        document.add(new SortedSetDocValuesField(column.name(), new BytesRef(shortened(value))));
    }

    /// Lucene refuses terms of more than 32 766 bytes, and nobody asks for such.
    static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /// A moment as the index has it, in milliseconds since 1970; those beyond what it can hold stand at its ends.
    public static long millis(Instant moment) {
        return moment.isAfter(LAST) ? Long.MAX_VALUE : moment.isBefore(FIRST) ? Long.MIN_VALUE : moment.toEpochMilli();
    }

    /// A day as the index has it; days beyond what it can hold stand at its ends.
    public static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
