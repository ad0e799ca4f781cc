package org.randnotiz.ui.search;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;

/// Asks for the name under which a search is kept.
public final class SaveSearchPane {

    private static final double WIDTH = 520;

    /// Takes what was entered.
    @FunctionalInterface
    public interface Taker {
        /// Keeps the search.
        ///
        /// @param name  not blank
        /// @param query not blank
        void keep(String name, String query);
    }

    private SaveSearchPane() {}

    /// The card.
    ///
    /// @param name   proposed, or the one it has
    /// @param remove removes a search that is kept already; null for a new one
    /// @param close  closes the card
    public static Overlay.Card card(
            Texts texts, String name, String query, @Nullable Runnable remove, Runnable close, Taker taker) {
        Label title = new Label(texts.get(remove == null ? "find.save.title" : "find.save.change"));
        title.getStyleClass().add("overlay-title");
        Label about = new Label(texts.get("find.save.about"));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        TextField nameField = field(texts.get("find.save.name"), name, "search-name");
        TextField queryField = field(texts.get("find.save.query"), query, "search-query");
        nameField.selectAll();
        Button keep = new Button(texts.get("find.save.keep"));
        keep.getStyleClass().add("accent");
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> nameField.getText().isBlank() || queryField.getText().isBlank(),
                        nameField.textProperty(),
                        queryField.textProperty()));
        keep.setOnAction(event -> {
            close.run();
            taker.keep(nameField.getText().strip(), queryField.getText().strip());
        });
        Button dismiss = new Button(texts.get("find.save.cancel"));
        dismiss.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox();
        if (remove != null) {
            Button drop = new Button(texts.get("find.save.remove"));
            drop.setOnAction(event -> {
                close.run();
                remove.run();
            });
            row.getChildren().add(drop);
        }
        row.getChildren().addAll(gap, dismiss, keep);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("message-buttons");
        VBox box = new VBox(
                title, about, named(texts.get("find.save.name"), nameField),
                named(texts.get("find.save.query"), queryField), row);
        box.getStyleClass().add("message");
        box.setAccessibleText(title.getText());
        box.setPrefWidth(WIDTH);
        return new Overlay.Card(box, nameField, () -> keep, close);
    }

    private static TextField field(String spoken, String text, String style) {
        TextField field = new TextField(text);
        field.setAccessibleText(spoken);
        field.getStyleClass().add(style);
        return field;
    }

    private static VBox named(String words, TextField field) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.setSpacing(3);
        return box;
    }
}
