package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;

/// What is to be exported, and where to.
///
/// @param target    the file to write
/// @param format    id of the [ExportFormat]
/// @param foundOnly only the posts of the current search
/// @param states    only posts with a sheet in one of these states; any if empty
/// @param person    only sheets of this person; null for everybody's
public record ExportChoice(
        Path target, String format, boolean foundOnly, Set<SheetState> states, @Nullable PersonId person) {

    public ExportChoice {
        states = Set.copyOf(states);
    }
}
