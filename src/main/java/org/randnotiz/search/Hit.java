package org.randnotiz.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;

/// One row of an answer: enough to show the post in a list without reading it.
///
/// @param post      the post
/// @param published its time; null if unknown
/// @param headline  see [org.randnotiz.post.Post#headline()]
/// @param found     what was found in the headline, as spans of it
/// @param snippet   where it was found in the text
/// @param source    id of its source
/// @param author    who wrote it; null if unknown
/// @param states    where each person's sheet stands, in the order of their ids; persons without a sheet are missing
/// @param marks     how many marks of each type there are, by the type's id, in the order of the ids
/// @param repeats   whether it repeats passages of its own
public record Hit(
        PostId post,
        @Nullable Moment published,
        String headline,
        List<Span> found,
        Snippet snippet,
        String source,
        @Nullable String author,
        Map<PersonId, SheetState> states,
        Map<String, Integer> marks,
        boolean repeats) {
    public Hit {
        found = List.copyOf(found);
        states = Collections.unmodifiableMap(new TreeMap<>(states));
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }
}
