package org.randnotiz.ui.actors;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Mention;
import org.randnotiz.search.Mentions;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Workspace;

/// The marks that name an actor: a click or Enter leads to one.
final class MentionList extends VBox {

    private static final double ROW = 44;

    private final Texts texts;
    private final ActorWords words;
    private final Label heading = new WrappedLabel();
    private final Label nothing = new Label();
    private final ListView<Mention> list = new ListView<>();
    private @Nullable Workspace workspace;

    MentionList(Texts texts, Consumer<Mention> open) {
        this.texts = texts;
        this.words = new ActorWords(texts);
        getStyleClass().add("mention-list");
        heading.getStyleClass().add("section-heading");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setFixedCellSize(ROW);
        list.setMinHeight(2 * ROW);
        list.setPrefHeight(5 * ROW);
        list.setCellFactory(view -> new Cell(open));
        list.setAccessibleText(texts.get("actors.mentions"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            Mention chosen = list.getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.ENTER && chosen != null) {
                press.consume();
                open.accept(chosen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(heading, list);
    }

    /// Nothing is known yet.
    void wait(Workspace now) {
        workspace = now;
        heading.setText(texts.get("actors.mentions"));
        nothing.setText(texts.get("actors.looking"));
        list.getItems().clear();
    }

    /// Shows what was found.
    void show(Mentions found) {
        heading.setText(
                found.total() == 0
                        ? texts.get("actors.mentions")
                        : texts.get("actors.mentionsCounted", words.counted(found.total(), found.posts()))
                                + (found.total() > found.rows().size()
                                        ? " " + texts.get("actors.latest", found.rows().size())
                                        : ""));
        nothing.setText(texts.get("actors.noMentions"));
        if (!list.getItems().equals(found.rows())) {
            list.getItems().setAll(found.rows());
        }
    }

    /// Says why nothing can be shown.
    void fail(Problem problem) {
        nothing.setText(texts.of(problem));
        list.getItems().setAll(List.of());
    }

    private final class Cell extends ListCell<Mention> {

        private final Label type = new Label();
        private final Label quote = new Label();
        private final Label person = new Label();
        private final Label post = new Label();
        private final VBox lines;

        Cell(Consumer<Mention> open) {
            getStyleClass().add("mention-cell");
            type.setMinWidth(Region.USE_PREF_SIZE);
            quote.getStyleClass().add("mention-quote");
            quote.setMinWidth(0);
            person.getStyleClass().add("actor-kind");
            person.setMinWidth(Region.USE_PREF_SIZE);
            post.getStyleClass().add("actor-aliases");
            var first = new HBox(type, quote, CardFrame.gap(), person);
            first.getStyleClass().add("mention-line");
            lines = new VBox(first, post);
            lines.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Mention mention, boolean empty) {
            super.updateItem(mention, empty);
            if (empty || mention == null || workspace == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Workspace now = Objects.requireNonNull(workspace);
            type.setText(words.type(now, mention.type()));
            type.getStyleClass().setAll("label", "type-chip", ActorWords.colour(now, mention.type()));
            quote.setText(texts.get("actors.quoted", mention.quote().replaceAll("\\s+", " ")));
            person.setText(words.person(now, mention));
            post.setText(words.post(now, mention));
            setAccessibleText(String.join(", ", type.getText(), quote.getText(), person.getText(), post.getText()));
            setGraphic(lines);
        }
    }
}
