package org.randnotiz.codebook;

import java.util.List;
import java.util.Optional;

/// The choices of a field.
///
/// @param id   names it within the codebook
/// @param tags the choices, in the order they are offered
public record TagSet(String id, List<Tag> tags) {

    public TagSet {
        tags = List.copyOf(tags);
    }

    /// The tag of that id.
    public Optional<Tag> tag(String id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }
}
