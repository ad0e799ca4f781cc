package org.randnotiz.ui.posts;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.post.Source;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hit;
import org.randnotiz.sheet.SheetState;

/// What the list must know of the project to put a hit into words.
///
/// @param zone    the time zone that times are shown in
/// @param sources the sources, for their names
/// @param types   the codebook's mark types in its order, for the letters of the counts
/// @param person  whose sheets the state dots are about; null for anybody's
public record Legend(ZoneId zone, List<Source> sources, List<MarkType> types, @Nullable PersonId person) {

    /// Of several people's sheets the one counts on which something is to be done next.
    private static final List<SheetState> MOST_PRESSING = List.of(
            SheetState.SUBMITTED, SheetState.RETURNED, SheetState.DRAFT, SheetState.APPROVED, SheetState.NEW);

    public Legend {
        sources = List.copyOf(sources);
        types = List.copyOf(types);
    }

    /// The name of the source of that id; the id itself if the project does not know it.
    String sourceName(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).map(Source::name).findFirst().orElse(id);
    }

    /// The state that stands for the post: that of the person's sheet, or else the most pressing one.
    SheetState state(Hit hit) {
        if (person != null) {
            return hit.states().getOrDefault(person, SheetState.NEW);
        }
        return MOST_PRESSING.stream().filter(hit.states()::containsValue).findFirst().orElse(SheetState.NEW);
    }
}
