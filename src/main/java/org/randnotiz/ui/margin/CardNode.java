package org.randnotiz.ui.margin;

import javafx.scene.layout.Region;

/// What is to be seen of a card.
interface CardNode {

    /// What a card shows at one moment.
    ///
    /// @param card    what it is about
    /// @param page    the page it is on
    /// @param open    whether it is the chosen one
    /// @param writing whether a remark about it is being written
    record State(Card card, MarginPage page, boolean open, boolean writing) {}

    /// The card itself.
    Region region();

    /// Shows this; what a person is just typing stays.
    void show(State state);

    /// Shows whether the pointer is on it or on its passage.
    void setHovered(boolean hovered);

    /// Moves the focus into the form of the open card.
    void focusForm();

    /// Moves the focus to where a remark is being written.
    void focusRemark();

    /// Saves what has been typed and not been saved yet.
    void commit();
}
