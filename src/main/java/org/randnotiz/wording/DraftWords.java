package org.randnotiz.wording;

import org.randnotiz.draft.DraftPlace;

/// What a form with a draft in it is called.
public final class DraftWords {

    private DraftWords() {}

    /// The kind of form, as the command line names it: `mark`, `judgement`, `remark`, `decision`, `dating`, `rating`, `actor`,
    /// `newActor`.
    public static String kind(DraftPlace place) {
        return switch (place) {
            case DraftPlace.OfMark mark -> "mark";
            case DraftPlace.OfJudgement judgement -> "judgement";
            case DraftPlace.OfRemark remark -> "remark";
            case DraftPlace.OfDecision decision -> "decision";
            case DraftPlace.OfDating dating -> "dating";
            case DraftPlace.OfRating rating -> "rating";
            case DraftPlace.OfActor actor when actor.actor() == null -> "newActor";
            case DraftPlace.OfActor actor -> "actor";
        };
    }

    /// The kind of form and what it is about: „Urteil · Fachkonferenz in Kasan“.
    ///
    /// @param about what its post begins with, or the name of its actor or source; may be empty
    public static String title(DraftPlace place, String about, Texts texts) {
        String form = texts.get("draft.form." + kind(place));
        return about.isEmpty() ? form : texts.get("draft.title", form, about);
    }
}
