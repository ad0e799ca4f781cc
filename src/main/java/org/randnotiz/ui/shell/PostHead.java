package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.Published;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// The line above the text: when, from where, by whom, in what state, and the post's place among the hits.
final class PostHead extends HBox {

    /// Where the text is so narrow, the keys beside the position would be cut off.
    private static final double NARROW = 420;

    private final Texts texts;
    private final Asked asked;
    private final FlowPane chips = new FlowPane();
    /// The width of a line of chips; a flow pane by itself lets a wider chip run over its end.
    private final NumberBinding line = Bindings.when(chips.widthProperty().greaterThan(0))
            .then(chips.widthProperty())
            .otherwise(Double.MAX_VALUE);

    private final Label position = new Label();
    private final HBox place = new HBox();
    private final HBox keys = new HBox();

    /// What a person asks for by clicking on the head.
    interface Asked {
        /// How far the source can be relied on.
        void source(Source source);

        /// When the post was published, and to correct it.
        void dating(OpenPost post);

        /// To read the post where it was published.
        void link(Post post);
    }

    PostHead(Texts texts, Asked asked) {
        this.texts = texts;
        this.asked = asked;
        getStyleClass().add("post-head");
        chips.getStyleClass().add("post-chips");
        chips.setMinWidth(0); // a flow pane else insists on the width of its widest chip, and pushes the place out
        HBox.setHgrow(chips, Priority.ALWAYS);
        position.getStyleClass().add("post-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        Label next = new Label("J");
        Label previous = new Label("K");
        next.getStyleClass().add("key-cap");
        previous.getStyleClass().add("key-cap");
        keys.getChildren().addAll(next, previous);
        keys.getStyleClass().add("post-place");
        keys.managedProperty().bind(keys.visibleProperty());
        keys.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        place.getChildren().addAll(position, keys);
        place.getStyleClass().add("post-place");
        place.setAlignment(Pos.TOP_RIGHT);
        place.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(chips, place);
    }

    /// Shows the head of a post.
    ///
    /// @param shown  whose sheet is being read
    /// @param among  the post's place among the hits, in words; empty if it is none of them
    void show(Workspace workspace, OpenPost open, Person shown, String among) {
        Post post = open.post();
        chips.getChildren().setAll(time(open));
        chips.getChildren().add(source(workspace, post));
        if (post.author() != null) {
            chips.getChildren().add(chip(post.author(), "chip-author"));
        }
        if (post.number() != null) {
            chips.getChildren().add(chip("#" + post.number(), "chip-number"));
        }
        if (post.link() != null) {
            chips.getChildren().add(link(post));
        }
        SheetState state = open.state(shown.id());
        String name = texts.get("state." + state.name());
        String words = shown.id().equals(workspace.who().id()) ? name : texts.get("head.stateOf", shown.name(), name);
        chips.getChildren().add(chip(words, "state-" + state.name().toLowerCase(Locale.ROOT)));
        position.setText(among);
    }

    /// As high as the chips are in the width that is left for them; a box by itself would ask them for their usual width.
    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double taken = around.getLeft() + around.getRight() + getSpacing() + place.prefWidth(-1);
        double chipsHeight = width < 0 ? chips.prefHeight(-1) : chips.prefHeight(Math.max(1, width - taken));
        return snapSizeY(around.getTop() + Math.max(chipsHeight, place.prefHeight(-1)) + around.getBottom());
    }

    private Button time(OpenPost open) {
        String raw = open.post().published().raw().strip();
        Published published = open.published();
        String resolved = published.iso();
        Button chip;
        if (resolved == null) {
            chip = button(texts.get("post.noTime"), "chip-warning");
        } else {
            chip = button(raw.isEmpty() ? resolved : texts.get("head.time", raw, resolved), "chip-time");
            if (open.dating().isPresent()) {
                chip.setText(texts.get("head.corrected", chip.getText()));
            } else if (published.note() != ClockNote.NONE && published.note() != ClockNote.STATED) {
                chip.getStyleClass().add("chip-warning");
                chip.setText(chip.getText() + " · " + texts.get("clock." + published.note().name()));
            }
        }
        chip.maxWidthProperty().bind(line);
        chip.setWrapText(true);
        chip.setTooltip(new Tooltip(chip.getText() + "\n" + texts.get("head.dating")));
        chip.setOnAction(click -> asked.dating(open));
        return chip;
    }

    private Button source(Workspace workspace, Post post) {
        Source source =
                workspace.source(post.source()).orElseGet(() -> new Source(post.source(), post.source(), List.of()));
        String letter = source.reliability().name();
        Button chip = button(texts.get("head.source", source.name(), letter), "chip-source");
        chip.setTooltip(new Tooltip(texts.get("source.letter", letter, texts.get("source." + letter))));
        chip.setOnAction(click -> asked.source(source));
        return chip;
    }

    private Button link(Post post) {
        Button chip = button(texts.get("head.link"), "chip-web");
        chip.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        chip.setTooltip(new Tooltip(post.link()));
        chip.setOnAction(click -> asked.link(post));
        return chip;
    }

    private static Button button(String words, String style) {
        Button chip = new Button(words);
        chip.getStyleClass().setAll("chip", "chip-button", style);
        chip.setMinHeight(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Label chip(String words, String style) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", style);
        chip.setMinHeight(Region.USE_PREF_SIZE);
        return chip;
    }
}
