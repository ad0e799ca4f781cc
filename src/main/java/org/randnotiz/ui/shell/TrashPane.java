package org.randnotiz.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.randnotiz.actor.Actor;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Step;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Discarded;
import org.randnotiz.work.Workspace;

/// What was deleted, and a button for each to put it back.
final class TrashPane {

    private static final int MOST = 200;

    private TrashPane() {}

    /// The card.
    ///
    /// @param removed what is in the trash, the latest first
    /// @param restore puts something back
    /// @param close   closes the card
    static Overlay.Card card(
            Texts texts, Workspace workspace, List<Discarded> removed, Consumer<Discarded> restore, Runnable close) {
        Label title = new Label(texts.get("trash.title"));
        title.getStyleClass().add("overlay-title");
        VBox rows = new VBox();
        rows.getStyleClass().add("trash-rows");
        for (Discarded one : removed.subList(0, Math.min(removed.size(), MOST))) {
            rows.getChildren().add(row(texts, workspace, one, restore));
        }
        if (removed.isEmpty()) {
            Label empty = new Label(texts.get("trash.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("muted");
            rows.getChildren().add(empty);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(rows.heightProperty()); // words wrap only once it has a width
        scroll.getStyleClass().add("key-scroll");
        Button done = new Button(texts.get("message.close"));
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(title, scroll, buttons);
        box.getStyleClass().add("message");
        box.setPrefWidth(640);
        return new Overlay.Card(box, done, () -> done, close);
    }

    private static HBox row(Texts texts, Workspace workspace, Discarded removed, Consumer<Discarded> restore) {
        Label what = new WrappedLabel(words(texts, workspace, removed.step()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        ZoneId zone = workspace.project().zone();
        Label when = new Label(texts.dateTime(removed.at().atZone(zone)));
        when.getStyleClass().add("muted");
        when.setMinWidth(130);
        Button back = new Button(texts.get("trash.restore"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setDisable(workspace.readOnly() != null);
        back.setOnAction(event -> restore.accept(removed));
        HBox row = new HBox(when, what, back);
        row.getStyleClass().add("trash-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String words(Texts texts, Workspace workspace, Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> item(texts, workspace, onSheet);
            case Step.OnActor onActor -> {
                Actor actor = onActor.before();
                yield texts.get("trash.actor", actor == null ? "" : actor.name());
            }
            case Step.OnImport onImport -> texts.get("trash.import", onImport.importId());
        };
    }

    private static String item(Texts texts, Workspace workspace, Step.OnSheet step) {
        Item item = step.before();
        return switch (item) {
            case Mark mark ->
                texts.get(
                        "trash.mark",
                        texts.of(workspace.codebook().typeLabel(mark.type())),
                        mark.anchor().quote());
            case Judgement judgement ->
                texts.get("trash.judgement", judgement.latest().text());
            case Remark remark -> texts.get("trash.remark", remark.text());
            case Dating dating ->
                texts.get("trash.dating", dating.published().raw());
            case null, default -> step.item().value();
        };
    }
}
