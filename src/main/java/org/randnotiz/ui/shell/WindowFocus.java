package org.randnotiz.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Focus;
import org.randnotiz.ui.reader.ReaderView;

/// Where the focus goes in the window of a project: round the panes by F6, back by Escape, and home when it would be
/// nowhere.
final class WindowFocus {

    private final ProjectWindow window;
    private final List<Stop> stops;
    private final Node nothing;
    private final OfferBar offers;
    private boolean readingWanted;

    /// A pane that F6 comes by, and how the focus gets into it.
    private record Stop(Node pane, Runnable enter) {}

    /// @param side    what stands on the right: the margin and what is below it
    /// @param nothing what stands in the place of the text while no post is open
    /// @param offers  what is asked and offered above the text
    WindowFocus(ProjectWindow window, Parent side, Node nothing, OfferBar offers) {
        this.window = window;
        this.offers = offers;
        this.nothing = nothing;
        nothing.setFocusTraversable(true);
        nothing.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                window.posts().enter();
                read();
            }
        });
        this.stops = List.of(
                new Stop(window.search(), window.search()::focusQuery),
                new Stop(window.posts(), window.posts()::focusList),
                new Stop(window.reader(), window.reader()::requestFocus),
                new Stop(side, () -> enterSide(side)));
    }

    /// Moves the focus into the next pane that takes it, or the one before.
    void go(int by) {
        int at = at();
        for (int i = 1; i < stops.size(); i++) {
            if (enter(stops.get(Math.floorMod(at + i * by, stops.size())))) {
                return;
            }
        }
    }

    /// Moves the focus to where work goes on: into the text, or what stands in its place.
    void home() {
        (Focus.canRest(reader(), window.getScene()) ? reader() : nothing).requestFocus();
    }

    /// Moves the focus into the text, as soon as there is one.
    void read() {
        readingWanted = !Focus.canRest(reader(), reader().getScene());
        reader().requestFocus();
    }

    /// A post is shown where none was. It gets the focus, unless somebody is typing or goes through the list.
    void appeared() {
        Node owner = owner();
        boolean taken = owner instanceof TextInputControl || Focus.isInside(owner, window.posts());
        if (readingWanted || !taken) {
            reader().requestFocus();
        }
        readingWanted = false;
    }

    /// Gives one thing up, the topmost first, wherever the focus is: what is asked or offered, what goes on in the text, the posts that are like
    /// one, and in the end the pane that has the focus, for the text.
    ///
    /// @return whether there was anything to give up
    boolean stepBack() {
        if (offers.giveUp() || reader().giveUp()) {
            return true;
        }
        if (window.posts().isShowingSimilar()) {
            window.searches().leaveSimilar();
            return true;
        }
        Node owner = owner();
        boolean elsewhere = !reader().equals(owner) && !nothing.equals(owner);
        if (elsewhere) {
            home();
        }
        return elsewhere;
    }

    private boolean enter(Stop stop) {
        if (!Focus.canRest(stop.pane(), stop.pane().getScene())) {
            return false;
        }
        stop.enter().run();
        return Focus.isInside(owner(), stop.pane());
    }

    private void enterSide(Parent side) {
        if (!window.margin().enter()) {
            Node first = Focus.firstIn(side);
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private int at() {
        for (int i = 0; i < stops.size(); i++) {
            if (Focus.isInside(owner(), stops.get(i).pane())) {
                return i;
            }
        }
        return 0;
    }

    private @Nullable Node owner() {
        Scene scene = window.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private ReaderView reader() {
        return window.reader();
    }
}
