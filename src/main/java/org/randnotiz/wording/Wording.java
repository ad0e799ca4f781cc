package org.randnotiz.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Tag;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;

/// Values in words, as cards, forms and the command line show them. Pure.
///
/// @param texts    the language
/// @param codebook what tags are called
/// @param actors   what actors are called
/// @param sheet    the marks that links point to
public record Wording(Texts texts, Codebook codebook, Actors actors, Sheet sheet) {

    private static final int LONGEST_QUOTE = 48;

    /// What a field holds, in one line.
    public String value(FieldSpec field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> text.text();
            case FieldValue.Choice choice ->
                choice.tags().stream().map(tag -> tag(field, tag)).collect(Collectors.joining(", "));
            case FieldValue.Scale scale -> step(field, scale.step());
            case FieldValue.YesNo answer -> texts.get(answer.yes() ? "margin.yes" : "margin.no");
            case FieldValue.Decimal number -> number(number);
            case FieldValue.Actors chosen -> actors(chosen.actors());
            case FieldValue.Place place -> place.name();
            case FieldValue.Time time -> interval(time);
            case FieldValue.Links links ->
                links.marks().stream().map(this::linked).collect(Collectors.joining(", "));
        };
    }

    /// What a tag is called; its id if the codebook does not have it.
    public String tag(FieldSpec field, String id) {
        return field instanceof FieldSpec.Choice choice
                ? codebook.tag(choice, id).map(Tag::label).map(texts::of).orElse(id)
                : id;
    }

    /// A step of a scale in words, or its number if it has none.
    public String step(FieldSpec field, int step) {
        if (field instanceof FieldSpec.Scale scale) {
            int index = step - scale.from();
            if (index >= 0 && index < scale.steps().size()) {
                return texts.of(scale.steps().get(index));
            }
        }
        return String.valueOf(step);
    }

    /// A number as entered, with the decimal sign of the language.
    public String number(FieldValue.Decimal number) {
        String plain = number.number().toPlainString();
        return texts.english() ? plain : plain.replace('.', ',');
    }

    /// `14.05.2024 – 19.05.2024`, or one day.
    public String interval(FieldValue.Time time) {
        String from = texts.date(time.from());
        return time.from().equals(time.to()) ? from : from + " – " + texts.date(time.to());
    }

    /// The names of actors.
    public String actors(List<ActorId> ids) {
        return ids.stream().map(actors::name).collect(Collectors.joining(", "));
    }

    /// `RUS · GOV`, as far as known.
    public String origin(Actor actor) {
        return joined(actor.country(), actor.sector());
    }

    /// What kind of actor it is.
    public String level(Actor actor) {
        return texts.get("level." + actor.level());
    }

    /// The words in quotation marks.
    public String quoted(String words) {
        return texts.get("margin.quoted", words);
    }

    /// The mark's own words in quotation marks, shortened, on one line.
    public String quote(Mark mark) {
        String words = mark.anchor().quote().strip().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) > LONGEST_QUOTE) {
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + " …";
        }
        return quoted(words);
    }

    /// What a mark's type is called; its id if the codebook does not have it.
    public String type(Mark mark) {
        return texts.of(codebook.typeLabel(mark.type()));
    }

    /// A likelihood in words.
    public String likelihood(@Nullable Likelihood likelihood) {
        return likelihood == null ? texts.get("margin.none") : texts.get("likelihood." + likelihood);
    }

    /// A confidence in words.
    public String confidence(@Nullable Confidence confidence) {
        return confidence == null ? texts.get("margin.none") : texts.get("confidence." + confidence);
    }

    private String linked(String id) {
        return sheet.marks().stream()
                .filter(mark -> mark.id().value().equals(id))
                .findFirst()
                .map(mark -> type(mark) + " " + quote(mark))
                .orElse(id);
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        if (one == null) {
            return other == null ? "" : other;
        }
        return other == null ? one : one + " · " + other;
    }
}
