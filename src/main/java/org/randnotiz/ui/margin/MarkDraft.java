package org.randnotiz.ui.margin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Checks;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Mark;

/// A mark as its form would leave it: what may be chosen, what is wrong, and which edit says so. Pure.
///
/// @param mark the mark as it is
/// @param page the page it stands on
record MarkDraft(Mark mark, MarginPage page) {

    /// The mark's type; empty if the codebook does not have it.
    Optional<MarkType> type() {
        return page.codebook().type(mark.type());
    }

    /// What a field holds.
    Optional<FieldValue> value(String field) {
        return Optional.ofNullable(mark.values().get(field));
    }

    /// The tags a field offers now: those limited by another field only if their tag is chosen there.
    List<Tag> offered(FieldSpec.Choice field) {
        List<Tag> all = page.codebook().tagSet(field.tagSet()).map(TagSet::tags).orElse(List.of());
        List<String> limiting = limiting(field);
        return all.stream()
                .filter(tag -> tag.within() == null || limiting.contains(tag.within()))
                .toList();
    }

    /// Whether a field belongs into the form now: a choice that has nothing to offer does not, unless it is filled.
    boolean isShown(FieldSpec field) {
        return !(field instanceof FieldSpec.Choice choice)
                || choice.within() == null
                || mark.values().containsKey(field.id())
                || !offered(choice).isEmpty();
    }

    /// What there is to say about one field if it held `value`.
    ///
    /// @param value what it would hold; null for nothing
    List<Problem> problems(FieldSpec field, @Nullable FieldValue value) {
        Map<String, FieldValue> values = new TreeMap<>(mark.values());
        if (value == null) {
            values.remove(field.id());
        } else {
            values.put(field.id(), value);
        }
        var changed = new Mark(
                mark.id(), mark.version(), mark.type(), mark.anchor(), values, mark.by(), mark.at(), mark.origin());
        return Checks.values(changed, page.codebook(), page.actors(), page.sheet()).stream()
                .filter(problem -> fieldOf(problem).equals(field.id()))
                .toList();
    }

    /// Everything there is to say about the mark as it is.
    List<Problem> problems() {
        return Checks.values(mark, page.codebook(), page.actors(), page.sheet());
    }

    /// The edit that puts `value` into the field; empty if it holds just that.
    ///
    /// @param value null to empty the field
    Optional<Edit> edit(FieldSpec field, @Nullable FieldValue value) {
        FieldValue before = mark.values().get(field.id());
        if (value == null) {
            return before == null ? Optional.empty() : Optional.of(Edit.ChangeMark.clear(mark.id(), field.id()));
        }
        return value.equals(before) ? Optional.empty() : Optional.of(Edit.ChangeMark.set(mark.id(), field.id(), value));
    }

    private List<String> limiting(FieldSpec.Choice field) {
        String other = field.within();
        return other != null && mark.values().get(other) instanceof FieldValue.Choice chosen
                ? chosen.tags()
                : List.of();
    }

    /// The field a problem of [Checks] is about is its second argument.
    private static String fieldOf(Problem problem) {
        return problem.arguments().size() < 2 ? "" : problem.arguments().get(1).toString();
    }
}
