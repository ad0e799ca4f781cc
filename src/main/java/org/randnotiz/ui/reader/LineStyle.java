package org.randnotiz.ui.reader;

import java.util.Locale;

/// How the line under a passage is drawn, so that kinds of marks differ by more than their colour.
public enum LineStyle {
    /// An unbroken line.
    SOLID,
    /// A line of strokes.
    DASHED,
    /// A line of dots.
    DOTTED;

    /// The name of the style class: `solid`, `dashed`, `dotted`.
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
