package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.facet.Count;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Narrowing;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.sheet.SheetState;

/// What is counted around the hits, on the sample project.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class OverviewTest {

    @TempDir
    private static Path folder;

    @AutoClose
    private static SampleProject samples;

    @BeforeAll
    static void open() throws IOException {
        samples = SampleProject.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "SOURCE # forum 14, agentur-meridian 3, blog-randlage 3, agentur 1",
        "RELIABILITY # C 17, B 4",
        "STATE # NEW 17, DRAFT 2, SUBMITTED 2",
        "PERSON # jk 3, aw 1",
        "VOICE # claim 3, opinion 2, report 2, judgement 1",
        "TYPE # actor 4, claim 3, event 2, opinion 2, judgement 1, place 1, time 1",
        "CATEGORY # event.category=CONSULT 2, event.category=AGREE 1",
        "ACTOR # taliban 3, russisches-aussenministerium 3, is-k 2, fsb 1, russische-regierung 1",
    })
    void allPostsAreCountedByEachDimension(Dimension dimension, String expected) throws IOException {
        assertEquals(
                sorted(expected),
                sorted(overview("").counts(dimension).stream()
                        .map(count -> count.value() + " " + count.posts())
                        .collect(Collectors.joining(", "))));
    }

    private static List<String> sorted(String list) {
        return List.of(list.split(", ")).stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Taliban", "Anerkennung -Kabul", "datum:2024-05", "stimme:bericht",
        "akteur:Taliban IS-K", "Xyzzy"})
    void everyCountIsExactlyWhatAddingItToTheQueryLeaves(String query) throws IOException {
        Overview overview = overview(query);
        List<String> wrong = new ArrayList<>();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Dimension dimension : Dimension.values()) {
                for (Count count : overview.counts(dimension)) {
                    String narrowed = query + " " + Narrowing.to(dimension, count.value(), language);
                    long left = samples.find(narrowed, SortBy.NEWEST).total();
                    if (left != count.posts() || !samples.problems(narrowed).isEmpty()) {
                        wrong.add(narrowed + ": " + left + " not " + count + samples.problems(narrowed));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(samples.find(query, SortBy.NEWEST).total(), overview.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Taliban", "datum:2024-05", "stimme:bericht"})
    void everyBinIsExactlyWhatAskingForItsDaysLeaves(String query) throws IOException {
        Overview overview = overview(query);
        List<String> wrong = new ArrayList<>();
        for (Timeline.Bin bin : overview.published().bins()) {
            LocalDate last = overview.published().last(bin);
            check(query + " " + Narrowing.toPublished(bin.first(), last, Locale.GERMAN), bin, wrong);
        }
        for (Timeline.Bin bin : overview.events().bins()) {
            check(query + " " + Narrowing.toEvents(bin.first(), overview.events().last(bin), Locale.ENGLISH), bin,
                    wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(!overview.published().bins().isEmpty() && !overview.events().bins().isEmpty());
    }

    private static void check(String narrowed, Timeline.Bin bin, List<String> wrong) throws IOException {
        long left = samples.find(narrowed, SortBy.NEWEST).total();
        if (left != bin.posts() || !samples.problems(narrowed).isEmpty()) {
            wrong.add(narrowed + ": " + left + " not " + bin + samples.problems(narrowed));
        }
    }

    @Test
    void theTimelineHasNoGapsAndAUnitThatCanBeDrawn() throws IOException {
        Timeline all = overview("").published();
        Timeline may = overview("datum:2024-05").published();
        assertEquals(
                List.of(Timeline.Unit.WEEK, 13, LocalDate.of(2024, 3, 18), 21L, 0L, Timeline.Unit.DAY, 28),
                List.of(
                        all.unit(),
                        all.bins().size(),
                        all.bins().getFirst().first(),
                        all.bins().stream().mapToLong(Timeline.Bin::posts).sum(),
                        all.undated(),
                        may.unit(),
                        may.bins().size()));
    }

    @Test
    void statesAreCountedForOnePersonAndAsIfNoneHadBeenChosen() throws IOException {
        SearchRequest request =
                new SearchRequest("Taliban", Set.of(SheetState.SUBMITTED), new PersonId("jk"), SortBy.NEWEST, 0, 10);
        Overview overview = samples.searching().overview(request);
        long all = samples.find("Taliban", SortBy.NEWEST).total();
        assertEquals(
                List.of(
                        2L,
                        Map.of(
                                SheetState.NEW, all - 3,
                                SheetState.DRAFT, 1L,
                                SheetState.SUBMITTED, 2L,
                                SheetState.RETURNED, 0L,
                                SheetState.APPROVED, 0L)),
                List.of(overview.total(), overview.states()));
    }

    private static Overview overview(String query) throws IOException {
        return samples.searching().overview(SearchRequest.of(query, 1));
    }
}
