package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;

/// All that can be done right now, found by typing a part of its name in German or English, whatever the language of the
/// window. Up and Down move, Enter does it.
final class CommandPalette extends VBox {

    private static final int MOST = 200;
    private static final double WIDTH = 560;
    private static final double ROW = 32;
    private static final int ROWS = 11;
    private static final List<Texts> LANGUAGES = List.of(new Texts(Locale.GERMANY), new Texts(Locale.UK));

    private final Texts texts;
    private final Commands commands;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final NameIndex<Command> index;

    private CommandPalette(Texts texts, Commands commands, Runnable close) {
        this.texts = texts;
        this.commands = commands;
        this.close = close;
        this.index = NameIndex.of(
                commands.all().stream()
                        .filter(command -> command.enabled().getAsBoolean())
                        .toList(),
                this::names);
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("command.help.palette"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setCellFactory(view -> new Cell());
        Label none = new Label(texts.get("palette.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        getChildren().addAll(field, list);
    }

    /// The card.
    static Overlay.Card card(Texts texts, Commands commands, Runnable close) {
        CommandPalette palette = new CommandPalette(texts, commands, close);
        return new Overlay.Card(palette, palette.field, () -> null, close);
    }

    private List<String> names(Command command) {
        Stream<String> fixed = command.name() == null
                ? LANGUAGES.stream().map(language -> CommandTexts.name(command, language))
                : Stream.of(command.name());
        return Stream.concat(
                Stream.of(CommandTexts.name(command, texts)),
                Stream.concat(fixed, Stream.of(command.id().replace('.', ' '))))
                .distinct()
                .toList();
    }

    private void search(String typed) {
        list.getItems().setAll(index.best(typed, MOST));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent press) {
        KeyCode code = press.getCode();
        int by = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        int count = list.getItems().size();
        if (by != 0 && count > 0) {
            press.consume();
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
            field.setAccessibleHelp(
                    CommandTexts.nameWithKey(list.getItems().get(next), texts));
        } else if (code == KeyCode.ENTER) {
            press.consume();
            run(list.getSelectionModel().getSelectedItem());
        }
    }

    private void run(@Nullable Command command) {
        if (command != null) {
            close.run();
            commands.run(command.id());
        }
    }

    private final class Cell extends ListCell<Command> {

        private final Label name = new Label();
        private final HBox keys = new HBox();
        private final HBox row;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            keys.getStyleClass().add("key-caps");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(name, gap, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> run(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(command == null || empty ? null : row);
            if (command != null && !empty) {
                name.setText(CommandTexts.name(command, texts));
                setAccessibleText(CommandTexts.nameWithKey(command, texts));
                keys.getChildren()
                        .setAll(command.keys().stream()
                                .limit(1)
                                .map(key -> KeyOverlay.cap(key, texts))
                                .toList());
            }
        }
    }
}
