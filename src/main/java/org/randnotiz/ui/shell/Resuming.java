package org.randnotiz.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.shell.ProjectWindow.Outside;
import org.randnotiz.work.Workbench;

/// Goes back to where somebody was writing when the program ended. Forms of the margin are opened again by the margin itself
/// once their post is open.
final class Resuming {

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Outside outside;

    Resuming(ProjectWindow window, Outside outside) {
        this.window = window;
        this.workbench = window.workbench();
        this.outside = outside;
    }

    /// Goes to the form of the draft from wherever somebody is.
    void goTo(Draft draft) {
        if (draft.place() instanceof DraftPlace.OnSheet on) {
            boolean own = on.sheet().person().equals(workbench.workspace().who().id());
            if (own && window.place() != Place.ANNOTATE) {
                window.enter(Place.ANNOTATE);
            } else if (!own && window.place() != Place.REVIEW) {
                window.enter(Place.REVIEW);
            }
            boolean decision = on instanceof DraftPlace.OfDecision;
            workbench.openThen(
                    on.sheet().post(),
                    () -> {
                        if (!own) {
                            review(on.sheet().person(), decision);
                        }
                        if (!decision) {
                            window.margin().resume(draft);
                        }
                    },
                    window::say);
        } else {
            resume(draft, null);
        }
    }

    /// Opens the form of the draft, and whatever it needs.
    ///
    /// @param opening the post that is being opened already; null for none
    void resume(Draft draft, @Nullable PostId opening) {
        switch (draft.place()) {
            case DraftPlace.OnSheet on when !on.sheet().person().equals(workbench.workspace().who().id()) -> {
                window.enter(Place.REVIEW);
                boolean decision = on instanceof DraftPlace.OfDecision;
                workbench.openThen(on.sheet().post(), () -> review(on.sheet().person(), decision), window::say);
            }
            case DraftPlace.OnSheet on when Objects.equals(on.post(), opening) -> {
                // It is on its way.
            }
            case DraftPlace.OnSheet on -> window.open(on.sheet().post());
            case DraftPlace.OfDating dating ->
                workbench.openThen(dating.post(), () -> window.open().ifPresent(outside::dating), window::say);
            case DraftPlace.OfRating rating ->
                workbench.workspace().source(rating.source()).ifPresent(outside::source);
            case DraftPlace.OfActor actor -> window.run("actors");
        }
    }

    private void review(PersonId person, boolean decision) {
        if (!person.equals(window.shownPerson())) {
            window.review(person);
        }
        if (decision) {
            window.decision().focusNote();
        }
    }
}
