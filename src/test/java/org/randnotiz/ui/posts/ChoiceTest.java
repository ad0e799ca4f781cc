package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.randnotiz.post.PostId;

final class ChoiceTest {

    private static final PostId POST = SampleHits.id(7);
    private static final OptionalInt NOWHERE = OptionalInt.empty();

    @Test
    void nextAndPreviousStayInTheList() {
        List<OptionalInt> rows = new ArrayList<>();
        rows.add(Choice.NONE.next(0));
        rows.add(Choice.NONE.previous(0));
        rows.add(Choice.NONE.next(3));
        rows.add(Choice.NONE.previous(3));
        rows.add(new Choice(POST, 1, true).next(3));
        rows.add(new Choice(POST, 1, true).previous(3));
        rows.add(new Choice(POST, 2, true).next(3));
        rows.add(new Choice(POST, 0, true).previous(3));
        assertEquals(List.of(NOWHERE, NOWHERE, at(0), at(0), at(2), at(0), at(2), at(0)), rows);
    }

    @Test
    void afterAPostHasLeftTheListTheNextIsTheOneInItsPlace() {
        var left = new Choice(POST, 5, false);
        assertEquals(List.of(at(5), at(4), at(2)), List.of(left.next(9), left.previous(9), left.next(3)));
    }

    @Test
    void thePostIsFoundAgainWhereItIsNow() {
        assertEquals(new Choice(POST, 6, true), new Choice(POST, 5, true).after(at(6), true, true, 9));
        assertEquals(new Choice(POST, 2, true), new Choice(POST, 5, true).after(at(2), false, false, 9));
        assertEquals(new Choice(POST, 2, true), new Choice(POST, -1, false).after(at(2), false, false, 9));
    }

    @Test
    void whileItsPageIsStillToComeThePostIsTakenToBeWhereItWas() {
        assertEquals(new Choice(POST, 5, true), new Choice(POST, 5, true).after(NOWHERE, false, true, 9));
    }

    @Test
    void onceItsPageIsHereWithoutItThePostHasLeftTheList() {
        assertEquals(new Choice(POST, 5, false), new Choice(POST, 5, true).after(NOWHERE, true, true, 9));
        assertEquals(new Choice(POST, 5, false), new Choice(POST, 5, true).after(NOWHERE, false, true, 4));
    }

    @Test
    void inTheAnswerToAnotherQuestionThePostHasNoPlaceUntilItIsSeen() {
        assertEquals(new Choice(POST, -1, false), new Choice(POST, 5, true).after(NOWHERE, false, false, 9));
    }

    @Test
    void aRowWhosePostIsNotKnownYetIsForgottenWithItsQuestion() {
        assertEquals(Choice.awaited(5), Choice.awaited(5).after(NOWHERE, false, true, 9));
        assertEquals(Choice.NONE, Choice.awaited(5).after(NOWHERE, false, true, 5));
        assertEquals(Choice.NONE, Choice.awaited(5).after(NOWHERE, false, false, 9));
    }

    private static OptionalInt at(int row) {
        return OptionalInt.of(row);
    }
}
