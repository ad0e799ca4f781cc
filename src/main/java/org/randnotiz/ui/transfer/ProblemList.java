package org.randnotiz.ui.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.exchange.Problems;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// What could not be read or written, the gravest first, each with its file and line and as a sentence.
final class ProblemList extends VBox {

    /// More lines than that nobody reads here; the report of the import keeps them.
    private static final int SHOWN = 60;

    private static final PseudoClass HARMLESS = PseudoClass.getPseudoClass("harmless");

    private final Texts texts;

    ProblemList(Texts texts) {
        this.texts = texts;
        getStyleClass().add("problem-list");
        setVisible(false);
        setManaged(false);
    }

    /// Shows them; the list is not there if there are none.
    void show(Problems problems) {
        long count = problems.errors() + problems.warnings() + problems.notes();
        getChildren().clear();
        setVisible(count > 0);
        setManaged(count > 0);
        if (count == 0) {
            return;
        }
        pseudoClassStateChanged(HARMLESS, problems.errors() + problems.warnings() == 0);
        var heading = new Label(heading(problems));
        heading.getStyleClass().add("section-heading");
        getChildren().add(heading);
        List<Problem> gravest = problems.kept().stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .limit(SHOWN)
                .toList();
        gravest.forEach(problem -> getChildren().add(line(problem)));
        if (count > gravest.size()) {
            var more = new Label(texts.get("transfer.problems.more", count - gravest.size()));
            more.getStyleClass().add("muted");
            getChildren().add(more);
        }
    }

    private String heading(Problems problems) {
        List<String> counts = new ArrayList<>();
        if (problems.errors() > 0) {
            counts.add(texts.counted("transfer.problems.errors", problems.errors()));
        }
        if (problems.warnings() > 0) {
            counts.add(texts.counted("transfer.problems.warnings", problems.warnings()));
        }
        if (problems.notes() > 0) {
            counts.add(texts.counted("transfer.problems.notes", problems.notes()));
        }
        return String.join(", ", counts);
    }

    private Node line(Problem problem) {
        var icon = new FontIcon(switch (problem.severity()) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        });
        icon.getStyleClass().add(styleClass(problem.severity()));
        var sentence = new WrappedLabel(texts.of(problem));
        var words = new VBox(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        String place = place(problem);
        if (!place.isEmpty()) {
            var where = new Label(place);
            where.getStyleClass().add("place");
            words.getChildren().addFirst(where);
        }
        var line = new HBox(icon, words);
        line.getStyleClass().add("problem");
        return line;
    }

    private String place(Problem problem) {
        if (problem.file() == null) {
            return "";
        }
        String file = problem.file().isEmpty() ? texts.get("transfer.pasted") : problem.file();
        return problem.line() > 0 ? texts.get("transfer.place", file, problem.line()) : file;
    }

    private static String styleClass(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "muted";
        };
    }
}
