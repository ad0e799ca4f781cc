package org.randnotiz.project;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What holds for a whole project.
///
/// @param id       a UUID; names the workstation's index of the project
/// @param revision grows by one with each change of this record
/// @param name     as shown in the window
/// @param zone     the time zone of posts that name none
/// @param language language of the posts, an ISO 639 code
/// @param people   who works here
public record ProjectInfo(String id, int revision, String name, ZoneId zone, String language, List<Person> people) {

    public ProjectInfo {
        people = List.copyOf(people);
    }

    /// The person of that id.
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// What a person is called; the id of somebody who is not in the project.
    public String nameOf(PersonId id) {
        return person(id).map(Person::name).orElse(id.value());
    }

    /// The project with `person` added, or put in the place of the one with the same id.
    public ProjectInfo with(Person person) {
        List<Person> changed = new ArrayList<>(people);
        changed.removeIf(other -> other.id().equals(person.id()));
        changed.add(person);
        return new ProjectInfo(id, revision + 1, name, zone, language, changed);
    }
}
