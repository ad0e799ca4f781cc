package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.search.query.Spelling;

/// All that a query can name in a project. Names are found in any case, with umlauts or without; a name that ends in `*`
/// stands for all that begin so.
///
/// @param codebook the kinds of marks with their fields and tags
/// @param actors   the registry
/// @param sources  where posts come from
/// @param people   who works here
public record Names(Codebook codebook, Actors actors, List<Source> sources, List<Person> people) {

    /// Nothing to name.
    public static final Names NONE =
            new Names(new Codebook("", 0, Label.EMPTY, List.of(), List.of()), Actors.NONE, List.of(), List.of());

    public Names {
        sources = List.copyOf(sources);
        people = List.copyOf(people);
    }

    /// The kinds of marks, and judgements.
    public List<MarkType> types() {
        return Stream.concat(codebook.types().stream(), Stream.of(JudgementType.TYPE))
                .toList();
    }

    /// The kind of marks that goes by `name`: its id or its label in either language.
    public Optional<MarkType> type(String name) {
        Predicate<String> same = matching(name);
        return types().stream().filter(type -> isCalled(type.id(), type.label(), same)).findFirst();
    }

    /// The kinds of marks that go by `name`.
    public Set<MarkType> types(String name) {
        Predicate<String> same = matching(name);
        return types().stream()
                .filter(type -> isCalled(type.id(), type.label(), same))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Of some named things those that go by `name`.
    static <T> Set<T> called(Map<String, T> things, String name) {
        Predicate<String> same = matching(name);
        return things.entrySet().stream()
                .filter(thing -> same.test(thing.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /// Whether `field` goes by `name`.
    public static boolean isCalled(FieldSpec field, String name) {
        return isCalled(field.id(), field.label(), matching(name));
    }

    /// The choices of a field.
    public List<Tag> tags(FieldSpec.Choice field) {
        return Stream.concat(codebook.tagSets().stream(), JudgementType.TAG_SETS.stream())
                .filter(set -> set.id().equals(field.tagSet()))
                .findFirst()
                .map(TagSet::tags)
                .orElse(List.of());
    }

    /// The ids of the choices of `field` that go by `name`.
    public Set<String> tags(FieldSpec.Choice field, String name) {
        Predicate<String> same = matching(name);
        return tags(field).stream()
                .filter(tag -> isCalled(tag.id(), tag.label(), same))
                .map(Tag::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The ids of the actors that go by `name`, or else of those in one of whose names it stands among other words
    /// (`Außenministerium`), and of all that are part of them; of themselves alone if the name begins with `=`. Whoever was
    /// merged into one of them is among them.
    Set<String> actors(String name) {
        boolean alone = name.startsWith("=");
        String called = alone ? name.substring(1) : name;
        List<Actor> all = actors.all();
        Set<ActorId> found = actors(all, matching(called));
        if (found.isEmpty()) {
            String key = Spelling.key(called);
            String words = " " + (key.endsWith("*") ? key.substring(0, key.length() - 1) : key + " ");
            found = words.isBlank() ? found : actors(all, other -> (" " + Spelling.key(other) + " ").contains(words));
        }
        boolean more = !alone && !found.isEmpty();
        while (more) {
            more = false;
            for (Actor actor : all) {
                @Nullable
                ActorId parent = actor.parent();
                more |= parent != null && found.contains(actors.resolve(parent)) && found.add(actor.id());
            }
        }
        Set<ActorId> meant = found;
        return actors.entries().stream()
                .map(Actor::id)
                .filter(id -> meant.contains(actors.resolve(id)))
                .map(ActorId::value)
                .collect(Collectors.toSet());
    }

    private static Set<ActorId> actors(List<Actor> all, Predicate<String> same) {
        Set<ActorId> found = new HashSet<>();
        for (Actor actor : all) {
            boolean isCalledSo = same.test(actor.id().value())
                    || same.test(actor.name())
                    || actor.aliases().stream().anyMatch(same);
            if (isCalledSo) {
                found.add(actor.id());
            }
        }
        return found;
    }

    /// The names of actors.
    Expected expectedActors() {
        List<Label> shown = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        for (Actor actor : actors.all()) {
            shown.add(new Label(actor.name(), actor.name()));
            aliases.addAll(actor.aliases());
        }
        return new Expected(shown, aliases);
    }

    /// The names of persons.
    Expected expectedPeople() {
        return Expected.names(people.stream().map(Person::name).toList());
    }

    /// The kinds of marks.
    Expected expectedTypes() {
        return Expected.small(types().stream().map(MarkType::label));
    }

    /// The ids of the sources that go by `name`.
    Set<String> sources(String name) {
        Predicate<String> same = matching(name);
        return sources.stream()
                .filter(source -> same.test(source.id()) || same.test(source.name()))
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    /// The ids of the persons that go by `name`: id, name, or one of the words of the name.
    Set<String> people(String name) {
        Predicate<String> same = matching(name);
        return people.stream()
                .filter(person -> same.test(person.id().value())
                        || same.test(person.name())
                        || Stream.of(person.name().split(" ")).anyMatch(same))
                .map(person -> person.id().value())
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(String id, Label label, Predicate<String> same) {
        return same.test(id) || same.test(label.de()) || same.test(label.en());
    }

    private static Predicate<String> matching(String name) {
        String key = Spelling.key(name);
        if (key.endsWith("*")) {
            String beginning = key.substring(0, key.length() - 1);
            return other -> Spelling.key(other).startsWith(beginning);
        }
        return other -> Spelling.key(other).equals(key);
    }
}
