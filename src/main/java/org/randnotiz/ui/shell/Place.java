package org.randnotiz.ui.shell;

/// The places of the window.
enum Place {
    /// Read and mark.
    ANNOTATE,
    /// Decide on what others handed in.
    REVIEW
}
