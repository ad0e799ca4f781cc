package org.randnotiz.ui.reader;

/// How far one key stroke goes.
public enum Stride {
    /// A character as a person sees it, which may be several code units.
    CHARACTER,
    /// To the end of the next word, or back to the beginning of the one before.
    WORD
}
