package org.randnotiz.ui.reader;

/// One of the two ends of a mark.
public enum Edge {
    /// Where it begins.
    START,
    /// Where it ends.
    END
}
