package org.randnotiz.ui.review;

import org.randnotiz.project.PersonId;

/// What deciding on a sheet asks of the window around it.
public interface ReviewHost {

    /// Shows that person's sheet.
    void show(PersonId person);

    /// Gives the sheet that is shown back.
    ///
    /// @return why not; empty if it was done
    String giveBack(String reason);

    /// Approves the sheet that is shown.
    ///
    /// @param note may be empty
    /// @return why not; empty if it was done
    String approve(String note);

    /// Takes the decision on the sheet that is shown back.
    ///
    /// @return why not; empty if it was done
    String reopen(String reason);

    /// Writing has ended; the keys belong to the text again.
    ///
    /// @param anything whether anything is written
    void written(boolean anything);
}
