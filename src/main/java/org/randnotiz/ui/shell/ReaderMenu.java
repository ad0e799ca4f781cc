package org.randnotiz.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.reader.ContextRequest;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.wording.Texts;

/// What the right mouse button offers in the text: the marks that lie there, and whatever of these commands can be done.
final class ReaderMenu {

    private static final int LONGEST = 40;
    private static final String TYPES = "mark.type.";
    private static final List<List<String>> OTHERS = List.of(
            List.of("actor.new", "mark.all"), List.of("judge", "mark.edit", "mark.remove"),
            List.of("select.grow", "select.shrink", "copy"), List.of("similar"));

    private final ReaderView reader;
    private final Commands commands;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    ReaderMenu(ReaderView reader, Commands commands, Texts texts) {
        this.reader = reader;
        this.commands = commands;
        this.texts = texts;
    }

    /// Shows the menu.
    ///
    /// @param marks the marks of the sheet that is shown
    void show(ContextRequest request, List<Mark> marks) {
        List<List<MenuItem>> parts = new ArrayList<>();
        parts.add(marks.stream()
                .filter(mark -> request.marks().contains(mark.id()))
                .map(this::choose)
                .toList());
        parts.add(items(commands.all().stream()
                .map(Command::id)
                .filter(id -> id.startsWith(TYPES))
                .toList()));
        OTHERS.forEach(ids -> parts.add(items(ids)));
        menu.getItems().clear();
        for (List<MenuItem> part : parts) {
            if (!part.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(part);
        }
        menu.show(reader, request.screenX(), request.screenY());
    }

    private MenuItem choose(Mark mark) {
        String quote = mark.anchor().quote().strip();
        String words = quote.length() > LONGEST ? quote.substring(0, LONGEST).strip() + " …" : quote;
        MenuItem item = new MenuItem(texts.get("menu.choose", words));
        item.setOnAction(event -> reader.chosenProperty().set(mark.id()));
        return item;
    }

    private List<MenuItem> items(List<String> ids) {
        return ids.stream()
                .filter(id -> commands.get(id).enabled().getAsBoolean())
                .map(id -> CommandTexts.menuItem(commands, id, texts))
                .toList();
    }
}
