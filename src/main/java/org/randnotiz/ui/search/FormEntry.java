package org.randnotiz.ui.search;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.form.FormField;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;
import org.randnotiz.wording.Texts;

/// One field of the form: a chooser where there is something to choose from, else a field to type into.
final class FormEntry extends StackPane {

    private static final int MOST = 60;
    private static final double LEAST_HEIGHT = 28;

    /// Its usual width.
    static final double WIDTH = 262;

    private final FormField spec;
    private final NameIndex<FormField.Option> index;
    private final @Nullable TagChooser<String> chooser;
    private final TextField field;
    private Runnable changed = () -> {};

    /// @param spoken what it is called
    /// @param many   whether several values may be chosen
    /// @param done   Enter was pressed in a chooser with nothing left to take
    FormEntry(Texts texts, String spoken, FormField spec, boolean many, Runnable done) {
        this.spec = spec;
        this.index = NameIndex.of(spec.options(), FormField.Option::names);
        if (spec.options().isEmpty()) {
            chooser = null;
            field = new TextField();
            field.textProperty().subscribe((was, is) -> changed.run());
            getChildren().add(field);
        } else {
            chooser = new TagChooser<>(texts, many, this::shown, this::offers, false);
            // Where one thing is chosen, the choice itself ends it, which is no wish to search.
            boolean[] chosen = new boolean[1];
            chooser.onChange(values -> {
                chosen[0] = !many && !values.isEmpty();
                changed.run();
            });
            chooser.onDone(() -> {
                boolean choice = chosen[0];
                chosen[0] = false;
                if (!choice) {
                    done.run();
                }
            });
            chooser.getStyleClass().add("form-chooser");
            field = chooser.field();
            getChildren().add(chooser);
        }
        field.setAccessibleText(spoken);
        // What scrolls the form would take the focus from the field.
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    /// How high it is depends on its width, so it wishes for the width that it gets.
    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    /// Chips in several lines make it as high as they need, but only for the width that it really has.
    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    /// What it is about.
    FormField spec() {
        return spec;
    }

    /// What is filled in.
    List<String> values() {
        if (chooser != null) {
            return chooser.chosen();
        }
        return field.getText().isBlank() ? List.of() : List.of(field.getText().strip());
    }

    /// Shows these values without telling anybody.
    void show(List<String> values) {
        Runnable listener = changed;
        changed = () -> {};
        if (chooser != null) {
            chooser.show(values);
        } else {
            field.setText(String.join(" ", values));
        }
        changed = listener;
    }

    /// What stands in the field while nothing is filled in.
    void prompt(String words) {
        field.setPromptText(words);
    }

    /// Told whenever a person changed something.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// What a value is called: values are written small in queries, but names stand in the form as they are elsewhere.
    private String shown(String value) {
        return spec.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(FormField.Option::shown)
                .orElse(value);
    }

    private List<Offer> offers(String typed) {
        TagChooser<String> into = chooser;
        if (into == null) {
            return List.of();
        }
        return index.best(typed, MOST).stream()
                .filter(option -> !into.chosen().contains(option.value()))
                .map(option -> Offer.plain(option.shown(), option.aside(), "", () -> into.add(option.value())))
                .toList();
    }
}
