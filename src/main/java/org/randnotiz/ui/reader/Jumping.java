package org.randnotiz.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// The state of typing to jump: from the command that starts it until Enter or Escape.
final class Jumping {

    private final Viewport viewport;
    private final Caret caret;
    private final TextUnits reading;
    private final JumpBar bar;
    private final Runnable onChange;
    private final Runnable onGrow;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final StringBuilder typed = new StringBuilder();

    private List<Span> fits = List.of();
    private int at;
    private boolean extend;
    private @Nullable Consumer<Span> taker;
    private Span before = new Span(0, 0);
    private Span view = new Span(0, 0);

    /// @param onChange called when other words fit than before
    /// @param onGrow   grows the selection
    Jumping(
            Viewport viewport, Caret caret, TextUnits reading, JumpBar bar, Runnable onChange, Runnable onGrow) {
        this.viewport = viewport;
        this.caret = caret;
        this.reading = reading;
        this.bar = bar;
        this.onChange = onChange;
        this.onGrow = onGrow;
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// The words that fit what has been typed.
    List<Span> fits() {
        return fits;
    }

    /// Begins a jump that leaves the selection as it was and tells the words found instead.
    void start(Consumer<Span> wordsTaken) {
        start(false);
        taker = wordsTaken;
    }

    void start(boolean extending) {
        taker = null;
        typed.setLength(0);
        extend = extending;
        before = caret.selection();
        view = viewport.visible();
        active.set(true);
        search();
    }

    /// Takes a pressed key; while active none reaches anybody else save those with Ctrl.
    boolean press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> keep();
            case BACK_SPACE -> {
                if (!typed.isEmpty()) {
                    typed.setLength(Graphemes.previous(typed.toString(), typed.length()));
                }
                search();
            }
            case TAB -> go(key.isShiftDown() ? -1 : 1);
            case SPACE -> {
                if (!key.isShortcutDown()) {
                    return true;
                }
                keep();
                onGrow.run();
            }
            case DOWN, KP_DOWN -> go(1);
            case UP, KP_UP -> go(-1);
            default -> {
                return !key.isShortcutDown();
            }
        }
        return true;
    }

    void type(String letters) {
        typed.append(letters);
        search();
    }

    /// Ends the jump where it has led to.
    void keep() {
        Span found = fits.isEmpty() ? before : caret.selection();
        Consumer<Span> told = taker;
        if (told != null) {
            caret.select(before);
        }
        end();
        if (told != null) {
            told.accept(found);
        }
    }

    /// Ends the jump and goes back to where it began.
    void giveUp() {
        Consumer<Span> told = taker;
        caret.select(before);
        end();
        if (told != null) {
            told.accept(new Span(before.start(), before.start()));
        }
    }

    void end() {
        active.set(false);
        fits = List.of();
        bar.setVisible(false);
        onChange.run();
    }

    private void search() {
        int from = extend ? before.end() : before.start();
        fits = new Jump(reading, viewport.content()).find(typed.toString(), view, from);
        at = 0;
        show();
    }

    private void go(int by) {
        if (!fits.isEmpty()) {
            at = Math.floorMod(at + by, fits.size());
            show();
        }
    }

    private void show() {
        bar.show(typed.toString(), fits.size(), at);
        if (fits.isEmpty()) {
            caret.select(before);
        } else {
            Span fit = fits.get(at);
            boolean back = extend && fit.start() < before.start();
            Span whole = new Span(Math.min(before.start(), fit.start()), Math.max(before.end(), fit.end()));
            caret.select(extend ? whole : fit, back);
            caret.reveal();
        }
        onChange.run();
    }
}
