package org.randnotiz.search.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.gates.Seeded;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.Spelling;
import org.randnotiz.search.query.TypedQuery;

/// A form says what a query says, and loses nothing of it.
@Seeded
public final class QueryFormTest {

    static final Names NAMES = new Names(codebook(), Actors.NONE, List.of(), List.of());

    private static Codebook codebook() {
        try {
            return Codecs.CODEBOOK.read(Files.readAllBytes(Path.of("samples", "codebook.json")));
        } catch (IOException | UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the form says of a query, behind `|` what it cannot show.
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '§', value = {
        "Kasan Moskau > Kasan Moskau |",
        "Kasan AND Moskau > Kasan Moskau |",
        "datum:2024 Kasan -Moskau \"enge Bande\" > Kasan \"enge Bande\" -Moskau datum:2024 |",
        "akteur:Taliban akteur:\"Russische Regierung\" > akteur:Taliban akteur:\"Russische Regierung\" |",
        "(quelle:Forum OR quelle:\"Blog Randlage\") > (quelle:Forum OR quelle:\"Blog Randlage\") |",
        "quelle:Forum quelle:Blog > quelle:Forum | quelle:Blog",
        "source:Forum state:new > quelle:Forum stand:new |",
        "[ereignis typ:AGREE empfänger:Taliban] > [ereignis typ:AGREE empfänger:Taliban] |",
        "[ereignis (typ:AGREE OR typ:CONSULT)] Kasan > Kasan [ereignis (typ:AGREE OR typ:CONSULT)] |",
        "[ereignis typ:AGREE] [meinung ziel:IS-K] > [ereignis typ:AGREE] | [meinung ziel:IS-K]",
        "[ereignis ort:Kasan -empfänger:*] > | [ereignis ort:Kasan -empfänger:*]",
        "[ereignis farbe:rot] > | [ereignis farbe:rot]",
        "Kasan OR Moskau > | Kasan OR Moskau",
        "Kasan (Moskau OR Kabul) > Kasan | (Moskau OR Kabul)",
        "Kasan exakt:\"des Emirates\" empfänger:Taliban > Kasan | exakt:\"des Emirates\" empfänger:Taliban",
        "Minist* Kazan~ > Minist* Kazan~ |",
        "-akteur:Taliban > | -akteur:Taliban",
        "Kasan ) titel: > Kasan | ) titel:",
        "Kasan (Taliban farbe:rot > Kasan | (Taliban farbe:rot",
        "[ akteur:Taliban akteur:Taliban ] > [akteur:Taliban] |",
        "( Kasan Kasan Kasan Kasan -] > | ( Kasan Kasan Kasan Kasan -]",
        "(a OR b)\"c\"  Kasan(d OR e)\"f\" > Kasan \"c\" | (a OR b) (d OR e)\"f\"",
    })
    void aQueryIsReadAsFarAsTheFormGoes(String query, String expected) {
        QueryForm form = QueryForm.read(query, NAMES);
        String shown = new QueryForm(
                form.words(), form.phrase(), form.without(), form.fields(), form.mark(), "")
                .text(Locale.GERMAN);
        assertEquals(expected, (shown + " | " + form.rest()).strip());
    }

    @Test
    void whatIsLeftOfAlternativesIsGroupedWhereSomethingElseIsAsked() {
        QueryForm read = QueryForm.read("Kasan OR Moskau", NAMES);
        QueryForm more = new QueryForm(
                List.of("Taliban"), "", List.of(), Map.of(PostField.STATE, List.of("in progress")), null, read.rest());
        assertEquals(
                List.of("Kasan OR Moskau", "Taliban state:\"in progress\" (Kasan OR Moskau)"),
                List.of(read.text(Locale.ENGLISH), more.text(Locale.ENGLISH)));
    }

    @Test
    void whatIsTypedIntoFieldsMeansNothingElse() {
        QueryForm form = new QueryForm(
                List.of("Kasan OR -Moskau titel:x"),
                "enge \"Bande",
                List.of("NOT ("),
                Map.of(PostField.AUTHOR, List.of("a (b) \"c\"")),
                null,
                "");
        assertEquals(
                "Kasan or Moskau titelx \"enge Bande\" -not verfasser:\"a (b) c\"", form.text(Locale.GERMAN));
    }

    @Test
    void theFormOffersTheFieldsOfEachKindOfMark() {
        List<String> fields = FormField.of("ereignis", NAMES, Locale.GERMAN).stream()
                .map(field -> field.name(Locale.GERMAN))
                .toList();
        assertEquals(
                List.of("typ", "kontext", "urheber", "empfänger", "ort", "zeit", "status",
                        "glaubwürdigkeit", "stimme", "enthält"),
                fields);
    }

    @Property
    void readingWhatAFormSaysGivesTheSameForm(@ForAll("forms") QueryForm form, @ForAll boolean english) {
        Locale language = english ? Locale.ENGLISH : Locale.GERMAN;
        assertEquals(form, QueryForm.read(form.text(language), NAMES), () -> form.text(language));
    }

    @Property(tries = 1500)
    void nothingOfAQueryIsLostInTheForm(@ForAll("queries") String query) {
        String again = QueryForm.read(query, NAMES).text(Locale.GERMAN);
        assertEquals(meaning(query), meaning(again), () -> query + " became " + again);
    }

    @Property
    void readingAnythingTwiceIsReadingItOnce(@ForAll("queries") String query) {
        QueryForm once = QueryForm.read(query, NAMES);
        assertEquals(once, QueryForm.read(once.text(Locale.GERMAN), NAMES));
    }

    @Provide
    Arbitrary<QueryForm> forms() {
        Arbitrary<List<String>> words =
                Arbitraries.of("Kasan", "Minist*", "Kazan~", "IS-K", "http://x.de/a", "12:30", "und")
                        .list()
                        .uniqueElements()
                        .ofMaxSize(3);
        Arbitrary<String> value = Arbitraries.of(
                "Taliban", "=Russland", "A..B", "Blog Randlage", "a(b)", "[x]", "2024-03..2024-05", "*", "/x", "a:b");
        Arbitrary<List<String>> values = value.list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Map<PostField, List<String>>> fields = Arbitraries.maps(
                Arbitraries.of(QueryForm.FIELDS), values)
                .ofMaxSize(4)
                .map(QueryFormTest::single);
        Arbitrary<BracketForm> marks = Combinators.combine(
                Arbitraries.of("ereignis", "Ereignis", "markierung", "marke", "*"),
                Arbitraries.of("ort", "zeit", "enthält").set().ofMaxSize(3),
                value,
                values.injectNull(0.5))
                .as((kind, names, one, types) -> {
                    List<BracketForm.Condition> conditions = new ArrayList<>();
                    if (types != null && kind.startsWith("E")) {
                        conditions.add(new BracketForm.Condition("typ", types, true));
                    }
                    names.forEach(name -> conditions.add(new BracketForm.Condition(name, List.of(one), false)));
                    return new BracketForm(kind, conditions);
                });
        Arbitrary<String> rest = Arbitraries.of(
                "", "exakt:\"des Emirates\"", "-akteur:Taliban", "(a OR b)", "-(c d) empfänger:Taliban");
        return Combinators.combine(
                words, Arbitraries.of("", "enge Bande", "AND"), words, fields, marks.injectNull(0.4), rest)
                .as(QueryForm::new);
    }

    private static Map<PostField, List<String>> single(Map<PostField, List<String>> fields) {
        fields.replaceAll((field, values) -> QueryForm.isSingle(field) ? values.subList(0, 1) : values);
        return fields;
    }

    @Provide
    Arbitrary<String> queries() {
        return anyQueries();
    }

    /// Queries finished and unfinished.
    public static Arbitrary<String> anyQueries() {
        return Arbitraries.of(
                "Kasan", "Moskau*", "IS-K", "OR", "AND", "NOT", "-", "+", "(", ")", "[", "]", "[ereignis", "\"",
                "\"a b\"",
                "akteur:", "akteur:Taliban", "quelle:\"a b\"", "datum:2024", "typ:AGREE", "typ:", "ort:Kasan", "exakt:",
                "x:y",
                "~", "*", ":", "/", "|")
                .list()
                .ofMaxSize(9)
                .flatMap(tokens -> Arbitraries.of(" ", "  ", "").list().ofSize(tokens.size()).map(blanks -> {
                    StringBuilder query = new StringBuilder();
                    for (int i = 0; i < tokens.size(); i++) {
                        query.append(tokens.get(i)).append(blanks.get(i));
                    }
                    return query.toString();
                }));
    }

    /// What a query asks for, wherever and how often its parts stand: each in words, in the order of the alphabet.
    public static List<String> meaning(String query) {
        return TypedQuery.of(query).conjuncts().stream().map(QueryFormTest::words).sorted().distinct().toList();
    }

    private static String all(List<String> parts) {
        return parts.size() == 1 ? parts.getFirst() : "(" + String.join(" ", parts) + ")";
    }

    private static String words(Query query) {
        return switch (query) {
            case Query.All all -> "";
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> '"' + phrase.text().strip() + '"';
            case Query.Exact exact -> "=" + exact.text().strip();
            case Query.Prefix prefix -> prefix.text() + "*";
            case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
            case Query.Field field -> Spelling.key(field.name()) + ":" + field.value().strip();
            case Query.Bracket bracket -> "[" + bracket.kind().strip() + " " + words(bracket.inner()) + "]";
            case Query.And and -> all(and.parts().stream().map(QueryFormTest::words).distinct().toList());
            case Query.Or or -> "(" + String.join("|", or.parts().stream().map(QueryFormTest::words).toList()) + ")";
            case Query.Not not -> "-" + words(not.part());
            default -> throw new IllegalArgumentException("not typed: " + query);
        };
    }
}
