package org.randnotiz.ui.actors;

import org.randnotiz.sheet.Outcome;

/// What marking all occurrences asks of the window around it.
public interface OccurrencesHost {

    /// The places were marked; the card goes away.
    void done(Outcome.Done outcome);

    /// The card goes away.
    void close();
}
