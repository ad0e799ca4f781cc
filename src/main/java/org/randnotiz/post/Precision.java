package org.randnotiz.post;

/// How exactly a time is known.
public enum Precision {
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND
}
