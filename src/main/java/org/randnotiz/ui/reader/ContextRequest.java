package org.randnotiz.ui.reader;

import java.util.List;
import org.randnotiz.sheet.ItemId;

/// A context menu is asked for.
///
/// @param offset  the place in the text that it is about
/// @param marks   the marks there, the shortest first
/// @param screenX where to show it, on the screen
/// @param screenY where to show it, on the screen
public record ContextRequest(int offset, List<ItemId> marks, double screenX, double screenY) {

    public ContextRequest {
        marks = List.copyOf(marks);
    }
}
