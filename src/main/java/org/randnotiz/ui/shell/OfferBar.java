package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.TakesKeys;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// The line above the lower edge of the text that asks before much is changed, or offers to take back what was just done.
///
/// A question has the focus: Enter does what it asks about, Escape leaves everything as it is. An offer waits beside the
/// work until something else is done. JavaFX thread only.
final class OfferBar extends HBox {

    private final Texts texts;
    private final Runnable leave;
    private final Label words = new WrappedLabel();
    private @Nullable Runnable offered;
    private @Nullable Node focusedBefore;

    /// @param leave gives the keys to the text where nothing else had them
    OfferBar(Texts texts, Runnable leave) {
        this.texts = texts;
        this.leave = leave;
        getStyleClass().add("offer-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Escape.on(this, this::giveUp);
    }

    /// Takes away what is asked or offered.
    ///
    /// @return whether there was anything
    boolean giveUp() {
        boolean any = isVisible();
        end();
        return any;
    }

    /// Asks whether to go on.
    ///
    /// @param action what Enter does, in a word or two
    void ask(String question, String action, Runnable yes) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (!(focused instanceof Choice)) {
            focusedBefore = focused;
        }
        Choice go = new Choice(texts.get("offer.go", action));
        go.getStyleClass().add("accent");
        go.setOnAction(event -> answered(yes));
        Choice stay = new Choice(texts.get("offer.leave"));
        stay.setOnAction(event -> answered(() -> {}));
        for (Choice choice : List.of(go, stay)) {
            choice.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
                if (press.getCode() == KeyCode.ENTER) {
                    press.consume();
                    choice.fire();
                }
            });
        }
        offered = null;
        show(question, go, stay);
        go.requestFocus();
    }

    /// Offers to take back what was just done, for which undo stands as long as it is offered.
    ///
    /// @param action what the button says
    void offerUndo(String sentence, String action, Runnable pressed) {
        offer(sentence, action, pressed);
        offered = pressed;
    }

    /// Offers something beside the work.
    ///
    /// @param action what the button says
    void offer(String sentence, String action, Runnable pressed) {
        Button take = new Button(action);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> answered(pressed));
        Button close = new Button("✕");
        close.getStyleClass().add("flat");
        close.setAccessibleText(texts.get("shell.dismiss"));
        close.setOnAction(event -> end());
        offered = null;
        show(sentence, take, close);
    }

    /// Whether something is offered that undo stands for.
    boolean isOffering() {
        return offered != null;
    }

    /// Does what undo stands for.
    void take() {
        Runnable action = offered;
        end();
        if (action != null) {
            action.run();
        }
    }

    /// Takes question and offer away; a question is answered with no.
    void end() {
        offered = null;
        if (isVisible()) {
            boolean focused = getScene() != null && isWithin(getScene().getFocusOwner());
            setVisible(false);
            getChildren().clear();
            if (focused) {
                giveBackFocus();
            }
        }
        focusedBefore = null;
    }

    private void answered(Runnable then) {
        end();
        then.run();
    }

    private void show(String sentence, Button first, Button second) {
        words.setText(sentence);
        getChildren().setAll(words, first, second);
        setAccessibleText(sentence);
        setVisible(true);
    }

    private void giveBackFocus() {
        Node before = focusedBefore;
        if (before != null && Objects.equals(before.getScene(), getScene()) && before.isVisible()) {
            before.requestFocus();
        } else {
            leave.run();
        }
    }

    private boolean isWithin(@Nullable Node node) {
        return node != null && (node.equals(this) || isWithin(node.getParent()));
    }

    /// An answer: Enter is its own.
    private static final class Choice extends Button implements TakesKeys {

        Choice(String words) {
            super(words);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        public boolean takes(KeyEvent press) {
            return press.getCode() == KeyCode.ENTER;
        }
    }
}
