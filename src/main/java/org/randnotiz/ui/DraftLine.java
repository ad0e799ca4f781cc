package org.randnotiz.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.randnotiz.problem.Severity;
import org.randnotiz.wording.Texts;

/// What a form says of being filled from a draft.
public final class DraftLine {

    private DraftLine() {}

    /// Puts a button before all others that gives a draft up, if the form was filled from one: each field shows again what is
    /// saved, and its own undo brings back what was typed.
    public static void offerDiscard(Pane buttons, FormDraft form, Texts texts) {
        if (form.isRestored()) {
            var discard = new Button(texts.get("draft.discard"));
            discard.setOnAction(press -> {
                form.discard();
                discard.setDisable(true);
            });
            buttons.getChildren().addFirst(discard);
        }
    }

    /// Shows it in `pane`: that the draft is not saved yet, and that something else has been saved meanwhile; nothing where
    /// the form was not filled from one.
    public static void show(Pane pane, FormDraft form, Texts texts) {
        pane.getChildren().clear();
        if (form.isOverOther()) {
            pane.getChildren().add(new ProblemLine(Severity.WARNING, texts.get("draft.overOther")));
        } else if (form.isRestored()) {
            pane.getChildren().add(new ProblemLine(Severity.NOTE, texts.get("draft.restored")));
        }
        pane.setVisible(form.isRestored());
        pane.setManaged(form.isRestored());
    }
}
