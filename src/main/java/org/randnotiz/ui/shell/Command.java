package org.randnotiz.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Something a person can have the program do. Menus, buttons, tooltips, the foot and the key overlay are all made from
/// the one list of these.
///
/// @param id      names it; `command.` + id is the key of its words
/// @param group   where it is listed
/// @param name    its words; null to take those of its id (mark types bring their own from the codebook)
/// @param keys    what to press; the first is the one shown
/// @param enabled whether it would do something right now
/// @param run     does it
/// @param hinted  whether the foot shows its key while it is enabled
/// @param typing  whether its keys may work while somebody writes into a field
record Command(
        String id,
        Group group,
        @Nullable String name,
        List<Key> keys,
        BooleanSupplier enabled,
        Runnable run,
        boolean hinted,
        boolean typing) {

    Command {
        keys = List.copyOf(keys);
    }

    /// A command whose keys work while somebody writes, if they are not needed for writing.
    Command(
            String id,
            Group group,
            @Nullable String name,
            List<Key> keys,
            BooleanSupplier enabled,
            Runnable run,
            boolean hinted) {
        this(id, group, name, keys, enabled, run, hinted, true);
    }

    /// The same with other keys.
    Command withKeys(List<Key> others) {
        return new Command(id, group, name, others, enabled, run, hinted, typing);
    }

    /// The same, but none of its keys works while somebody writes into a field.
    Command notWhileTyping() {
        return new Command(id, group, name, keys, enabled, run, hinted, false);
    }

    /// The parts of the key overlay, in its order.
    enum Group {
        MARK,
        READ,
        JUDGE,
        FIND,
        REVIEW,
        PROJECT,
        VIEW
    }
}
