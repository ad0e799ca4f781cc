package org.randnotiz.ui.shell;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Magnified;
import org.randnotiz.ui.reader.ReaderView;

/// How large everything in the window is drawn, from 80 to 200 per cent, as a person chose it.
///
/// What does not fit into a small window is left to the text that is read, which goes on growing. JavaFX thread only.
final class Zoom {

    /// The smallest window that all panes have room in.
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 680;

    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final int USUAL = 100;
    private static final double POPUP_FONT = 14;
    private static final String SETTING = "zoom";

    private final Preferences settings;
    private final Magnified root;
    private final ListChangeListener<Window> windows = this::opened;
    private int percent;
    private @Nullable DoubleProperty reading;

    Zoom(Preferences settings, Region content) {
        this.settings = settings;
        this.root = new Magnified(content, LEAST_WIDTH, LEAST_HEIGHT);
        this.percent = STEPS.get(nearest((int) settings.number(SETTING, USUAL)));
        root.restProperty().addListener((property, before, now) -> showReading());
        root.magnify(factor());
        Window.getWindows().addListener(new WeakListChangeListener<>(windows)); // the list outlives this window
    }

    /// What the scene shows.
    Parent root() {
        return root;
    }

    /// Shows the text in `reader` as large as the rest.
    void follow(ReaderView reader) {
        reading = reader.fontSizeProperty();
        showReading();
    }

    /// Goes to the next size up (1) or down (-1), or back to the usual one (0).
    void step(int direction) {
        int next = Math.clamp(nearest(percent) + (long) direction, 0, STEPS.size() - 1);
        percent = direction == 0 ? USUAL : STEPS.get(next);
        settings.setNumber(SETTING, percent);
        root.magnify(factor());
    }

    /// The size in per cent.
    int percent() {
        return percent;
    }

    /// Whether the window is too small for the size, so that only the text that is read has it.
    boolean isLimited() {
        return root.restProperty().get() > 1;
    }

    private double factor() {
        return percent / (double) USUAL;
    }

    private void showReading() {
        if (reading != null) {
            reading.set(Math.rint(ReaderView.USUAL_FONT_SIZE * root.restProperty().get()));
        }
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::showPopup);
        }
    }

    /// Menus and tips are windows of their own, which no scale of ours reaches.
    private void showPopup(Window window) {
        if (window instanceof PopupControl popup) {
            popup.setStyle("-fx-font-size: " + POPUP_FONT * root.drawn() + "px;");
        }
    }

    private static int nearest(int percent) {
        int index = 0;
        for (int i = 1; i < STEPS.size(); i++) {
            if (Math.abs(STEPS.get(i) - percent) < Math.abs(STEPS.get(index) - percent)) {
                index = i;
            }
        }
        return index;
    }
}
