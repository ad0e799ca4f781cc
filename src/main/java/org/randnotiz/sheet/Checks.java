package org.randnotiz.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;

/// What is wrong (errors) or incomplete (warnings) on a sheet. Pure; the same checks serve the form while a person
/// types, the command line and the `check` of a whole project.
public final class Checks {

    private Checks() {}

    /// Everything there is to say about a sheet.
    ///
    /// @param text the text of the post the sheet is about
    public static List<Problem> of(Sheet sheet, String text, Codebook codebook, Actors actors) {
        List<Problem> problems = new ArrayList<>();
        for (Mark mark : sheet.marks()) {
            if (!mark.anchor().holdsIn(text)) {
                problems.add(Problem.error("check.quote", mark.id(), mark.anchor().span(), mark.anchor().quote()));
            }
            problems.addAll(values(mark, codebook, actors, sheet));
        }
        for (Judgement judgement : sheet.judgements()) {
            problems.addAll(judgement(judgement, sheet));
        }
        return problems;
    }

    /// What there is to say about the values of one mark. The first argument of each problem is the mark's id, the
    /// second the field's.
    public static List<Problem> values(Mark mark, Codebook codebook, Actors actors, Sheet sheet) {
        MarkType type = codebook.type(mark.type()).orElse(null);
        if (type == null) {
            return List.of(Problem.error("check.type", mark.id(), "", mark.type()));
        }
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, FieldValue> entry : mark.values().entrySet()) {
            FieldSpec field = type.field(entry.getKey()).orElse(null);
            if (field == null) {
                problems.add(Problem.error("check.field", mark.id(), entry.getKey(), mark.type()));
            } else {
                problems.addAll(new FieldChecks(mark, field, codebook, actors, sheet).of(entry.getValue()));
            }
        }
        for (FieldSpec field : type.fields()) {
            if (field.required() && !mark.values().containsKey(field.id())) {
                problems.add(Problem.warning("check.missing", mark.id(), field.id(), label(field)));
            }
        }
        problems.addAll(requiredByTags(mark, type, codebook));
        return problems;
    }

    private static List<Problem> requiredByTags(Mark mark, MarkType type, Codebook codebook) {
        List<Problem> problems = new ArrayList<>();
        for (FieldSpec field : type.fields()) {
            if (field instanceof FieldSpec.Choice choice
                    && mark.values().get(field.id()) instanceof FieldValue.Choice chosen) {
                for (String id : chosen.tags()) {
                    Tag tag = codebook.tag(choice, id).orElse(null);
                    for (String required : tag == null ? java.util.Set.<String>of() : tag.requires()) {
                        if (!mark.values().containsKey(required)) {
                            Object name = type.field(required).<Object>map(Checks::label).orElse(required);
                            problems.add(Problem.warning("check.requiredByTag", mark.id(), required, name, id));
                        }
                    }
                }
            }
        }
        return problems;
    }

    private static List<Problem> judgement(Judgement judgement, Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        Assessment latest = judgement.latest();
        if (latest.confidence() == null) {
            problems.add(Problem.warning("check.noConfidence", judgement.id(), "confidence"));
        } else if (latest.reason().isBlank()) {
            problems.add(Problem.warning("check.noReason", judgement.id(), "reason"));
        }
        for (ItemId target : latest.targets()) {
            if (sheet.find(target).isEmpty()) {
                problems.add(Problem.warning("check.target", judgement.id(), "targets", target));
            }
        }
        return problems;
    }

    private static Argument label(FieldSpec field) {
        return new Argument.Words(field.label().de(), field.label().en());
    }

    /// The checks of one value against its field.
    private record FieldChecks(Mark mark, FieldSpec field, Codebook codebook, Actors actors, Sheet sheet) {

        List<Problem> of(FieldValue value) {
            return switch (field) {
                case FieldSpec.Text text -> value instanceof FieldValue.Text ? List.of() : wrongKind();
                case FieldSpec.YesNo yesNo -> value instanceof FieldValue.YesNo ? List.of() : wrongKind();
                case FieldSpec.Decimal number -> value instanceof FieldValue.Decimal ? List.of() : wrongKind();
                case FieldSpec.Choice choice ->
                    value instanceof FieldValue.Choice chosen ? tags(choice, chosen) : wrongKind();
                case FieldSpec.Scale scale ->
                    !(value instanceof FieldValue.Scale chosen)
                            ? wrongKind()
                            : chosen.step() < scale.from() || chosen.step() > scale.to()
                                    ? error("check.scale", chosen.step(), scale.from(), scale.to())
                                    : List.of();
                case FieldSpec.Actors many ->
                    value instanceof FieldValue.Actors chosen ? known(many, chosen) : wrongKind();
                case FieldSpec.Place place ->
                    value instanceof FieldValue.Place chosen ? coordinates(chosen) : wrongKind();
                case FieldSpec.Time time ->
                    !(value instanceof FieldValue.Time chosen)
                            ? wrongKind()
                            : chosen.to().isBefore(chosen.from())
                                    ? error("check.interval", chosen.from(), chosen.to())
                                    : List.of();
                case FieldSpec.Links links ->
                    value instanceof FieldValue.Links chosen ? linked(links, chosen) : wrongKind();
            };
        }

        private List<Problem> wrongKind() {
            return error("check.kind");
        }

        private List<Problem> tags(FieldSpec.Choice choice, FieldValue.Choice chosen) {
            if (!choice.many() && chosen.tags().size() > 1) {
                return error("check.one");
            }
            List<Problem> problems = new ArrayList<>();
            for (String id : chosen.tags()) {
                Tag tag = codebook.tag(choice, id).orElse(null);
                if (tag == null) {
                    problems.addAll(error("check.tag", id));
                } else if (tag.within() != null && !isChosen(choice.within(), tag.within())) {
                    problems.addAll(error("check.within", id, tag.within()));
                }
            }
            return problems;
        }

        private boolean isChosen(@Nullable String otherField, String tag) {
            return otherField != null
                    && mark.values().get(otherField) instanceof FieldValue.Choice other
                    && other.tags().contains(tag);
        }

        private List<Problem> known(FieldSpec.Actors many, FieldValue.Actors chosen) {
            if (!many.many() && chosen.actors().size() > 1) {
                return error("check.one");
            }
            List<Problem> problems = new ArrayList<>();
            for (ActorId id : chosen.actors()) {
                if (actors.find(id).isEmpty()) {
                    problems.addAll(error("check.actor", id));
                }
            }
            return problems;
        }

        private List<Problem> coordinates(FieldValue.Place place) {
            Double latitude = place.latitude();
            Double longitude = place.longitude();
            boolean both = (latitude == null) == (longitude == null);
            boolean onEarth = latitude == null
                    || longitude == null
                    || (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
            return both && onEarth ? List.of() : error("check.coordinates");
        }

        private List<Problem> linked(FieldSpec.Links links, FieldValue.Links chosen) {
            if (!links.many() && chosen.marks().size() > 1) {
                return error("check.one");
            }
            List<Problem> problems = new ArrayList<>();
            for (String id : chosen.marks()) {
                Mark target = sheet.marks().stream()
                        .filter(other -> other.id().value().equals(id))
                        .findFirst()
                        .orElse(null);
                if (target == null) {
                    problems.add(Problem.warning("check.link", mark.id(), field.id(), label(field), id));
                } else if (!links.types().isEmpty() && !links.types().contains(target.type())) {
                    problems.addAll(error("check.linkType", id, target.type()));
                }
            }
            return problems;
        }

        private List<Problem> error(String code, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(mark.id(), field.id(), label(field)));
            arguments.addAll(List.of(more));
            return List.of(Problem.error(code, arguments.toArray()));
        }
    }
}
