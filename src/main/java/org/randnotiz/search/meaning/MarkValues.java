package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.Tag;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.Days;
import org.randnotiz.search.query.Queries;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.Spelling;
import org.randnotiz.text.Span;

/// Finds out what the values of a mark's fields stand for.
///
/// @param names  what can be named
/// @param faults what is wrong
record MarkValues(Names names, Faults faults) {

    private static final int SHORTEST_TO_MISSPELL = 4;

    /// What `field` says if it is one of `specs`: all that can be made of its value.
    Optional<Query> of(Query.Field field, List<FieldSpec> specs) {
        List<Query> meant = new ArrayList<>();
        for (FieldSpec spec : specs) {
            Query one = field.value().equals("*")
                    ? new Query.Has(Column.MARK_FIELD, Set.of(spec.id()))
                    : of(field, spec);
            if (one != null && !meant.contains(one)) {
                meant.add(one);
            }
        }
        if (meant.isEmpty()) {
            complain(field, specs.getFirst());
        }
        return Queries.any(meant);
    }

    private @Nullable Query of(Query.Field field, FieldSpec spec) {
        String value = field.value();
        return switch (spec) {
            case FieldSpec.Text text -> new Query.Said(Column.words(text.id()), expanded(field));
            case FieldSpec.Place place -> place(Column.words(place.id()), field);
            case FieldSpec.Choice choice -> {
                Set<String> tags = names.tags(choice, field.named());
                yield tags.isEmpty() ? null : new Query.Has(Column.choice(choice.id()), tags);
            }
            case FieldSpec.Actors named -> {
                Set<String> actors = names.actors(field.named());
                yield actors.isEmpty() ? null : new Query.Has(Column.actors(named.id()), actors);
            }
            case FieldSpec.Time time -> {
                Optional<Days> days = Days.of(value);
                yield days.isEmpty() || days.get().isTurned()
                        ? null
                        : new Query.During(
                                Column.time(time.id()), days.get().first(), days.get().last());
            }
            case FieldSpec.Scale scale -> {
                int step = step(scale, value);
                yield step >= 0
                        ? new Query.Between(Column.number(scale.id()), step, step)
                        : numbers(Column.number(scale.id()), value);
            }
            case FieldSpec.YesNo yesNo ->
                switch (Spelling.key(value)) {
                    case "ja", "yes" -> new Query.Has(Column.choice(yesNo.id()), Set.of("yes"));
                    case "nein", "no" -> new Query.Has(Column.choice(yesNo.id()), Set.of("no"));
                    default -> null;
                };
            case FieldSpec.Decimal decimal -> numbers(Column.number(decimal.id()), value);
            case FieldSpec.Links links -> null;
        };
    }

    private void complain(Query.Field field, FieldSpec spec) {
        if (field.begun() && !(spec instanceof FieldSpec.Choice || spec instanceof FieldSpec.Actors)) {
            return; // it may become one
        }
        switch (spec) {
            case FieldSpec.Choice choice -> faults.unknown(field, expected(names.tags(choice)));
            case FieldSpec.Actors actors -> faults.unknown(field, names.expectedActors());
            case FieldSpec.Time time -> faults.days(field);
            case FieldSpec.Scale scale -> expected(field, scale.from() + ", " + scale.from() + ".." + scale.to());
            case FieldSpec.YesNo yesNo -> expected(field, Expected.YES_OR_NO);
            case FieldSpec.Decimal decimal -> expected(field, "1, 2.5, 1..10");
            case FieldSpec.Links links -> expected(field, "*");
            case FieldSpec.Text text -> expected(field, "*");
            case FieldSpec.Place place -> expected(field, "*");
        }
    }

    private void expected(Query.Field field, Object examples) {
        faults.add("search.noValue", field.valueAt(), field.value(), field.name(), examples);
    }

    private static Expected expected(List<Tag> tags) {
        return new Expected(
                tags.stream().map(Tag::label).toList(), tags.stream().map(Tag::id).toList());
    }

    private static List<String> names(List<Tag> tags) {
        return tags.stream()
                .flatMap(tag -> Stream.of(tag.id(), tag.label().de(), tag.label().en()))
                .toList();
    }

    /// Says so if words of a mark look like a misspelt tag.
    void mayHaveMeant(Query words, String value, List<FieldSpec.Choice> choices) {
        String key = Spelling.key(value);
        List<String> near = choices.stream()
                .flatMap(choice -> names(names.tags(choice)).stream())
                .distinct()
                .filter(name -> key.length() >= SHORTEST_TO_MISSPELL && Spelling.distance(key, Spelling.key(name)) <= 2)
                .toList();
        Span at = words instanceof Query.Word word
                ? word.at()
                : words instanceof Query.Phrase phrase ? phrase.at() : null;
        if (!near.isEmpty() && at != null) {
            faults.note("search.asWords", at, value, String.join(", ", Spelling.near(value, near)));
        }
    }

    /// A place that goes by the value of `field`, under any of the names that the registry has for it.
    Query place(Column column, Query.Field field) {
        return new Query.Said(column, Aliases.named(Queries.words(field), names.actors()));
    }

    private Query expanded(Query.Field field) {
        return Aliases.expand(Queries.words(field), names.actors());
    }

    /// One of the values found; says so if there are none.
    Optional<Query> has(Query.Field field, Column column, Set<String> found, Expected expected) {
        if (found.isEmpty()) {
            faults.unknown(field, expected);
            return Optional.empty();
        }
        return Optional.of(new Query.Has(column, found));
    }

    /// The days that the value of `field` means.
    Optional<Query> days(Query.Field field, Column column) {
        return faults.days(field).map(days -> new Query.During(column, days.first(), days.last()));
    }

    /// The step of a scale that goes by its words; -1 if none does.
    private static int step(FieldSpec.Scale scale, String value) {
        String key = Spelling.key(value);
        List<Label> steps = scale.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (Spelling.key(steps.get(i).de()).equals(key) || Spelling.key(steps.get(i).en()).equals(key)) {
                return scale.from() + i;
            }
        }
        return -1;
    }

    private static @Nullable Query numbers(Column column, String value) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        Double least = dots >= 0 && from.isEmpty() ? Double.valueOf(Double.NEGATIVE_INFINITY) : number(from);
        Double most = dots >= 0 && to.isEmpty() ? Double.valueOf(Double.POSITIVE_INFINITY) : number(to);
        return least == null || most == null || least > most ? null : new Query.Between(column, least, most);
    }

    private static @Nullable Double number(String text) {
        return text.matches("-?\\d{1,15}([.,]\\d{1,15})?") ? Double.valueOf(text.replace(',', '.')) : null;
    }
}
