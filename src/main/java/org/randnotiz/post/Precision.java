package org.randnotiz.post;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/// How exactly a time is known.
public enum Precision {
    YEAR("uuuu"),
    MONTH("uuuu-MM"),
    DAY("uuuu-MM-dd"),
    MINUTE("uuuu-MM-dd'T'HH:mmxxx"),
    SECOND("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final DateTimeFormatter form;

    Precision(String pattern) {
        this.form = DateTimeFormatter.ofPattern(pattern);
    }

    /// As much of a time with its offset as is known, in ISO 8601.
    String iso(TemporalAccessor time) {
        return form.format(time);
    }
}
