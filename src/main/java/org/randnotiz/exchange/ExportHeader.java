package org.randnotiz.exchange;

import java.time.Instant;
import java.util.List;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;

/// What an export says beside the posts, and where it looks up what they name.
///
/// @param by       who exports
/// @param at       when
/// @param filter   which posts, in words for a person
/// @param codebook what the marks were made with
/// @param actors   the registry; only those that are named get into the file
/// @param sources  the sources; only those that are named get into the file
/// @param people   who works in the project; only those that are named get into the file
public record ExportHeader(
        PersonId by,
        Instant at,
        String filter,
        Codebook codebook,
        Actors actors,
        List<Source> sources,
        List<Person> people) {

    public ExportHeader {
        sources = List.copyOf(sources);
        people = List.copyOf(people);
    }
}
