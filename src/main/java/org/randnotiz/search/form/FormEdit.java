package org.randnotiz.search.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Piece;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.QueryEdit;
import org.randnotiz.search.query.TypedQuery;
import org.randnotiz.text.Span;

/// Carries what was changed in a form over into the query that it was read from; every other character stays as it was typed.
public final class FormEdit {

    private FormEdit() {}

    /// The query that says what the form says now.
    ///
    /// A query whose rest was changed by hand is written anew.
    ///
    /// @param query    what the form was read from
    /// @param shown    what the form said before anything was changed; it may write names otherwise than the query does
    /// @param now      what it says now
    /// @param language of the names of fields: English for English, else German
    public static String of(String query, QueryForm shown, QueryForm now, Names names, Locale language) {
        if (now.equals(shown)) {
            return query;
        }
        if (!now.rest().equals(shown.rest())) {
            return now.text(language);
        }
        FormReader reader = FormReader.of(query, names);
        QueryForm left = unchangedAsTyped(shown, now, reader.form());
        List<Piece> pieces = reader.taken();
        List<QueryForm> typed = pieces.stream().map(piece -> QueryForm.read(piece.at().of(query), names)).toList();
        List<QueryForm> instead = new ArrayList<>();
        for (QueryForm part : typed) {
            instead.add(counterpart(part, left));
            left = without(left, instead.getLast());
        }
        String text = query;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Span at = pieces.get(i).at();
            String behind = added(left, typed, i, language);
            if (!behind.isEmpty()) {
                text = QueryEdit.inserted(text, at.end(), behind);
            }
            if (!instead.get(i).equals(typed.get(i))) {
                String part = instead.get(i).text(language);
                text = part.isEmpty() ? QueryEdit.cut(text, at) : QueryEdit.instead(text, at, part);
            }
        }
        String front = added(left, typed, -1, language);
        return front.isEmpty() ? text : QueryEdit.with(TypedQuery.of(text), front, QueryEdit.Side.FRONT);
    }

    /// What is new and goes behind one of the pieces: the last one that the form has before it.
    ///
    /// @param left  what is new
    /// @param typed the forms of the pieces
    /// @param piece its index; -1 for what goes before all of them
    private static String added(QueryForm left, List<QueryForm> typed, int piece, Locale language) {
        return lines(left).stream()
                .filter(line -> lastBefore(line, typed) == piece)
                .map(line -> line.text(language))
                .collect(Collectors.joining(" "));
    }

    private static int lastBefore(QueryForm line, List<QueryForm> typed) {
        return IntStream.range(0, typed.size())
                .filter(i -> order(typed.get(i)) <= order(line))
                .max()
                .orElse(-1);
    }

    /// What the form says line by line, in its order, without the rest.
    private static List<QueryForm> lines(QueryForm form) {
        List<QueryForm> lines = new ArrayList<>();
        lines.add(new QueryForm(form.words(), "", List.of(), Map.of(), null, ""));
        lines.add(new QueryForm(List.of(), form.phrase(), List.of(), Map.of(), null, ""));
        lines.add(new QueryForm(List.of(), "", form.without(), Map.of(), null, ""));
        for (PostField field : QueryForm.FIELDS) {
            lines.add(new QueryForm(List.of(), "", List.of(), Map.of(field, form.values(field)), null, ""));
        }
        lines.add(new QueryForm(List.of(), "", List.of(), Map.of(), form.mark(), ""));
        return lines.stream().filter(line -> !line.text(Locale.ROOT).isEmpty()).toList();
    }

    /// Where the form has a line.
    ///
    /// @param line a form with one line filled in
    private static int order(QueryForm line) {
        if (!line.words().isEmpty()) {
            return 0;
        }
        if (!line.phrase().isEmpty()) {
            return 1;
        }
        if (!line.without().isEmpty()) {
            return 2;
        }
        int field = line.fields().keySet().stream().mapToInt(QueryForm.FIELDS::indexOf).findFirst()
                .orElse(QueryForm.FIELDS.size());
        return 3 + field;
    }

    /// What the form says now, with all that was not changed as the query says it, and without the rest.
    private static QueryForm unchangedAsTyped(QueryForm shown, QueryForm now, QueryForm typed) {
        Map<PostField, List<String>> fields = new EnumMap<>(PostField.class);
        for (PostField field : QueryForm.FIELDS) {
            boolean isSame = now.values(field).equals(shown.values(field));
            fields.put(field, isSame ? typed.values(field) : now.values(field));
        }
        return new QueryForm(
                now.words().equals(shown.words()) ? typed.words() : now.words(),
                now.phrase().equals(shown.phrase()) ? typed.phrase() : now.phrase(),
                now.without().equals(shown.without()) ? typed.without() : now.without(),
                fields,
                Objects.equals(now.mark(), shown.mark()) ? typed.mark() : now.mark(),
                "");
    }

    /// What of `left` stands for `typed`, a form of one piece: the same, something else, or nothing.
    private static QueryForm counterpart(QueryForm typed, QueryForm left) {
        Map<PostField, List<String>> fields = new EnumMap<>(PostField.class);
        typed.fields().forEach((field, values) -> fields.put(
                field, QueryForm.ALL.contains(field) ? both(values, left.values(field)) : left.values(field)));
        return new QueryForm(
                both(typed.words(), left.words()),
                typed.phrase().isEmpty() ? "" : left.phrase(),
                both(typed.without(), left.without()),
                fields,
                typed.mark() == null ? null : left.mark(),
                "");
    }

    private static List<String> both(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static QueryForm without(QueryForm form, QueryForm gone) {
        Map<PostField, List<String>> fields = new EnumMap<>(PostField.class);
        form.fields().forEach((field, values) -> fields.put(field, less(values, gone.values(field))));
        return new QueryForm(
                less(form.words(), gone.words()),
                gone.phrase().isEmpty() ? form.phrase() : "",
                less(form.without(), gone.without()),
                fields,
                gone.mark() == null ? form.mark() : null,
                "");
    }

    private static List<String> less(List<String> values, List<String> gone) {
        List<String> left = new ArrayList<>(values);
        gone.forEach(left::remove);
        return left;
    }
}
