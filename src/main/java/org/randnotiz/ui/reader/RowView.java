package org.randnotiz.ui.reader;

import javafx.scene.layout.Region;

/// The node of a row that can be seen.
interface RowView {

    /// What is shown; the viewport gives it its place and size.
    Region node();

    /// How tall it is at that width. The node must be in a scene, its style sheets applied.
    double heightFor(double width);
}
