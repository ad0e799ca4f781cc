package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.randnotiz.codebook.FieldRole;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.problem.Argument;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.Days;
import org.randnotiz.search.query.Queries;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.Spelling;

/// Finds out what is asked of a single mark or judgement.
public final class MarkMeaning {

    private static final Set<String> ANY = Set.of("*", "markierung", "marke", "mark");

    /// What several kinds of marks have, at fields of whatever name.
    private static final Set<String> OF_ALL = Set.of("akteur", "actor", "ort", "place", "zeit", "time");

    /// What can be asked of marks of all kinds.
    public static final List<Label> COMMON = List.of(
            new Label("typ", "type"),
            new Label("enthält", "contains"),
            new Label("akteur", "actor"),
            new Label("ort", "place"),
            new Label("zeit", "time"),
            new Label("stimme", "voice"),
            new Label("person", "person"),
            new Label("bearbeitet", "edited"));

    private final Names names;
    private final Faults faults;
    private final MarkValues values;

    MarkMeaning(Names names, Faults faults) {
        this.names = names;
        this.faults = faults;
        this.values = new MarkValues(names, faults);
    }

    /// Whether a kind of mark is any of them.
    public static boolean isAny(String kind) {
        return ANY.contains(kind.toLowerCase(Locale.ROOT));
    }

    /// A mark in which all that stands in the brackets is true; empty if none of it was understood.
    Optional<Query> of(Query.Bracket bracket) {
        if (bracket.kind().isEmpty() || isAny(bracket.kind())) {
            return of(bracket.inner(), names.types()).map(Query.Marked::new);
        }
        boolean begun = bracket.kindAt().end() == bracket.at().end();
        Set<MarkType> meant = names.types(begun ? bracket.kind() + "*" : bracket.kind());
        if (begun && meant.size() > 1) {
            return Queries.any(meant.stream().map(type -> marked(type, Optional.empty())).toList());
        }
        Optional<MarkType> type = meant.stream().findFirst();
        if (type.isEmpty()) {
            Argument instead = names.expectedTypes().instead(bracket.kind());
            faults.add("search.noType", bracket.kindAt(), bracket.kind(), instead);
            return Optional.empty();
        }
        return Optional.of(marked(type.get(), of(bracket.inner(), List.of(type.get()))));
    }

    /// A mark of that type which says `field`'s value in some way.
    Optional<Query> of(MarkType type, Query.Field field) {
        if (field.value().equals("*")) {
            return Optional.of(marked(type, Optional.empty()));
        }
        return Optional.of(marked(type, Optional.of(bare(Queries.words(field), List.of(type)))));
    }

    /// A mark of any type with such a field, which has the value there.
    Optional<Query> of(Query.Field field) {
        return field(field, names.types()).map(Query.Marked::new);
    }

    /// A place that goes by the value of `field`, under any of its names.
    Query place(Column column, Query.Field field) {
        return values.place(column, field);
    }

    private static Query marked(MarkType type, Optional<Query> inner) {
        Query isOfType = new Query.Has(Column.MARK_TYPE, Set.of(type.id()));
        return new Query.Marked(inner.<Query>map(one -> new Query.And(List.of(isOfType, one))).orElse(isOfType));
    }

    private Optional<Query> of(Query query, List<MarkType> types) {
        return switch (query) {
            case Query.All all -> Optional.empty();
            case Query.And and -> Queries.all(parts(and.parts(), types));
            case Query.Or or -> Queries.any(parts(or.parts(), types));
            case Query.Not not -> of(not.part(), types).map(Query.Not::new);
            case Query.Field field -> faults.orNothing(() -> field(field, types));
            default -> Optional.of(bare(query, types));
        };
    }

    private List<Query> parts(List<Query> parts, List<MarkType> types) {
        List<Query> meant = new ArrayList<>();
        parts.forEach(part -> of(part, types).ifPresent(meant::add));
        return meant;
    }

