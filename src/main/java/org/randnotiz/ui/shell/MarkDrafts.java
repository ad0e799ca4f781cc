package org.randnotiz.ui.shell;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Origin;
import org.randnotiz.text.Span;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// A new mark, with those required fields filled in whose value the marked words themselves say: the actor that goes by
/// that name, the interval those words mean, the place they name.
final class MarkDrafts {

    private MarkDrafts() {}

    /// A mark on the open post.
    ///
    /// @param named the actors that go by a name
    static Edit.AddMark of(
            ItemId id, MarkType type, Span span, Workspace workspace, Function<String, List<Actor>> named) {
        OpenPost open = workspace.open();
        String words = open == null ? "" : span.of(open.post().text());
        return of(id, type, span, words, open == null ? null : open.published().at(), named);
    }

    /// A mark on any post.
    ///
    /// @param words what is marked
    /// @param time  when the post was published; null if unknown
    /// @param named the actors that go by a name
    static Edit.AddMark of(
            ItemId id,
            MarkType type,
            Span span,
            String words,
            @Nullable ZonedDateTime time,
            Function<String, List<Actor>> named) {
        Map<String, FieldValue> values = new HashMap<>();
        for (FieldSpec field : type.fields()) {
            FieldValue value = field.required() ? said(field, words, named, time) : null;
            if (value != null) {
                values.put(field.id(), value);
            }
        }
        return new Edit.AddMark(id, type.id(), span, values, Origin.HAND);
    }

    /// Whether the words marked have said all that has to be known, so that nothing needs to be asked. Of a type none of
    /// whose fields must be filled nothing is known.
    static boolean isComplete(MarkType type, Edit.AddMark mark) {
        List<FieldSpec> required =
                type.fields().stream().filter(FieldSpec::required).toList();
        return !required.isEmpty()
                && required.stream().allMatch(field -> mark.values().containsKey(field.id()));
    }

    private static @Nullable FieldValue said(
            FieldSpec field, String words, Function<String, List<Actor>> named, @Nullable ZonedDateTime time) {
        return switch (field) {
            case FieldSpec.Actors actors -> {
                List<Actor> meant = named.apply(words);
                yield meant.size() == 1
                        ? new FieldValue.Actors(List.of(meant.getFirst().id()))
                        : null;
            }
            case FieldSpec.Place place -> new FieldValue.Place(words, null, null);
            case FieldSpec.Time interval -> TimeEntries.parse(words, time).orElse(null);
            case FieldSpec.Text text -> null;
            case FieldSpec.Choice choice -> null;
            case FieldSpec.Scale scale -> null;
            case FieldSpec.YesNo yesNo -> null;
            case FieldSpec.Decimal decimal -> null;
            case FieldSpec.Links links -> null;
        };
    }
}
