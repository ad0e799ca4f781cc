package org.randnotiz.ui.margin;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.ItemId;

/// The moment in which a click on a mark, in the text or on its card, means *this one* for a field.
final class Picking {

    private final MarginHost host;
    private List<ItemId> candidates = List.of();
    private @Nullable Consumer<ItemId> picked;

    Picking(MarginHost host) {
        this.host = host;
    }

    /// Whether a mark is being picked.
    boolean isActive() {
        return picked != null;
    }

    /// Begins, in the text too.
    void begin(List<ItemId> candidates, Consumer<ItemId> picked) {
        end();
        this.candidates = List.copyOf(candidates);
        this.picked = picked;
        host.pick(this.candidates, this::take);
    }

    /// Picks this mark if it may be picked; ends the picking then.
    void take(ItemId item) {
        Consumer<ItemId> taker = picked;
        if (taker != null && candidates.contains(item)) {
            end();
            taker.accept(item);
        }
    }

    /// Ends without picking, if it was going on.
    void end() {
        if (picked != null) {
            picked = null;
            candidates = List.of();
            host.pickingEnded();
        }
    }
}
