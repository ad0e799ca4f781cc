package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Snippet;
import org.randnotiz.sheet.SheetState;

final class LegendTest {

    private static final PersonId OTHER = new PersonId("jk");
    private static final PersonId EDITOR = new PersonId("ed");

    private final Legend mine = SampleHits.LEGEND;
    private final Legend anybodys = new Legend(SampleHits.BERLIN, List.of(), List.of(), null);

    @Test
    void theDotIsAboutThePersonsOwnSheet() {
        assertEquals(
                List.of(SheetState.DRAFT, SheetState.NEW),
                List.of(
                        mine.state(hit(Map.of(SampleHits.ANALYST, SheetState.DRAFT, OTHER, SheetState.SUBMITTED))),
                        mine.state(hit(Map.of(OTHER, SheetState.SUBMITTED)))));
    }

    @Test
    void ofSeveralPeoplesSheetsTheMostPressingCounts() {
        assertEquals(
                List.of(SheetState.SUBMITTED, SheetState.RETURNED, SheetState.DRAFT, SheetState.APPROVED,
                        SheetState.NEW),
                List.of(
                        anybodys.state(hit(Map.of(
                                SampleHits.ANALYST, SheetState.DRAFT, OTHER, SheetState.SUBMITTED, EDITOR,
                                SheetState.RETURNED))),
                        anybodys.state(hit(Map.of(SampleHits.ANALYST, SheetState.DRAFT, OTHER, SheetState.RETURNED))),
                        anybodys.state(hit(Map.of(SampleHits.ANALYST, SheetState.DRAFT, OTHER, SheetState.APPROVED))),
                        anybodys.state(hit(Map.of(SampleHits.ANALYST, SheetState.APPROVED))),
                        anybodys.state(hit(Map.of()))));
    }

    @Test
    void aSourceTheProjectDoesNotKnowIsCalledByItsId() {
        assertEquals(List.of("Forum", "radio"), List.of(mine.sourceName("forum"), mine.sourceName("radio")));
    }

    private static Hit hit(Map<PersonId, SheetState> states) {
        return new Hit(
                SampleHits.id(1), null, "", List.of(), new Snippet("", List.of()), "forum", null, states, Map.of(),
                false);
    }
}
