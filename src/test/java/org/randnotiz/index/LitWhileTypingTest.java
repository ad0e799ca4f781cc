package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.query.Finder;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.QueryText;

/// What lights up in a text while the first letters of a word are typed: words that begin so, and none that merely sound alike.
final class LitWhileTypingTest {

    private static final String TEXT =
            "Jemen und Iran; die Echtheit ist offen. Jekaterinburg, Yerevan, Ekel, Tsunami, Samarkand, Sprecher, Chan, Zaun, Katar, Qatar.";

    @ParameterizedTest
    @CsvSource({
        "j, Jemen Jekaterinburg",
        "je, Jemen Jekaterinburg",
        "ye, Yerevan",
        "ts, Tsunami",
        "z, Zaun",
        "k, Katar",
        "ka, Katar",
        "qa, Qatar"
    })
    void theFirstLettersLightUpWordsThatBeginSo(String typed, String lit) throws IOException {
        assertEquals(List.of(lit.split(" ")), lit(typed));
    }

    @ParameterizedTest
    @CsvSource({"s, Sicher sagte sein sich", "b, Bin", "i, IS-K ich", "mi, mich", "k, IS-K", "se, sein"})
    void oneOrTwoLettersLightUpNoWordForAFormThatIsNotSeenInIt(String typed, String lit) throws IOException {
        String text = "Sicher wäre er mich los, sagte der IS-K. Bin ich sein Freund? Er freut sich.";
        assertEquals(List.of(lit.split(" ")), lit(typed, text));
    }

    @Test
    void anotherSpellingIsLitOnceThreeSoundsAreTyped() throws IOException {
        assertEquals(List.of("Katar", "Qatar"), lit("kat"));
    }

    @ParameterizedTest
    @CsvSource({"jeka, Jekaterinburg", "ekat, Jekaterinburg", "samarc, Samarkand", "zama, Samarkand"})
    void fromMoreLettersOnOtherSpellingsAreLitToo(String typed, String lit) throws IOException {
        assertEquals(List.of(lit), lit(typed));
    }

    private static List<String> lit(String typed) throws IOException {
        return lit(typed, TEXT);
    }

    private static List<String> lit(String typed, String text) throws IOException {
        Finder finder =
                Finder.of(Meaning.of(QueryText.typing(typed), Names.NONE).query(), GermanAnalysis.load());
        return finder.find(text).stream().map(span -> span.of(text)).toList();
    }
}
