package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Facet;
import org.randnotiz.wording.Texts;

/// One facet: a heading that folds it, and as many of its lines as a person wants to see. Folded, it is its heading alone.
final class FacetBlock {

    /// Lines that are shown at once.
    private static final int FEW = 3;

    /// How many more each time.
    private static final int MORE = 40;

    private final Texts texts;
    private final PostsActions actions;
    private final Dimension dimension;
    private final Button heading = new Button();
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button more = new Button();
    private final HBox head;
    private final VBox lines = new VBox();
    private final VBox all;

    private final Consumer<Node> focused;
    private int limit = FEW;
    private Facet facet;
    private FacetWords words;
    private long total;

    /// @param toggled what pressing the heading does
    /// @param focused hears what has got the focus, to be shown
    FacetBlock(
            Texts texts, PostsActions actions, Facet facet, FacetWords words, Runnable toggled,
            Consumer<Node> focused) {
        this.texts = texts;
        this.actions = actions;
        this.facet = facet;
        this.words = words;
        this.focused = focused;
        dimension = facet.dimension();
        heading.getStyleClass().setAll("facet-fold");
        heading.setGraphic(sign);
        heading.setOnAction(event -> toggled.run());
        more.getStyleClass().setAll("facet-more");
        more.setOnAction(event -> showMore());
        for (Button button : List.of(heading, more)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
                if (press.getCode() == KeyCode.ENTER && !press.isControlDown() && !press.isAltDown()) {
                    button.fire();
                    press.consume();
                }
            });
        }
        more.managedProperty().bind(more.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(gap, more);
        head.getStyleClass().add("facet-head");
        lines.getStyleClass().add("facet-lines");
        all = new VBox(head, lines);
        heading.focusedProperty().subscribe(has -> {
            if (has) {
                focused.accept(head.getChildren().contains(heading) ? all : heading);
            }
        });
    }

    Button heading() {
        return heading;
    }

    /// The heading with the lines.
    Region region() {
        return all;
    }

    /// Shows what there is to choose.
    ///
    /// @param hits how many hits there are
    void show(Facet shown, FacetWords called, long hits) {
        facet = shown;
        words = called;
        total = hits;
    }

    /// The facet with its lines, its heading in it.
    Region open() {
        String name = words.heading(dimension);
        heading.setText(name.toUpperCase(texts.locale()));
        heading.setAccessibleText(texts.get("posts.facet.fold", name));
        sign.setIconCode(Feather.CHEVRON_DOWN);
        if (!head.getChildren().contains(heading)) {
            head.getChildren().addFirst(heading);
        }
        showLines();
        return all;
    }

    /// The heading alone; it says if one of the lines is chosen.
    Button folded() {
        head.getChildren().remove(heading);
        limit = FEW;
        String name = words.heading(dimension);
        List<String> chosen = facet.lines().stream()
                .filter(Facet.Line::chosen)
                .map(line -> words.value(dimension, line.value()))
                .toList();
        heading.setText(chosen.isEmpty() ? name : name + ": " + String.join(", ", chosen));
        heading.setAccessibleText(texts.get("posts.facet.unfold", heading.getText()));
        sign.setIconCode(chosen.isEmpty() ? Feather.CHEVRON_RIGHT : Feather.CHECK);
        return heading;
    }

    private void showMore() {
        boolean isAll = limit >= facet.lines().size();
        limit = isAll ? FEW : limit + MORE;
        showLines();
    }

    private void showLines() {
        List<FacetLine> shown = new ArrayList<>();
        for (Facet.Line line : facet.lines().subList(0, Math.min(limit, facet.lines().size()))) {
            FacetLine made = new FacetLine(
                    texts,
                    line,
                    words.value(dimension, line.value()),
                    words.code(dimension, line.value()),
                    total,
                    () -> actions.narrow(dimension, line.value()));
            made.setUserData(line.value());
            made.focusedProperty().subscribe(has -> {
                if (has) {
                    focused.accept(made);
                }
            });
            shown.add(made);
        }
        lines.getChildren().setAll(shown);
        int hidden = facet.lines().size() - shown.size();
        more.setVisible(hidden > 0 || (limit > FEW && facet.lines().size() > FEW));
        more.setText(hidden > 0 ? texts.get("posts.facet.more", hidden) : texts.get("posts.facet.less"));
        more.setAccessibleText(texts.get(
                hidden > 0 ? "posts.facet.more.spoken" : "posts.facet.less.spoken",
                words.heading(dimension),
                Math.min(hidden, MORE)));
    }

    /// The value of the line that has the focus; empty if none has.
    String focusedValue() {
        return lines.getChildren().stream()
                .filter(line -> line.isFocused() && line.getUserData() instanceof String)
                .map(line -> (String) line.getUserData())
                .findFirst()
                .orElse("");
    }

    /// Gives the line of that value the focus, or the heading if it is gone.
    void focus(String value) {
        lines.getChildren().stream()
                .filter(line -> value.equals(line.getUserData()))
                .findFirst()
                .map(Node.class::cast)
                .orElse(heading)
                .requestFocus();
    }
}
