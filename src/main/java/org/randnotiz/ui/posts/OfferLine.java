package org.randnotiz.ui.posts;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.wording.Texts;

/// Asks whether something else was meant; each answer is a button. Not there while there is nothing to ask.
final class OfferLine extends FlowPane {

    private static final int MOST = 4;

    private final Texts texts;
    private final Consumer<SpellingOffer> taken;

    /// @param taken hears what was meant
    OfferLine(Texts texts, Consumer<SpellingOffer> taken) {
        this.texts = texts;
        this.taken = taken;
        getStyleClass().add("offer-line");
        setAlignment(Pos.CENTER);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows these offers; hides the line if there are none.
    void show(List<SpellingOffer> offers) {
        getChildren().clear();
        setVisible(!offers.isEmpty());
        if (offers.size() > 1) {
            Label asks = new Label(texts.get("posts.offers"));
            asks.getStyleClass().add("asks");
            getChildren().add(asks);
        }
        offers.stream().limit(MOST).map(offer -> button(offer, offers.size() == 1)).forEach(getChildren()::add);
    }

    private Button button(SpellingOffer offer, boolean only) {
        String whole = texts.get("posts.offer", offer.instead());
        Button button = new Button(only ? whole : offer.instead());
        button.setAccessibleText(whole);
        button.getStyleClass().setAll("offer-button");
        button.setOnAction(event -> taken.accept(offer));
        button.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                button.fire();
            }
        });
        return button;
    }

    /// Gives the first offer the focus.
    ///
    /// @return whether there is one
    boolean enter() {
        return isVisible()
                && getChildren().stream()
                        .filter(Button.class::isInstance)
                        .findFirst()
                        .map(button -> {
                            button.requestFocus();
                            return true;
                        })
                        .orElse(false);
    }
}
