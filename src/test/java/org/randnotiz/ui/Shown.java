package org.randnotiz.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Finds what a person sees in a window, by its words.
public final class Shown {

    private Shown() {}

    /// Clicks in the middle of a node.
    public static void click(Stage stage, Callable<? extends Node> what) {
        Fx.settle();
        Bounds bounds = Fx.get(() -> {
            Node node = what.call();
            return node.localToScene(node.getBoundsInLocal());
        });
        Fx.click(stage, bounds.getCenterX(), bounds.getCenterY());
    }

    /// Clicks the button with these words.
    public static void press(Stage stage, String words) {
        click(stage, () -> button(stage, words));
    }

    /// The button with these words. JavaFX thread only.
    public static ButtonBase button(Stage stage, String words) {
        return visible(stage.getScene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button „" + words + "“ among " + words(stage)));
    }

    /// The field that is called so. JavaFX thread only.
    public static TextInputControl field(Stage stage, String accessibleText) {
        return visible(stage.getScene().getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> accessibleText.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + accessibleText));
    }

    /// All words that can be read, in the order of the nodes. JavaFX thread only.
    public static List<String> words(Stage stage) {
        return visible(stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(words -> words != null && !words.isEmpty())
                .toList();
    }

    /// Whether these words can be read. JavaFX thread only.
    public static boolean says(Stage stage, String words) {
        return words(stage).contains(words);
    }

    /// The node and everything in it that is visible.
    public static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Shown::visible))
                : Stream.of(node);
    }

    /// The words that can be seen only in part, because there is no room for them.
    ///
    /// @param mayBeCut style classes of what may be cut: what shortens a text on purpose
    public static List<String> cut(Stage stage, String... mayBeCut) {
        return visible(stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> Arrays.stream(mayBeCut).noneMatch(labeled.getStyleClass()::contains))
                .filter(Shown::isCut)
                .map(labeled -> labeled.getText() + " (" + String.join(".", labeled.getStyleClass()) + ")")
                .toList();
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText() == null ? "" : labeled.getText();
        return !whole.isEmpty()
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(text -> text instanceof Text && text.getStyleClass().contains("text"))
                        .map(text -> ((Text) text).getText().replaceAll("\\s+", " ").strip())
                        .anyMatch(shown -> !shown.equals(whole.replaceAll("\\s+", " ").strip()));
    }
}
