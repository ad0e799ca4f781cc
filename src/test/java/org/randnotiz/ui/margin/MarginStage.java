package org.randnotiz.ui.margin;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Focus;
import org.randnotiz.ui.Fx;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.SameThread;

/// A margin in a real window, as a person before the screen has it: keys, clicks, and what is to be seen.
final class MarginStage implements AutoCloseable {

    static final double WIDTH = 386;
    static final double HEIGHT = 868;

    final TestHost host;
    final MarginView view;
    private final Stage stage;

    MarginStage(MarginPage page) {
        this(page, Locale.GERMANY);
    }

    MarginStage(MarginPage page, Locale locale) {
        this(page, locale, root -> Dressed.light(root, WIDTH, HEIGHT));
    }

    MarginStage(MarginPage page, Locale locale, Dress dress) {
        this(page, Drafting.inMemory(new SameThread(), InstantSource.fixed(World.THEN)), locale, dress);
    }

    /// A margin that begins with the drafts of an earlier one.
    MarginStage(MarginPage page, Drafting drafting) {
        this(page, drafting, Locale.GERMANY, root -> Dressed.light(root, WIDTH, HEIGHT));
    }

    private MarginStage(MarginPage page, Drafting drafting, Locale locale, Dress dress) {
        this.host = new TestHost(page, drafting);
        this.view = Fx.get(() -> new MarginView(new Texts(locale), host));
        Callable<Scene> scene = () -> {
            host.show(view);
            var elsewhere = new Label();
            elsewhere.setFocusTraversable(true);
            elsewhere.setId("elsewhere");
            var made = dress.scene(new StackPane(elsewhere, view));
            elsewhere.requestFocus();
            made.addEventFilter(KeyEvent.KEY_PRESSED, this::asTheWindow);
            return made;
        };
        this.stage = Fx.show(scene);
    }

    /// The one command of the window that the margin counts on.
    private void asTheWindow(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isControlDown() && view.isWriting()) {
            press.consume();
            view.finishWriting();
        }
    }

    /// How the window looks.
    @FunctionalInterface
    interface Dress {
        Scene scene(StackPane root);
    }

    @Override
    public void close() {
        Fx.close(stage);
    }

    Stage stage() {
        return stage;
    }

    /// Does something on the JavaFX thread and waits for what follows.
    void act(Fx.Action action) {
        Fx.run(action);
        Fx.settle();
    }

    /// Opens the form of an item, with the focus in it.
    void edit(String item) {
        act(() -> {
            host.choose(new ItemId(item));
            view.editChosen();
        });
        awaitFocus();
    }

    /// Waits until the focus has come into the margin.
    void awaitFocus() {
        Fx.waitUntil("the focus is in a form", () -> {
            Node owner = focused();
            return owner != null && owner.getStyleClass().stream().noneMatch("card"::equals)
                    && Focus.isInside(owner, view);
        });
        Fx.settle();
    }

    void type(String text) {
        Fx.type(stage, text);
    }

    /// Types and presses Enter.
    void enter(String text) {
        Fx.type(stage, text);
        Fx.press(KeyCode.ENTER);
    }

    /// Moves the focus out of the margin, as a click into the text would.
    void leaveByMouse() {
        act(() -> stage.getScene().getRoot().lookup("#elsewhere").requestFocus());
    }

    /// Clicks the middle of a node.
    void click(Node node) {
        double[] at = Fx.get(() -> {
            var bounds = node.localToScene(node.getLayoutBounds());
            return new double[] {bounds.getCenterX(), bounds.getCenterY()};
        });
        Fx.click(stage, at[0], at[1]);
    }

    /// Clicks at the left upper corner of a card, where nothing else is.
    void clickCard(String key) {
        double[] at = Fx.get(() -> {
            var bounds = card(key).localToScene(card(key).getLayoutBounds());
            return new double[] {bounds.getMinX() + 6, bounds.getMinY() + 6};
        });
        Fx.click(stage, at[0], at[1]);
    }

    Region card(String key) {
        CardNode node = view.column().node(key);
        if (node == null) {
            throw new IllegalStateException("card " + key + " is not built");
        }
        return node.region();
    }

    /// How many cards there are, built or not.
    int cards() {
        return Fx.get(() -> view.column().edges().size());
    }

    /// What a screen reader says of the node that has the focus.
    String focus() {
        return Fx.get(() -> {
            Node owner = focused();
            return owner == null ? "" : String.valueOf(owner.getAccessibleText());
        });
    }

    /// What stands in the field that has the focus.
    String entry() {
        return Fx.get(() -> focused() instanceof TextInputControl field ? field.getText() : "");
    }

    /// The first node below another that a selector finds and that is to be seen.
    Node find(Node below, String selector) {
        return Fx.get(() -> below.lookupAll(selector).stream()
                .filter(MarginStage::isSeen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is " + selector)));
    }

    /// The words of all labels below a node that a selector finds and that are to be seen.
    List<String> words(Node below, String selector) {
        return Fx.get(() -> below.lookupAll(selector).stream()
                .filter(MarginStage::isSeen)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    List<String> words(String selector) {
        return words(stage.getScene().getRoot(), selector);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
