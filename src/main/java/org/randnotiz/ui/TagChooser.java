package org.randnotiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.randnotiz.wording.Texts;

/// Chooses one or many things by typing a part of their names: what is chosen stands as chips before the field.
///
/// Typing filters the [OfferList] below; Backspace in the empty field takes the last chip away and offers what could stand
/// in its place. Enter with nothing typed and nothing left to take means *done*. Only a person's doing is reported to [#onChange].
///
/// @param <T> what is chosen
public final class TagChooser<T> extends Region {

    private static final double LEAST_FIELD = 72;
    private static final double GAP = 4;

    private final Texts texts;
    private final boolean many;
    private final Function<T, String> name;
    private final TextField field = new TextField();
    private final OfferList list;
    private final List<T> chosen = new ArrayList<>();
    private Consumer<List<T>> changed = values -> {};
    private Runnable done = () -> {};
    private String prompt = "";

    /// A chooser with nothing chosen.
    ///
    /// @param many     whether several may be chosen; if not, a new choice takes the place of the old one
    /// @param name     what a chip says
    /// @param source   what to offer for what has been typed; an offer chooses by calling [#add]
    /// @param numbered whether offers can be taken by their digits
    public TagChooser(
            Texts texts,
            boolean many,
            Function<T, String> name,
            Function<String, List<Offer>> source,
            boolean numbered) {
        this.texts = texts;
        this.many = many;
        this.name = name;
        this.list = new OfferList(texts, this, field, source, numbered);
        list.sayWhatFitsNothing();
        Escape.on(field, this::giveUp);
        getStyleClass().setAll("tag-chooser");
        field.getStyleClass().add("bare");
        getChildren().setAll(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            field.requestFocus();
            list.refresh();
        });
        field.textProperty().subscribe(this::requestLayout);
    }

    /// What is chosen, in the order chosen.
    public List<T> chosen() {
        return List.copyOf(chosen);
    }

    /// Shows these as chosen, without reporting it.
    public void show(List<T> values) {
        if (!chosen.equals(values)) {
            chosen.clear();
            chosen.addAll(values);
            fill();
        }
    }

    /// Empties the field without choosing anything.
    public void clearEntry() {
        field.clear();
        list.close();
    }

    /// Chooses one more, or this one instead of the one before, and empties the field.
    public void add(T value) {
        clearEntry();
        boolean more = !chosen.contains(value);
        if (more) {
            if (!many) {
                chosen.clear();
            }
            chosen.add(value);
            fill();
            changed.accept(chosen());
        }
        if (many) {
            list.refresh();
        } else {
            done.run();
        }
    }

    /// Told what is chosen after each change by a person.
    public void onChange(Consumer<List<T>> listener) {
        this.changed = listener;
    }

    /// Told that a person is done here: Enter with nothing to take, or the one choice made.
    public void onDone(Runnable listener) {
        this.done = listener;
    }

    /// What stands in the field while nothing is chosen or typed.
    public void setPrompt(String words) {
        this.prompt = words;
        fill();
    }

    /// The field one types into: for the focus, and for a screen reader.
    public TextField field() {
        return field;
    }

    /// Shows what can be chosen.
    public void offer() {
        list.refresh();
    }

    /// Whether something has been typed that has not led to a choice.
    public boolean hasRest() {
        return !field.getText().isBlank();
    }

    /// Whether a person may choose; if not, only the chips are to be seen.
    public void setEditable(boolean editable) {
        field.setVisible(editable);
        fill();
    }

    /// Drops what has been typed and has not led to a choice.
    private boolean giveUp() {
        boolean any = !field.getText().isEmpty();
        clearEntry();
        return any;
    }

    private void remove(T value) {
        chosen.remove(value);
        fill();
        changed.accept(chosen());
    }

    private void fill() {
        List<Node> chips = new ArrayList<>();
        for (T value : chosen) {
            var chip = new Chip(Chip.Kind.NAME, name.apply(value));
            chips.add(
                    field.isVisible()
                            ? chip.removable(texts.get("chooser.remove", chip.getText()), () -> remove(value))
                            : chip);
        }
        // The field itself stays where it is: taken out and put in again it would lose the focus.
        getChildren().removeIf(node -> !node.equals(field));
        getChildren().addAll(0, chips);
        field.setPromptText(chosen.isEmpty() ? prompt : "");
        requestLayout();
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !chosen.isEmpty()) {
            press.consume();
            remove(chosen.getLast());
            list.refresh();
        } else if (press.getCode() == KeyCode.ENTER && !press.isControlDown() && !press.isConsumed()) {
            if (!list.hasCurrent()) {
                press.consume();
                // What fits nothing stays, and the list says so: going on would let it vanish.
                if (!hasRest()) {
                    list.close();
                    done.run();
                }
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_FIELD;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// Lays chips and field out in lines as wide as `width` lets them.
    ///
    /// @return the height that takes
    private double arrange(double width, boolean really) {
        Insets insets = getInsets();
        double right = width - insets.getRight();
        double x = insets.getLeft();
        double y = insets.getTop();
        double line = 0;
        for (Node node : getChildren()) {
            boolean isField = node.equals(field);
            if (isField && !field.isVisible()) {
                continue;
            }
            double room = right - insets.getLeft();
            double wish = isField ? fieldWidth() : Math.min(room, Math.ceil(node.prefWidth(-1)));
            double height = Math.ceil(node.prefHeight(-1));
            if (x > insets.getLeft() && x + wish > right) {
                x = insets.getLeft();
                y += line + GAP;
                line = 0;
            }
            double taken = isField ? Math.max(wish, right - x) : wish;
            if (really) {
                node.resizeRelocate(x, y, Math.min(taken, right - x), height);
            }
            x += taken + GAP;
            line = Math.max(line, height);
        }
        return y + line + insets.getBottom();
    }

    /// The one choice made, the field needs room for the caret alone until something is typed.
    private double fieldWidth() {
        boolean full = !many && !chosen.isEmpty() && field.getText().isEmpty();
        return full ? GAP : LEAST_FIELD;
    }
}
