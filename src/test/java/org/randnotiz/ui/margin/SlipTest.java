package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;

@Seeded
final class SlipTest {

    @Test
    void cardsWaitWhileTheTextMovesTowardsThem() {
        var raised = new Slip(-100);
        assertEquals(
                List.of(new Slip(-60), Slip.NONE, raised),
                List.of(raised.following(-40), raised.following(-300), raised.following(40)));
        var lowered = new Slip(100);
        assertEquals(
                List.of(new Slip(60), Slip.NONE, lowered),
                List.of(lowered.following(40), lowered.following(300), lowered.following(-40)));
    }

    @Test
    void theWheelFirstBringsCardsAndTextBackInStep() {
        assertEquals(
                List.of(30.0, 100.0, 0.0, -100.0, 0.0),
                List.of(
                        new Slip(100).takenBack(30),
                        new Slip(100).takenBack(130),
                        new Slip(-100).takenBack(30),
                        new Slip(-100).takenBack(-130),
                        Slip.NONE.takenBack(30)));
    }

    @Test
    void cardsGoOnAloneOnlyAsLongAsThereAreCardsToCome() {
        assertEquals(
                List.of(new Slip(-50), new Slip(-200), Slip.NONE, new Slip(30)),
                List.of(
                        Slip.NONE.beyond(50, 0, 1000, 800),
                        Slip.NONE.beyond(500, 0, 1000, 800),
                        Slip.NONE.beyond(500, 0, 600, 800),
                        Slip.NONE.beyond(-90, -30, 600, 800)));
    }

    @Test
    void aCardIsShownWholeOrElseByItsUpperPart() {
        assertEquals(
                List.of(Slip.NONE, new Slip(-50), new Slip(20), new Slip(-100)),
                List.of(
                        Slip.NONE.showing(100, 300, 800),
                        Slip.NONE.showing(600, 850, 800),
                        Slip.NONE.showing(-20, 300, 800),
                        Slip.NONE.showing(100, 2000, 800)));
    }

    @Property
    void aShownCardThatFitsIsWhollyInView(
            @ForAll @IntRange(min = -3000, max = 3000) int slip,
            @ForAll @IntRange(min = -3000, max = 3000) int top,
            @ForAll @IntRange(min = 0, max = 800) int tall) {
        double moved = new Slip(slip).showing(top, top + tall, 800).pixels();
        assertEquals(true, top + moved >= 0 && top + tall + moved <= 800);
    }
}
