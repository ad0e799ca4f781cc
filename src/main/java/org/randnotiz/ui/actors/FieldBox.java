package org.randnotiz.ui.actors;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.wording.Texts;

/// A field with its label above it, and below it what is wrong.
final class FieldBox extends VBox {

    private final Texts texts;
    private final Node control;
    private String said = "";

    /// @param target what has the focus when one works in the field
    FieldBox(Texts texts, String label, Node control, Node target) {
        this.texts = texts;
        this.control = control;
        getStyleClass().add("field-box");
        var words = new Label(label);
        words.getStyleClass().add("entry-label");
        words.setLabelFor(target);
        target.setAccessibleText(label);
        getChildren().setAll(words, control);
    }

    /// Says what is wrong; empty for nothing.
    void say(Optional<Problem> problem) {
        String sentence = problem.map(texts::of).orElse("");
        if (!sentence.equals(said)) {
            said = sentence;
            getChildren().removeIf(ProblemLine.class::isInstance);
            problem.ifPresent(what -> getChildren().add(new ProblemLine(what.severity(), sentence)));
            control.setAccessibleHelp(sentence);
        }
    }

    /// Whether something is said to be wrong.
    boolean isWrong() {
        return getChildren().stream().anyMatch(
                child -> child.getStyleClass().contains(Severity.ERROR.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
