package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.TimeAxis;

final class FoldingTest {

    @Test
    void whatWasStoredIsReadAgain() {
        Folding folding = new Folding(true, TimeAxis.EVENTS, Set.of(Dimension.TYPE, Dimension.SOURCE));
        Folding none = Folding.USUAL.toggled(Dimension.ACTOR);
        assertEquals(
                List.of(Optional.of(folding), Optional.of(none), "true:EVENTS:SOURCE,TYPE"),
                List.of(Folding.parse(folding.stored()), Folding.parse(none.stored()), folding.stored()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "true:SOMEWHEN:", "true:EVENTS:NOTHING", "a:b:c:d"})
    void whatNobodyStoredIsNothing(String stored) {
        assertEquals(Optional.empty(), Folding.parse(stored));
    }
}
