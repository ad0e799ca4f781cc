package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;

@Seeded
final class CardLayoutTest {

    private static final double GAP = 8;

    /// @param wished heights of passages, ascending
    /// @param chosen index or [CardLayout#NONE]
    record Cards(List<Double> wished, List<Double> heights, int chosen) {

        double[] place() {
            return place(chosen);
        }

        double[] place(int one) {
            return CardLayout.place(array(wished), array(heights), GAP, one);
        }
    }

    @Test
    void aCardWithRoomStandsAtItsPassage() {
        assertArrayEquals(
                new double[] {10, 100, 300},
                CardLayout.place(new double[] {10, 100, 300}, new double[] {30, 30, 30}, GAP, CardLayout.NONE));
    }

    @Test
    void cardsOfOneLineArePushedDownOneAfterTheOther() {
        assertArrayEquals(
                new double[] {10, 48, 86, 300},
                CardLayout.place(new double[] {10, 10, 10, 300}, new double[] {30, 30, 30, 30}, GAP, CardLayout.NONE));
    }

    @Test
    void theChosenCardStandsAtItsPassageAndTheOthersGiveWay() {
        assertArrayEquals(
                new double[] {-66, -28, 10, 218},
                CardLayout.place(new double[] {10, 10, 10, 10}, new double[] {30, 30, 200, 30}, GAP, 2));
    }

    @Test
    void theFirstCardBelowAHeightIsFoundAmongAll() {
        double[] tops = {0, 40, 80};
        double[] heights = {30, 30, 30};
        assertEquals(
                List.of(0, 1, 1, 2, 3),
                Arrays.stream(new double[] {-5, 30, 69, 70, 110})
                        .mapToObj(y -> CardLayout.firstBelow(tops, heights, y))
                        .toList());
    }

    @Property
    void cardsNeverOverlapAndKeepTheirOrder(@ForAll("cards") Cards cards) {
        double[] tops = cards.place();
        List<Integer> overlapping = new ArrayList<>();
        for (int i = 1; i < tops.length; i++) {
            if (tops[i] < tops[i - 1] + cards.heights.get(i - 1) + GAP - 1e-6) {
                overlapping.add(i);
            }
        }
        assertEquals(List.of(), overlapping);
    }

    @Property
    void theChosenCardIsAlwaysAtItsPassage(@ForAll("cards") Cards cards) {
        if (cards.chosen != CardLayout.NONE) {
            assertEquals(cards.wished.get(cards.chosen), cards.place()[cards.chosen]);
        }
    }

    @Property
    void aCardIsPushedNoFurtherThanItsNeighbourDemands(@ForAll("cards") Cards cards) {
        double[] tops = cards.place();
        double[] calm = cards.place(CardLayout.NONE);
        List<Integer> pushedForNothing = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            boolean before = i < cards.chosen;
            boolean free = tops[i] == (before ? calm[i] : cards.wished.get(i));
            boolean touches = before
                    ? near(tops[i] + cards.heights.get(i) + GAP, tops[i + 1])
                    : i > 0 && near(tops[i], tops[i - 1] + cards.heights.get(i - 1) + GAP);
            if (!free && !touches) {
                pushedForNothing.add(i);
            }
        }
        assertEquals(List.of(), pushedForNothing);
    }

    @Property
    void scrollingMovesAllCardsByTheSameDistance(@ForAll("cards") Cards cards, @ForAll short by) {
        double[] moved = cards.wished.stream().mapToDouble(y -> y + by).toArray();
        double[] expected = Arrays.stream(cards.place()).map(y -> y + by).toArray();
        assertArrayEquals(expected, CardLayout.place(moved, array(cards.heights), GAP, cards.chosen), 1e-6);
    }

    @Property
    void theFirstBelowIsWhatLookingAtEachCardFinds(@ForAll("cards") Cards cards, @ForAll short y) {
        double[] tops = cards.place();
        int expected = 0;
        while (expected < tops.length && tops[expected] + cards.heights.get(expected) <= y) {
            expected++;
        }
        assertEquals(expected, CardLayout.firstBelow(tops, array(cards.heights), y));
    }

    @Provide
    Arbitrary<Cards> cards() {
        Arbitrary<List<Double>> wished =
                Arbitraries.integers().between(-2000, 4000).map(y -> y / 2.0)
                        .list().ofMaxSize(40);
        return wished.flatMap(wishes -> {
            List<Double> sorted = wishes.stream().sorted().toList();
            Arbitrary<List<Double>> heights = Arbitraries.integers()
                    .between(0, 400)
                    .map(Integer::doubleValue)
                    .list()
                    .ofSize(sorted.size());
            Arbitrary<Integer> chosen = Arbitraries.integers().between(CardLayout.NONE, sorted.size() - 1);
            return Combinators.combine(heights, chosen).as((tall, one) -> new Cards(sorted, tall, one));
        });
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1e-6;
    }
}