    /// Words without a field: a tag or a day if they name one, else an actor or words of the mark.
    private Query bare(Query words, List<MarkType> types) {
        Query said = new Query.Said(Column.MARK_WORDS, Aliases.expand(words, names.actors()));
        String value =
                switch (words) {
                    case Query.Word word -> word.text();
                    case Query.Phrase phrase -> phrase.text();
                    case Query.Begun begun -> begun.text() + "*";
                    default -> "";
                };
        if (value.isEmpty()) {
            return said;
        }
        List<Query> named = new ArrayList<>();
        for (FieldSpec.Choice choice : choices(types)) {
            Set<String> tags = names.tags(choice, value);
            if (!tags.isEmpty()) {
                named.add(new Query.Has(Column.choice(choice.id()), tags));
            }
        }
        Days.of(value)
                .filter(days -> !days.isTurned())
                .ifPresent(days -> named.add(new Query.During(Column.MARK_TIME, days.first(), days.last())));
        boolean begun = words instanceof Query.Begun;
        if (!named.isEmpty() && !begun) {
            return Queries.any(named.stream().distinct().toList()).orElseThrow();
        }
        Set<String> actors = names.actors(value);
        if (!actors.isEmpty()) {
            named.add(new Query.Has(Column.MARK_ACTOR, actors));
        }
        if (!named.isEmpty()) {
            named.add(said);
            return new Query.Or(named.stream().distinct().toList());
        }
        if (types.size() == 1 && !begun) {
            values.mayHaveMeant(words, value, choices(types));
        }
        return said;
    }

    private static List<FieldSpec.Choice> choices(List<MarkType> types) {
        return types.stream()
                .flatMap(type -> type.fields().stream())
                .filter(FieldSpec.Choice.class::isInstance)
                .map(FieldSpec.Choice.class::cast)
                .toList();
    }

    private Optional<Query> field(Query.Field field, List<MarkType> types) {
        String name = Spelling.key(field.name());
        if (name.equals("stimme") || name.equals("voice")) {
            return voice(field);
        }
        if (types.size() > 1 && OF_ALL.contains(name)) {
            return common(name, field, types);
        }
        List<FieldSpec> specs = types.stream()
                .flatMap(type -> type.fields().stream())
                .filter(one -> Names.isCalled(one, name))
                .distinct()
                .toList();
        if (specs.isEmpty() && (name.equals("typ") || name.equals("type"))) {
            specs = types.stream().flatMap(MarkMeaning::sorts).distinct().toList();
        }
        return specs.isEmpty() ? common(name, field, types) : values.of(field, specs);
    }

    /// What says of which sort a mark is: the first choice it cannot do without, or else the first; and the choices that refine
    /// it.
    public static Stream<FieldSpec> sorts(MarkType type) {
        List<FieldSpec.Choice> choices = choices(List.of(type));
        Optional<FieldSpec.Choice> main = choices.stream()
                .filter(FieldSpec::required)
                .findFirst()
                .or(() -> choices.stream().findFirst());
        return main.stream().flatMap(first -> choices.stream()
                .filter(choice -> choice.equals(first) || first.id().equals(choice.within())));
    }

    /// What can be asked of marks of all types.
    private Optional<Query> common(String name, Query.Field field, List<MarkType> types) {
        return switch (name) {
            case "enthaelt", "contains" ->
                Optional.of(new Query.Said(
                        Column.MARK_WORDS,
                        Aliases.expand(Queries.words(field), names.actors())));
            case "akteur", "actor" ->
                values.has(field, Column.MARK_ACTOR, names.actors(field.named()), names.expectedActors());
            case "ort", "place" -> Optional.of(values.place(Column.MARK_PLACE, field));
            case "zeit", "time" -> values.days(field, Column.MARK_TIME);
            case "bearbeitet", "edited" -> values.days(field, Column.MARK_EDITED);
            case "person" ->
                values.has(field, Column.MARK_PERSON, names.people(field.named()), names.expectedPeople());
            default -> {
                Stream<Label> own = types.stream().flatMap(type -> type.fields().stream()).map(FieldSpec::label);
                Expected expected = Expected.small(Stream.concat(own, COMMON.stream()));
                faults.add("search.noMarkField", field.at(), field.name(), expected.instead(field.name()));
                yield Optional.empty();
            }
        };
    }

    /// A mark of a voice: it says so itself, or its type does and it does not say otherwise.
    private Optional<Query> voice(Query.Field field) {
        Set<Voice> voices = Voices.named(field.named());
        if (voices.isEmpty()) {
            faults.unknown(field, Voices.EXPECTED);
            return Optional.empty();
        }
        Set<String> types = names.codebook().types().stream()
                .filter(type -> voices.contains(type.voice()))
                .map(MarkType::id)
                .collect(Collectors.toSet());
        Column own = Column.choice(FieldRole.VOICE.id());
        Query saysSo = new Query.Has(own, ids(voices));
        Query byType = new Query.And(List.of(
                new Query.Has(Column.MARK_TYPE, types),
                new Query.Not(new Query.Has(own, ids(EnumSet.allOf(Voice.class))))));
        return Optional.of(new Query.Or(List.of(saysSo, byType)));
    }

    private static Set<String> ids(Set<Voice> voices) {
        return voices.stream().map(Voice::id).collect(Collectors.toSet());
    }
}
