package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.Facet;
import org.randnotiz.search.facet.Narrowing;
import org.randnotiz.search.facet.Refinement;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.facet.Times;
import org.randnotiz.search.meaning.Names;

/// By what a query can be narrowed with one click, on the sample project.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class AspectsTest {

    @TempDir
    private static Path folder;

    @AutoClose
    private static SampleProject samples;

    @BeforeAll
    static void open() throws IOException {
        samples = SampleProject.in(folder);
    }

    /// The values that are chosen, of all facets that have something to offer.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "§§ #",
        "quelle:forum # SOURCE=forum 14",
        "source:\"Agentur Meridian\" # SOURCE=agentur-meridian 3",
        "zuverlässigkeit:B # RELIABILITY=B 4",
        "zuverlässigkeit:F Xyzzy # RELIABILITY=F 0",
        "hat:ereignis # TYPE=event 2",
        "has:judgement # TYPE=judgement 1",
        "[ereignis typ:AGREE] # CATEGORY=event.category=AGREE 1",
        "[event type:Übereinkunft] # CATEGORY=event.category=AGREE 1",
        "stimme:wiedergabe # VOICE=claim 3",
        "voice:judgement # VOICE=judgement 1",
        "person:Kern # PERSON=jk 3",
        "akteur:=is-k # ACTOR=is-k 2",
        "akteur:=ISKP quelle:forum # SOURCE=forum 2, ACTOR=is-k 2",
        "akteur:Russland #",
        "-quelle:forum #",
        "quelle:forum OR Kasan #",
        "quelle:forum quelle:agentur # SOURCE=agentur 0, SOURCE=forum 0",
        "[ereignis typ:AGREE urheber:Russland] #",
    })
    void whatTheQueryAsksForIsChosen(String query, String expected) throws IOException {
        assertEquals(
                expected == null ? "" : expected,
                aspects(query).facets().stream()
                        .flatMap(facet -> facet.lines().stream()
                                .filter(Facet.Line::chosen)
                                .map(line -> facet.dimension() + "=" + line.value() + " " + line.posts()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aFacetThatWouldChangeNothingIsNotOffered() throws IOException {
        assertEquals(
                List.of(
                        "SOURCE, RELIABILITY, PERSON, VOICE, TYPE, CATEGORY, ACTOR",
                        "",
                        "SOURCE, PERSON, VOICE, TYPE, CATEGORY, ACTOR"),
                List.of(offered(""), offered("Xyzzy"), offered("Bahnpläne OR Taliban -zuverlässigkeit:B")));
    }

    private static String offered(String query) throws IOException {
        return aspects(query).facets().stream()
                .map(facet -> facet.dimension().name())
                .collect(Collectors.joining(", "));
    }

    /// Every line of every facet says how many posts a click on it leaves, and a second click leads back.
    @ParameterizedTest
    @ValueSource(strings = {"", "Taliban", "Kasan OR Moskau", "quelle:forum \"enge Zus",
        "hat:ereignis [ereignis typ:AGREE]"})
    void aClickLeavesAsManyPostsAsWereCounted(String query) throws IOException {
        Names names = samples.workbench().workspace().names();
        long before = samples.find(query, SortBy.NEWEST).total();
        List<String> wrong = new ArrayList<>();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Facet facet : aspects(query).facets()) {
                for (Facet.Line line : facet.lines()) {
                    String part = Narrowing.to(facet.dimension(), line.value(), language);
                    String narrowed = Refinement.of(query, names).with(part);
                    String back = Refinement.of(narrowed, names).without(part);
                    long left = samples.find(narrowed, SortBy.NEWEST).total();
                    long again = samples.find(back, SortBy.NEWEST).total();
                    if (left != line.posts() || (!line.chosen() && again != before)) {
                        wrong.add(narrowed + ": " + left + " not " + line + "; " + back + ": " + again);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// Around the days that are asked for the timeline goes on, and each bin still says what asking for it leaves.
    @Test
    void theTimelineGoesOnAroundTheDaysThatAreAskedFor() throws IOException {
        String query = "Taliban OR Kasan datum:2024-05";
        Names names = samples.workbench().workspace().names();
        String wrapped = "(Taliban OR Kasan) datum:2024-05";
        Times times = aspects(wrapped).times(TimeAxis.PUBLISHED).orElseThrow();
        Timeline all = samples.searching().overview(SearchRequest.of("Taliban OR Kasan", 1)).published();
        List<String> wrong = new ArrayList<>();
        for (Timeline.Bin bin : times.around().bins()) {
            String during = Refinement.of(wrapped, names)
                    .during(TimeAxis.PUBLISHED, bin.first(), times.around().last(bin), Locale.GERMAN);
            if (samples.find(during, SortBy.NEWEST).total() != bin.posts()) {
                wrong.add(during + " not " + bin);
            }
        }
        assertEquals(
                List.of(all, "2024-05-01..2024-05-31", Timeline.Unit.DAY, List.of(), true),
                List.of(
                        times.around(),
                        times.asked().first() + ".." + times.asked().last(),
                        times.within().unit(),
                        wrong,
                        aspects(query).times(TimeAxis.PUBLISHED).orElseThrow().asked() == null));
    }

    private static Aspects aspects(String query) throws IOException {
        return samples.searching().aspects(SearchRequest.of(query, 1));
    }
}
