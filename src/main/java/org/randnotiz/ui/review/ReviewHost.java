package org.randnotiz.ui.review;

import java.util.function.Consumer;
import org.randnotiz.project.PersonId;

/// What deciding on a sheet asks of the window around it.
public interface ReviewHost {

    /// Shows that person's sheet.
    void show(PersonId person);

    /// Gives the sheet that is shown back.
    ///
    /// @param answer hears soon why not; an empty string if it was done
    void giveBack(String reason, Consumer<String> answer);

    /// Approves the sheet that is shown.
    ///
    /// @param note   may be empty
    /// @param answer hears soon why not; an empty string if it was done
    void approve(String note, Consumer<String> answer);

    /// Takes the decision on the sheet that is shown back.
    ///
    /// @param answer hears soon why not; an empty string if it was done
    void reopen(String reason, Consumer<String> answer);

    /// Writing has ended; the keys belong to the text again.
    ///
    /// @param anything whether anything is written
    void written(boolean anything);
}
