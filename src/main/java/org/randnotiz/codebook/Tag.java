package org.randnotiz.codebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One choice of a [TagSet].
///
/// @param id       names it within its set
/// @param label    as shown
/// @param note     what it means and where it is easily mistaken; may be empty
/// @param within   the tag of another field without which this one makes no sense (a PLOVER mode belongs to one
///                 category); null if it always does
/// @param requires ids of fields that must be filled when this tag is chosen
public record Tag(String id, Label label, Label note, @Nullable String within, Set<String> requires) {

    public Tag {
        requires = Set.copyOf(requires);
    }
}
