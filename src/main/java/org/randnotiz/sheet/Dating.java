package org.randnotiz.sheet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.randnotiz.post.Published;
import org.randnotiz.project.PersonId;

/// When a post was published, as a person says it against what its header line says. The post itself never changes.
///
/// Whoever corrects a time that has been corrected already, also on another sheet, gives the correction the next version
/// after all that are there; so the latest one is known without asking a clock.
///
/// @param id        names it
/// @param version   see [Item#version()]; grows over all sheets of the post
/// @param published the time; its `raw` is what was typed, its `at` is never null
/// @param reason    why, in the person's words; may be empty
/// @param by        who says it
/// @param at        when it was said
public record Dating(ItemId id, int version, Published published, String reason, PersonId by, Instant at)
        implements Item {

    private static final Comparator<Dating> BY_VERSION =
            Comparator.comparingInt(Dating::version).thenComparing(Dating::by).thenComparing(Dating::id);

    /// @throws IllegalArgumentException if no time is said
    public Dating {
        if (published.at() == null) {
            throw new IllegalArgumentException("a correction without a time");
        }
    }

    /// The correction that holds for a post with these sheets: the one of the highest version.
    public static Optional<Dating> of(Collection<Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.datings().stream()).max(BY_VERSION);
    }

    @Override
    public Dating withVersion(int version) {
        return new Dating(id, version, published, reason, by, at);
    }
}
