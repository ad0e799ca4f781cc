package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MatchingTest {

    @Test
    void whatBeginsSoComesBeforeWhatHoldsItSomewhere() {
        assertEquals(
                List.of(0, 1, 2, 2, 3, 4, Matching.NO_MATCH),
                List.of(
                        Matching.rank("taliban", "Taliban"),
                        Matching.rank("tali", "Taliban"),
                        Matching.rank("außen", "Russisches Außenministerium"),
                        Matching.rank("k", "IS-K"),
                        Matching.rank("russ auß", "Russisches Außenministerium"),
                        Matching.rank("minist", "Russisches Außenministerium"),
                        Matching.rank("kabul", "Taliban")));
    }

    @Test
    void umlautsMayBeTypedInEveryWay() {
        assertEquals(
                List.of(1),
                Stream.of("übe", "uebe", "ube", "ÜBE", "u\u0308be")
                        .map(typed -> Matching.rank(typed, "Übereinkunft"))
                        .distinct()
                        .toList());
        assertEquals(2, Matching.rank("aussen", "Russisches Außenministerium"));
    }

    @Test
    void theBestOfSeveralNamesCountsAndEqualOnesKeepTheirOrder() {
        record Entry(String name, List<String> others) {}
        var group = new Entry("IS-K", List.of("ISKP", "Islamischer Staat Khorasan"));
        var state = new Entry("Islamischer Staat", List.of("IS"));
        var ministry = new Entry("Ministerium", List.of());
        assertEquals(
                List.of(state, group, ministry),
                Matching.best(
                        "is",
                        List.of(group, ministry, state),
                        entry -> Stream.concat(Stream.of(entry.name), entry.others.stream())
                                .toList(),
                        10));
    }

    @Test
    void nothingTypedOffersEverythingUpToTheBound() {
        assertEquals(List.of("b", "a"), Matching.best("", List.of("b", "a", "c"), List::of, 2));
    }
}
