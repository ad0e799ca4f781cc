package org.randnotiz.ui.posts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.facet.Times;
import org.randnotiz.search.query.Days;
import org.randnotiz.wording.Texts;

/// The posts by time: a switch for which time, bars, the ends of the axis with what is asked for between them, and what has
/// no place on it.
///
/// The bars go on around what is asked for, unless a person goes closer: then they are what was found, in finer steps.
final class TimelinePane extends VBox {

    private final Texts texts;
    private final DaysInWords words;
    private final Map<TimeAxis, ToggleButton> axes = new EnumMap<>(TimeAxis.class);
    private final Button closer = new Button();
    private final FontIcon closerIcon = new FontIcon(Feather.ZOOM_IN);
    private final Tooltip closerHint = new Tooltip();
    private final TimelineBars bars;
    private final Label first = new Label();
    private final Label last = new Label();
    private final Label range = new Label();
    private final Button anyTime = new Button("", new FontIcon(Feather.X));
    private final HBox between = new HBox(range, anyTime);
    private final Label leftOut = new Label();
    private final AxisLine axisLine = new AxisLine(first, between, last, leftOut);

    private TimeAxis axis = TimeAxis.PUBLISHED;
    private boolean isClose;
    private @Nullable Aspects aspects;
    private @Nullable BinRange draft;

