package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Queries;
import org.randnotiz.search.query.Query;
import org.randnotiz.sheet.SheetState;

/// Finds out what the names and values of a query stand for in a project. What stands for nothing is said, with its place
/// and what would have stood for something, and is left out: the rest of the query counts.
public final class Meaning {

    private static final Map<String, SheetState> STATES = Map.ofEntries(
            Map.entry("neu", SheetState.NEW),
            Map.entry("entwurf", SheetState.DRAFT),
            Map.entry("in arbeit", SheetState.DRAFT),
            Map.entry("eingereicht", SheetState.SUBMITTED),
            Map.entry("zurückgegeben", SheetState.RETURNED),
            Map.entry("freigegeben", SheetState.APPROVED),
            Map.entry("new", SheetState.NEW),
            Map.entry("in progress", SheetState.DRAFT),
            Map.entry("draft", SheetState.DRAFT),
            Map.entry("submitted", SheetState.SUBMITTED),
            Map.entry("returned", SheetState.RETURNED),
            Map.entry("approved", SheetState.APPROVED));

    /// What the states are called.
    public static final List<Label> STATE_NAMES = List.of(
            new Label("neu", "new"),
            new Label("in Arbeit", "in progress"),
            new Label("eingereicht", "submitted"),
            new Label("zurückgegeben", "returned"),
            new Label("freigegeben", "approved"));

    private static final Map<String, Boolean> YES_OR_NO = Map.of("ja", true, "yes", true, "nein", false, "no", false);

    private final Names names;
    private final Faults faults;
    private final MarkMeaning marks;

    private Meaning(Names names, Faults faults) {
        this.names = names;
        this.faults = faults;
        this.marks = new MarkMeaning(names, faults);
    }

    /// What `typed` means among these names: a query without [Query.Field] and [Query.Bracket], in which the name of an actor
    /// stands for all its names, and all that is wrong with it.
    public static ParsedQuery of(ParsedQuery typed, Names names) {
        Faults faults = new Faults(typed.problems());
        Query meant = new Meaning(names, faults).of(typed.query()).orElseGet(Query.All::new);
        return new ParsedQuery(Aliases.expand(meant, names.actors()), faults.all());
    }

    /// Names that may have been meant by the value of a field that names nothing, as they can be put in its place; empty if it
    /// names something, or nothing is near.
    public static List<String> instead(Query.Field field, Names names) {
        Faults faults = new Faults(List.of());
        new Meaning(names, faults).of(field);
        return faults.near().stream()
                .map(name -> name.chars().allMatch(Character::isLetterOrDigit) ? name : '"' + name + '"')
                .toList();
    }

    private Optional<Query> of(Query query) {
        return switch (query) {
            case Query.And and -> Queries.all(parts(and.parts()));
            case Query.Or or -> Queries.any(parts(or.parts()));
            case Query.Not not -> of(not.part()).map(Query.Not::new);
            case Query.Field field -> faults.orNothing(() -> field(field));
            case Query.Bracket bracket -> faults.orNothing(() -> marks.of(bracket));
            default -> Optional.of(query);
        };
    }

    private List<Query> parts(List<Query> parts) {
        List<Query> meant = new ArrayList<>();
        parts.forEach(part -> of(part).ifPresent(meant::add));
        return meant;
    }

    private Optional<Query> field(Query.Field field) {
        Optional<PostField> known = PostField.named(field.name());
        if (known.isPresent()) {
            return field(known.get(), field);
        }
        Optional<MarkType> type = names.type(field.name());
        if (type.isPresent()) {
            return marks.of(type.get(), field);
        }
        if (names.types().stream().flatMap(one -> one.fields().stream())
                .anyMatch(one -> Names.isCalled(one, field.name()))) {
            return marks.of(field);
        }
        faults.add("search.noField", field.at(), field.name(), fieldNames().instead(field.name()));
        String words = field.name() + ":" + field.value();
        boolean isOne = words.chars().noneMatch(Character::isWhitespace);
        return Optional.of(isOne ? new Query.Word(words, field.at()) : new Query.Phrase(words, field.at()));
    }

    private Expected fieldNames() {
        Stream<Label> posts = Stream.of(PostField.values()).map(PostField::label);
        Stream<Label> types = names.types().stream().map(MarkType::label);
        Stream<Label> fields = names.types().stream()
                .flatMap(type -> type.fields().stream())
                .map(FieldSpec::label);
        return Expected.small(Stream.of(posts, types, fields).flatMap(all -> all));
    }

