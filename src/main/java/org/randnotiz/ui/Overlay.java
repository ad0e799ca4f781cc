package org.randnotiz.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows one card above a dimmed ground, in the window itself: what would else be a dialog of the operating system.
///
/// While a card is shown the focus stays in it, clicks do not reach what lies below, and no key does either: [Escape]
/// gives up what is innermost around the focus, and in the end does what the card says; Enter presses the button that has
/// the focus or else the card's default button, and all other keys that the card leaves alone end here, so that no key of
/// the window acts behind the card. What takes the focus away with it leaves it to the card. Afterwards the focus is where
/// it was.
///
/// The card is as large as it wants to be, but never larger than the window less a margin. JavaFX thread only.
public final class Overlay extends StackPane {

    private static final String STYLE = Objects
            .requireNonNull(Overlay.class.getResource("overlay.css"))
            .toExternalForm();

    private final StackPane frame = new StackPane();
    private final Region shadow = new Region();
    private final Region before = guard();
    private final Region after = guard();
    private final VBox layer;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ChangeListener<@Nullable Node> trap = (owner, old, now) -> keep(now);
    private final EventHandler<KeyEvent> shield = this::shield;

    private @Nullable Card card;
    private @Nullable Node focusedBefore;
    private @Nullable Node lastFocused;
    private @Nullable Scene watched;

    /// What is shown, and what its keys do.
    ///
    /// @param content       the card's content
    /// @param firstFocus    what has the focus at first
    /// @param defaultButton what Enter presses where the focused control has no use for it; asked at each press, since it
    ///                      may change; null for nothing
    /// @param escape        what Escape does: usually it hides the card
    public record Card(Region content, Node firstFocus, DefaultButton defaultButton, Runnable escape) {}

    /// Names the button that Enter presses.
    @FunctionalInterface
    public interface DefaultButton {
        /// The button at this moment; null if there is none.
        @Nullable
        Button get();
    }

    /// An overlay above `below`, which fills it; nothing is shown yet.
    public Overlay(Node below) {
        getStylesheets().add(STYLE);
        before.focusedProperty().addListener((focused, was, is) -> {
            if (is) {
                after.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
        });
        after.focusedProperty().addListener((focused, was, is) -> {
            if (is) {
                before.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        frame.getStyleClass().add("overlay-card");
        // The shadow is a node of its own and drawn once: as an effect of the card it would be drawn anew, card and all,
        // with each blink of the caret.
        shadow.getStyleClass().add("overlay-shadow");
        shadow.setCache(true);
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        frame.setAccessibleRole(AccessibleRole.DIALOG);
        layer = new VBox(before, frame, after);
        layer.getStyleClass().add("overlay-ground");
        layer.addEventHandler(KeyEvent.ANY, this::key);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::tabInTextArea);
        getChildren().add(below);
        sceneProperty().addListener((property, was, is) -> watch(is));
        watch(getScene());
    }

    /// Shows `shown` in the place of whatever is shown now, and moves the focus into it.
    public void show(Card shown) {
        if (card == null) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        card = shown;
        frame.getChildren().setAll(shadow, shown.content());
        frame.setAccessibleText(shown.content().getAccessibleText());
        if (!getChildren().contains(layer)) {
            getChildren().add(layer);
        }
        showing.set(true);
        // What stands in a scroll pane is in the scene, and can have the focus, only once style sheets have been applied.
        layer.applyCss();
        lastFocused = shown.firstFocus();
        shown.firstFocus().requestFocus();
        if (!isFocusInCard()) {
            focusCard(shown);
        }
    }

    /// Hides the card, if one is shown, and gives the focus back.
    public void hide() {
        if (card == null) {
            return;
        }
        card = null;
        lastFocused = null;
        showing.set(false);
        getChildren().remove(layer);
        frame.getChildren().clear();
        if (focusedBefore != null && Focus.canRest(focusedBefore, getScene())) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    /// What is shown now.
    public Optional<Card> card() {
        return Optional.ofNullable(card);
    }

    /// Whether a card is shown.
    public boolean isShowing() {
        return showing.get();
    }

    private void watch(@Nullable Scene scene) {
        if (watched != null) {
            watched.focusOwnerProperty().removeListener(trap);
            watched.removeEventFilter(KeyEvent.ANY, shield);
        }
        watched = scene;
        if (scene != null) {
            scene.focusOwnerProperty().addListener(trap);
            scene.addEventFilter(KeyEvent.ANY, shield);
        }
    }

    /// Arrow keys can move the focus to whatever lies in their direction, even below the card, and what had it can be taken
    /// out of the card: either way it is in the card again at once.
    private void keep(@Nullable Node owner) {
        if (card == null) {
            return;
        }
        if (owner == null) {
            focusCard(card);
        } else if (Focus.isInside(owner, frame)) {
            lastFocused = owner;
        } else if (!owner.equals(before) && !owner.equals(after)) {
            focusCard(card);
        }
    }

    /// Puts the focus where it was last in the card, or where it was at first, or on the first control that is there now.
    private void focusCard(Card shown) {
        for (Node wish : new Node[] {lastFocused, shown.firstFocus(), Focus.firstIn(shown.content())}) {
            if (Focus.canRest(wish, getScene()) && Focus.isInside(wish, frame)) {
                wish.requestFocus();
                if (isFocusInCard()) {
                    return;
                }
            }
        }
    }

    private boolean isFocusInCard() {
        return getScene() != null && Focus.isInside(getScene().getFocusOwner(), frame);
    }

    /// Sees keys before anything else: Escape goes from the inside out, and a key that would go past the card goes nowhere.
    private void shield(KeyEvent event) {
        Card shown = card;
        if (shown == null || event.isConsumed()) {
            return;
        }
        if (Escape.isPressed(event)) {
            event.consume();
            if (!Escape.from(isFocusInCard() ? getScene().getFocusOwner() : shown.content())) {
                shown.escape().run();
            }
        } else if (!isFocusInCard()) {
            event.consume();
            focusCard(shown);
        }
    }

    private void key(KeyEvent event) {
        if (card == null) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case ENTER -> enter(event, card);
                case TAB, UP, DOWN, LEFT, RIGHT -> {
                    if (!event.isShortcutDown() && !event.isAltDown()) {
                        // The scene moves the focus, which stays in the card.
                        return;
                    }
                }
                default -> {
                    // Ends here.
                }
            }
        }
        event.consume();
    }

    private static void enter(KeyEvent event, Card card) {
        if (event.getTarget() instanceof ButtonBase focused) {
            focused.fire();
            return;
        }
        Button button = card.defaultButton().get();
        if (button != null && !button.isDisabled()) {
            button.fire();
        }
    }

    /// In a card Tab moves on, out of a text area too; a tab in its text can still be pasted.
    private void tabInTextArea(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area && !event.isShortcutDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static Region guard() {
        var guard = new Region();
        guard.setFocusTraversable(true);
        guard.setPrefSize(0, 0);
        guard.setMinSize(0, 0);
        guard.setMaxSize(0, 0);
        return guard;
    }
}
