package org.randnotiz.sheet;

/// How a judgement turned out.
public enum Resolution {
    OCCURRED,
    NOT_OCCURRED,
    PARTLY,
    OPEN
}
