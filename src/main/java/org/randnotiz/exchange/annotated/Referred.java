package org.randnotiz.exchange.annotated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;

/// Everything that posts and sheets name, and what that names in turn: each entry comes once, when it is first named, and
/// after what it names itself. What the registry does not know is passed over.
final class Referred {

    private final Actors actors;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Set<String> namedSources = new HashSet<>();
    private final Set<ActorId> namedActors = new HashSet<>();
    private final Set<PersonId> namedPeople = new HashSet<>();
    private final Consumer<Source> onSource;
    private final Consumer<Actor> onActor;
    private final Consumer<Person> onPerson;

    Referred(ExportHeader header, Consumer<Source> onSource, Consumer<Actor> onActor, Consumer<Person> onPerson) {
        this.actors = header.actors();
        header.sources().forEach(source -> sources.put(source.id(), source));
        header.people().forEach(person -> people.put(person.id(), person));
        this.onSource = onSource;
        this.onActor = onActor;
        this.onPerson = onPerson;
    }

    void post(AnnotatedPost post) {
        source(post.post().source());
        for (Sheet sheet : post.sheets()) {
            person(sheet.person());
            sheet.items().forEach(this::item);
        }
    }

    void person(PersonId id) {
        Person person = people.get(id);
        if (namedPeople.add(id) && person != null) {
            onPerson.accept(person);
        }
    }

    private void source(String id) {
        Source source = sources.get(id);
        if (namedSources.add(id) && source != null) {
            source.ratings().stream().map(Rating::by).forEach(this::person);
            onSource.accept(source);
        }
    }

    private void actor(@Nullable ActorId id) {
        Actor actor = id == null ? null : actors.entry(id).orElse(null);
        if (actor != null && namedActors.add(actor.id())) {
            actor(actor.parent());
            actor(actor.mergedInto());
            person(actor.by());
            onActor.accept(actor);
        }
    }

    private void item(Item item) {
        person(item.by());
        switch (item) {
            case Mark mark -> mark.values().values().forEach(this::value);
            case Judgement judgement ->
                judgement.assessments().stream().map(Assessment::by).forEach(this::person);
            case Remark remark -> person(remark.of());
            case HandOver handOver -> person(handOver.of());
            case Dating dating -> person(dating.by());
        }
    }

    private void value(FieldValue value) {
        if (value instanceof FieldValue.Actors chosen) {
            chosen.actors().forEach(this::actor);
        }
    }
}
