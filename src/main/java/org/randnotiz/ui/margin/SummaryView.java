package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.ui.Chip;
import org.randnotiz.ui.type.WrappedLabel;

/// A calm card: a [Summary] to be read.
final class SummaryView extends VBox {

    private static final double LABEL_WIDTH = 88;

    /// A view of a summary.
    ///
    /// @param faults what is missing or wrong, one sentence each; only a sign shows that there is something
    SummaryView(Summary summary, List<String> faults) {
        getStyleClass().setAll("summary");
        getChildren().add(head(summary, faults));
        if (!summary.rows().isEmpty()) {
            getChildren().add(table(summary.rows()));
        }
        if (!summary.line().isEmpty()) {
            getChildren().add(wrapping(summary.line(), "summary-line"));
        }
    }

    private static Node head(Summary summary, List<String> faults) {
        Label type = new Label(summary.type());
        type.getStyleClass().setAll("card-type");
        boolean strong = !summary.rows().isEmpty();
        Label heading = summary.heading().isEmpty() ? null : wrapping(summary.heading(), "card-heading");
        if (heading != null && strong) {
            heading.getStyleClass().add("strong");
        }
        List<Node> codes = new ArrayList<>();
        for (String code : summary.codes()) {
            var chip = new Chip(Chip.Kind.CODE, code);
            if (strong) {
                chip.getStyleClass().add("strong");
            }
            codes.add(chip);
        }
        Label aside = summary.aside().isEmpty() ? null : new Label(summary.aside());
        if (aside != null) {
            aside.getStyleClass().setAll("card-aside");
        }
        return new CardHead(type, heading, codes, aside, faults.isEmpty() ? null : sign(faults));
    }

    private static Node sign(List<String> faults) {
        var sign = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
        sign.getStyleClass().setAll("card-faults");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        String all = String.join("\n", faults);
        sign.setTooltip(new Tooltip(all));
        sign.setAccessibleText(all);
        return sign;
    }

    private static Node table(List<Summary.Row> rows) {
        var grid = new GridPane();
        grid.getStyleClass().setAll("summary-table");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(new ColumnConstraints(LABEL_WIDTH), values);
        for (int i = 0; i < rows.size(); i++) {
            var label = new Label(rows.get(i).label());
            label.getStyleClass().setAll("summary-label");
            GridPane.setValignment(label, javafx.geometry.VPos.TOP);
            var value = new FlowPane();
            value.getStyleClass().setAll("summary-value");
            rows.get(i).pieces().forEach(piece -> value.getChildren().add(piece(piece)));
            grid.addRow(i, label, value);
        }
        return grid;
    }

    private static Node piece(Summary.Piece piece) {
        return switch (piece) {
            case Summary.Piece.Plain plain -> wrapping(plain.words(), "summary-words");
            case Summary.Piece.Strong strong -> {
                Label words = wrapping(strong.words(), "summary-words");
                words.getStyleClass().add("strong");
                yield words;
            }
            case Summary.Piece.Name name -> new Chip(Chip.Kind.NAME, name.words());
            case Summary.Piece.Code code -> new Chip(Chip.Kind.CODE, code.words());
        };
    }

    private static Label wrapping(String words, String style) {
        var label = new WrappedLabel(words);
        label.setMinWidth(0);
        label.getStyleClass().setAll(style);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
