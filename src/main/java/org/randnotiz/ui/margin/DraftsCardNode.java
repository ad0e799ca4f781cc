package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.ui.DraftButtons;
import org.randnotiz.ui.type.WrappedLabel;

/// The card of what was typed into forms that are not open: to go on with it where the form can still be opened, to copy it
/// where not, and to give it up, which takes two presses.
final class DraftsCardNode implements CardNode {

    private final Tools tools;
    private final CardOwner owner;
    private final MarginCardFrame frame;
    private final DraftButtons can;
    private @Nullable State shown;

    DraftsCardNode(Tools tools, CardOwner owner) {
        this.tools = tools;
        this.owner = owner;
        this.frame = new MarginCardFrame("sheet-card", tools, owner);
        this.can = new DraftButtons(tools.texts(), "quiet-button");
    }

    @Override
    public Region region() {
        return frame;
    }

    @Override
    public void show(State state) {
        if (!(state.card() instanceof Card.OfDrafts card)) {
            throw new IllegalArgumentException("not the card of drafts: " + state.card().key());
        }
        if (shown != null && shown.card().equals(card) && shown.page().equals(state.page())) {
            return; // A button that has the focus keeps it.
        }
        shown = state;
        fill(card, state.page());
        frame.show(state, "grey", tools.texts().get("draft.aside"));
    }

    private void fill(Card.OfDrafts card, MarginPage page) {
        List<Node> parts = new ArrayList<>();
        var title = new Label(tools.texts().get("draft.aside"));
        title.getStyleClass().setAll("card-type");
        parts.add(title);
        for (Draft draft : card.drafts().reversed()) {
            boolean openable = Unfinished.isOpenable(draft, page);
            parts.add(wrapping(about(draft, openable), "card-aside"));
            parts.add(wrapping(draft.words(), "card-words"));
            var buttons = new FlowPane();
            buttons.getStyleClass().setAll("card-actions");
            if (openable) {
                buttons.getChildren().add(can.resume(() -> owner.resume(draft)));
            }
            buttons.getChildren().addAll(can.copy(draft), can.discard(() -> owner.discard(draft)));
            parts.add(buttons);
        }
        frame.getChildren().setAll(parts);
    }

    private String about(Draft draft, boolean openable) {
        String kind = switch (draft.place()) {
            case DraftPlace.OfMark mark -> "mark";
            case DraftPlace.OfJudgement judgement -> "judgement";
            default -> "remark";
        };
        return tools.texts().get((openable ? "draft.to." : "draft.lost.") + kind);
    }

    private static Label wrapping(String words, String style) {
        var label = new WrappedLabel(words);
        label.getStyleClass().setAll(style);
        return label;
    }

    @Override
    public void setHovered(boolean hovered) {
        frame.setHovered(hovered);
    }

    @Override
    public void focusForm() {
        frame.requestFocus();
    }

    @Override
    public void focusRemark() {
        frame.requestFocus();
    }

    @Override
    public void commit() {
        // Nothing is typed here.
    }
}
