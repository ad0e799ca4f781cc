package org.randnotiz.exchange;

import java.time.ZoneId;
import java.util.List;
import org.randnotiz.post.Source;

/// What an import takes from the project and the person who starts it.
///
/// @param importId names the import in the provenance of its posts
/// @param source   id of the source of posts that name none
/// @param sources  the sources the project knows; a header line may name one of them in the place of an author
/// @param zone     the time zone of posts that name none
/// @param language ISO 639 code of the language of posts that do not say
public record ImportContext(String importId, String source, List<Source> sources, ZoneId zone, String language) {

    public ImportContext {
        sources = List.copyOf(sources);
    }
}
