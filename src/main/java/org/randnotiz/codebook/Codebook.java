package org.randnotiz.codebook;

import java.util.List;
import java.util.Optional;

/// The mark types of a project with their fields and tag sets.
///
/// @param id       names the codebook
/// @param revision grows by one with each change
/// @param label    as shown
/// @param tagSets  the tag sets its fields choose from
/// @param types    the mark types, in the order they are offered
public record Codebook(String id, int revision, Label label, List<TagSet> tagSets, List<MarkType> types) {

    public Codebook {
        tagSets = List.copyOf(tagSets);
        types = List.copyOf(types);
    }

    /// The mark type of that id.
    public Optional<MarkType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /// What the mark type of that id is called; the id where the codebook does not have it.
    public Label typeLabel(String id) {
        return type(id).map(MarkType::label).orElseGet(() -> new Label(id, id));
    }

    /// The tag set of that id.
    public Optional<TagSet> tagSet(String id) {
        return tagSets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /// The tag that `field` calls by that id.
    public Optional<Tag> tag(FieldSpec.Choice field, String id) {
        return tagSet(field.tagSet()).flatMap(set -> set.tag(id));
    }
}
