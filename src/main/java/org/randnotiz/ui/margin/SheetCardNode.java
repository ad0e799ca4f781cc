package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.ui.type.WrappedLabel;

/// The card at the head: why the sheet came back, and what is said about it as a whole.
final class SheetCardNode implements CardNode {

    private final Tools tools;
    private final MarginCardFrame frame;
    private final RemarksView remarks;

    SheetCardNode(Tools tools, CardOwner owner) {
        this.tools = tools;
        this.frame = new MarginCardFrame("sheet-card", tools, owner);
        this.remarks = new RemarksView(tools, owner::remarkEnded);
    }

    @Override
    public Region region() {
        return frame;
    }

    @Override
    public void show(State state) {
        if (!(state.card() instanceof Card.OfSheet card)) {
            throw new IllegalArgumentException("not the card of a sheet: " + state.card().key());
        }
        List<Node> parts = new ArrayList<>();
        HandOver note = card.note();
        String title = tools.texts().get(note == null ? "margin.ofSheet" : "margin.handOver." + note.kind());
        var heading = new Label(title);
        heading.getStyleClass().setAll("card-type");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(heading);
        head.getStyleClass().setAll("card-head");
        parts.add(head);
        String spoken = title;
        if (note != null) {
            var spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            var when = new Label(state.page().initials(note.by())
                    + " · "
                    + tools.texts().dateTime(note.at().atZone(state.page().project().zone())));
            when.getStyleClass().setAll("card-aside");
            head.getChildren().addAll(spring, when);
            var words = new WrappedLabel(note.note());
            words.getStyleClass().setAll("card-words");
            parts.add(words);
            spoken += ": " + note.note();
        }
        remarks.show(state.page(), null, card.remarks(), state.writing());
        parts.add(remarks);
        frame.show(state, "grey", spoken);
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
        frame.requestFocus();
    }

    @Override
    public void focusRemark() {
        remarks.focusEditor();
    }

    @Override
    public void commit() {
        remarks.commit();
    }
}
