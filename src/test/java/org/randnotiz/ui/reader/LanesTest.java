package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.text.Span;

@Seeded
final class LanesTest {

    @Test
    void aPassageInsideAnotherRunsBelowIt() {
        assertArrayEquals(new int[] {0, 1}, Lanes.of(List.of(new Span(0, 100), new Span(20, 24))));
    }

    @Test
    void crossingPassagesRunBelowEachOther() {
        assertArrayEquals(
                new int[] {0, 1, 0}, Lanes.of(List.of(new Span(0, 10), new Span(5, 15), new Span(12, 20))));
    }

    @Test
    void adjacentPassagesShareALane() {
        assertArrayEquals(new int[] {0, 0}, Lanes.of(List.of(new Span(0, 10), new Span(10, 20))));
    }

    @Property
    void overlappingPassagesNeverShareALane(
            @ForAll @Size(max = 60) List<@IntRange(max = 50) Integer> starts,
            @ForAll @Size(value = 60) List<@IntRange(min = 1, max = 20) Integer> lengths) {
        List<Span> spans = IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), starts.get(i) + lengths.get(i)))
                .sorted()
                .toList();
        int[] lanes = Lanes.of(spans);
        long shared = IntStream.range(0, lanes.length)
                .flatMap(i -> IntStream.range(0, i)
                        .filter(k -> lanes[i] == lanes[k] && spans.get(i).overlaps(spans.get(k))))
                .count();
        assertEquals(0, shared);
    }
}
