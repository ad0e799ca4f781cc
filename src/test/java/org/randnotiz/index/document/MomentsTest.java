package org.randnotiz.index.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.post.Moment;
import org.randnotiz.post.Precision;

final class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-01T23:17+02:00, MINUTE",
        "2024-04-01T00:00+02:00, DAY",
        "2024-04-01T00:00-03:30, MONTH",
        "1969-12-31T23:59:59+05:45, SECOND",
        "1812-01-01T00:00Z, YEAR"
    })
    void aMomentIsReadAsItWasWritten(String at, Precision precision) {
        var moment = new Moment(OffsetDateTime.parse(at), precision);
        assertEquals(moment, Moments.read(Moments.write(moment)));
    }
}
