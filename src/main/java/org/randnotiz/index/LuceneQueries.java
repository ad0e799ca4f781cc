package org.randnotiz.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Column;
import org.randnotiz.search.Query;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.SheetState;

/// Turns a query into Lucene's. What cannot be understood is said and left out.
final class LuceneQueries {

    /// How much the key of a name counts against the name as written.
    private static final float NAME_KEY = 0.6f;

    private static final Map<String, SheetState> STATES = Map.ofEntries(
            Map.entry("neu", SheetState.NEW),
            Map.entry("entwurf", SheetState.DRAFT),
            Map.entry("eingereicht", SheetState.SUBMITTED),
            Map.entry("zurück", SheetState.RETURNED),
            Map.entry("zurückgegeben", SheetState.RETURNED),
            Map.entry("freigegeben", SheetState.APPROVED),
            Map.entry("new", SheetState.NEW),
            Map.entry("draft", SheetState.DRAFT),
            Map.entry("submitted", SheetState.SUBMITTED),
            Map.entry("returned", SheetState.RETURNED),
            Map.entry("approved", SheetState.APPROVED));

    private static final Map<String, String> TYPES = Map.of(
            "akteur", "actor",
            "ereignis", "event",
            "wiedergabe", "claim",
            "meinung", "opinion",
            "zeit", "time",
            "ort", "place",
            "notiz", "note",
            "urteil", Fields.JUDGEMENT);

    private final Seeking seeking;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    /// @param zone in which days begin
    LuceneQueries(Seeking seeking, ZoneId zone) {
        this.seeking = seeking;
        this.zone = zone;
    }

    /// What was not understood in the queries translated so far.
    List<Problem> problems() {
        return problems;
    }

    /// The query for `request`, whose text has become `query`.
    org.apache.lucene.search.Query of(Query query, SearchRequest request) {
        org.apache.lucene.search.Query words = of(query);
        if (request.states().isEmpty()) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(states(request.states(), request.person()), Occur.FILTER)
                .build();
    }

