package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.sheet.Mark;
import org.randnotiz.work.Workspace;

/// What a person wishes to mark wherever it stands, before they have seen where that is.
///
/// @param names  the names to look for; at least one
/// @param type   id of the mark type
/// @param actor  the actor that goes by these names; null if none does, or it is not about one
/// @param values what each mark of that type says besides
public record MarkWish(List<String> names, String type, @Nullable ActorId actor, Map<String, FieldValue> values) {

    public MarkWish {
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }

    /// All names of an actor.
    public static MarkWish of(Actor actor, Codebook codebook) {
        return new MarkWish(actor.names(), actorType(codebook), actor.id(), Map.of());
    }

    /// Words that were selected; the names of the actor that goes by them, if there is just one.
    ///
    /// @param known the actors that go by a name
    public static MarkWish of(String words, Workspace workspace, Function<String, List<Actor>> known) {
        String name = words.strip().replaceAll("\\s+", " ");
        List<Actor> named = known.apply(name);
        return named.size() == 1
                ? withFirst(name, of(named.getFirst(), workspace.codebook()))
                : new MarkWish(List.of(name), actorType(workspace.codebook()), null, Map.of());
    }

    /// What a mark says, wherever its words stand; of an actor's mark all names of the actor.
    public static MarkWish of(Mark mark, Workspace workspace) {
        String words = mark.anchor().quote().strip().replaceAll("\\s+", " ");
        FieldSpec.Actors lead =
                workspace.codebook().type(mark.type()).map(MarkWish::lead).orElse(null);
        FieldValue value = lead == null ? null : mark.values().get(lead.id());
        Actor actor = value instanceof FieldValue.Actors chosen && chosen.actors().size() == 1
                ? workspace.actors().find(chosen.actors().getFirst()).orElse(null)
                : null;
        Map<String, FieldValue> values = new TreeMap<>(mark.values());
        values.values().removeIf(FieldValue.Links.class::isInstance);
        MarkType type = workspace.codebook().type(mark.type()).orElse(null);
        List<String> all = actor != null && type != null && type.voice() == null
                ? withFirst(words, of(actor, workspace.codebook())).names()
                : List.of(words);
        return new MarkWish(all, mark.type(), actor == null ? null : actor.id(), values);
    }

    private static MarkWish withFirst(String name, MarkWish wish) {
        List<String> names = new ArrayList<>(wish.names());
        names.remove(name);
        names.addFirst(name);
        return new MarkWish(names, wish.type(), wish.actor(), wish.values());
    }

    /// The field of a type that says whom a mark is about; null if it has none.
    public static FieldSpec.@Nullable Actors lead(MarkType type) {
        return type.fields().stream()
                .filter(field -> field.required() && field instanceof FieldSpec.Actors)
                .map(FieldSpec.Actors.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// The type that marks actors: the first whose marks must name one and that says nothing of who speaks.
    public static Optional<MarkType> actorTypeOf(Codebook codebook) {
        return codebook.types().stream()
                .filter(type -> lead(type) != null && type.voice() == null)
                .findFirst();
    }

    private static String actorType(Codebook codebook) {
        return actorTypeOf(codebook)
                .or(() -> codebook.types().stream().findFirst())
                .map(MarkType::id)
                .orElse("");
    }
}
