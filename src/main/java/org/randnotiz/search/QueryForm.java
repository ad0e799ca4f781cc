package org.randnotiz.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

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
        @Nullable MarkForm mark,
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
    private static final Set<PostField> ALL = Set.of(PostField.ACTOR, PostField.HAS, PostField.LACKS);

    private static final Set<PostField> SINGLE = Set.of(PostField.DATE, PostField.EVENT_TIME);
    private static final Set<String> AND = Set.of("AND", "UND", "&", "&&");
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
        QueryText.Outline outline = QueryText.outline(token);
        return outline.problems().isEmpty()
                && outline.parts().size() == 1
                && isWord(outline.parts().getFirst().query())
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
        if (!rest.isEmpty()) {
            parts.add(parts.isEmpty() || !QueryText.outline(rest).hasOr() ? rest : grouped(rest));
        }
        return String.join(" ", parts);
    }

    /// Alternatives in parentheses; what is left open among them is closed first.
    private static String grouped(String alternatives) {
        return Stream.of("", "\"", "]", ")", "\"]", "\")", "])", "\"])")
                .map(closer -> "(" + alternatives + closer + ")")
                .min(Comparator.comparingInt(
                        text -> QueryText.parse(text).problems().size()))
                .orElseThrow();
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
        QueryText.Outline outline = QueryText.outline(query);
        return outline.hasOr()
                ? new QueryForm(List.of(), "", List.of(), Map.of(), null, query)
                : new Reader(query, outline, names).read();
    }

    /// Takes a query apart.
    private static final class Reader {

        private final String query;
        private final QueryText.Outline outline;
        private final Names names;
        private final List<String> words = new ArrayList<>();
        private final List<String> without = new ArrayList<>();
        private final Map<PostField, List<String>> fields = new EnumMap<>(PostField.class);
        private final List<String> rest = new ArrayList<>();
        private String phrase = "";
        private @Nullable MarkForm mark;

        Reader(String query, QueryText.Outline outline, Names names) {
            this.query = query;
            this.outline = outline;
            this.names = names;
        }

        QueryForm read() {
            int behind = 0;
            for (QueryText.Part part : outline.parts()) {
                between(query.substring(behind, part.at().start()));
                if (isFlawed(part) || !take(part.query())) {
                    rest.add(part.at().of(query).strip());
                }
                behind = part.at().end();
            }
            between(query.substring(behind));
            return new QueryForm(words, phrase, without, fields, mark, String.join(" ", rest));
        }

        /// What stands between parts is wrong, or an operator that goes without saying.
        private void between(String gap) {
            List<String> tokens = List.of(gap.strip().split("[\\s\\p{Z}]+"));
            if (!gap.isBlank() && !AND.containsAll(tokens)) {
                rest.add(gap.strip());
            }
        }

        private boolean isFlawed(QueryText.Part part) {
            for (Problem problem : outline.problems()) {
                int place = Integer.parseInt(problem.arguments().getFirst()) - 1;
                if (part.at().start() <= place && place < part.at().end()) {
                    return true;
                }
            }
            return false;
        }

        private boolean take(Query part) {
            return switch (part) {
                case Query.Word word -> take(word.at(), words);
                case Query.Prefix prefix -> take(prefix.at(), words);
                case Query.Fuzzy fuzzy -> take(fuzzy.at(), words);
                case Query.Phrase said when phrase.isEmpty() -> {
                    phrase = said.text();
                    yield true;
                }
                case Query.Not(Query.Word word) -> take(word.at(), without);
                case Query.Not(Query.Prefix prefix) -> take(prefix.at(), without);
                case Query.Not(Query.Fuzzy fuzzy) -> take(fuzzy.at(), without);
                case Query.Field field -> take(List.of(field));
                case Query.Or or when or.parts().stream().allMatch(Query.Field.class::isInstance) ->
                    take(or.parts().stream().map(Query.Field.class::cast).toList());
                case Query.Bracket bracket when mark == null -> {
                    mark = MarkForm.of(bracket)
                            .filter(one -> FormField.areKnown(one, names))
                            .orElse(null);
                    yield mark != null;
                }
                default -> false;
            };
        }

        private boolean take(Span at, List<String> into) {
            String word = at.of(query);
            return words(word).equals(List.of(word)) && into.add(word);
        }

        /// Takes one field, or several of which one is enough.
        private boolean take(List<Query.Field> alternatives) {
            Set<PostField> named = alternatives.stream()
                    .flatMap(field -> PostField.named(field.name()).stream())
                    .collect(Collectors.toSet());
            Optional<PostField> only = named.size() == 1 && alternatives.stream()
                    .allMatch(field -> PostField.named(field.name()).isPresent())
                            ? named.stream().findFirst()
                            : Optional.empty();
            if (only.isEmpty() || !FIELDS.contains(only.get())) {
                return false;
            }
            PostField field = only.get();
            boolean isOne = alternatives.size() == 1;
            boolean fits = ALL.contains(field) ? isOne : !fields.containsKey(field) && (isOne || !isSingle(field));
            if (fits) {
                alternatives.forEach(one -> fields.computeIfAbsent(field, key -> new ArrayList<>())
                        .add(one.value()));
            }
            return fits;
        }
    }
}
