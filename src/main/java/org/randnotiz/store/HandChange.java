package org.randnotiz.store;

import java.util.List;
import java.util.Map;
import org.randnotiz.actor.Actor;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;

/// What somebody wrote into a file by hand that is made from the journals, beside what the journals say.
public sealed interface HandChange {

    /// A sheet was changed.
    ///
    /// @param known    as the journals say it
    /// @param changed  as the file says it
    /// @param versions the last version of each item that the journals know, removed ones too
    record OnSheet(Sheet known, Sheet changed, Map<ItemId, Integer> versions) implements HandChange {

        public OnSheet {
            versions = Map.copyOf(versions);
        }
    }

    /// A page of the registry was changed.
    ///
    /// @param known   the actors as the journals say them
    /// @param changed the actors as the file says them
    record OnPage(List<Actor> known, List<Actor> changed) implements HandChange {

        public OnPage {
            known = List.copyOf(known);
            changed = List.copyOf(changed);
        }
    }
}
