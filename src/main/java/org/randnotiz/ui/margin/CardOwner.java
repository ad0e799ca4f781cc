package org.randnotiz.ui.margin;

import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.sheet.ItemId;

/// What a card asks of the margin it lies in.
interface CardOwner {

    /// A person clicked the card or pressed Enter on it: it is to open, and to have the focus in its form.
    void open(Card card);

    /// A person leaves the card by Esc, to go back to the text.
    void leave(Card card);

    /// Moves the focus to the next card (1) or the one before (-1).
    void step(Card card, int by);

    /// Makes room for a remark about an item (null for the sheet) and moves the focus there.
    void beginRemark(@Nullable ItemId about);

    /// Opens the form that a draft belongs to, with the focus where it was.
    void resume(Draft draft);

    /// Keeps a draft no longer.
    void discard(Draft draft);

    /// Writing a remark has ended, saved or not.
    void remarkEnded();

    /// A judgement that was begun is given up, or has been saved and stands on the sheet.
    void judgementEnded();
}
