package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;

@Seeded
final class HeightsTest {

    @Test
    void aCorrectedHeightMovesWhatIsBelowOnly() {
        Heights heights = new Heights(new double[] {10, 20, 30});
        heights.set(1, 25);
        assertEquals(List.of(0.0, 10.0, 35.0, 65.0), List.of(
                heights.top(0), heights.top(1), heights.top(2), heights.total()));
    }

    @Test
    void outsideOfEverythingIsTheFirstOrTheLastRow() {
        Heights heights = new Heights(new double[] {10, 20, 30});
        assertEquals(List.of(0, 2), List.of(heights.rowAt(-5), heights.rowAt(1000)));
    }

    @Property
    void theRowAtAHeightIsTheOneThatBeginsAboveAndEndsBelow(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 90) Integer> wanted,
            @ForAll @IntRange(max = 5_000) int y) {
        Heights heights = new Heights(new double[wanted.size()]);
        for (int i = 0; i < wanted.size(); i++) {
            heights.set(i, wanted.get(i));
        }
        int row = heights.rowAt(y);
        boolean holds = heights.top(row) <= y && (y < heights.top(row + 1) || row == wanted.size() - 1);
        assertEquals(true, holds);
    }
}