    /// Lucene's query for a query.
    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.All all -> posts();
            case Query.And and -> and(and.parts());
            case Query.Or or -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                or.parts().forEach(part -> any.add(of(part), Occur.SHOULD));
                yield any.build();
            }
            case Query.Not not -> and(List.of(not));
            case Query.In in -> in(in);
            case Query.Word word -> said(seeking.of(word), word.text(), word.at().start());
            case Query.Phrase phrase ->
                said(seeking.of(phrase), phrase.text(), phrase.at().start());
            case Query.Exact exact -> said(seeking.of(exact), exact.text(), exact.at().start());
            case Query.Prefix prefix ->
                said(seeking.of(prefix), prefix.text(), prefix.at().start());
            case Query.Fuzzy fuzzy -> said(seeking.of(fuzzy), fuzzy.text(), fuzzy.at().start());
        };
    }

    private static org.apache.lucene.search.Query posts() {
        return new TermQuery(new Term(Fields.KIND, Fields.POST));
    }

    private org.apache.lucene.search.Query and(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anyWanted = false;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(part), part instanceof Query.In ? Occur.FILTER : Occur.MUST);
                anyWanted = true;
            }
        }
        if (!anyWanted) {
            all.add(posts(), Occur.MUST);
        }
        return all.build();
    }

    /// A leaf without a word in it, such as `---`, does not narrow the answer, and says so.
    private org.apache.lucene.search.Query said(Sought sought, String text, int place) {
        if (sought.equals(Seeking.NOTHING)) {
            problems.add(Problem.warning("search.noWord", place + 1, text));
            return posts();
        }
        return of(sought, Fields.TEXT);
    }

    private org.apache.lucene.search.Query of(Sought sought, String field) {
        return switch (sought) {
            case Sought.Terms terms -> terms(terms.terms(), terms.exact() ? Fields.EXACT : field);
            case Sought.Sequence sequence -> sequence(sequence.places(), sequence.exact() ? Fields.EXACT : field);
            case Sought.Starting starting -> new BooleanQuery.Builder()
                    .add(new PrefixQuery(new Term(Fields.EXACT, starting.folded())), Occur.SHOULD)
                    .add(new PrefixQuery(new Term(field, starting.folded())), Occur.SHOULD)
                    .build();
            case Sought.Near near -> new FuzzyQuery(new Term(Fields.EXACT, near.folded()), near.edits(), 1);
            case Sought.Either either -> {
                if (either.alternatives().isEmpty()) {
                    yield new MatchNoDocsQuery("no word to look for");
                }
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                either.alternatives().forEach(one -> any.add(of(one, field), Occur.SHOULD));
                yield any.build();
            }
        };
    }

    private static org.apache.lucene.search.Query terms(Set<String> terms, String field) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        for (String term : terms) {
            any.addTerm(new Term(field, term), term.charAt(0) == NameKey.MARK ? NAME_KEY : 1);
        }
        return any.build();
    }

    private static org.apache.lucene.search.Query sequence(List<Set<String>> places, String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> place : places) {
            phrase.add(place.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private org.apache.lucene.search.Query in(Query.In in) {
        String value = in.value().strip();
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (in.field()) {
            case TITLE -> of(seeking.words(value), Column.TITLE.name());
            case AUTHOR -> author(in);
            case SOURCE -> new TermQuery(new Term(Column.SOURCE.name(), lower));
            case PERSON -> new TermQuery(new Term(Column.PERSON.name(), lower));
            case DATE -> date(in);
            case STATE -> {
                SheetState state = STATES.get(lower);
                yield state == null ? unknown(in) : new TermQuery(new Term(Column.STATE.name(), state.name()));
            }
            case HAS -> new TermQuery(new Term(Column.TYPE.name(), TYPES.getOrDefault(lower, lower)));
            case LACKS -> new BooleanQuery.Builder()
                    .add(posts(), Occur.FILTER)
                    .add(new TermQuery(new Term(Column.TYPE.name(), TYPES.getOrDefault(lower, lower))), Occur.MUST_NOT)
                    .build();
            case REPEATS -> {
                org.apache.lucene.search.Query repeats = new TermQuery(new Term(Column.REPEATS.name(), "yes"));
                yield switch (lower) {
                    case "ja", "yes" -> repeats;
                    case "nein", "no" -> new BooleanQuery.Builder()
                            .add(posts(), Occur.FILTER)
                            .add(repeats, Occur.MUST_NOT)
                            .build();
                    default -> unknown(in);
                };
            }
        };
    }

    private org.apache.lucene.search.Query author(Query.In in) {
        String value = in.value();
        if (value.endsWith("*")) {
            String folded = Letters.fold(Letters.plain(value.substring(0, value.length() - 1)));
            return new PrefixQuery(new Term(Column.AUTHOR.name(), folded));
        }
        return switch (seeking.of(new Query.Exact(value, in.at()))) {
            case Sought.Terms terms -> terms(terms.terms(), Column.AUTHOR.name());
            case Sought.Sequence sequence -> sequence(sequence.places(), Column.AUTHOR.name());
            default -> unknown(in);
        };
    }

    private org.apache.lucene.search.Query date(Query.In in) {
        int dots = in.value().indexOf("..");
        String from = dots < 0 ? in.value() : in.value().substring(0, dots);
        String to = dots < 0 ? in.value() : in.value().substring(dots + 2);
        try {
            long first = from.isEmpty() && dots >= 0 ? Long.MIN_VALUE : start(days(from).first());
            long last = to.isEmpty() && dots >= 0 ? Long.MAX_VALUE : start(days(to).last().plusDays(1)) - 1;
            if (first > last) {
                problems.add(Problem.warning("search.dateTurned", in.at().start() + 1, in.value()));
            }
            return first > last
                    ? new MatchNoDocsQuery("an interval that ends before it begins")
                    : LongPoint.newRangeQuery(Column.PUBLISHED.name(), first, last);
        } catch (DateTimeException e) {
            problems.add(Problem.warning("search.noDate", in.at().start() + 1, in.value()));
            return posts();
        }
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /// The first and the last day of what is meant.
    private record Days(LocalDate first, LocalDate last) {}

    private static Days days(String text) {
        if (text.matches("\\d{4}")) {
            Year year = Year.parse(text);
            return new Days(year.atDay(1), year.atDay(year.length()));
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(text);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = text.split("\\.");
            LocalDate day =
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return new Days(day, day);
        }
        LocalDate day = LocalDate.parse(text);
        return new Days(day, day);
    }

    private org.apache.lucene.search.Query unknown(Query.In in) {
        problems.add(Problem.warning("search.noValue", in.at().start() + 1, in.value()));
        return posts();
    }

    /// Posts on which the person's sheet, or anybody's, is in one of the states. A person who has put nothing down has a
    /// new sheet.
    private static org.apache.lucene.search.Query states(Set<SheetState> states, @Nullable PersonId person) {
        String owner = person == null ? "" : person.value() + "=";
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (SheetState state : states) {
            if (state == SheetState.NEW && person != null) {
                any.add(
                        new BooleanQuery.Builder()
                                .add(posts(), Occur.FILTER)
                                .add(new TermQuery(new Term(Column.PERSON.name(), person.value())), Occur.MUST_NOT)
                                .build(),
                        Occur.SHOULD);
            } else {
                any.add(new TermQuery(new Term(Column.STATE.name(), owner + state.name())), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
