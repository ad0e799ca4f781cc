package org.randnotiz.sheet;

/// Where a mark comes from.
public enum Origin {
    /// A person marked it.
    HAND,
    /// The program proposed it and a person accepted.
    SUGGESTION,
    /// It was read from an annotated file.
    IMPORT
}