    private Optional<Query> field(PostField known, Query.Field field) {
        String value = field.value();
        return switch (known) {
            case ID ->
                Optional.of(new Query.And(List.of(
                        new Query.All(), new Query.Said(Column.ID, new Query.Prefix(value, field.valueAt())))));
            case TITLE -> Optional.of(new Query.Said(Column.TITLE, Queries.words(field)));
            case AUTHOR -> Optional.of(new Query.Said(Column.AUTHOR, Queries.asWritten(field)));
            case SOURCE ->
                has(
                        field,
                        Column.SOURCE,
                        names.sources(field.named()),
                        new Expected(
                                names.sources().stream().map(source -> new Label(source.name(), source.name()))
                                        .toList(),
                                names.sources().stream().map(Source::id).toList()));
            case RELIABILITY -> reliability(field);
            case DATE -> days(field, Column.PUBLISHED);
            case EDITED -> days(field, Column.EDITED);
            case EVENT_TIME -> days(field, Column.MARK_HAPPENED).map(Query.Marked::new);
            case STATE ->
                has(
                        field,
                        Column.STATE,
                        Names.called(STATES, field.named()).stream().map(SheetState::name).collect(Collectors.toSet()),
                        new Expected(STATE_NAMES, List.of("entwurf", "draft")));
            case PERSON ->
                has(field, Column.PERSON, names.people(field.named()), names.expectedPeople());
            case ACTOR -> has(field, Column.ACTOR, names.actors(field.named()), names.expectedActors());
            case PLACE -> Optional.of(new Query.Marked(marks.place(Column.MARK_PLACE, field)));
            case VOICE -> voice(field);
            case JUDGEMENT -> marks.of(JudgementType.TYPE, field);
            case HAS -> type(field);
            case LACKS -> type(field).map(Query.Not::new);
            case REPEATS -> {
                Set<Boolean> meant = Names.called(YES_OR_NO, field.named());
                if (meant.isEmpty()) {
                    faults.add("search.noValue", field.valueAt(), value, field.name(), Expected.YES_OR_NO);
                    yield Optional.empty();
                }
                Query repeats = new Query.Has(Column.REPEATS, Set.of("yes"));
                yield Queries.any(
                        meant.stream().map(yes -> yes ? repeats : new Query.Not(repeats)).toList());
            }
        };
    }

    private Optional<Query> has(Query.Field field, Column column, Set<String> found, Expected expected) {
        if (found.isEmpty()) {
            faults.unknown(field, expected);
            return Optional.empty();
        }
        return Optional.of(new Query.Has(column, found));
    }

    private Optional<Query> type(Query.Field field) {
        Set<String> types = (MarkMeaning.isAny(field.value())
                ? names.codebook().types().stream()
                : names.types(field.named()).stream())
                .map(MarkType::id)
                .collect(Collectors.toSet());
        return has(field, Column.TYPE, types, names.expectedTypes());
    }

    private Optional<Query> voice(Query.Field field) {
        if (names.type(field.value()).filter(JudgementType.TYPE::equals).isPresent()) {
            return Optional.of(new Query.Has(Column.TYPE, Set.of(Column.JUDGEMENT)));
        }
        Set<Voice> voices = Voices.named(field.named());
        if (voices.isEmpty()) {
            faults.unknown(field, Voices.EXPECTED);
            return Optional.empty();
        }
        Set<String> keys = names.codebook().types().stream()
                .filter(type -> voices.contains(type.voice()))
                .map(type -> Column.voiceOf(type.id()))
                .collect(Collectors.toSet());
        voices.forEach(voice -> keys.add(voice.id()));
        return Optional.of(new Query.Has(Column.VOICE, keys));
    }

    private Optional<Query> days(Query.Field field, Column column) {
        if (field.value().equals("*")) {
            return Optional.of(new Query.During(column, null, null));
        }
        return faults.days(field).map(days -> new Query.During(column, days.first(), days.last()));
    }

    /// Letters of the Admiralty scale, one or from one to another.
    private Optional<Query> reliability(Query.Field field) {
        String value = field.value().equals("*") ? "A..F" : field.value().toUpperCase(Locale.ROOT);
        String[] ends = value.split(field.begun() ? "\\.+" : "\\.\\.", 2);
        String first = ends[0].strip();
        String last = ends[ends.length - 1].strip();
        if (!first.matches("[A-F]") || !last.matches("[A-F]") || first.compareTo(last) > 0) {
            faults.add("search.noValue", field.valueAt(), field.value(), field.name(), "A, B, …, F, A..C");
            return Optional.empty();
        }
        Set<String> sources = names.sources().stream()
                .filter(source -> isBetween(source.reliability(), first, last))
                .map(Source::id)
                .collect(Collectors.toSet());
        if (sources.isEmpty()) {
            faults.add("search.noSource", field.valueAt(), field.value());
        }
        return Optional.of(new Query.Has(Column.SOURCE, sources));
    }

    private static boolean isBetween(Reliability reliability, String first, String last) {
        return reliability.name().compareTo(first) >= 0 && reliability.name().compareTo(last) <= 0;
    }
}
