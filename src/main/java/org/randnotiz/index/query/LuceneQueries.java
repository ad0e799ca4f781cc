package org.randnotiz.index.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.FieldValues;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.MarkBlocks;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.Query;
import org.randnotiz.sheet.SheetState;

/// Turns a query whose meaning is known into Lucene's. What holds no word is said and left out.
public final class LuceneQueries {

    private static final Set<Column> TIMES = Set.of(Column.PUBLISHED, Column.EDITED, Column.MARK_EDITED);

    private final Seeking seeking;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    /// @param zone in which days begin
    public LuceneQueries(Seeking seeking, ZoneId zone) {
        this.seeking = seeking;
        this.zone = zone;
    }

    /// What was left out of the queries translated so far.
    public List<Problem> problems() {
        return problems;
    }

    /// The query for `request`, whose text means `query`.
    public org.apache.lucene.search.Query of(Query query, SearchRequest request) {
        org.apache.lucene.search.Query words = of(query);
        if (request.states().isEmpty()) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(states(request.states(), request.person()), Occur.FILTER)
                .build();
    }

    /// Lucene's query for a query about posts.
    public org.apache.lucene.search.Query of(Query query) {
        org.apache.lucene.search.Query lucene = of(query, Documents.POSTS);
        return lucene == null ? posts() : lucene;
    }

    /// What a query is about.
    ///
    /// @param kinds what these documents are
    /// @param words where words are looked for that stand alone
    private record Documents(List<String> kinds, WordField words) {

        static final Documents POSTS = new Documents(List.of(Fields.POST), WordField.TEXT);
        static final Documents MARKS = new Documents(
                List.of(Fields.MARK, Fields.JUDGEMENT), new WordField(Column.MARK_WORDS.name(), null));

        org.apache.lucene.search.Query all() {
            return new TermInSetQuery(
                    Fields.KIND, kinds.stream().map(BytesRef::new).toList());
        }
    }

    private static org.apache.lucene.search.Query posts() {
        return new TermQuery(new Term(Fields.KIND, Fields.POST));
    }

