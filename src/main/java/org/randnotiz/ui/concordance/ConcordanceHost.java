package org.randnotiz.ui.concordance;

import org.randnotiz.codebook.MarkType;
import org.randnotiz.search.ContextLine;
import org.randnotiz.sheet.Edit;

/// What the list of places asks of the window around it.
public interface ConcordanceHost {

    /// Shows the place in its post; the card goes away.
    void open(ContextLine place);

    /// A new mark of that type there, with what its words themselves say already filled in.
    Edit.AddMark draft(MarkType type, ContextLine place);

    /// The card goes away.
    void close();
}
