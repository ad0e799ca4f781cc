package org.randnotiz.search.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.Days;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Queries;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryEdit;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.search.query.TypedQuery;

/// A query as somebody typed it, to which parts are added and from which they are taken away; all the rest stays exactly as
/// it was typed.
///
/// A part is there if the query asks for the same, whatever it is written like: `source:Forum` is `quelle:forum`. Only what
/// must be there counts: `-quelle:forum` and `quelle:forum OR Kasan` do not ask for the source.
public final class Refinement {

    private final TypedQuery typed;
    private final Names names;

    private Refinement(TypedQuery typed, Names names) {
        this.typed = typed;
        this.names = names;
    }

    /// The query `text`, in which names stand for what `names` says.
    public static Refinement of(String text, Names names) {
        return new Refinement(TypedQuery.of(text), names);
    }

    /// Whether the query asks for `part`.
    ///
    /// @param part a field or a bracket, as [Narrowing] writes them
    public boolean asksFor(String part) {
        return !same(part).isEmpty();
    }

    /// The query that asks for `part` too; the same if it does already.
    public String with(String part) {
        return asksFor(part) ? typed.text() : added(part);
    }

    private String added(String part) {
        return QueryEdit.with(typed, part, QueryEdit.Side.BACK);
    }

    /// The query that does not ask for `part`; the same if it does not anyway.
    public String without(String part) {
        return QueryEdit.without(typed, same(part));
    }

    /// The query with `part` if it is without, and without if it is with it.
    public String toggled(String part) {
        return asksFor(part) ? without(part) : with(part);
    }

    /// The days that the query asks for; empty if it asks for none, or for several that share none.
    public Optional<Days> days(TimeAxis axis) {
        @Nullable
        LocalDate first = null;
        @Nullable
        LocalDate last = null;
        List<Query> parts = daysTyped(axis);
        for (Query part : parts) {
            if (part instanceof Query.Field field) {
                Days days = Days.of(field.value()).orElseThrow();
                first = first == null || (days.first() != null && days.first().isAfter(first)) ? days.first() : first;
                last = last == null || (days.last() != null && days.last().isBefore(last)) ? days.last() : last;
            }
        }
        Days all = new Days(first, last);
        return parts.isEmpty() || all.isTurned() ? Optional.empty() : Optional.of(all);
    }

    /// The query that asks for these days, both included, and for no others.
    ///
    /// @param language of the name of the field, where it is not there yet
    public String during(TimeAxis axis, LocalDate first, LocalDate last, Locale language) {
        List<Query> before = daysTyped(axis);
        String part = Narrowing.to(axis, first, last, language);
        return before.isEmpty() ? added(part) : QueryEdit.replaced(typed, before, part);
    }

    /// The query that asks for posts of any time.
    public String atAnyTime(TimeAxis axis) {
        return QueryEdit.without(typed, daysTyped(axis));
    }

    /// What `overview`, which was made of this query, can narrow it by; one facet for each dimension but the states.
    List<Facet> facets(Overview overview) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.STATE) {
                facets.add(new Facet(dimension, lines(dimension, overview.counts(dimension))));
            }
        }
        return facets;
    }

    private List<Facet.Line> lines(Dimension dimension, List<Count> counts) {
        Set<String> asked = asked(dimension);
        List<Facet.Line> chosen = new ArrayList<>();
        List<Facet.Line> others = new ArrayList<>();
        for (Count count : counts) {
            if (asked.remove(count.value())) {
                chosen.add(new Facet.Line(count.value(), count.posts(), true));
            } else {
                others.add(new Facet.Line(count.value(), count.posts(), false));
            }
        }
        asked.stream().sorted().forEach(value -> chosen.add(new Facet.Line(value, 0, true)));
        chosen.addAll(others);
        return chosen;
    }

    /// The values of a dimension that the query asks for.
    private Set<String> asked(Dimension dimension) {
        Set<String> asked = new HashSet<>();
        for (Query part : typed.conjuncts()) {
            if (isAbout(dimension, part)) {
                Query meant = meaning(part);
                values(dimension, part, meant)
                        .filter(value -> meant(Narrowing.to(dimension, value, Locale.GERMAN)).equals(meant))
                        .findFirst()
                        .ifPresent(asked::add);
            }
        }
        return asked;
    }

    private static boolean isAbout(Dimension dimension, Query part) {
        @Nullable
        PostField field =
                switch (dimension) {
                    case SOURCE -> PostField.SOURCE;
                    case RELIABILITY -> PostField.RELIABILITY;
                    case STATE -> PostField.STATE;
                    case PERSON -> PostField.PERSON;
                    case VOICE -> PostField.VOICE;
                    case TYPE -> PostField.HAS;
                    case ACTOR -> PostField.ACTOR;
                    case CATEGORY -> null;
                };
        return field == null ? part instanceof Query.Bracket : field.equals(field(part));
    }

    /// The values that a part with this meaning may ask for.
    private Stream<String> values(Dimension dimension, Query part, Query meant) {
        return switch (dimension) {
            case SOURCE -> names.sources().stream().map(Source::id);
            // Letters that no source has mean the same; so a letter counts only as it was typed.
            case RELIABILITY ->
                Stream.of(Reliability.values())
                        .map(Reliability::name)
                        .filter(letter -> part instanceof Query.Field field && letter.equalsIgnoreCase(field.value()));
            case STATE -> Stream.of();
            case PERSON -> names.people().stream().map(person -> person.id().value());
            case VOICE ->
                Stream.concat(Stream.of(Voice.values()).map(Voice::id), Stream.of(Column.JUDGEMENT));
            case TYPE -> names.types().stream().map(MarkType::id);
            // The registry may be large, and looking a name up in it takes its time.
            case ACTOR -> meant instanceof Query.Has has ? has.values().stream() : Stream.of();
            case CATEGORY -> names.codebook().types().stream().flatMap(this::categories);
        };
    }

    private Stream<String> categories(MarkType type) {
        return type.fields().stream()
                .filter(FieldSpec::required)
                .flatMap(field -> field instanceof FieldSpec.Choice choice ? Stream.of(choice) : Stream.of())
                .flatMap(choice -> names.tags(choice).stream()
                        .map(tag -> Column.tag(type.id(), choice.id(), tag.id())));
    }

    /// The parts that ask for the same as `part`.
    private List<Query> same(String part) {
        List<Query> wanted = TypedQuery.of(part).conjuncts();
        if (wanted.size() != 1) {
            return List.of();
        }
        Query meant = meaning(wanted.getFirst());
        if (meant instanceof Query.All) {
            return List.of();
        }
        return typed.conjuncts().stream()
                .filter(one -> isSameKind(one, wanted.getFirst()) && meaning(one).equals(meant))
                .toList();
    }

    private static boolean isSameKind(Query one, Query other) {
        if (one instanceof Query.Bracket) {
            return other instanceof Query.Bracket;
        }
        PostField field = field(one);
        return field != null && field.equals(field(other));
    }

    private static @Nullable PostField field(Query part) {
        return part instanceof Query.Field field ? PostField.named(field.name()).orElse(null) : null;
    }

    private Query meant(String part) {
        return meaning(QueryText.parse(part).query());
    }

    private Query meaning(Query part) {
        Query meant = Meaning.of(new ParsedQuery(part, List.of()), names).query();
        return meant.equals(Queries.NOTHING) ? new Query.All() : meant; // not understood, so it is about nothing
    }

    private List<Query> daysTyped(TimeAxis axis) {
        return typed.conjuncts().stream()
                .filter(part -> axis.field().equals(field(part)) && !(meaning(part) instanceof Query.All))
                .toList();
    }
}
