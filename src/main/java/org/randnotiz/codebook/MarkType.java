package org.randnotiz.codebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A kind of mark.
///
/// @param id     names it within the codebook
/// @param label  as shown
/// @param key    the letter that marks a selection with it, a capital; empty if it has none
/// @param colour name of a colour token of the interface: blue, orange, teal, pink, violet, green, grey
/// @param voice  who stands behind a passage so marked; null where the type says nothing of it. A field of the role
///               [FieldRole#VOICE] overrides it for a single mark: see [Voice#of(MarkType, java.util.Map)]
/// @param fields what may be filled in, in the order of the form
public record MarkType(
        String id, Label label, String key, String colour, @Nullable Voice voice, List<FieldSpec> fields) {

    public MarkType {
        fields = List.copyOf(fields);
    }

    /// The field of that id.
    public Optional<FieldSpec> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
