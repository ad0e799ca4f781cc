package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.search.SortBy;

/// The language of queries, on the sample project: which posts each finds, by the numbers of `samples/README.md`.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class SearchLanguageTest {

    private static final String ALL = "1 2 3 4 5 6 7 8 note 9 10 11 12 13 14 15 16 17 18 19 20";

    @TempDir
    private static Path folder;

    @AutoClose
    private static SampleProject samples;

    @BeforeAll
    static void open() throws IOException {
        samples = SampleProject.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "titel:Anerkennung # 9 18",
        "title:Delegation # 16",
        "verfasser:Grenzgänger77 # 2",
        "verfasser:\"Agentur Meridian\" # ",
        "quelle:forum # 2 3 5 6 7 8 note 9 10 11 12 14 17 20",
        "quelle:\"Agentur Meridian\" # 1 15 19",
        "quelle:agentur* # 1 15 16 19",
        "zuverlässigkeit:B # 1 15 16 19",
        "zuverlaessigkeit:A..C # all",
        "datum:2024-04 # note 9 10 11 12 13",
        "datum:2024-03-30..2024-04-02 # 7 8 note 9",
        "datum:\"April 2024\" # note 9 10 11 12 13",
        "datum:1.5.2024 # 14",
        "datum:2024-06.. # 20",
        "ereigniszeit:2024-05 # note 16",
        "eventtime:2024-05-14 # note",
        "ereigniszeit:2024-06 # ",
        "bearbeitet:2024-07 # 4 6 note 16",
        "edited:2024-07-01 # 4 6 note 16",
        "bearbeitet:2024-06 # ",
        "stand:eingereicht # 6 16",
        "stand:entwurf # 4 note",
        "stand:\"in Arbeit\" # 4 note",
        "state:new # 1 2 3 5 7 8 9 10 11 12 13 14 15 17 18 19 20",
        "person:aw # note",
        "person:\"Jonas Kern\" # 4 6 16",
        "person:Kern # 4 6 16",
        "akteur:Taliban # 4 note 16",
        "akteur:\"Islamisches Emirat\" # 4 note 16",
        "akteur:ISKP # 6 note",
        "akteur:Russland # 4 6 note 16",
        "akteur:=Russland # ",
        "akteur:\"=Russische Regierung\" # note",
        "akteur:Russ* # 4 6 note 16",
        "actor:FSB # 6",
        "ereignis:AGREE # note",
        "ereignis:Übereinkunft # note",
        "event:consult # note 16",
        "ereignis:Besuch # 16",
        "ereignis:eingeladen # note",
        "ereignis:* # note 16",
        "kontext:terrorism # note",
        "kontext:Diplomatie # note",
        "contexts:diplomatic # note",
        "stimme:bericht # note 16",
        "stimme:wiedergabe # 6 note 16",
        "voice:opinion # 6 note",
        "stimme:urteil # note",
        "meinung:IS-K # 6 note",
        "meinung:erheblich # note",
        "opinion:\"gerät unter Druck\" # note",
        "wiedergabe:Anerkennung # note 16",
        "urteil:wahrscheinlich # note",
        "urteil:Verfolgungsdruck # note",
        "judgement:likely # note",
        "urteil:unwahrscheinlich # ",
        "urteil:2024 # note",
        "ort:Kasan # note 16",
        "place:Kazan # note 16",
        "ort:Mosk* # note",
        "ort:Moskau # note",
        "hat:urteil # note",
        "has:claim # 6 note 16",
        "ohne:ereignis # 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 17 18 19 20",
        "without:mark # 1 2 3 5 7 8 9 10 11 12 13 14 15 17 18 19 20",
        "ohne:Marke # 1 2 3 5 7 8 9 10 11 12 13 14 15 17 18 19 20",
        "ohne:Akteur # 1 2 3 5 7 8 9 10 11 12 13 14 15 17 18 19 20",
        "wiederholung:ja # note",
        "repeats:yes # note",
        "urheber:Russland # note",
        "empfänger:Taliban # note",
        "sprecher:Außenministerium # note 16",
        "sprecher:\"russisches Außenministerium\" # note 16",
        "status:geplant # note",
        "glaubwürdigkeit:2 # note 16",
        "glaubwürdigkeit:1..2 # note 16",
        "glaubwürdigkeit:\"wahrscheinlich wahr\" # note 16",
        "credibility:4.. # 6",
        "stärke:erheblich # 6 note",
        "[ereignis typ:AGREE urheber:Russland empfänger:Taliban zeit:2024-05] # note",
        "[event type:agree actors:Russland recipients:Taliban time:2024-05] # note",
        "[ereignis typ:CONSULT empfänger:Taliban] # ",
        "ereignis:CONSULT empfänger:Taliban # note",
        "[wiedergabe sprecher:\"russisches Außenministerium\" enthält:Anerkennung] # note 16",
        "[wiedergabe sprecher:Taliban enthält:Anerkennung] # ",
        "sprecher:Taliban Anerkennung # note 16",
        "[wiedergabe keine Anerkennung] # note 16",
        "[meinung ziel:IS-K stärke:3] # 6 note",
        "[meinung ziel:IS-K stärke:2 Anzeichen:Zweifellos] # ",
        "[marke akteur:FSB] # 6",
        "[urteil wahrscheinlichkeit:likely zuversicht:mittel] # note",
        "[urteil frist:2024-12 enthält:Afghanistan] # note",
        "[urteil frist:2025] # ",
        "[ereignis -empfänger:*] # note 16",
        "[ereignis status:laufend OR status:geplant] # note 16",
        "[ereignis person:Kern] # 16",
        "[wiedergabe bearbeitet:2024-07 person:jk] # 6 16",
        "[ereignis stimme:bericht] # note 16",
        "[marke stimme:meinung] # 6 note",
        "[ort Kasan] # note",
        "[ereignis ort:Kasan] -stand:eingereicht # note",
        "Kasan -[ereignis] # 4 5 6 7 9 10 12 13 14 15 18 20",
        "[ereignis AGREE Taliban 2024-05] # note",
        "[ereignis AGREE Taliban 2024-06] # ",
        "[wiedergabe sprecher:Außenministerium enthält:Anerkennung] # note 16",
        "[marke ort:Kasan zeit:2024-05-14] # note",
        "[marke kreml] # ",
        "ort:Kyjiw # ",
        "[notiz] # ",
        "[ereignis typ:Übereinkunft OR typ:CONSULT.visit] # note 16",
        "quelle:Forum verfasser:Ostkreuz # 14",
        "ohne:marke zuverlässigkeit:B # 1 15 19"
    })
    void aQueryFinds(String query, String posts) throws IOException {
        assertEquals((posts == null ? "" : posts.replace("all", ALL)) + "; ", samples.both(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "quelle:Zeitung #  # search.noValue@8",
        "reliability:D..E #  # search.noSource@13",
        "zuverlässigkeit:G #  # search.noValue@17",
        "datum:gestern #  # search.noDate@7",
        "stand:fertig #  # search.noValue@7",
        "person:Müller #  # search.noValue@8",
        "akteur:Talban #  # search.noValue@8",
        "ereignis:AGRE #  # search.asWords@10",
        "kontext:Fußball #  # search.noValue@9",
        "stimme:laut #  # search.noValue@8",
        "wiederholung:vielleicht #  # search.noValue@14",
        "glaubwürdigkeit:9..1 #  # search.noValue@17",
        "glaubwürdigkeit:sehr #  # search.noValue@17",
        "[ereigniss typ:AGREE] #  # search.noType@2",
        "[ereignis tüp:AGREE] #  # search.noMarkField@11",
        "[ereignis typ:AGRE] #  # search.noValue@15",
        "[ereignis urheber:Rusland] #  # search.noValue@19",
        "[ereignis zeit:bald] #  # search.noDate@16",
        "[ereignis # note 16 # search.openBracket@1",
        "[] # all # search.emptyBracket@1",
        "foo:bar #  # search.noField@1",
        "verfaser:Meier #  # search.noField@1",
        "Kasan ODER akteur:Niemand # 4 5 6 7 note 9 10 12 13 14 15 16 18 20 # search.noValue@19",
        "-akteur:Niemand Kasan # 4 5 6 7 note 9 10 12 13 14 15 16 18 20 # search.noValue@9",
        "akteur:Niemandsland #  # search.noValue@8",
        "[meinung *] # 6 note # search.starAlone@10",
        "[ereignis typ:Übereinkunft OR typ:CONSULT.viset] # note # search.noValue@35"
    })
    void whatIsWrongIsSaidWithItsPlaceAndWhatNamesNothingFindsNothing(String query, String posts, String problems)
            throws IOException {
        assertEquals((posts == null ? "" : posts.replace("all", ALL)) + "; " + problems, samples.both(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "akteur:Talban # Taliban",
        "quelle:Agentr # Agentur",
        "[ereignis typ:AGRE] # Agree",
        "kontext:Millitär # Militär, Military",
        "stand:eingreicht # eingereicht",
        "[ereigniss] # ereignis",
        "verfaser:Meier # verfasser",
        "[ereignis empfaenger:Taliban uhrheber:Iran] # urheber",
        "stand:fertig # neu, in Arbeit, eingereicht, zurückgegeben, freigegeben / new, in progress, submitted, returned, approved",
        "wiederholung:oft # ja, nein / yes, no",
        "glaubwürdigkeit:hoch # 1, 1..6",
        "person:Meier # Anna Weber, Jonas Kern, Elif Demir",
    })
    void whatWasExpectedIsSaid(String query, String expected) throws IOException {
        var arguments = samples.find(query, SortBy.OLDEST)
                .problems()
                .getFirst()
                .arguments();
        assertEquals(expected, arguments.getLast().toString());
    }
}
