package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.query.Days;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.TakesKeys;
import org.randnotiz.wording.Texts;

/// The bars of a timeline, and the frame around those that are asked for.
///
/// A click on a bar chooses it, a drag chooses all it goes over. With the focus, arrows move, with Shift they extend, Home
/// and End go to the ends, Enter or Space chooses; Escape takes back first what was not chosen yet, then what is asked for;
/// Delete takes away what is asked for. There is a node for each bar, several hundred at most.
final class TimelineBars extends Region implements TakesKeys {

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final double HEIGHT = 44;
    private static final double LEAST = 2;
    private static final double WIDEST = 36;
    private static final Duration DELAY = Duration.millis(250);

    /// What a person wishes here.
    interface Wishes {
        /// Ask for these days.
        void during(Days days);

        /// Ask for any time.
        void atAnyTime();

        /// The bars that are about to be chosen have changed.
        void drafted(@Nullable BinRange draft);
    }

    private final Texts texts;
    private final DaysInWords words;
    private final Wishes wishes;
    private final Tooltip tooltip = new Tooltip();
    private final List<Region> bars = new ArrayList<>();
    private final Region ground = new Region();
    private final Region frame = new Region();
    private final Region draftFrame = new Region();

    private @Nullable Timeline timeline;
    private @Nullable BinRange asked;
    private @Nullable BinRange draft;
    private @Nullable Days askedDays;
    private boolean dragging;

