package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Interrupted;

/// The imports that were put off or broken off, each to be gone on with or given up. Takes no room if there are none.
final class InterruptedList extends VBox {

    private final Texts texts;
    private final Consumer<Interrupted> resume;
    private final Consumer<Interrupted> discard;

    InterruptedList(Texts texts, Consumer<Interrupted> resume, Consumer<Interrupted> discard) {
        this.texts = texts;
        this.resume = resume;
        this.discard = discard;
        getStyleClass().add("interrupted-list");
        show(List.of());
    }

    /// Shows these.
    void show(List<Interrupted> interrupted) {
        List<Node> rows = new ArrayList<>();
        for (Interrupted one : interrupted) {
            Label words = new WrappedLabel(texts.get(
                    "transfer.interrupted", name(one.files()), texts.counted("transfer.read", one.posts())));
            words.setMaxWidth(Double.MAX_VALUE);
            words.setTooltip(new Tooltip(String.join("\n", one.files().stream().map(Path::toString).toList())));
            HBox.setHgrow(words, Priority.ALWAYS);
            Button on = button("transfer.resume", one, resume);
            Button off = button("transfer.discard", one, discard);
            HBox row = new HBox(new FontIcon(Feather.PAUSE_CIRCLE), words, off, on);
            row.getStyleClass().add("interrupted");
            rows.add(row);
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private Button button(String key, Interrupted one, Consumer<Interrupted> pressed) {
        Button button = new Button(texts.get(key));
        button.setAccessibleText(texts.get(key) + ": " + name(one.files()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> pressed.accept(one));
        return button;
    }

    private static String name(List<Path> files) {
        String first = PathText.name(files.getFirst());
        return files.size() == 1 ? first : first + " …";
    }
}
