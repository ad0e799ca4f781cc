package org.randnotiz.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;

/// Something said between analyst and editor. It stands on the sheet of whoever says it.
///
/// @param id       names it
/// @param version  see [Item#version()]
/// @param of       whose sheet it is about
/// @param about    the mark or judgement it is about; null for the sheet as a whole
/// @param text     what is said
/// @param resolved whether it is settled
/// @param by       who says it
/// @param at       when
public record Remark(
        ItemId id,
        int version,
        PersonId of,
        @Nullable ItemId about,
        String text,
        boolean resolved,
        PersonId by,
        Instant at)
        implements Item {

    @Override
    public Remark withVersion(int version) {
        return new Remark(id, version, of, about, text, resolved, by, at);
    }
}
