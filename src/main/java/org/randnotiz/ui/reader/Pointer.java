package org.randnotiz.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;

/// What the mouse does: selecting by character, word and sentence, choosing marks, dragging their ends, scrolling.
final class Pointer {

    /// How fast a drag beyond the edge scrolls: of the distance beyond it, at each frame.
    private static final double DRAG_SPEED = 0.15;

    private final Viewport viewport;
    private final Caret caret;
    private final TextUnits reading;
    private final Gestures gestures;
    private final AnimationTimer scrolling;

    private @Nullable Drag drag;
    private double x;
    private double y;
    private Stride stride = Stride.WORD;

    /// What the pointer finds, for the owner to act on.
    interface Gestures {
        /// A click on the character at `offset`, or on none if that is -1.
        void clicked(int offset);

        /// The pointer is over the character at `offset`, or over none if that is -1.
        void over(int offset);

        /// Where the chosen mark is, if its ends can be moved.
        Optional<Span> movable();

        /// The chosen mark would stand there if it were let go now.
        void dragged(Span moved);

        /// It was let go there.
        void dropped(Span moved);
    }

    /// What a pressed button is doing.
    private sealed interface Drag {

        /// Selecting; `first` stays selected whatever the direction.
        record Select(Span first, int clicks) implements Drag {}

        /// Moving an end of the chosen mark.
        record Move(Span from, Edge edge) implements Drag {}
    }

    Pointer(Viewport viewport, Caret caret, TextUnits reading, Gestures gestures) {
        this.viewport = viewport;
        this.caret = caret;
        this.reading = reading;
        this.gestures = gestures;
        this.scrolling = new AnimationTimer() {
            @Override
            public void handle(long now) {
                scrollOn();
            }
        };
    }

    void install() {
        viewport.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        viewport.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        viewport.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        viewport.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        viewport.addEventHandler(MouseEvent.MOUSE_EXITED, event -> gestures.over(-1));
        viewport.addEventHandler(ScrollEvent.SCROLL, event -> {
            viewport.scrollBy(-event.getDeltaY());
            event.consume();
        });
    }

    /// Whether the ends of the chosen mark can be taken hold of at a point.
    boolean isOverHandle(double atX, double atY) {
        return gestures.movable().isPresent() && viewport.handleAt(atX, atY).isPresent();
    }

    private void press(MouseEvent event) {
        // What stands above the text or in a bar has its own use for the mouse.
        if (event.getButton() != MouseButton.PRIMARY || event.getTarget() != viewport) {
            return;
        }
        Optional<Edge> edge = viewport.handleAt(event.getX(), event.getY());
        Optional<Span> movable = gestures.movable();
        if (edge.isPresent() && movable.isPresent()) {
            drag = new Drag.Move(movable.get(), edge.get());
            return;
        }
        CaretPlace place = viewport.placeAt(event.getX(), event.getY());
        if (event.isShiftDown()) {
            Span all = caret.selection();
            int other = place.offset() < caret.place().offset() ? all.end() : all.start();
            drag = new Drag.Select(new Span(other, other), 1);
            caret.moveTo(place, true);
            return;
        }
        Span first = unit(place, event);
        drag = new Drag.Select(first, event.getClickCount());
        if (event.getClickCount() == 1) {
            caret.moveTo(place, false);
        } else {
            caret.select(first);
        }
    }

    private Span unit(CaretPlace place, MouseEvent event) {
        int under = viewport.under(event.getX(), event.getY());
        return unit(under < 0 ? place.offset() : under, event.getClickCount());
    }

    /// What so many clicks select at a place: nothing, a word, a sentence.
    private Span unit(int offset, int clicks) {
        return switch (clicks) {
            case 1 -> new Span(offset, offset);
            case 2 -> new Steps(reading, viewport.content()).wordAt(offset).orElse(new Span(offset, offset));
            default -> reading.sentenceAt(viewport.content().text(), offset);
        };
    }

    private void move(MouseEvent event) {
        if (drag == null) {
            return;
        }
        x = event.getX();
        y = event.getY();
        stride = stride(event);
        follow();
        if (y < 0 || y > viewport.getHeight()) {
            scrolling.start();
        } else {
            scrolling.stop();
        }
    }

    /// Ends stay at words unless Alt is held.
    private static Stride stride(MouseEvent event) {
        return event.isAltDown() ? Stride.CHARACTER : Stride.WORD;
    }

    private void scrollOn() {
        double beyond = y < 0 ? y : y - viewport.getHeight();
        viewport.scrollBy(beyond * DRAG_SPEED);
        viewport.layout();
        follow();
    }

    private void follow() {
        CaretPlace place = viewport.placeAt(x, Math.clamp(y, 0, Math.max(0, viewport.getHeight() - 1)));
        switch (drag) {
            case Drag.Move(Span from, Edge edge) ->
                gestures.dragged(
                        Boundaries.drag(
                                from, edge, place.offset(), stride, new Steps(reading, viewport.content())));
            case Drag.Select(Span first, int clicks) -> select(first, clicks, place);
            case null -> {
            }
        }
    }

    private void select(Span first, int clicks, CaretPlace place) {
        if (clicks == 1) {
            caret.moveTo(place, true);
            return;
        }
        Span here = unit(place.offset(), clicks);
        boolean back = here.start() < first.start();
        caret.select(new Span(Math.min(first.start(), here.start()), Math.max(first.end(), here.end())), back);
    }

    private void release(MouseEvent event) {
        scrolling.stop();
        Drag ended = drag;
        drag = null;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        switch (ended) {
            case Drag.Move(Span from, Edge edge) -> {
                CaretPlace place = viewport.placeAt(event.getX(), event.getY());
                Span moved = event.isStillSincePress()
                        ? from
                        : Boundaries.drag(
                                from, edge, place.offset(), stride(event), new Steps(reading, viewport.content()));
                gestures.dropped(moved);
            }
            case Drag.Select(Span _, int clicks) -> {
                if (clicks == 1 && event.isStillSincePress() && !event.isShiftDown()) {
                    gestures.clicked(viewport.under(event.getX(), event.getY()));
                }
            }
            case null -> {
            }
        }
    }

    private void hover(double atX, double atY) {
        gestures.over(viewport.under(atX, atY));
    }

    /// The marks under a point, the shortest first.
    List<Drawn> marksUnder(double atX, double atY) {
        int under = viewport.under(atX, atY);
        return under < 0 ? List.of() : viewport.content().marks().covering(under);
    }
}
