package org.randnotiz.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The registry of actors: an immutable map by id that also finds by name.
public final class Actors {

    /// A registry without actors.
    public static final Actors NONE = new Actors(Map.of());

    private final Map<ActorId, Actor> byId;
    private final Map<String, List<Actor>> byName;

    private Actors(Map<ActorId, Actor> byId) {
        this.byId = byId;
        Map<String, List<Actor>> names = new HashMap<>();
        for (Actor actor : byId.values()) {
            names.computeIfAbsent(key(actor.name()), key -> new ArrayList<>()).add(actor);
            for (String alias : actor.aliases()) {
                List<Actor> sameName = names.computeIfAbsent(key(alias), key -> new ArrayList<>());
                if (!sameName.contains(actor)) {
                    sameName.add(actor);
                }
            }
        }
        this.byName = names;
    }

    /// The registry of these actors; of several with one id the highest version counts, so that registries written by
    /// several people are united by laying them together.
    public static Actors of(Collection<Actor> actors) {
        Map<ActorId, Actor> byId = new LinkedHashMap<>();
        for (Actor actor : actors) {
            byId.merge(actor.id(), actor, (one, other) -> one.version() >= other.version() ? one : other);
        }
        return new Actors(byId);
    }

    /// The actor of that id.
    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The name shown for that id, or the id itself if the registry does not have it.
    public String name(ActorId id) {
        Actor actor = byId.get(id);
        return actor == null ? id.value() : actor.name();
    }

    /// The actors that go by exactly this name or alias; case, blanks and the form of umlauts do not count.
    public List<Actor> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /// All actors, by name.
    public List<Actor> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing((Actor actor) -> key(actor.name())).thenComparing(Actor::id))
                .toList();
    }

    /// How many actors there are.
    public int size() {
        return byId.size();
    }

    /// The registry with `actor` added, or put in the place of the one with its id.
    public Actors with(Actor actor) {
        Map<ActorId, Actor> changed = new LinkedHashMap<>(byId);
        changed.put(actor.id(), actor);
        return new Actors(changed);
    }

    /// The registry without the actor of that id.
    public Actors without(ActorId id) {
        Map<ActorId, Actor> changed = new LinkedHashMap<>(byId);
        changed.remove(id);
        return new Actors(changed);
    }

    /// An id for a new actor of that name which no actor of this registry has: `Russische Föderation` becomes
    /// `russische-foederation`, and `russische-foederation-2` if that is taken.
    public ActorId newId(String name) {
        String latin = key(name).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String shortened = plain.substring(0, Math.min(plain.length(), 50)).replaceAll("-+$", "");
        String base = shortened.isEmpty() ? "akteur" : shortened;
        ActorId id = new ActorId(base);
        for (int n = 2; byId.containsKey(id); n++) {
            id = new ActorId(base + "-" + n);
        }
        return id;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.GERMAN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actors actors && actors.byId.equals(byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "Actors" + byId.keySet();
    }
}
