package org.randnotiz.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.randnotiz.wording.Texts;

/// Commands as they are shown: on buttons, in menus, in tooltips.
final class CommandTexts {

    private CommandTexts() {}

    /// The command's words.
    static String name(Command command, Texts texts) {
        return command.name() != null ? command.name() : texts.get("command." + command.id());
    }

    /// The command's words with its first key behind them.
    static String nameWithKey(Command command, Texts texts) {
        return command.keys().isEmpty()
                ? name(command, texts)
                : name(command, texts) + "   " + command.keys().getFirst().shown(texts);
    }

    /// A button that runs the command, with its key shown on it.
    static Button button(Commands commands, String id, Texts texts) {
        Command command = commands.get(id);
        Button button = new Button(nameWithKey(command, texts));
        button.setOnAction(event -> commands.run(id));
        button.setTooltip(new Tooltip(nameWithKey(command, texts)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A menu entry that runs the command, with its key shown beside it.
    static MenuItem menuItem(Commands commands, String id, Texts texts) {
        MenuItem item = new MenuItem(nameWithKey(commands.get(id), texts));
        item.setOnAction(event -> commands.run(id));
        return item;
    }
}
