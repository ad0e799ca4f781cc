package org.randnotiz.search.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.PostField;

/// What is changed in the form changes the query just there.
@Seeded
final class FormEditTest {

    private static final Names NAMES = QueryFormTest.NAMES;

    /// What was typed, the words that the form has then, what comes of it.
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '§', value = {
        "datum:2024  Kasan   (a OR b)\"c\" > Kasan Treffen > datum:2024  Kasan Treffen   (a OR b)\"c\"",
        "datum:2024  Kasan   (a OR b)\"c\" > §§ > datum:2024   (a OR b)\"c\"",
        "akteur:Taliban AND quelle:Forum > Kasan > Kasan akteur:Taliban AND quelle:Forum",
        "Kasan AND Moskau > Moskau > Moskau",
        "Kasan OR Moskau > Treffen > Treffen (Kasan OR Moskau)",
        "( Kasan -] > Treffen > Treffen ( Kasan -]",
        "datum:(Kasan)\"2024\" > §§ > datum: \"2024\"",
        "Kasan(a OR b) > Kasan Treffen > Kasan Treffen (a OR b)",
        "-Moskau \"enge Zu > Treffen > Treffen -Moskau \"enge Zu",
    })
    void otherWordsAreWrittenWhereWordsStood(String query, @Nullable String words, String expected) {
        QueryForm read = QueryForm.read(query, NAMES);
        assertEquals(expected, edited(query, words(read, words == null ? List.of() : List.of(words))));
    }

    @Test
    void whatTheFormWritesOtherwiseStaysAsItWasTyped() {
        String query = "Kasan source:Forum";
        QueryForm shown = new QueryForm(
                List.of("Kasan"), "", List.of(), Map.of(PostField.SOURCE, List.of("forum")), null, "");
        assertEquals(
                "Kasan Treffen source:Forum",
                FormEdit.of(query, shown, words(shown, List.of("Kasan", "Treffen")), NAMES, Locale.GERMAN));
    }

    @Test
    void anotherValueTakesThePlaceOfTheOneBefore() {
        String query = "date:2024 Kasan";
        QueryForm read = QueryForm.read(query, NAMES);
        QueryForm now = new QueryForm(
                read.words(), "", List.of("Moskau"), Map.of(PostField.DATE, List.of("2023")), null, "");
        assertEquals("date:2023 Kasan -Moskau", FormEdit.of(query, read, now, NAMES, Locale.ENGLISH));
    }

    @Test
    void whereTheRestWasChangedTheQueryIsWrittenAnew() {
        String query = "exakt:\"a b\"  Kasan";
        QueryForm read = QueryForm.read(query, NAMES);
        QueryForm now = new QueryForm(read.words(), "", List.of(), Map.of(), null, "exakt:\"a c\"");
        assertEquals("Kasan exakt:\"a c\"", edited(query, now));
    }

    @Property
    void aWordMoreIsAllThatIsChangedByAWordMore(@ForAll("queries") String query) {
        QueryForm read = QueryForm.read(query, NAMES);
        List<String> more = new ArrayList<>(read.words());
        more.add("Zusatz");
        String edited = edited(query, words(read, more));
        List<String> wanted = new ArrayList<>(QueryFormTest.meaning(query));
        wanted.add("Zusatz");
        assertEquals(wanted.stream().sorted().toList(), QueryFormTest.meaning(edited), () -> query + " → " + edited);
    }

    @Property
    void withoutAllThatTheFormShowsTheRestIsLeft(@ForAll("queries") String query) {
        QueryForm read = QueryForm.read(query, NAMES);
        QueryForm rest = new QueryForm(List.of(), "", List.of(), Map.of(), null, read.rest());
        String edited = edited(query, rest);
        assertEquals(
                QueryFormTest.meaning(rest.text(Locale.GERMAN)),
                QueryFormTest.meaning(edited),
                () -> query + " → " + edited);
    }

    private static String edited(String query, QueryForm now) {
        return FormEdit.of(query, QueryForm.read(query, NAMES), now, NAMES, Locale.GERMAN);
    }

    private static QueryForm words(QueryForm form, List<String> words) {
        return new QueryForm(words, form.phrase(), form.without(), form.fields(), form.mark(), form.rest());
    }

    @Provide
    Arbitrary<String> queries() {
        return QueryFormTest.anyQueries();
    }
}