    /// @param chosen hears which time a person wants to see
    TimelinePane(Texts texts, PostsActions actions, Consumer<TimeAxis> chosen) {
        this.texts = texts;
        words = new DaysInWords(texts);
        getStyleClass().add("timeline");
        var group = new ToggleGroup();
        var switches = new HBox();
        switches.getStyleClass().add("sort-switch");
        for (TimeAxis one : TimeAxis.values()) {
            var button = new ToggleButton(texts.get("posts.time." + one.name().toLowerCase(Locale.ROOT)));
            button.getStyleClass().setAll("sort");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(texts.get("posts.time.axis", button.getText()));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // Pressing the one that is on would switch it off.
                button.setSelected(true);
                chosen.accept(one);
            });
            axes.put(one, button);
            switches.getChildren().add(button);
        }
        closer.setGraphic(closerIcon);
        closer.getStyleClass().setAll("small-button");
        closer.setTooltip(closerHint);
        closer.managedProperty().bind(closer.visibleProperty());
        closer.setOnAction(event -> closer(!isClose));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(switches, gap, closer);
        head.getStyleClass().add("timeline-head");

        bars = new TimelineBars(texts, new TimelineBars.Wishes() {
            @Override
            public void during(Days days) {
                LocalDate from = days.first();
                LocalDate to = days.last();
                if (from != null && to != null) {
                    actions.during(axis, from, to);
                }
            }

            @Override
            public void atAnyTime() {
                actions.atAnyTime(axis);
            }

            @Override
            public void drafted(@Nullable BinRange drafted) {
                draft = drafted;
                showRange();
            }
        });
        bars.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        anyTime.getStyleClass().setAll("small-button");
        anyTime.setAccessibleText(texts.get("posts.time.anyTime"));
        anyTime.setTooltip(new Tooltip(texts.get("posts.time.anyTime")));
        anyTime.setOnAction(event -> {
            bars.requestFocus();
            actions.atAnyTime(axis);
        });
        anyTime.managedProperty().bind(anyTime.visibleProperty());
        between.getStyleClass().add("asked");
        leftOut.getStyleClass().add("left-out");
        managedProperty().bind(visibleProperty());
        getChildren().setAll(head, bars, axisLine);
        setVisible(false);
    }

    /// Shows the posts by time.
    void show(Aspects shown) {
        aspects = shown;
        refresh();
    }

    /// Shows another time.
    void show(TimeAxis other) {
        axis = other;
        refresh();
    }

    /// Gives the bars the focus.
    void enter() {
        bars.requestFocus();
    }

    private void closer(boolean close) {
        isClose = close;
        refresh();
        bars.requestFocus();
    }

    private void key(KeyEvent press) {
        if (!closer.isVisible() || press.isControlDown() || press.isAltDown()) {
            return;
        }
        if (press.getCode() == KeyCode.PLUS || press.getCode() == KeyCode.ADD) {
            closer(true);
            press.consume();
        } else if (press.getCode() == KeyCode.MINUS || press.getCode() == KeyCode.SUBTRACT) {
            closer(false);
            press.consume();
        }
    }

    private Optional<Times> times() {
        return Optional.ofNullable(aspects).flatMap(all -> all.times(axis));
    }

    private Timeline timeline(Times times) {
        return isClose ? times.within() : times.around();
    }

    private void refresh() {
        axes.forEach((one, button) -> button.setSelected(one == axis));
        Aspects all = aspects;
        boolean any = all != null
                && (all.total() > 0 || all.times().values().stream().anyMatch(times -> times.asked() != null));
        setVisible(any);
        times().ifPresent(times -> {
            boolean isAsked = times.asked() != null;
            isClose &= isAsked;
            closer.setVisible(isAsked);
            closerIcon.setIconCode(isClose ? Feather.ZOOM_OUT : Feather.ZOOM_IN);
            closerHint.setText(texts.get(isClose ? "posts.time.wider" : "posts.time.closer"));
            closer.setAccessibleText(closerHint.getText());
            Timeline timeline = timeline(times);
            List<Timeline.Bin> bins = timeline.bins();
            first.setText(bins.isEmpty() ? "" : words.edge(timeline.unit(), bins.getFirst().first()));
            last.setText(bins.size() < 2 ? "" : words.edge(timeline.unit(), lastDay(timeline)));
            String missing = words.leftOut(axis, timeline);
            leftOut.setText(missing);
            leftOut.setVisible(!missing.isEmpty());
            bars.show(timeline, times.asked());
        });
        showRange();
    }

    private static LocalDate lastDay(Timeline timeline) {
        return timeline.last(timeline.bins().getLast());
    }

    private void showRange() {
        Times times = times().orElse(null);
        Days asked = times == null ? null : times.asked();
        BinRange drafted = draft;
        boolean isDrafted = drafted != null;
        if (drafted != null) {
            range.setText(bars.spoken(drafted));
        } else {
            range.setText(asked == null ? "" : words.range(asked));
        }
        between.setVisible(isDrafted || asked != null);
        anyTime.setVisible(!isDrafted && asked != null);
        axisLine.requestLayout();
    }

    /// The ends of the axis, and what stands between them; where there is no room for all, the ends give way. What the bars
    /// leave out stands between the ends too, or else below them.
    private static final class AxisLine extends Region {

        private static final double GAP = 8;

        private final Label first;
        private final Region middle;
        private final Label last;
        private final Label note;

        AxisLine(Label first, Region middle, Label last, Label note) {
            this.first = first;
            this.middle = middle;
            this.last = last;
            this.note = note;
            getStyleClass().add("axis-line");
            getChildren().setAll(first, middle, last, note);
        }

        private boolean isNoteBetween(double width) {
            return !middle.isVisible() && isRoom(note.prefWidth(-1), width);
        }

        private boolean isRoom(double between, double width) {
            return first.prefWidth(-1) + last.prefWidth(-1) + between + 2 * GAP <= width;
        }

        private double line() {
            return Math.ceil(Math.max(first.prefHeight(-1), middle.prefHeight(-1)));
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = line();
            double left = first.prefWidth(-1);
            double right = last.prefWidth(-1);
            double wide = Math.min(width, middle.prefWidth(-1));
            boolean room = !middle.isVisible() || isRoom(wide, width);
            first.setVisible(room);
            last.setVisible(room);
            first.resizeRelocate(0, 0, Math.min(left, width), height);
            last.resizeRelocate(snapPositionX(Math.max(0, width - right)), 0, Math.min(right, width), height);
            double centre = (left + width - right) / 2;
            middle.resizeRelocate(
                    snapPositionX(room ? centre - wide / 2 : (width - wide) / 2), 0, wide, height);
            double noted = Math.min(width, note.prefWidth(-1));
            if (isNoteBetween(width)) {
                note.resizeRelocate(snapPositionX(centre - noted / 2), 0, noted, height);
            } else {
                note.resizeRelocate(0, height, noted, height);
            }
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return note.isVisible() && !isNoteBetween(width < 0 ? getWidth() : width) ? 2 * line() : line();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
