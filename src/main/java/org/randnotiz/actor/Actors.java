package org.randnotiz.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.text.Slug;

/// The registry of actors: an immutable map by id that also finds by name.
///
/// An actor that was merged into another keeps its entry, so that what was written with its id stays as it is: asked for
/// that id, the registry answers with the actor that stands for it. Only [#entry] and [#entries] show the entries
/// themselves, for whoever stores or changes them.
public final class Actors {

    /// A registry without actors.
    public static final Actors NONE = new Actors(Map.of(), Map.of());

    private static final int LONGEST_ID = 50;

    private static final Comparator<Actor> BY_NAME =
            Comparator.comparing((Actor actor) -> key(actor.name())).thenComparing(Actor::id);

    private final Map<ActorId, Actor> byId;
    private final Map<ActorId, Integer> removed;
    private final Map<String, List<Actor>> byName;

    private Actors(Map<ActorId, Actor> byId, Map<ActorId, Integer> removed) {
        this.byId = byId;
        this.removed = removed;
        Map<String, List<Actor>> names = new HashMap<>();
        for (Actor actor : byId.values()) {
            if (!stands(actor)) {
                continue;
            }
            for (String name : actor.names()) {
                List<Actor> sameName = names.computeIfAbsent(key(name), key -> new ArrayList<>());
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
        return of(actors, Map.of());
    }

    /// The registry of these actors, less those that were removed in a later version.
    ///
    /// @param removed the versions that removals got
    public static Actors of(Collection<Actor> actors, Map<ActorId, Integer> removed) {
        Map<ActorId, Actor> byId = new LinkedHashMap<>();
        for (Actor actor : actors) {
            byId.merge(actor.id(), actor, (one, other) -> one.version() >= other.version() ? one : other);
        }
        byId.values().removeIf(actor -> actor.version() <= removed.getOrDefault(actor.id(), 0));
        Map<ActorId, Integer> gone = new LinkedHashMap<>(removed);
        gone.keySet().removeAll(byId.keySet());
        return new Actors(byId, gone);
    }

    /// The actor of that id, or the one that stands for it.
    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(byId.get(resolve(id)));
    }

    /// The entry of exactly that id, whether or not another actor stands for it.
    public Optional<Actor> entry(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The id of the actor that stands for `id`: itself, unless it was merged into another. An id that the registry does not
    /// have stands for itself, and so does an actor whose heir is not there any more. Should two people have merged the same
    /// actors into each other, the one with the lower id stands for all.
    public ActorId resolve(ActorId id) {
        ActorId at = id;
        Set<ActorId> passed = new LinkedHashSet<>();
        while (passed.add(at)) {
            Actor actor = byId.get(at);
            if (actor == null || actor.mergedInto() == null || !byId.containsKey(actor.mergedInto())) {
                return at;
            }
            at = actor.mergedInto();
        }
        List<ActorId> circle = new ArrayList<>(passed);
        return Collections.min(circle.subList(circle.indexOf(at), circle.size()));
    }

    /// The ids that mean the actor `id`: its own, and those of all that were merged into it.
    public Set<ActorId> meaning(ActorId id) {
        ActorId standing = resolve(id);
        Set<ActorId> ids = new LinkedHashSet<>();
        ids.add(standing);
        for (Actor actor : byId.values()) {
            if (actor.mergedInto() != null && resolve(actor.id()).equals(standing)) {
                ids.add(actor.id());
            }
        }
        return ids;
    }

    /// The actors for which `id` stands besides itself, by name.
    public List<Actor> mergedInto(ActorId id) {
        return meaning(id).stream()
                .filter(other -> !other.equals(resolve(id)))
                .map(byId::get)
                .filter(Objects::nonNull)
                .sorted(BY_NAME)
                .toList();
    }

    /// The name shown for that id, or the id itself if the registry does not have it.
    public String name(ActorId id) {
        return find(id).map(Actor::name).orElse(id.value());
    }

    /// The actors that go by exactly this name or alias; case, blanks and the form of umlauts do not count.
    public List<Actor> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /// The actors that go by a name or alias which begins so and has as many words; case, blanks and the form of umlauts do not
    /// count. All that `typed` names exactly are among them.
    public List<Actor> beginning(String typed) {
        String key = key(typed);
        return byName.entrySet().stream()
                .filter(name -> keyBegins(name.getKey(), key))
                .flatMap(name -> name.getValue().stream())
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    /// Whether a name begins so and has as many words.
    public static boolean begins(String name, String typed) {
        return keyBegins(key(name), key(typed));
    }

    private static boolean keyBegins(String name, String typed) {
        return name.startsWith(typed) && name.indexOf(' ', typed.length()) < 0;
    }

    /// All actors that stand for themselves, by name.
    public List<Actor> all() {
        return byId.values().stream().filter(this::stands).sorted(BY_NAME).toList();
    }

    /// All entries, those of merged actors too, by id.
    public List<Actor> entries() {
        return byId.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
    }

    /// How many entries there are.
    public int size() {
        return byId.size();
    }

    private boolean stands(Actor actor) {
        return actor.mergedInto() == null || resolve(actor.id()).equals(actor.id());
    }

    /// The registry with `actor` added, or put in the place of the one with its id.
    public Actors with(Actor actor) {
        Map<ActorId, Actor> changed = new LinkedHashMap<>(byId);
        changed.put(actor.id(), actor);
        Map<ActorId, Integer> gone = new LinkedHashMap<>(removed);
        gone.remove(actor.id());
        return new Actors(changed, gone);
    }

    /// The registry without the actor of that id.
    public Actors without(ActorId id) {
        Map<ActorId, Actor> changed = new LinkedHashMap<>(byId);
        Map<ActorId, Integer> gone = new LinkedHashMap<>(removed);
        Actor actor = changed.remove(id);
        if (actor != null) {
            gone.put(id, actor.version() + 1);
        }
        return new Actors(changed, gone);
    }

    /// The version that the next change of `id` gets: one more than its last, also if that was its removal.
    public int nextVersion(ActorId id) {
        Actor actor = byId.get(id);
        return (actor == null ? removed.getOrDefault(id, 0) : actor.version()) + 1;
    }

    /// An id for a new actor of that name which no actor of this registry has or had: `Russische Föderation` becomes
    /// `russische-foederation`, and `russische-foederation-2` if that is taken.
    public ActorId newId(String name) {
        return new ActorId(Slug.free(Slug.of(name, LONGEST_ID, "akteur"), id -> isUsed(new ActorId(id))));
    }

    private boolean isUsed(ActorId id) {
        return byId.containsKey(id) || removed.containsKey(id);
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
