package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;

@Seeded
final class CoordinatesTest {

    @Test
    void theUsualWaysOfWritingAreRead() {
        var kasan = Optional.of(new Coordinates(55.8, 49.11));
        assertEquals(
                List.of(kasan, kasan, kasan, kasan, kasan, Optional.of(new Coordinates(-33.9, -18.4))),
                Stream.of(
                        "55.80 N 49.11 O",
                        "55,8 49,11",
                        "55.8, 49.11",
                        " 55.8°n, 49.11°e ",
                        "55,80; 49,11",
                        "33.9 S 18.4 W")
                        .map(Coordinates::of)
                        .toList());
    }

    @Test
    void whatIsNoPlaceOnEarthIsRefused() {
        assertEquals(
                List.of(Optional.empty()),
                Stream.of("", "Kasan", "55.8", "91 10", "10 181", "55.8 N 49.11 O 3")
                        .map(Coordinates::of)
                        .distinct()
                        .toList());
    }

    @Test
    void theyAreShownShort() {
        assertEquals(
                List.of("55.80 N 49.11 O", "33.90 S 18.40 W"),
                List.of(new Coordinates(55.8, 49.1111).shown("O"), new Coordinates(-33.9, -18.4).shown("E")));
    }

    @Property
    void whatIsEditedIsReadBackExactly(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        double plainLatitude = Math.round(latitude * 1e4) / 1e4;
        double plainLongitude = Math.round(longitude * 1e4) / 1e4;
        var coordinates = new Coordinates(plainLatitude + 0.0, plainLongitude + 0.0);
        if (Math.abs(plainLatitude) >= 1e-3 && Math.abs(plainLongitude) >= 1e-3) {
            assertEquals(Optional.of(coordinates), Coordinates.of(coordinates.exact()));
        }
    }
}
