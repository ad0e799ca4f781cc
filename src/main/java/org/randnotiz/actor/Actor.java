package org.randnotiz.actor;

import java.time.Instant;
import java.util.ArrayList;
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
/// @param mergedInto the actor it turned out to be, which stands for it from then on; null if it stands for itself
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
        @Nullable ActorId mergedInto,
        PersonId by,
        Instant at) {

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /// An actor that stands for itself.
    public Actor(
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
        this(id, version, name, aliases, level, sector, country, parent, wikidata, note, null, by, at);
    }

    /// An actor of whom only the name is known yet; when it is put into the registry it gets the time of that.
    public static Actor named(ActorId id, String name, PersonId by) {
        return new Actor(id, 1, name, List.of(), Level.GROUP, null, null, null, null, "", by, Instant.EPOCH);
    }

    /// All its names, the one that is shown first.
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return List.copyOf(names);
    }

    /// The same actor as another version.
    public Actor withVersion(int version) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor with this name.
    public Actor withName(String name) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor with these aliases.
    public Actor withAliases(List<String> aliases) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor on this level.
    public Actor withLevel(Level level) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor of this sector; null for none.
    public Actor withSector(@Nullable String sector) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor of this country; null for none.
    public Actor withCountry(@Nullable String country) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor as a part of another; null for none.
    public Actor withParent(@Nullable ActorId parent) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor with this Wikidata item; null for none.
    public Actor withWikidata(@Nullable String wikidata) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor with this note.
    public Actor withNote(String note) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor for which another stands; null for one that stands for itself.
    public Actor withMergedInto(@Nullable ActorId mergedInto) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }

    /// The actor as written by `by` at this time.
    public Actor signed(PersonId by, Instant at) {
        return new Actor(
                id, version, name, aliases, level, sector, country, parent, wikidata, note, mergedInto, by, at);
    }
}
