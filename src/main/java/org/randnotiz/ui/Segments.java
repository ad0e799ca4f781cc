package org.randnotiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Steps side by side of which at most one is chosen.
///
/// One stop for Tab. Left and Right move the choice, which counts once Enter or Space is pressed or the focus leaves; a
/// digit or a click chooses at once; Backspace, Delete or a click on the chosen step takes the choice back.
///
/// @param <T> what the steps stand for
public final class Segments<T> extends Region {

    /// One step.
    ///
    /// @param value  what it stands for
    /// @param label  the words on it while it is not chosen; short, may have several lines
    /// @param chosen the words on it while it is chosen
    /// @param spoken its full words, for a screen reader and as a tooltip
    public record Step<T>(T value, String label, String chosen, String spoken) {}

    private static final double GAP = 4;
    private static final int DIGITS = 9;

    private final List<Step<T>> steps;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final double chosenShare;
    private Consumer<@Nullable T> picked = value -> {};
    private Runnable done = () -> {};
    private Runnable moved = () -> {};
    private @Nullable T value;
    private @Nullable T reported;

    /// Steps of which none is chosen.
    ///
    /// @param chosenShare how wide the chosen step is beside the others: 1 for alike; 0 lets each be as wide as its words
    public Segments(List<Step<T>> steps, double chosenShare) {
        this.steps = List.copyOf(steps);
        this.chosenShare = chosenShare;
        getStyleClass().setAll("segments", chosenShare == 0 ? "loose" : "joined");
        for (int i = 0; i < steps.size(); i++) {
            buttons.add(button(i));
        }
        getChildren().setAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                report();
            }
        });
        fill();
    }

    /// What is chosen; null for nothing.
    public @Nullable T value() {
        return value;
    }

    /// Shows this step as chosen, without reporting it; null for none.
    public void show(@Nullable T value) {
        this.value = value;
        this.reported = value;
        fill();
    }

    /// Told what a person chose; null when the choice was taken back.
    public void onPick(Consumer<@Nullable T> listener) {
        this.picked = listener;
    }

    /// Told that a person is done here: Enter or a digit was pressed.
    public void onDone(Runnable listener) {
        this.done = listener;
    }

    /// Told of each move of the choice, also of one that does not count yet.
    public void onMove(Runnable listener) {
        this.moved = listener;
    }

    /// Whether the choice was moved and does not count yet.
    public boolean isPending() {
        return !Objects.equals(value, reported);
    }

    /// The value chosen, counting or not, as it is written; the empty string for none.
    String typed() {
        return value == null ? "" : value.toString();
    }

    /// Moves the choice to the step whose value is written so, as arrow keys do: it counts once the focus leaves.
    void restore(String typed) {
        moveTo(steps.stream()
                .map(Step::value)
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .orElse(null));
    }

    private void moveTo(@Nullable T wished) {
        value = wished;
        fill();
        moved.run();
    }

    /// Whether a person may choose; if not, the steps only show.
    public void setEditable(boolean editable) {
        setMouseTransparent(!editable);
        for (ToggleButton button : buttons) {
            button.setFocusTraversable(false);
        }
        if (editable) {
            fill();
        }
    }

    /// Reports a choice that was moved by arrow keys and not yet reported.
    public void commit() {
        report();
    }

    @Override
    public void requestFocus() {
        buttons.get(Math.max(0, index())).requestFocus();
    }

    private ToggleButton button(int index) {
        Step<T> step = steps.get(index);
        var button = new ToggleButton(step.label());
        button.getStyleClass().add("segment");
        if (index == 0) {
            button.getStyleClass().add("first");
        }
        if (index == steps.size() - 1) {
            button.getStyleClass().add("last");
        }
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setAlignment(Pos.CENTER);
        button.setMinWidth(0);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(step.spoken());
        button.setTooltip(new Tooltip(step.spoken()));
        button.setOnAction(action -> pick(step.value().equals(value) ? null : step.value()));
        return button;
    }

    private void pressed(KeyEvent press) {
        if (press.isControlDown() || press.isAltDown() || press.isMetaDown()) {
            return;
        }
        KeyCode code = press.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            press.consume();
            int by = code == KeyCode.LEFT ? -1 : 1;
            int index = index() < 0 ? (by > 0 ? 0 : steps.size() - 1) : Math.clamp(index() + by, 0, steps.size() - 1);
            moveTo(steps.get(index).value());
            requestFocus();
        } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            press.consume();
            if (value == null && code == KeyCode.SPACE) {
                value = focused();
                fill();
            }
            report();
            if (code == KeyCode.ENTER) {
                done.run();
            }
        } else if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            press.consume();
            pick(null);
        }
    }

    /// A digit picks when it is typed, not when its key goes down, or it would be typed into what the focus goes on to.
    private void typed(KeyEvent typed) {
        int index = typed.getCharacter().length() == 1 ? typed.getCharacter().charAt(0) - '1' : -1;
        if (index >= 0 && index < Math.min(DIGITS, steps.size())) {
            typed.consume();
            pick(steps.get(index).value());
            done.run();
        }
    }

    private @Nullable T focused() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                return steps.get(i).value();
            }
        }
        return null;
    }

    private void pick(@Nullable T wished) {
        boolean hadFocus = isFocusWithin();
        moveTo(wished);
        if (hadFocus) {
            requestFocus();
        }
        report();
    }

    private void report() {
        if (!Objects.equals(value, reported)) {
            reported = value;
            picked.accept(value);
        }
    }

    private int index() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private void fill() {
        int index = index();
        for (int i = 0; i < buttons.size(); i++) {
            ToggleButton button = buttons.get(i);
            button.setSelected(i == index);
            button.setText(i == index ? steps.get(i).chosen() : steps.get(i).label());
            button.setFocusTraversable(!isMouseTransparent() && i == Math.max(0, index));
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (ToggleButton button : buttons) {
            width += Math.ceil(button.prefWidth(-1));
        }
        return width + (chosenShare == 0 ? GAP * (buttons.size() - 1) : 0);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean really) {
        return chosenShare == 0 ? arrangeLoose(width, really) : arrangeJoined(width, really);
    }

    /// Steps of one height, side by side.
    private double arrangeJoined(double width, boolean really) {
        Insets insets = getInsets();
        double room = width - insets.getLeft() - insets.getRight();
        int index = index();
        double shares = buttons.size() + (index < 0 ? 0 : chosenShare - 1);
        double height = 0;
        double[] edges = new double[buttons.size() + 1];
        for (int i = 0; i < buttons.size(); i++) {
            edges[i + 1] = edges[i] + room / shares * (i == index ? chosenShare : 1);
            double wide = Math.rint(edges[i + 1]) - Math.rint(edges[i]);
            height = Math.max(height, Math.ceil(buttons.get(i).prefHeight(wide)));
        }
        if (really) {
            for (int i = 0; i < buttons.size(); i++) {
                double left = Math.rint(edges[i]);
                buttons.get(i)
                        .resizeRelocate(
                                insets.getLeft() + left, insets.getTop(), Math.rint(edges[i + 1]) - left, height);
            }
        }
        return insets.getTop() + height + insets.getBottom();
    }

    /// Each step as wide as its words, in as many lines as it takes.
    private double arrangeLoose(double width, boolean really) {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double y = insets.getTop();
        double line = 0;
        for (ToggleButton button : buttons) {
            double wide = Math.min(Math.ceil(button.prefWidth(-1)), width - insets.getLeft() - insets.getRight());
            double high = Math.ceil(button.prefHeight(wide));
            if (x > insets.getLeft() && x + wide > width - insets.getRight()) {
                x = insets.getLeft();
                y += line + GAP;
                line = 0;
            }
            if (really) {
                button.resizeRelocate(x, y, wide, high);
            }
            x += wide + GAP;
            line = Math.max(line, high);
        }
        return y + line + insets.getBottom();
    }
}