    /// Null where nothing is left of the query.
    private org.apache.lucene.search.@Nullable Query of(Query query, Documents documents) {
        return switch (query) {
            case Query.All all -> documents.equals(Documents.POSTS) ? posts() : documents.all();
            case Query.And and -> and(and.parts(), documents);
            case Query.Or or -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (Query part : or.parts()) {
                    org.apache.lucene.search.Query one = of(part, documents);
                    if (one != null) {
                        any.add(one, Occur.SHOULD);
                    }
                }
                BooleanQuery built = any.build();
                yield built.clauses().isEmpty() ? null : built;
            }
            case Query.Not not -> and(List.of(not), documents);
            case Query.Has has -> has(has.column(), has.values());
            case Query.Said said -> of(said.words(), field(said.column()));
            case Query.During during -> during(during);
            case Query.Between between ->
                DoublePoint.newRangeQuery(between.column().name(), between.least(), between.most());
            case Query.Marked marked -> {
                org.apache.lucene.search.Query one = of(marked.one(), Documents.MARKS);
                yield one == null ? null : new ToParentBlockJoinQuery(one, MarkBlocks.POSTS, ScoreMode.None);
            }
            case Query.Field field -> throw new IllegalArgumentException("a name whose meaning is not known: " + field);
            case Query.Bracket bracket -> throw new IllegalArgumentException("a bracket whose meaning is not known");
            default -> of(query, documents.words);
        };
    }

    private static WordField field(Column column) {
        return column.equals(Column.AUTHOR)
                ? new WordField(column.name(), column.name())
                : new WordField(column.name(), null);
    }

    private org.apache.lucene.search.@Nullable Query and(List<Query> parts, Documents documents) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        boolean anyUnwanted = false;
        for (Query part : parts) {
            boolean unwanted = part instanceof Query.Not;
            org.apache.lucene.search.Query one = of(part instanceof Query.Not(Query inner) ? inner : part, documents);
            if (one == null) {
                continue;
            }
            if (unwanted) {
                all.add(one, Occur.MUST_NOT);
                anyUnwanted = true;
            } else {
                boolean scored = isScored(part);
                all.add(one, scored ? Occur.MUST : Occur.FILTER);
                any = true;
            }
        }
        if (!any && !anyUnwanted) {
            return null;
        }
        if (!any) {
            all.add(of(new Query.All(), documents), Occur.FILTER);
        }
        return all.build();
    }

    /// Whether it makes a post a better match and not merely a match.
    private static boolean isScored(Query part) {
        return !(part instanceof Query.Has
                || part instanceof Query.During
                || part instanceof Query.Between
                || part instanceof Query.Marked
                || part instanceof Query.All);
    }

    /// Words, or words joined by AND and OR, in a field; null if there is no word.
    private org.apache.lucene.search.@Nullable Query of(Query words, WordField field) {
        return switch (words) {
            case Query.And and -> combined(and.parts(), field, Occur.MUST);
            case Query.Or or -> combined(or.parts(), field, Occur.SHOULD);
            case Query.Word word -> said(seeking.of(word), field, word.text(), word.at().start());
            case Query.Begun begun -> {
                Sought sought = seeking.of(begun);
                yield sought.equals(Seeking.NOTHING) ? null : field.query(sought);
            }
            case Query.Phrase phrase ->
                said(seeking.of(phrase), field, phrase.text(), phrase.at().start());
            case Query.Exact exact -> {
                boolean asWritten = field.exact() != null;
                Query leaf = asWritten ? exact : new Query.Phrase(exact.text(), exact.at());
                yield said(seeking.of(leaf), field, exact.text(), exact.at().start());
            }
            case Query.Prefix prefix ->
                said(seeking.of(prefix), field, prefix.text(), prefix.at().start());
            case Query.Fuzzy fuzzy ->
                said(seeking.of(fuzzy), field, fuzzy.text(), fuzzy.at().start());
            default -> throw new IllegalArgumentException("no words: " + words);
        };
    }

    private org.apache.lucene.search.@Nullable Query combined(List<Query> parts, WordField field, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : parts) {
            org.apache.lucene.search.Query one = of(part, field);
            if (one != null) {
                all.add(one, occur);
            }
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? null : built;
    }

    /// A leaf without a word in it, such as `---`, does not narrow the answer, and says so.
    private org.apache.lucene.search.@Nullable Query said(Sought sought, WordField field, String text, int place) {
        if (sought.equals(Seeking.NOTHING)) {
            problems.add(Problem.warning("search.noWord", place + 1, text));
            return null;
        }
        return field.query(sought);
    }

    private static org.apache.lucene.search.Query has(Column column, Set<String> values) {
        return switch (values.size()) {
            case 0 -> new MatchNoDocsQuery("no value to look for");
            case 1 -> new TermQuery(new Term(column.name(), values.iterator().next()));
            default ->
                new TermInSetQuery(
                        column.name(), values.stream().map(BytesRef::new).toList());
        };
    }

    private org.apache.lucene.search.Query during(Query.During during) {
        Column column = during.column();
        LocalDate first = during.first();
        LocalDate last = during.last();
        if (TIMES.contains(column)) {
            return LongPoint.newRangeQuery(
                    column.name(),
                    first == null ? Long.MIN_VALUE : start(first),
                    last == null ? Long.MAX_VALUE : start(last.plusDays(1)) - 1);
        }
        return IntRange.newIntersectsQuery(
                column.name(),
                new int[] {first == null ? Integer.MIN_VALUE : FieldValues.day(first)},
                new int[] {last == null ? Integer.MAX_VALUE : FieldValues.day(last)});
    }

    private long start(LocalDate day) {
        return FieldValues.millis(day.atStartOfDay(zone).toInstant());
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
