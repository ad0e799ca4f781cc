package org.randnotiz.index.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Column;

/// What the values in the columns of the index count as, by the codebook and the sources of the project.
final class OverviewKeys {

    private final Map<String, Voice> voices = new HashMap<>();
    private final Set<String> categories = new HashSet<>();
    private final Map<String, Reliability> reliabilities = new HashMap<>();
    private final Actors actors;
    private final @Nullable PersonId whose;

    /// @param whose whose sheets states are counted of; null for anybody's
    OverviewKeys(Names names, @Nullable PersonId whose) {
        this.whose = whose;
        this.actors = names.actors();
        for (MarkType type : names.codebook().types()) {
            Voice voice = type.voice();
            if (voice != null) {
                voices.put(Column.voiceOf(type.id()), voice);
            }
            type.fields().stream()
                    .filter(field -> field instanceof FieldSpec.Choice && field.required())
                    .forEach(field -> categories.add(Column.tag(type.id(), field.id(), "")));
        }
        for (Voice voice : Voice.values()) {
            voices.put(voice.id(), voice);
        }
        for (Source source : names.sources()) {
            reliabilities.put(source.id(), source.reliability());
        }
    }

    /// A person as she is counted.
    List<String> person(String id) {
        return List.of(id);
    }

    /// The actor that stands for one.
    List<String> actor(String id) {
        return List.of(actors.resolve(new ActorId(id)).value());
    }

    /// `DRAFT` of `DRAFT`, or of `anna=DRAFT` where hers are counted.
    List<String> state(String value) {
        int equals = value.indexOf('=');
        boolean counts = whose == null ? equals < 0 : equals > 0 && value.substring(0, equals).equals(whose.value());
        return counts ? List.of(value.substring(equals + 1)) : List.of();
    }

    /// The voice of a mark or of its type.
    List<String> voice(String value) {
        Voice voice = voices.get(value);
        return voice == null ? List.of() : List.of(voice.id());
    }

    /// A tag without which a mark of its type is not complete.
    List<String> category(String tag) {
        return categories.contains(tag.substring(0, tag.indexOf('=') + 1)) ? List.of(tag) : List.of();
    }

    /// The letter of a source.
    String reliability(String source) {
        return reliabilities.getOrDefault(source, Reliability.F).name();
    }
}
