package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;

@SuppressWarnings("NullAway") // a test row may be missing
@Seeded
final class ListRowsTest {

    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private int arrivals;

    @Test
    void theRowsOfTheAnswerAreThereAndTheOthersAreFetchedWhenLookedAt() {
        ListRows rows = rows(1_000, 100, null);
        boolean missing = rows.get(250) == null;
        rows.look(245, 255);
        answerAll();
        assertEquals(
                List.of(true, SampleHits.numbered(99), SampleHits.numbered(250), List.of("200+100"), 1),
                List.of(missing, hit(rows, 99), hit(rows, 250), asked, arrivals));
    }

    @Test
    void pagesAroundTheVisibleRowsAreFetchedToo() {
        ListRows rows = rows(1_000, 100, null);
        rows.look(185, 195);
        answerAll();
        assertEquals(List.of("100+100", "200+100"), asked);
    }

    @Test
    void atMostTwoPagesAreOnTheirWayAndTheNextIsThatWhichIsLookedAtByThen() {
        ListRows rows = rows(1_000_000, 100, null);
        for (int at = 1_000; at < 900_000; at += 1_000) {
            rows.look(at + 50, at + 60);
        }
        int dragged = asked.size();
        answerAll();
        rows.look(900_050, 900_060);
        answerAll();
        assertEquals(List.of(2, "900000+100"), List.of(dragged, asked.getLast()));
    }

    @Test
    void theLastPageIsAskedForNoMoreThanThereIs() {
        ListRows rows = rows(1_010, 100, null);
        rows.look(1_005, 1_009);
        answerAll();
        assertEquals(List.of("1000+10", "900+100"), asked);
    }

    @Test
    void aFailedPageSaysWhyAndIsTriedAgainWhenItIsLookedAtAgain() {
        Problem problem = Problem.warning("posts.rowsMissing");
        var rows = new ListRows(listing(1_000, 100, (from, limit, receiver) -> {
            asked.add(from + "+" + limit);
            receiver.failed(problem);
        }), null, () -> arrivals++);
        rows.look(545, 550);
        rows.look(545, 550);
        Problem said = rows.problem(550);
        rows.look(0, 5);
        rows.look(545, 550);
        assertEquals(List.of(problem, List.of("500+100", "500+100"), 2), List.of(said, asked, arrivals));
    }

    @Test
    void anAnswerThatIsShorterThanItSaidIsNotAskedForAgainAndAgain() {
        var rows = new ListRows(listing(1_000, 100, (from, limit, receiver) -> {
            asked.add(from + "+" + limit);
            receiver.rows(List.of(SampleHits.numbered(from)));
        }), null, () -> arrivals++);
        rows.look(545, 550);
        rows.look(545, 550);
        assertEquals(
                List.of(List.of("500+100"), Problem.warning("posts.rowsMissing"), SampleHits.numbered(500)),
                List.of(asked, rows.problem(550), hit(rows, 500)));
    }

    @Test
    void whatStillComesAfterGivingUpIsDropped() {
        ListRows rows = rows(1_000, 100, null);
        rows.look(545, 550);
        rows.giveUp();
        answerAll();
        assertEquals(List.of(true, 0), List.of(rows.get(545) == null, arrivals));
    }

    @Test
    void oldRowsStandInUntilTheNewOnesAreHere() {
        ListRows before = rows(1_000, 100, null);
        before.look(545, 550);
        answerAll();
        ListRows rows = rows(1_000, 50, before);
        List<Object> atFirst = List.of(hit(rows, 545), rows.isFresh(545), hit(rows, 60), rows.isFresh(60));
        rows.look(545, 550);
        answerAll();
        assertEquals(
                List.of(SampleHits.numbered(545), false, SampleHits.numbered(60), false, true),
                List.of(atFirst.get(0), atFirst.get(1), atFirst.get(2), atFirst.get(3), rows.isFresh(545)));
    }

    @Test
    void rowsKeepTheirOrderWhenTheSameQuestionIsAnsweredAnew() {
        ListRows before = answer(null, 0, 1, 2, 3);
        ListRows after = answer(before, 3, 1, 0, 2);
        assertEquals(List.of(0, 1, 2, 3), order(after, 4));
    }

    @Test
    void rowsKeepTheirOrderHoweverOftenTheSameQuestionIsAnsweredAnew() {
        ListRows first = answer(null, 0, 1, 2, 3);
        ListRows second = answer(first, 3, 1, 0, 2);
        ListRows third = answer(second, 2, 3, 1, 0);
        assertEquals(List.of(0, 1, 2, 3), order(third, 4));
    }

    @Test
    void whatIsNewStandsBehindTheRowItCameWithAndWhatIsNotFoundAnyMoreGoes() {
        ListRows before = answer(null, 0, 1, 2, 3);
        ListRows after = answer(before, 3, 7, 0, 2);
        assertEquals(List.of(0, 2, 3, 7), order(after, 4));
    }

    @Test
    void aNewBestRowStandsFirst() {
        ListRows before = answer(null, 0, 1, 2);
        ListRows after = answer(before, 9, 2, 0, 1);
        assertEquals(List.of(9, 0, 1, 2), order(after, 4));
    }

