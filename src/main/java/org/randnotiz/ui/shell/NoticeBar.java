package org.randnotiz.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Workspace;

/// The line below the top of the window that says what is amiss: why a project can only be read, which stays, or the last
/// thing noticed, which a person may close.
final class NoticeBar extends HBox {

    private final Texts texts;
    private final Label words = new WrappedLabel();
    private final Button close = new Button("✕");
    private int noticed;
    private int dismissed;

    NoticeBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("window-notice");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        close.getStyleClass().add("flat");
        close.setAccessibleText(texts.get("shell.dismiss"));
        close.managedProperty().bind(close.visibleProperty());
        close.setOnAction(event -> {
            dismissed = noticed;
            setVisible(false);
        });
        getChildren().addAll(words, close);
    }

    /// Shows what is amiss, if anything is.
    void show(Workspace workspace) {
        noticed = workspace.notices().size();
        Problem readOnly = workspace.readOnly();
        Problem last = noticed > dismissed ? workspace.notices().getLast() : null;
        Problem problem = readOnly == null ? last : readOnly;
        setVisible(problem != null);
        close.setVisible(readOnly == null);
        words.setText(problem == null ? "" : texts.of(problem));
    }
}
