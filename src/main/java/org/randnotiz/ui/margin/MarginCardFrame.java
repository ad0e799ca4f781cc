package org.randnotiz.ui.margin;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.ProblemLine;

/// The frame that all cards have in common: its colour, whether it is chosen or hovered, and the keys and clicks on it.
final class MarginCardFrame extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final Set<String> COLOURS = Set.of("blue", "orange", "teal", "pink", "violet", "green", "grey");

    private final Tools tools;
    private final CardOwner owner;
    private CardNode.@Nullable State state;
    private String colour = "";

    /// A frame.
    ///
    /// @param kind style class of the kind of card
    MarginCardFrame(String kind, Tools tools, CardOwner owner) {
        this.tools = tools;
        this.owner = owner;
        getStyleClass().setAll("card", kind);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> tools.host().hover(item()));
        addEventHandler(MouseEvent.MOUSE_EXITED, exited -> tools.host().hover(null));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Escape.on(this, this::giveUp);
    }

    /// Shows whether the card is open, its colour, and what a screen reader says of it.
    void show(CardNode.State state, String colour, String spoken) {
        this.state = state;
        pseudoClassStateChanged(CHOSEN, state.open());
        if (!this.colour.equals(colour)) {
            getStyleClass().remove(this.colour);
            this.colour = COLOURS.contains(colour) ? colour : "grey";
            getStyleClass().add(this.colour);
        }
        setAccessibleRole(state.open() ? AccessibleRole.PARENT : AccessibleRole.BUTTON);
        setAccessibleText(spoken);
    }

    void setHovered(boolean hovered) {
        pseudoClassStateChanged(HOVERED, hovered);
    }

    /// Takes the item off the sheet; says so at the foot of the card if that is refused.
    void remove() {
        ItemId item = item();
        if (item != null && tools.host().edit(new Edit.Remove(item)) instanceof Outcome.Refused refused) {
            getChildren().removeIf(ProblemLine.class::isInstance);
            getChildren().add(new ProblemLine(Severity.ERROR, tools.texts().of(refused.problem())));
        }
    }

    private @Nullable ItemId item() {
        return state == null ? null : state.card().item();
    }

    private void clicked(MouseEvent click) {
        CardNode.State now = state;
        if (now == null || click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        click.consume();
        ItemId item = now.card().item();
        if (tools.picking().isActive() && item != null) {
            tools.picking().take(item);
        } else if (!now.open()) {
            owner.open(now.card());
        }
    }

    /// Gives up picking, or else goes back from the card to the text.
    private boolean giveUp() {
        CardNode.State now = state;
        if (now == null) {
            return false;
        }
        if (tools.picking().isActive()) {
            tools.picking().end();
        } else {
            owner.leave(now.card());
        }
        return true;
    }

    private void pressed(KeyEvent press) {
        CardNode.State now = state;
        if (now == null || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        boolean here = press.getTarget() == this;
        switch (press.getCode()) {
            case ENTER, SPACE -> {
                if (here) {
                    press.consume();
                    owner.open(now.card());
                }
            }
            case DOWN, UP -> {
                if (here) {
                    press.consume();
                    owner.step(now.card(), press.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
                }
            }
            case DELETE -> {
                if (here && now.page().editable()) {
                    press.consume();
                    remove();
                }
            }
            default -> {
                // The window's own keys.
            }
        }
    }

    /// A screen reader may press a card like a button.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        CardNode.State now = state;
        if (action == AccessibleAction.FIRE && now != null) {
            owner.open(now.card());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

}
