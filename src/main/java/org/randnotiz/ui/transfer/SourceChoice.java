package org.randnotiz.ui.transfer;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Source;
import org.randnotiz.wording.Texts;

/// Chooses one of the project's sources, or a name for a new one.
final class SourceChoice extends HBox {

    private final List<Source> sources;
    private final ComboBox<Integer> box = new ComboBox<>();
    private final TextField name = new TextField();
    private boolean named;

    /// @param changed called when another source is chosen or its name is typed
    SourceChoice(Texts texts, List<Source> sources, Runnable changed) {
        this.sources = List.copyOf(sources);
        getStyleClass().add("source-choice");
        var label = new Label(texts.get("transfer.source"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        // An index one past the sources stands for a new one.
        for (int i = 0; i <= sources.size(); i++) {
            box.getItems().add(i);
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer index) {
                return index == null || index >= sources.size()
                        ? texts.get("transfer.source.new")
                        : sources.get(index).name();
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.setValue(0);
        box.setAccessibleText(texts.get("transfer.source"));
        name.setPromptText(texts.get("transfer.source.name"));
        name.setAccessibleText(texts.get("transfer.source.name"));
        name.visibleProperty().bind(box.valueProperty().isEqualTo(sources.size()));
        name.managedProperty().bind(name.visibleProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        box.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new Label(texts.get("transfer.source.hint"));
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(name.visibleProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(label, box, name, hint);
        box.valueProperty().addListener(value -> changed.run());
        name.textProperty().addListener(text -> changed.run());
        name.addEventHandler(KeyEvent.KEY_TYPED, event -> named = true);
    }

    /// A name for a new source, as long as nobody has typed one.
    void suggest(String suggestion) {
        if (!named) {
            name.setText(suggestion);
        }
    }

    /// What is chosen; empty while a new source has no name.
    Optional<ChosenSource> chosen() {
        Integer index = box.getValue();
        if (index != null && index < sources.size()) {
            return Optional.of(new ChosenSource.Known(sources.get(index).id()));
        }
        String typed = name.getText().strip();
        // A name that is there already means that source, and no second one of the same name.
        Optional<Source> same = sources.stream().filter(source -> source.name().equalsIgnoreCase(typed)).findFirst();
        if (same.isPresent()) {
            return Optional.of(new ChosenSource.Known(same.get().id()));
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(new ChosenSource.Named(typed));
    }
}
