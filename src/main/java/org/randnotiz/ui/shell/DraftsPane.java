package org.randnotiz.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.randnotiz.draft.Draft;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.DraftButtons;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.DraftWords;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.PlacedDraft;

/// What was typed and not saved, on whatever post: to go on with where its form can be opened, to copy it where not.
final class DraftsPane {

    private final Texts texts;
    private final Actions actions;
    private final DraftButtons can;
    private final VBox rows = new VBox();
    private final Button done = new Button();

    /// What can be done there.
    interface Actions {
        /// Opens the form of the draft.
        void resume(Draft draft);

        /// Gives the draft up.
        void discard(Draft draft);

        /// Closes the card.
        void close();
    }

    private DraftsPane(Texts texts, List<PlacedDraft> drafts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        this.can = new DraftButtons(texts);
        rows.getStyleClass().add("draft-rows");
        drafts.forEach(placed -> rows.getChildren().add(row(placed)));
        done.setText(texts.get("message.close"));
        done.setOnAction(event -> actions.close());
    }

    /// The card.
    ///
    /// @param drafts the one typed in last first
    static Overlay.Card card(Texts texts, List<PlacedDraft> drafts, Actions actions) {
        DraftsPane pane = new DraftsPane(texts, drafts, actions);
        Label title = new Label(texts.get("draft.aside"));
        title.getStyleClass().add("overlay-title");
        ScrollPane scroll = new ScrollPane(pane.rows);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(pane.rows.heightProperty()); // words wrap only once it has a width
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("key-scroll");
        HBox buttons = new HBox(pane.done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(title, scroll, buttons);
        box.getStyleClass().add("message");
        box.setPrefWidth(640);
        Node first = pane.rows.lookup(".button");
        return new Overlay.Card(box, first == null ? pane.done : first, () -> pane.done, actions::close);
    }

    private Node row(PlacedDraft placed) {
        Draft draft = placed.draft();
        Label title = wrapping(DraftWords.title(draft.place(), placed.about(), texts));
        title.getStyleClass().add("draft-title");
        VBox row = new VBox(title, wrapping(draft.words()));
        Problem gone = placed.gone();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("draft-buttons");
        if (gone == null) {
            buttons.getChildren().add(can.resume(() -> actions.resume(draft)));
        } else {
            Label why = wrapping(texts.of(gone));
            why.getStyleClass().add("muted");
            row.getChildren().add(why);
        }
        buttons.getChildren().add(can.copy(draft));
        if (gone != null) {
            buttons.getChildren().add(can.discard(() -> discard(draft, row))); // a form that can be opened has such a button of its own
        }
        row.getChildren().add(buttons);
        row.getStyleClass().add("draft-row");
        return row;
    }

    private void discard(Draft draft, Node row) {
        actions.discard(draft);
        done.requestFocus();
        rows.getChildren().remove(row);
    }

    private static Label wrapping(String words) {
        return new WrappedLabel(words);
    }
}