    @Test
    void aPostThatIsNotFoundAnyMoreHasLeft() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 2, 3);
        assertTrue(after.hasLeft(SampleHits.id(1)));
    }

    @Test
    void aPostThatMayHaveMovedToTheNextPageHasNotLeft() {
        ListRows before = rows(1_000, 100, null);
        List<Hit> oneMore = new ArrayList<>(List.of(SampleHits.numbered(500)));
        oneMore.addAll(numbered(0, 99));
        ListRows after = new ListRows(
                new Listing(
                        new SearchRequest("", Set.of(), null, SortBy.NEWEST, 0, 100),
                        new Hits(oneMore, 1_001, true, List.of(), 0),
                        (from, limit, receiver) -> {}),
                before,
                () -> arrivals++);
        assertFalse(after.hasLeft(SampleHits.id(99)));
    }

    @Test
    void aPostThatHasLeftStaysAtItsPlace() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 2, 3);
        after.stay(1, SampleHits.numbered(1));
        assertEquals(List.of(0, 1, 2, 3), order(after, 4));
        assertTrue(after.isStayed(1));
    }

    @Test
    void whatStaysStaysInTheNextAnswerToo() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 2, 3);
        after.stay(1, SampleHits.numbered(1));
        ListRows later = answer(after, 0, 3);
        later.stay(2, SampleHits.numbered(2));
        assertEquals(List.of(0, 1, 2, 3), order(later, 4));
    }

    @Test
    void whatIsFoundAgainStandsOnlyOnce() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 2, 3);
        after.stay(1, SampleHits.numbered(1));
        ListRows undone = answer(after, 0, 1, 2, 3);
        assertEquals(4, undone.size());
        assertFalse(undone.isStayed(1));
    }

    @Test
    void whatStaysInAListThatGetsShorterStandsAtItsEnd() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 1, 2);
        after.stay(3, SampleHits.numbered(3));
        assertEquals(List.of(0, 3), order(answer(after, 0), 2));
    }

    @Test
    void theLastPostThatIsFoundStaysWhenItLeaves() {
        ListRows after = answer(answer(null, 5), new Integer[0]);
        after.stay(0, SampleHits.numbered(5));
        assertEquals(List.of(5), order(after, 1));
    }

    @Test
    void foundRowsAreCountedWithoutThoseThatStay() {
        ListRows after = answer(answer(null, 0, 1, 2, 3), 0, 2, 3);
        after.stay(1, SampleHits.numbered(1));
        assertEquals(1, after.foundBefore(2));
        assertEquals(OptionalInt.of(2), after.indexOf(SampleHits.id(2)));
    }

    private ListRows answer(ListRows before, Integer... numbers) {
        List<Hit> hits = Stream.of(numbers).map(SampleHits::numbered).toList();
        var request = new SearchRequest("taliban", Set.of(), null, SortBy.RELEVANCE, 0, 100);
        Paging none = (from, limit, receiver) -> {
            throw new AssertionError("all rows are here");
        };
        return new ListRows(
                new Listing(request, new Hits(hits, hits.size(), true, List.of(), 0), none), before, () -> arrivals++);
    }

    private static List<Integer> order(ListRows rows, int size) {
        assertEquals(size, rows.size());
        return IntStream.range(0, size)
                .mapToObj(row -> IntStream.range(0, 10)
                        .filter(number -> SampleHits.id(number).equals(hit(rows, row).post()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aPostIsFoundAmongTheNewRowsAlone() {
        ListRows before = rows(1_000, 100, null);
        before.look(545, 550);
        answerAll();
        ListRows rows = rows(1_000, 100, before);
        assertEquals(
                List.of(OptionalInt.of(7), OptionalInt.empty()),
                List.of(rows.indexOf(SampleHits.id(7)), rows.indexOf(SampleHits.id(545))));
    }

    /// However one walks, what is looked at arrives, it is the right row, and no more than the kept pages are held.
    @Property(tries = 50)
    void whateverIsLookedAtArrivesAndMemoryIsBounded(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 0, max = 999_990) Integer> walk) {
        asked.clear();
        ListRows rows = rows(1_000_000, 100, null);
        int wrong = 0;
        for (int at : walk) {
            for (int round = 0; round < 3; round++) {
                rows.look(at, at + 9);
                answerAll();
            }
            for (int row = at; row < at + 10; row++) {
                if (!SampleHits.numbered(row).equals(rows.get(row))) {
                    wrong++;
                }
            }
        }
        long held = new Random(walk.size()).ints(100_000, 0, 1_000_000).filter(row -> rows.get(row) != null).count();
        assertEquals(List.of(0, true), List.of(wrong, held <= ListRows.KEPT_PAGES * 20));
    }

    private ListRows rows(int total, int first, ListRows before) {
        return new ListRows(listing(total, first, (from, limit, receiver) -> {
            asked.add(from + "+" + limit);
            answers.add(() -> receiver.rows(numbered(from, limit)));
        }), before, () -> arrivals++);
    }

    private static Listing listing(int total, int first, Paging paging) {
        return new Listing(
                new SearchRequest("", Set.of(), null, SortBy.NEWEST, 0, first),
                new Hits(numbered(0, first), total, true, List.of(), 0),
                paging);
    }

    private static List<Hit> numbered(int from, int limit) {
        List<Hit> rows = new ArrayList<>();
        for (int i = from; i < from + limit; i++) {
            rows.add(SampleHits.numbered(i));
        }
        return rows;
    }

    private void answerAll() {
        List<Runnable> now = List.copyOf(answers);
        answers.clear();
        now.forEach(Runnable::run);
    }

    private static Hit hit(ListRows rows, int index) {
        Hit hit = rows.get(index);
        if (hit == null) {
            throw new AssertionError("row " + index + " is not here");
        }
        return hit;
    }
}
