package org.randnotiz.json;

import java.time.ZoneId;
import java.util.UUID;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;

/// `project.json`.
final class ProjectCodec {

    private ProjectCodec() {}

    static JsonObject write(ProjectInfo project) {
        return Codecs.versioned()
                .put("id", project.id())
                .put("revision", project.revision())
                .put("name", project.name())
                .put("zone", project.zone().getId())
                .put("language", project.language())
                .putAll("people", project.people(), ProjectCodec::person)
                .build();
    }

    private static JsonObject person(Person person) {
        return JsonObject.builder()
                .put("id", person.id().value())
                .put("name", person.name())
                .putWord("role", person.role())
                .build();
    }

    static ProjectInfo read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new ProjectInfo(
                json.parsed("id", ProjectCodec::uuid),
                json.counter("revision", 0),
                json.text("name"),
                json.parsed("zone", ZoneId::of),
                json.text("language"),
                json.list("people", ProjectCodec::readPerson));
    }

    private static Person readPerson(JsonObject json) throws UnreadableJsonException {
        return new Person(json.parsed("id", PersonId::new), json.text("name"), json.word("role", Role.values()));
    }

    /// The id names a folder on each workstation, so nothing but a UUID will do.
    private static String uuid(String id) {
        if (!UUID.fromString(id).toString().equals(id)) {
            throw new IllegalArgumentException("not a UUID as it is usually written: " + id);
        }
        return id;
    }
}
