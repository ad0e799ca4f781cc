package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.wording.Wording;

/// The card of a mark: its [SummaryView] when calm or not to be changed, its [MarkForm] when chosen.
final class MarkCardNode implements CardNode {

    private final Tools tools;
    private final MarginCardFrame frame;
    private final RemarksView remarks;
    private final CardActions actions;
    private final CardOwner owner;
    private @Nullable MarkForm form;
    private @Nullable State shown;

    MarkCardNode(Tools tools, CardOwner owner) {
        this.tools = tools;
        this.owner = owner;
        this.frame = new MarginCardFrame("mark-card", tools, owner);
        this.remarks = new RemarksView(tools, owner::remarkEnded);
        this.actions = new CardActions(
                tools, () -> owner.beginRemark(shown == null ? null : shown.card().item()), frame::remove);
    }

    @Override
    public Region region() {
        return frame;
    }

    @Override
    public void show(State state) {
        if (!(state.card() instanceof Card.OfMark card)) {
            throw new IllegalArgumentException("not the card of a mark: " + state.card().key());
        }
        this.shown = state;
        Mark mark = card.mark();
        MarginPage page = state.page();
        Wording wording = page.wording(tools.texts());
        Summary summary = Summary.of(mark, wording);
        var draft = new MarkDraft(mark, page);
        List<String> faults =
                draft.problems().stream().map(tools.texts()::of).distinct().toList();
        List<String> spoken = new ArrayList<>(List.of(summary.spoken()));
        spoken.addAll(faults);
        frame.show(state, summary.colour(), String.join(", ", spoken));
        boolean editing = state.open() && page.editable();
        remarks.show(page, mark.id(), card.remarks(), state.writing());
        List<Node> parts = new ArrayList<>();
        if (editing) {
            MarkForm opened = form == null ? new MarkForm(tools, this::leave) : form;
            form = opened;
            opened.show(draft);
            parts.add(opened);
        } else {
            commitForm();
            form = null;
            parts.add(new SummaryView(summary, state.open() ? List.of() : faults));
            if (state.open()) {
                draft.problems().forEach(problem -> parts.add(
                        new ProblemLine(problem.severity(), tools.texts().of(problem))));
            }
        }
        parts.add(remarks);
        if (state.open()) {
            actions.show(history(mark, page), page.remarks(), page.editable());
            parts.add(actions);
        }
        if (!frame.getChildren().equals(parts)) {
            frame.getChildren().setAll(parts);
        }
    }

    @Override
    public void setHovered(boolean hovered) {
        frame.setHovered(hovered);
    }

    @Override
    public void focusForm() {
        if (form == null) {
            frame.requestFocus();
        } else {
            form.focusFirst();
        }
    }

    @Override
    public void focusRemark() {
        remarks.focusEditor();
    }

    @Override
    public void commit() {
        commitForm();
        remarks.commit();
    }

    private void leave() {
        if (shown != null) {
            owner.leave(shown.card());
        }
    }

    private void commitForm() {
        if (form != null) {
            form.commit();
        }
    }

    private String history(Mark mark, MarginPage page) {
        String origin =
                switch (mark.origin()) {
                    case HAND -> "";
                    case SUGGESTION -> " · " + tools.texts().get("margin.origin.suggestion");
                    case IMPORT -> " · " + tools.texts().get("margin.origin.import");
                };
        return page.initials(mark.by())
                + " · "
                + tools.texts().dateTime(mark.at().atZone(page.project().zone()))
                + origin;
    }
}
