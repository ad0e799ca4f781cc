package org.randnotiz.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;

/// The caret and the selection, and how keys move them.
final class Caret {

    private final Viewport viewport;
    private final TextUnits reading;
    private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(new Span(0, 0));
    private final ReadOnlyIntegerWrapper offset = new ReadOnlyIntegerWrapper();

    /// The smaller selections that the present one has grown from.
    private final Deque<Span> grown = new ArrayDeque<>();

    private Runnable onChange = () -> {};
    private int anchor;
    private CaretPlace place = CaretPlace.before(0);

    /// The column that moving up and down keeps to; NaN when the next such move sets it.
    private double wishedX = Double.NaN;

    Caret(Viewport viewport, TextUnits reading) {
        this.viewport = viewport;
        this.reading = reading;
    }

    void setOnChange(Runnable action) {
        onChange = action;
    }

    /// From the smaller to the greater of the two ends; empty at the caret if nothing is selected.
    ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Span selection() {
        return selection.get();
    }

    ReadOnlyIntegerProperty offsetProperty() {
        return offset.getReadOnlyProperty();
    }

    CaretPlace place() {
        return place;
    }

    /// Back to the beginning, nothing selected.
    void reset() {
        put(rows().caretAt(0), CaretPlace.before(rows().caretAt(0)));
    }

    /// After a fold was closed over it, the caret moves out.
    void settle() {
        if (rows().caretAt(place.offset()) != place.offset()) {
            moveTo(rows().caretAt(place.offset()), false);
        }
    }

    /// Moves the caret.
    ///
    /// @param extend whether the other end of the selection stays
    void moveTo(int to, boolean extend) {
        moveTo(CaretPlace.before(to), extend);
    }

    void moveTo(CaretPlace to, boolean extend) {
        wishedX = Double.NaN;
        put(extend ? anchor : to.offset(), to);
    }

    /// Selects a passage; the caret stands at its end.
    void select(Span span) {
        wishedX = Double.NaN;
        put(span.start(), new CaretPlace(span.end(), span.end() > span.start()));
    }

    /// Selects a passage with the caret at the end that `towards` says.
    void select(Span span, boolean caretAtStart) {
        wishedX = Double.NaN;
        if (caretAtStart) {
            put(span.end(), CaretPlace.before(span.start()));
        } else {
            select(span);
        }
    }

    void byCharacter(boolean forward, boolean extend) {
        Span selected = selection();
        if (!extend && !selected.isEmpty()) {
            moveTo(forward ? selected.end() : selected.start(), false);
        } else {
            moveTo(forward ? rows().next(place.offset()) : rows().previous(place.offset()), extend);
        }
        reveal();
    }

    void byWord(boolean forward, boolean extend) {
        Steps steps = new Steps(reading, viewport.content());
        int from = place.offset();
        moveTo(forward ? steps.wordEndBehind(from) : steps.wordStartBefore(from), extend);
        reveal();
    }

    void byLine(int direction, boolean extend) {
        reveal();
        double x = Double.isNaN(wishedX) ? viewport.caretBox(place).getMinX() : wishedX;
        CaretPlace to = viewport.vertically(place, direction, x);
        if (to.equals(place)) {
            Span all = rows().all();
            to = CaretPlace.before(direction < 0 ? all.start() : all.end());
        }
        put(extend ? anchor : to.offset(), to);
        wishedX = x;
        reveal();
    }

    void byPage(int direction, boolean extend) {
        reveal();
        Bounds box = viewport.caretBox(place);
        double x = Double.isNaN(wishedX) ? box.getMinX() : wishedX;
        double before = viewport.scrolled();
        double page = Math.max(box.getHeight(), viewport.getHeight() - 3 * box.getHeight());
        viewport.scrollBy(direction * page);
        viewport.layout();
        boolean moved = Math.abs(viewport.scrolled() - before) >= 1;
        Span all = rows().all();
        CaretPlace to = moved
                ? viewport.placeAt(x, box.getMinY() + box.getHeight() / 2)
                : CaretPlace.before(direction < 0 ? all.start() : all.end());
        put(extend ? anchor : to.offset(), to);
        wishedX = x;
        reveal();
    }

    void toLineEdge(boolean end, boolean extend) {
        Span line = viewport.line(place);
        if (end) {
            boolean wrapped = rows().caretAt(line.end()) == line.end()
                    && !viewport.line(CaretPlace.before(line.end())).equals(line);
            moveTo(new CaretPlace(line.end(), wrapped), extend);
        } else {
            moveTo(line.start(), extend);
        }
        reveal();
    }

    void toTextEdge(boolean end, boolean extend) {
        Span all = rows().all();
        moveTo(end ? all.end() : all.start(), extend);
        reveal();
    }

    void selectAll() {
        select(rows().all());
    }

    /// Drops the selection, the caret stays.
    void collapse() {
        moveTo(place, false);
    }

    void grow() {
        Span now = selection();
        Span larger = reading.grow(viewport.content().text(), now);
        if (!larger.equals(now)) {
            Deque<Span> kept = new ArrayDeque<>(grown);
            select(larger);
            grown.addAll(kept);
            grown.push(now);
        }
    }

    void shrink() {
        if (!grown.isEmpty()) {
            Deque<Span> kept = new ArrayDeque<>(grown);
            Span smaller = kept.pop();
            select(smaller);
            grown.addAll(kept);
        }
    }

    void reveal() {
        viewport.reveal(new Span(place.offset(), place.offset()));
    }

    private void put(int newAnchor, CaretPlace newPlace) {
        grown.clear();
        anchor = newAnchor;
        place = newPlace;
        offset.set(place.offset());
        selection.set(new Span(Math.min(anchor, place.offset()), Math.max(anchor, place.offset())));
        onChange.run();
    }

    private ColumnRows rows() {
        return viewport.content().rows();
    }
}
