package org.randnotiz.ui.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.ui.Floating;

/// The list that hangs below the box: rows in sections, of which one may be chosen. It never has the focus.
final class DropDown {

    private static final String STYLE = Objects
            .requireNonNull(DropDown.class.getResource("/org/randnotiz/ui/search.css"))
            .toExternalForm();
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int NONE = -1;

    /// As much as a small window has room for, with the sentence on what is wrong above it.
    private static final double HIGHEST = 440;

    /// Something that can be done with a row besides taking it.
    ///
    /// @param words what it does, with its key
    record Act(Feather icon, String words, Runnable run) {}

    /// One row.
    ///
    /// @param section heading above the first row that has it; empty for none
    /// @param icon    at its beginning; null for none
    /// @param label   what it is
    /// @param words   what else belongs to it, such as the query of a name; may be empty
    /// @param fresh   what is new about it; may be empty
    /// @param aside   what stands at its end; may be empty
    /// @param take    what taking it does
    /// @param edit    changes it; null if that cannot be
    /// @param remove  takes it away; null if that cannot be
    record Row(
            String section,
            @Nullable Feather icon,
            String label,
            String words,
            String fresh,
            String aside,
            Runnable take,
            @Nullable Act edit,
            @Nullable Act remove) {

        /// What a screen reader says.
        String spoken() {
            return String.join(", ", List.of(label, words, fresh, aside).stream()
                    .filter(part -> !part.isEmpty())
                    .toList());
        }
    }

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label below = new Label();
    private final VBox pane = new Hanging();
    private final Floating floating;
    private List<Row> rows = List.of();
    private int current = NONE;

    /// @param anchor what it hangs below
    DropDown(Region anchor) {
        pane.getStylesheets().add(STYLE);
        pane.getStyleClass().setAll("search-list");
        pane.setAccessibleRole(AccessibleRole.LIST_VIEW);
        pane.getChildren().addAll(scroll, below);
        // The field keeps the focus wherever the list is pressed.
        lines.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        below.getStyleClass().add("note");
        below.setWrapText(true);
        below.setMaxWidth(Double.MAX_VALUE);
        below.managedProperty().bind(below.visibleProperty());
        floating = new Floating(anchor, pane);
    }

    /// What floats: as wide as the box, as high as its rows.
    private static final class Hanging extends VBox {

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }

    boolean isOpen() {
        return floating.isShowing();
    }

    /// Shows these rows, none of them chosen; hides the list if there are none.
    ///
    /// @param note a line below them; empty for none
    void show(List<Row> shown, String note) {
        rows = List.copyOf(shown);
        below.setText(note);
        below.setVisible(!note.isEmpty());
        current = NONE;
        fill();
    }

    void hide() {
        rows = List.of();
        current = NONE;
        floating.hide();
    }

    /// The chosen row; empty if none is.
    Optional<Row> current() {
        return current == NONE || !isOpen() ? Optional.empty() : Optional.of(rows.get(current));
    }

    /// Which row is chosen, counted from 0; -1 for none.
    int index() {
        return current;
    }

    /// Chooses no row.
    void chooseNone() {
        choose(NONE);
    }

    /// Chooses the next row or the one before; beyond the ends none, and then the other end.
    void move(int by) {
        int places = rows.size() + 1;
        choose(Math.floorMod(current + 1 + by, places) - 1);
    }

    /// Chooses that row, or the one nearest to it.
    void choose(int index) {
        current = Math.clamp(index, NONE, rows.size() - 1);
        int row = 0;
        for (Node node : lines.getChildren()) {
            if (node instanceof HBox) {
                node.pseudoClassStateChanged(CURRENT, row == current);
                if (row == current) {
                    reveal(node);
                }
                row++;
            }
        }
    }

    /// Scrolls as little as shows the whole row.
    private void reveal(Node row) {
        scroll.layout();
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double first = row.getBoundsInParent().getMinY();
            double last = row.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(top, last, Math.max(last, first)) / hidden);
        }
    }

    private void fill() {
        lines.getChildren().clear();
        if (rows.isEmpty()) {
            floating.hide();
            return;
        }
        String section = "";
        for (Row row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                Label heading = label(section, "section");
                lines.getChildren().add(heading);
            }
            lines.getChildren().add(node(row));
        }
        floating.show();
        // How high the rows are is known only once they have their style.
        pane.applyCss();
        double height = Math.min(HIGHEST, Math.ceil(lines.prefHeight(-1)));
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setVvalue(0);
        floating.show();
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox node(Row row) {
        HBox box = new HBox();
        box.getStyleClass().setAll("row");
        if (row.icon() != null) {
            box.getChildren().add(new FontIcon(row.icon()));
        }
        Label name = label(row.label(), "name");
        // Of a long name and a long query both keep their beginnings.
        name.setMinWidth(row.words().isEmpty() ? 40 : Region.USE_PREF_SIZE);
        box.getChildren().add(name);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (!row.words().isEmpty()) {
            Label words = label(row.words(), "query-words");
            words.setMinWidth(0);
            box.getChildren().add(words);
        }
        box.getChildren().add(gap);
        for (String[] end : List.of(new String[] {row.fresh(), "fresh"}, new String[] {row.aside(), "aside"})) {
            if (!end[0].isEmpty()) {
                Label label = label(end[0], end[1]);
                label.setMinWidth(Region.USE_PREF_SIZE);
                box.getChildren().add(label);
            }
        }
        for (Act act : new Act[] {row.edit(), row.remove()}) {
            if (act != null) {
                box.getChildren().add(node(act));
            }
        }
        box.setAccessibleRole(AccessibleRole.LIST_ITEM);
        box.setAccessibleText(row.spoken());
        box.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume();
            row.take().run();
        });
        return box;
    }

    private static Node node(Act act) {
        StackPane button = new StackPane(new FontIcon(act.icon()));
        button.getStyleClass().setAll("act");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(act.words());
        Tooltip.install(button, new Tooltip(act.words()));
        button.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume();
            act.run().run();
        });
        return button;
    }
}