    TimelineBars(Texts texts, Wishes wishes) {
        this.texts = texts;
        this.wishes = wishes;
        words = new DaysInWords(texts);
        getStyleClass().add("timeline-bars");
        ground.getStyleClass().add("ground");
        frame.getStyleClass().add("brush");
        draftFrame.getStyleClass().add("draft");
        for (Region region : List.of(ground, frame, draftFrame)) {
            region.setManaged(false);
            region.setMouseTransparent(true);
        }
        setFocusTraversable(true);
        Escape.on(this, this::giveUp);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(texts.get("posts.time.spoken"));
        setAccessibleHelp(texts.get("posts.time.help"));
        tooltip.setShowDelay(DELAY);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused && !dragging) {
                draft(null);
            }
        });
    }

    /// Shows bars.
    ///
    /// @param days the days that are asked for; null for none
    void show(Timeline shown, @Nullable Days days) {
        boolean same = timeline != null
                && timeline.unit() == shown.unit()
                && starts(timeline).equals(starts(shown));
        timeline = shown;
        askedDays = days;
        asked = days == null ? null : BinRange.of(shown, days).orElse(null);
        if (!same || !dragging) {
            dragging = false;
            draft(null);
        }
        while (bars.size() < shown.bins().size()) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bars.add(bar);
        }
        bars.subList(shown.bins().size(), bars.size()).clear();
        List<Region> all = new ArrayList<>(List.of(ground));
        all.addAll(bars);
        all.add(frame);
        all.add(draftFrame);
        getChildren().setAll(all);
        if (shown.bins().isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            Tooltip.install(this, tooltip);
        }
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private static List<Object> starts(Timeline timeline) {
        return timeline.bins().isEmpty()
                ? List.of()
                : List.of(timeline.bins().size(), timeline.bins().getFirst().first());
    }

    @Override
    public boolean takes(KeyEvent press) {
        return switch (press.getCode()) {
            case DELETE, BACK_SPACE, ENTER, SPACE, HOME, END, LEFT, RIGHT -> !press.isControlDown()
                    && !press.isAltDown();
            default -> false;
        };
    }

    private int size() {
        return timeline == null ? 0 : timeline.bins().size();
    }

    private void pressed(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY || size() == 0) {
            return;
        }
        requestFocus();
        dragging = true;
        int bin = binAt(press.getX());
        draft(new BinRange(bin, bin));
        press.consume();
    }

    private void dragged(MouseEvent drag) {
        if (dragging && draft != null) {
            draft(draft.to(binAt(drag.getX()), size()));
            drag.consume();
        }
    }

    private void released(MouseEvent release) {
        if (dragging && draft != null) {
            dragging = false;
            apply();
            release.consume();
        }
    }

    private void moved(MouseEvent move) {
        if (timeline != null && size() > 0) {
            tooltip.setText(words.counted(timeline, timeline.bins().get(binAt(move.getX()))));
        }
    }

    private void key(KeyEvent press) {
        if (!takes(press) || (size() == 0 && askedDays == null)) {
            return;
        }
        switch (press.getCode()) {
            case LEFT -> move(-1, press.isShiftDown());
            case RIGHT -> move(1, press.isShiftDown());
            case HOME -> move(-size(), press.isShiftDown());
            case END -> move(size(), press.isShiftDown());
            case ENTER, SPACE -> apply();
            case DELETE, BACK_SPACE -> takeAway();
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Gives up the bars being chosen, or else the time asked for.
    private boolean giveUp() {
        boolean any = draft != null || askedDays != null;
        if (draft != null) {
            draft(null);
        } else if (any) {
            takeAway();
        }
        return any;
    }

    private void move(int by, boolean extend) {
        if (size() == 0) {
            return;
        }
        BinRange from = draft != null ? draft : asked;
        if (from == null) {
            // The first step shows where one stands: at the latest bar, unless Home was pressed.
            int bin = by <= -size() ? 0 : size() - 1;
            draft(new BinRange(bin, bin));
            return;
        }
        BinRange moved = from.to(from.lead() + by, size());
        draft(extend ? moved : new BinRange(moved.lead(), moved.lead()));
    }

    /// Chooses the draft; what is chosen already, alone, is taken away by a second click.
    private void apply() {
        BinRange chosen = draft;
        if (chosen == null || timeline == null) {
            return;
        }
        Days days = chosen.days(timeline);
        draft(null);
        if (days.equals(askedDays)) {
            wishes.atAnyTime();
        } else {
            wishes.during(days);
        }
    }

    private void takeAway() {
        draft(null);
        if (askedDays != null) {
            wishes.atAnyTime();
        }
    }

    private void draft(@Nullable BinRange drafted) {
        draft = drafted;
        requestLayout();
        wishes.drafted(drafted);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private double slot() {
        return size() == 0 ? getWidth() : getWidth() / size();
    }

    private int binAt(double x) {
        return Math.clamp((long) Math.floor(x / slot()), 0, size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        ground.resizeRelocate(0, height - 1, getWidth(), 1);
        frame.setVisible(asked != null);
        draftFrame.setVisible(draft != null);
        if (timeline == null || size() == 0) {
            return;
        }
        double slot = slot();
        long most = timeline.bins().stream().mapToLong(Timeline.Bin::posts).max().orElse(0);
        double room = height - 4;
        for (int i = 0; i < size(); i++) {
            long posts = timeline.bins().get(i).posts();
            double tall = posts == 0 ? 0 : Math.max(LEAST, Math.rint(room * posts / most));
            double gap = slot >= 8 ? 2 : slot >= 4 ? 1 : 0;
            double from = snapPositionX(i * slot);
            double wide = Math.max(1, snapPositionX((i + 1) * slot) - from - gap);
            if (wide > WIDEST) {
                from = snapPositionX(from + (wide - WIDEST) / 2);
                wide = WIDEST;
            }
            Region bar = bars.get(i);
            bar.setVisible(posts > 0);
            bar.resizeRelocate(from, height - 1 - tall, wide, tall);
            bar.pseudoClassStateChanged(PALE, askedDays != null && (asked == null || !asked.contains(i)));
        }
        place(frame, asked, slot);
        place(draftFrame, draft, slot);
    }

    private void place(Region around, @Nullable BinRange range, double slot) {
        if (range != null) {
            double from = Math.max(0, snapPositionX(range.first() * slot) - 1);
            double to = Math.min(getWidth(), snapPositionX((range.last() + 1) * slot) + 1);
            around.resizeRelocate(from, 0, Math.max(3, to - from), getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        BinRange range = draft != null ? draft : asked;
        return switch (attribute) {
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Math.max(0, size() - 1);
            case VALUE -> range == null ? 0.0 : (double) range.lead();
            case VALUE_STRING -> spoken(range);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// What is about to be chosen, or is chosen, in words.
    String spoken(@Nullable BinRange range) {
        if (range == null || timeline == null || range.last() >= size()) {
            return texts.get("posts.time.any");
        }
        return range.first() == range.last()
                ? words.counted(timeline, timeline.bins().get(range.first()))
                : words.range(range.days(timeline));
    }
}
