package org.randnotiz.ui.margin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.work.Drafting;

/// The drafts of a page: which can be gone on with, and which stand aside.
record Unfinished(Drafting drafting) {

    /// The draft typed in last of those whose form can be opened.
    Optional<Draft> latest(MarginPage page) {
        return of(page).stream()
                .filter(draft -> isOpenable(draft, page))
                .reduce((first, second) -> second);
    }

    /// The drafts whose forms are not open.
    ///
    /// @param open  the item whose card is open; null for none
    /// @param begun what has been begun
    List<Draft> aside(MarginPage page, @Nullable ItemId open, Cards.Begun begun) {
        return of(page).stream()
                .filter(draft -> !isOpenable(draft, page) || !isOpen(draft.place(), open, begun))
                .toList();
    }

    /// Whether something is typed in that form and not saved.
    boolean isTyped(DraftPlace form) {
        return drafting.drafts().find(form).isPresent();
    }

    private List<Draft> of(MarginPage page) {
        return drafting.drafts().all().stream()
                .filter(draft -> draft.place() instanceof DraftPlace.OnSheet on
                        && !(on instanceof DraftPlace.OfDecision)
                        && on.sheet().equals(page.sheet().key()))
                .toList();
    }

    private static boolean isOpen(DraftPlace place, @Nullable ItemId open, Cards.Begun begun) {
        return switch (place) {
            case DraftPlace.OfMark mark -> mark.mark().equals(open);
            case DraftPlace.OfJudgement judgement -> judgement.judgement().equals(open);
            case DraftPlace.OfRemark remark ->
                begun.remark() && Objects.equals(remark.about(), begun.remarkAbout());
            default -> false;
        };
    }

    /// Whether the form is there to be opened: what it is about has not gone, and the sheet can be written on.
    static boolean isOpenable(Draft draft, MarginPage page) {
        return switch (draft.place()) {
            case DraftPlace.OfMark mark ->
                page.editable() && page.sheet().mark(mark.mark()).isPresent();
            case DraftPlace.OfJudgement judgement ->
                page.editable()
                        && (isNew(draft) || page.sheet().find(judgement.judgement()).isPresent());
            case DraftPlace.OfRemark remark -> page.remarks() && isThere(remark.about(), page);
            default -> false;
        };
    }

    /// Whether it was typed into the form of a judgement that had never been saved: one that has been has a text.
    private static boolean isNew(Draft draft) {
        Draft.Entry text = draft.entries().get(JudgementForm.TEXT);
        return text != null && text.over().isBlank();
    }

    private static boolean isThere(@Nullable ItemId item, MarginPage page) {
        return item == null || page.sheet().find(item).isPresent();
    }

    /// The marks that a new judgement was begun with.
    static List<ItemId> targets(Draft draft) {
        Draft.Entry entry = draft.entries().get(JudgementForm.TARGETS);
        return entry == null ? List.of() : JudgementForm.marks(entry.over());
    }
}
