package org.randnotiz.search.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Location;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Piece;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.TypedQuery;
import org.randnotiz.text.Span;

/// Takes of a query what the form can show, piece by piece.
final class FormReader {

    private final TypedQuery typed;
    private final Names names;
    private final List<Piece> taken = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<PostField, List<String>> fields = new EnumMap<>(PostField.class);
    private String phrase = "";
    private @Nullable BracketForm mark;

    private FormReader(TypedQuery typed, Names names) {
        this.typed = typed;
        this.names = names;
    }

    /// Reads a query. Alternatives are no business of the form.
    static FormReader of(String query, Names names) {
        FormReader reader = new FormReader(TypedQuery.of(query), names);
        if (!reader.typed.hasOr()) {
            reader.read();
        }
        return reader;
    }

    private void read() {
        for (Piece piece : typed.pieces()) {
            Query asked = piece.query();
            if (asked != null && !isFlawed(piece) && take(asked)) {
                taken.add(piece);
            }
        }
    }

    QueryForm form() {
        return new QueryForm(words, phrase, without, fields, mark, rest());
    }

    /// The pieces that the form shows, in the order they stand.
    List<Piece> taken() {
        return List.copyOf(taken);
    }

    /// What was not taken, as it was typed; what stood side by side does so still.
    private String rest() {
        if (typed.hasOr()) {
            return typed.text();
        }
        Set<Span> shown = taken.stream().map(Piece::at).collect(Collectors.toSet());
        List<Span> left = new ArrayList<>();
        boolean goesOn = false;
        for (Piece piece : typed.pieces()) {
            if (shown.contains(piece.at())) {
                goesOn = false;
            } else if (piece.kind() != Piece.Kind.AND) { // It goes without saying, and stays where all around it stays.
                left.add(goesOn ? new Span(left.removeLast().start(), piece.at().end()) : piece.at());
                goesOn = true;
            }
        }
        return left.stream().map(span -> span.of(typed.text())).collect(Collectors.joining(" "));
    }

    private boolean isFlawed(Piece piece) {
        for (Problem problem : typed.problems()) {
            if (problem.location() instanceof Location.InQuery(Span at)
                    && piece.at().contains(at.start())) {
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
                mark = BracketForm.of(bracket)
                        .filter(one -> FormField.areKnown(one, names))
                        .orElse(null);
                yield mark != null;
            }
            default -> false;
        };
    }

    private boolean take(Span at, List<String> into) {
        String word = at.of(typed.text());
        return QueryForm.words(word).equals(List.of(word)) && into.add(word);
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
        if (only.isEmpty() || !QueryForm.FIELDS.contains(only.get())) {
            return false;
        }
        PostField field = only.get();
        boolean isOne = alternatives.size() == 1;
        boolean fits = QueryForm.ALL.contains(field)
                ? isOne
                : !fields.containsKey(field) && (isOne || !QueryForm.isSingle(field));
        if (fits) {
            alternatives.forEach(one -> fields.computeIfAbsent(field, key -> new ArrayList<>())
                    .add(one.value()));
        }
        return fits;
    }
}
