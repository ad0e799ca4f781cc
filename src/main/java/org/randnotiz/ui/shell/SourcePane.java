package org.randnotiz.ui.shell;

import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.ui.DraftLine;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.Workspace;

/// How far a source can be relied on: its letter on the Admiralty scale, why it was given, and all letters before.
final class SourcePane {

    private static final double WIDTH = 520;

    /// Takes a letter.
    @FunctionalInterface
    interface Taker {
        /// Takes it.
        ///
        /// @param reason why, in the person's words; may be empty
        void rate(Reliability letter, String reason);
    }

    private SourcePane() {}

    /// The card.
    ///
    /// @param drafting keeps what is typed and not said yet
    /// @param close    closes it
    static Overlay.Card card(
            Texts texts, Workspace workspace, Source source, Drafting drafting, Runnable close, Taker taker) {
        Label title = new Label(texts.get("source.title", source.name()));
        title.getStyleClass().add("overlay-title");
        Label about = new Label(texts.get("source.about"));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        ToggleGroup group = new ToggleGroup();
        VBox letters = new VBox();
        letters.getStyleClass().add("source-letters");
        RadioButton first = new RadioButton();
        for (Reliability letter : Reliability.values()) {
            RadioButton button = new RadioButton(letter(texts, letter));
            button.setToggleGroup(group);
            button.setUserData(letter);
            if (letter == source.reliability()) {
                button.setSelected(true);
                first = button;
            }
            button.setDisable(workspace.readOnly() != null);
            letters.getChildren().add(button);
        }
        TextField reason = new TextField();
        reason.setPromptText(texts.get("source.reason"));
        reason.setAccessibleText(texts.get("source.reason"));
        Button save = new Button(texts.get("source.save"));
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen(group) == null || chosen(group) == source.reliability(),
                        group.selectedToggleProperty()));
        save.setOnAction(event -> {
            Reliability letter = chosen(group);
            if (letter != null) {
                taker.rate(letter, reason.getText().strip());
                close.run();
            }
        });
        Button dismiss = new Button(texts.get("message.close"));
        dismiss.setOnAction(event -> close.run());
        HBox row = new HBox(dismiss, save);
        VBox told = new VBox();
        if (workspace.readOnly() == null) {
            FormDraft kept = keep(source, group, first, reason, drafting);
            DraftLine.show(told, kept, texts);
            DraftLine.offerDiscard(row, kept, texts);
        }
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("message-buttons");
        VBox box = new VBox(title, about, told, letters, reason, history(texts, workspace, source), row);
        box.getStyleClass().add("message");
        box.setPrefWidth(WIDTH);
        return new Overlay.Card(box, first, () -> save, close);
    }

    private static FormDraft keep(
            Source source, ToggleGroup group, RadioButton first, TextField reason, Drafting drafting) {
        FormDraft kept = FormDraft.ofWhole(drafting);
        kept.add(
                "letter",
                first,
                () -> String.valueOf(chosen(group)),
                () -> source.reliability().name(),
                typed -> group.getToggles().stream()
                        .filter(toggle -> String.valueOf(toggle.getUserData()).equals(typed))
                        .forEach(group::selectToggle));
        group.selectedToggleProperty().subscribe(toggle -> kept.changed());
        // What has been said already, right before the program ended, is no draft any more.
        kept.add("reason", reason, () -> source.ratings().isEmpty()
                || !source.ratings().getLast().reason().equals(reason.getText().strip()) ? "" : reason.getText());
        kept.begin(new DraftPlace.OfRating(source.id()));
        FxBackground.later(kept::focus);
        return kept;
    }

    private static @Nullable Reliability chosen(ToggleGroup group) {
        return group.getSelectedToggle() != null
                && group.getSelectedToggle().getUserData() instanceof Reliability letter
                        ? letter
                        : null;
    }

    private static String letter(Texts texts, Reliability letter) {
        return texts.get("source.letter", letter.name(), texts.get("source." + letter.name()));
    }

    private static VBox history(Texts texts, Workspace workspace, Source source) {
        VBox lines = new VBox();
        lines.getStyleClass().add("source-history");
        ZoneId zone = workspace.project().zone();
        for (Rating rating : source.ratings().reversed()) {
            String who = workspace.project().nameOf(rating.by());
            String said = texts.get(
                    "source.rated",
                    rating.reliability().name(),
                    who,
                    texts.dateTime(rating.at().atZone(zone)));
            Label line = new WrappedLabel(rating.reason().isBlank() ? said : said + " – " + rating.reason());
            line.getStyleClass().add("muted");
            lines.getChildren().add(line);
        }
        return lines;
    }
}
