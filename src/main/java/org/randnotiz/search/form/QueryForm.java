package org.randnotiz.search.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryEdit;
import org.randnotiz.search.query.TypedQuery;

/// A query as a form has it: the same as [#text] says in words.
///
/// [#read] takes of any query what the form can show; what it cannot show stays as it was typed in [#rest], so that
/// nothing is lost. Reading what a form says gives the same form.
///
/// @param words   all of these words; each may end in `*` or `~`
/// @param phrase  these words in this order; empty for none
/// @param without none of these words
/// @param fields  values of fields among [#FIELDS], none of them empty
/// @param mark    what must be true of one mark; null for nothing
/// @param rest    whatever else, as typed; empty for nothing
public record QueryForm(
        List<String> words,
        String phrase,
        List<String> without,
        Map<PostField, List<String>> fields,
        @Nullable BracketForm mark,
        String rest) {

    /// The fields that the form has, in its order.
    public static final List<PostField> FIELDS = List.of(
            PostField.ACTOR,
            PostField.VOICE,
            PostField.SOURCE,
            PostField.AUTHOR,
            PostField.RELIABILITY,
            PostField.PERSON,
            PostField.STATE,
            PostField.PLACE,
            PostField.DATE,
            PostField.EVENT_TIME,
            PostField.HAS,
            PostField.LACKS);

    /// Of several values all must be there; of others one is enough.
    static final Set<PostField> ALL = Set.of(PostField.ACTOR, PostField.HAS, PostField.LACKS);

    private static final Set<PostField> SINGLE = Set.of(PostField.DATE, PostField.EVENT_TIME);
    private static final String QUOTES = "[\"„“”»«]";

    /// Words that are no words and empty values are left out.
    public QueryForm {
        words = words.stream().flatMap(word -> words(word).stream()).toList();
        phrase = clean(phrase);
        without = without.stream().flatMap(word -> words(word).stream()).toList();
        Map<PostField, List<String>> kept = new EnumMap<>(PostField.class);
        fields.forEach((field, values) -> {
            List<String> some = clean(values);
            if (!some.isEmpty()) {
                kept.put(field, some);
            }
        });
        fields = Map.copyOf(kept);
        mark = mark == null || mark.isEmpty() ? null : mark;
        rest = rest.strip();
    }

    /// The values of a field; empty if it has none.
    public List<String> values(PostField field) {
        return Objects.requireNonNull(fields.getOrDefault(field, List.of()));
    }

    /// Whether a field has one value at most.
    public static boolean isSingle(PostField field) {
        return SINGLE.contains(field);
    }

    /// The words in what somebody typed at a field for words, without signs that would mean something else in a query.
    public static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String token : typed.replaceAll(QUOTES, " ").split("[\\s\\p{Z}()\\[\\]]+")) {
            String bare = token.replaceAll("^[-+!−]+", "");
            String plain = isWord(bare) ? bare : bare.replace(":", "").toLowerCase(Locale.ROOT);
            if (isWord(plain)) {
                words.add(plain);
            }
        }
        return words;
    }

    private static boolean isWord(String token) {
        TypedQuery typed = TypedQuery.of(token);
        return typed.problems().isEmpty()
                && typed.pieces().size() == 1
                && isWord(typed.query())
                && token.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isWord(Query query) {
        return query instanceof Query.Word || query instanceof Query.Prefix || query instanceof Query.Fuzzy;
    }

    /// The query that says the same.
    ///
    /// @param language of the names of fields: English for English, else German
    public String text(Locale language) {
        List<String> parts = new ArrayList<>(words);
        if (!phrase.isEmpty()) {
            parts.add('"' + phrase + '"');
        }
        without.forEach(word -> parts.add("-" + word));
        for (PostField field : FIELDS) {
            List<String> values = values(field);
            if (!values.isEmpty()) {
                parts.add(fields(field.label().in(language), values, !ALL.contains(field)));
            }
        }
        if (mark != null) {
            parts.add(mark.text());
        }
        String asked = String.join(" ", parts);
        return asked.isEmpty() ? rest : QueryEdit.with(TypedQuery.of(rest), asked, QueryEdit.Side.FRONT);
    }

    /// What asks for values of a field.
    static String fields(String name, List<String> values, boolean any) {
        String fields = values.stream()
                .map(value -> name + ":" + quoted(value))
                .collect(Collectors.joining(any ? " OR " : " "));
        return any && values.size() > 1 ? "(" + fields + ")" : fields;
    }

    private static String quoted(String value) {
        boolean plain = value.chars()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || "()[]".indexOf(c) >= 0);
        return plain && !value.startsWith("/") ? value : '"' + value + '"';
    }

    static String clean(String text) {
        return text.replaceAll(QUOTES, "").strip();
    }

    static List<String> clean(List<String> values) {
        return List.copyOf(values.stream()
                .map(QueryForm::clean)
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// What the form can show of a query, and the rest of it.
    public static QueryForm read(String query, Names names) {
        return FormReader.of(query, names).form();
    }
}
