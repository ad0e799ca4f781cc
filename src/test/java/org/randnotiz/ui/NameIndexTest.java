package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NameIndexTest {

    @Test
    void whatBeginsSoComesBeforeWhatHoldsItSomewhere() {
        List<String> worstFirst = List.of("Lage", "Das Amt, gut", "Neues Amt", "Amtsrat", "Amt");
        assertEquals(List.of("Amt", "Amtsrat", "Das Amt, gut", "Neues Amt"), best("amt", worstFirst));
        assertEquals(List.of("Lage"), best("age", worstFirst));
        assertEquals(List.of("Russisches Außenministerium"), best("auß russ", List.of("Russisches Außenministerium")));
        assertEquals(List.of(), best("kabul", worstFirst));
    }

    @Test
    void partsOfHyphenatedNamesAreWords() {
        assertEquals(List.of("Kasan", "IS-K"), best("k", List.of("IS-K", "Kasan")));
    }

    @Test
    void umlautsMayBeTypedInEveryWay() {
        assertEquals(
                List.of(List.of("Übereinkunft")),
                Stream.of("übe", "uebe", "ube", "ÜBE", "u\u0308be")
                        .map(typed -> best(typed, List.of("Übereinkunft", "Uhr")))
                        .distinct()
                        .toList());
        assertEquals(List.of("Außenministerium"), best("aussen", List.of("Außenministerium")));
    }

    @Test
    void theBestOfSeveralNamesCountsAndEqualOnesKeepTheirOrder() {
        record Entry(String name, List<String> others) {
            List<String> names() {
                return Stream.concat(Stream.of(name), others.stream()).toList();
            }
        }
        var group = new Entry("IS-K", List.of("ISKP", "Islamischer Staat Khorasan"));
        var state = new Entry("Islamischer Staat", List.of("IS"));
        var ministry = new Entry("Ministerium", List.of());
        assertEquals(
                List.of(state, group, ministry),
                NameIndex.of(List.of(group, ministry, state), Entry::names).best("is", 10));
    }

    @Test
    void ofTwoNamesThatFitEquallyWellTheBetterKnownOneCounts() {
        record Entry(String label, String code) {}
        var territory = new Entry("Gebietsfragen", "territory");
        var terrorism = new Entry("Terrorismus", "terrorism");
        assertEquals(
                List.of(terrorism, territory),
                NameIndex.of(List.of(territory, terrorism), entry -> List.of(entry.label, entry.code))
                        .best("terr", 10));
    }

    @Test
    void nothingTypedOffersEverythingInOrderUpToTheBound() {
        assertEquals(List.of("b", "a"), NameIndex.of(List.of("b", "a", "c"), List::of).best("", 2));
    }

    private static List<String> best(String typed, List<String> names) {
        return NameIndex.<String>of(names, List::of).best(typed, 10);
    }
}
