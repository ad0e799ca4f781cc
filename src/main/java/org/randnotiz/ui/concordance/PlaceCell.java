package org.randnotiz.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.search.ContextLine;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Concordance.Line;
import org.randnotiz.work.Workspace;

/// A place on its line: when, what stands before it, it, what stands behind it, and what is or can be done there.
final class PlaceCell extends ListCell<Line> {

    /// What a cell asks of its list.
    interface Owner {
        Workspace workspace();

        void mark(Line line);

        void skip(Line line);

        void open(Line line);
    }

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double SHARE_BEFORE = 0.36;
    private static final double WHEN = 118;
    private static final double DOINGS = 132;

    private final Texts texts;
    private final Owner owner;
    private final Label when = new Label();
    private final Label before = new Label();
    private final Label found = new Label();
    private final Label behind = new Label();
    private final HBox doings = new HBox();
    private final Button mark;
    private final Button skip;
    private final HBox row = new HBox(when, before, found, behind, doings);
    private final Tooltip post = new Tooltip();

    PlaceCell(Texts texts, Owner owner) {
        this.texts = texts;
        this.owner = owner;
        this.mark = button(Feather.CHECK, "places.mark", () -> owner.mark(getItem()));
        this.skip = button(Feather.X, "places.skip", () -> owner.skip(getItem()));
        getStyleClass().add("place-cell");
        row.getStyleClass().add("place-row");
        row.setAlignment(Pos.CENTER_LEFT);
        when.getStyleClass().add("place-when");
        fixed(when, WHEN);
        before.getStyleClass().add("context-line");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        found.getStyleClass().add("place-found");
        found.setMinWidth(Region.USE_PREF_SIZE);
        behind.getStyleClass().add("context-line");
        behind.setMinWidth(0);
        behind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(behind, Priority.ALWAYS);
        doings.getStyleClass().add("place-doings");
        doings.setAlignment(Pos.CENTER_RIGHT);
        fixed(doings, DOINGS);
        widthProperty().addListener(width -> fixed(before, Math.max(0, getWidth() * SHARE_BEFORE)));
        setPrefWidth(0);
        hoverProperty().addListener(hover -> showDoings());
        selectedProperty().addListener(selected -> showDoings());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                owner.open(getItem());
            }
        });
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().setAll("icon-button");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        ContextLine place = line.place();
        Workspace workspace = owner.workspace();
        String time = place.published() == null
                ? texts.get("post.noTime")
                : texts.moment(place.published(), workspace.project().zone());
        String source = workspace.source(place.source()).map(known -> known.name()).orElse(place.source());
        when.setText(time);
        before.setText(place.before());
        found.setText(place.found());
        behind.setText(place.after());
        post.setText(place.headline() + "\n" + time + " · " + source);
        setTooltip(post);
        pseudoClassStateChanged(DONE, !line.types().isEmpty());
        setAccessibleText(String.join(
                " ", place.before(), place.found(), place.after(), "–", time, String.join(" ", marked(line))));
        showDoings();
        setGraphic(row);
    }

    private void showDoings() {
        Line line = getItem();
        if (line == null) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (String name : marked(line)) {
            Label chip = new Label(name);
            chip.getStyleClass().addAll("chip", "code");
            shown.add(chip);
        }
        if (!line.isOpen()) {
            Label closed = new Label(texts.get("places.closed"));
            closed.getStyleClass().add("place-when");
            shown.add(closed);
        } else if (isHover() || isSelected()) {
            shown.add(mark);
            shown.add(skip);
        }
        doings.getChildren().setAll(shown);
    }

    private List<String> marked(Line line) {
        return line.types().stream()
                .map(id -> owner.workspace()
                        .codebook()
                        .type(id)
                        .map(MarkType::label)
                        .map(texts::of)
                        .orElse(id))
                .toList();
    }
}
