package org.randnotiz.actor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;

/// An entry of the registry.
///
/// @param id       names it
/// @param version  grows by one with each change, from 1
/// @param name     the name shown
/// @param aliases  other names it goes by in texts
/// @param level    what it is
/// @param sector   PLOVER sector code such as `GOV`; null if not given
/// @param country  ISO 3166-1 alpha-3 code such as `RUS`; null if none
/// @param parent   the actor it is a part of; null if none
/// @param wikidata Wikidata item such as `Q159`; null if not given
/// @param note     what else is known; may be empty
/// @param by       who wrote this version
/// @param at       when
public record Actor(
        ActorId id,
        int version,
        String name,
        List<String> aliases,
        Level level,
        @Nullable String sector,
        @Nullable String country,
        @Nullable ActorId parent,
        @Nullable String wikidata,
        String note,
        PersonId by,
        Instant at) {

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /// The same actor as another version.
    public Actor withVersion(int version) {
        return new Actor(id, version, name, aliases, level, sector, country, parent, wikidata, note, by, at);
    }
}
