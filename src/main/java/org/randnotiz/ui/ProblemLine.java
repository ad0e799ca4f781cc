package org.randnotiz.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.problem.Severity;
import org.randnotiz.ui.type.WrappedLabel;

/// A sentence that says what is wrong or missing: a sign of its own for each [Severity], so that nothing depends on colour.
public final class ProblemLine extends HBox {

    /// A line for this sentence.
    public ProblemLine(Severity severity, String sentence) {
        var sign = new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.ALERT_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case NOTE -> Feather.INFO;
                });
        var words = new WrappedLabel(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
        getStyleClass()
                .setAll(
                        "problem-line",
                        switch (severity) {
                            case ERROR -> "error";
                            case WARNING -> "warning";
                            case NOTE -> "note";
                        });
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
