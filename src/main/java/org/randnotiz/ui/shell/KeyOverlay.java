package org.randnotiz.ui.shell;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.randnotiz.wording.Texts;

/// All keys at a glance, made from the list of commands.
final class KeyOverlay extends VBox {

    KeyOverlay(Texts texts, Commands commands) {
        getStyleClass().add("key-overlay");
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("overlay-title");
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("key-groups");
        groups.setPrefWrapLength(820);
        for (Command.Group group : Command.Group.values()) {
            List<Command> listed = commands.all().stream()
                    .filter(command -> command.group() == group && !command.keys().isEmpty())
                    .toList();
            if (!listed.isEmpty()) {
                groups.getChildren().add(group(texts, group, listed));
            }
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("key-scroll");
        getChildren().addAll(title, scroll);
        setAccessibleText(texts.get("keys.title"));
    }

    private static VBox group(Texts texts, Command.Group group, List<Command> commands) {
        Label heading = new Label(texts.get("keys.group." + group.name()));
        heading.getStyleClass().add("section-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : commands) {
            HBox caps = new HBox();
            caps.getStyleClass().add("key-caps");
            for (Key key : command.keys()) {
                Label cap = new Label(key.shown(texts));
                cap.getStyleClass().add("key-cap");
                caps.getChildren().add(cap);
            }
            Label name = new Label(CommandTexts.name(command, texts));
            name.setWrapText(true);
            name.setMaxWidth(210);
            GridPane.setValignment(caps, VPos.TOP);
            grid.addRow(row++, caps, name);
        }
        VBox box = new VBox(heading, grid);
        box.getStyleClass().add("key-group");
        return box;
    }
}
