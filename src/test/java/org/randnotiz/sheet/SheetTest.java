package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.randnotiz.gates.Seeded;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

@Seeded
final class SheetTest {

    /// What steps do one by one they do together: each number names a mark, which is added, changed or removed in turn.
    @Property
    void manyStepsAtOnceDoWhatTheyDoOneByOne(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 5) Integer> numbers) {
        Sheet oneByOne = Notes.empty(Notes.ANNA);
        List<Step.OnSheet> steps = new ArrayList<>();
        for (int number : numbers) {
            @Nullable
            Item before = oneByOne.find(Notes.id("m" + number)).orElse(null);
            @Nullable
            Item after = before != null && before.version() % 3 == 0
                    ? null
                    : mark(number, before == null ? 1 : before.version() + 1);
            Step.OnSheet step = Step.OnSheet.of(oneByOne.key(), before, after);
            steps.add(step);
            oneByOne = oneByOne.replacing(before, after);
        }
        Sheet together = Notes.empty(Notes.ANNA).after(steps);
        assertEquals(oneByOne, together);
    }

    private static Mark mark(int number, int version) {
        Span span = new Span(number, number + version);
        return new Mark(
                Notes.id("m" + number),
                version,
                "actor",
                Anchor.in(Notes.TEXT, span),
                Map.of(),
                Notes.ANNA.id(),
                Notes.NOW,
                Origin.HAND);
    }
}
