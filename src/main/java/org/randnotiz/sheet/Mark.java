package org.randnotiz.sheet;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.project.PersonId;
import org.randnotiz.text.Anchor;

/// One annotation on a passage.
///
/// @param id      names it
/// @param version see [Item#version()]
/// @param type    id of its mark type in the codebook
/// @param anchor  the passage with its words
/// @param values  what was filled in, by field id, in the order of the ids
/// @param by      who wrote this version
/// @param at      when
/// @param origin  where it comes from
public record Mark(
        ItemId id,
        int version,
        String type,
        Anchor anchor,
        Map<String, FieldValue> values,
        PersonId by,
        Instant at,
        Origin origin)
        implements Item {

    public Mark {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// The same version on another passage: where a file has it, and where the project does.
    public Mark on(Anchor place) {
        return new Mark(id, version, type, place, values, by, at, origin);
    }

    @Override
    public Mark withVersion(int version) {
        return new Mark(id, version, type, anchor, values, by, at, origin);
    }
}
