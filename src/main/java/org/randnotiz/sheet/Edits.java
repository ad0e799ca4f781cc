package org.randnotiz.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.problem.Problem;

/// What the kinds of [Edit] have in common.
final class Edits {

    private static final int LONGEST_QUOTE = 40;

    private Edits() {}

    /// The edit on the own sheet, unless the sheet is handed in.
    static Outcome ifOpen(Desk desk, Supplier<Outcome> edit) {
        return Refusals.closed(desk).<Outcome>map(Outcome.Refused::new).orElseGet(edit);
    }

    /// One step on a mark, labelled with its type and its words.
    static Outcome done(String label, Mark mark, Desk desk, Step step) {
        String quote = mark.anchor().quote().strip();
        String shown = quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE))) + " …";
        Label type = desk.codebook().typeLabel(mark.type());
        return new Outcome.Done(label, List.of(type.de() + "|" + type.en(), shown), List.of(step));
    }

    /// Drops tags that make no sense any more because the tag they belong to is no longer chosen: a mode goes with its
    /// category. Fields in `kept` were just filled in and stay, right or wrong.
    static void dropOrphans(Codebook codebook, String type, Map<String, FieldValue> values, Set<String> kept) {
        List<FieldSpec> fields = codebook.type(type).map(MarkType::fields).orElse(List.of());
        for (FieldSpec field : fields) {
            if (field instanceof FieldSpec.Choice choice
                    && choice.within() != null
                    && !kept.contains(field.id())
                    && values.get(field.id()) instanceof FieldValue.Choice chosen) {
                List<String> left = chosen.tags().stream()
                        .filter(id -> fits(codebook.tag(choice, id).orElse(null), values.get(choice.within())))
                        .toList();
                if (left.isEmpty()) {
                    values.remove(field.id());
                } else {
                    values.put(field.id(), new FieldValue.Choice(left));
                }
            }
        }
    }

    private static boolean fits(@Nullable Tag tag, @Nullable FieldValue limiting) {
        return tag == null
                || tag.within() == null
                || (limiting instanceof FieldValue.Choice chosen && chosen.tags().contains(tag.within()));
    }

    /// Nothing to do: everything is already as wished.
    static Outcome nothing(String label) {
        return new Outcome.Done(label, List.of(), List.of());
    }

    /// A hand-over put on the own sheet.
    static Outcome handedOver(String label, Desk desk, HandOver handOver) {
        Sheet own = desk.own();
        if (own.find(handOver.id()).isPresent()) {
            return new Outcome.Refused(Problem.error("edit.idTaken", handOver.id()));
        }
        return new Outcome.Done(
                label, List.of(handOver.of().value()), List.of(Step.OnSheet.of(own.key(), null, handOver)));
    }
}
