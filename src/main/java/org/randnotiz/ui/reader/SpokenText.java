package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// Answers what a screen reader asks of a text area.
///
/// A line is a row of text; asking for the wrapped lines of the whole text would lay all of it out.
final class SpokenText {

    private final Viewport viewport;
    private final Caret caret;

    SpokenText(Viewport viewport, Caret caret) {
        this.viewport = viewport;
        this.caret = caret;
    }

    /// The answer, or null for what only a node itself can answer.
    @Nullable
    Object answer(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> viewport.content().text();
            case EDITABLE -> false;
            case CARET_OFFSET -> caret.place().offset();
            case SELECTION_START -> caret.selection().start();
            case SELECTION_END -> caret.selection().end();
            case LINE_FOR_OFFSET -> parameters[0] instanceof Integer offset ? lineFor(offset) : null;
            case LINE_START -> parameters[0] instanceof Integer line ? line(line).start() : null;
            case LINE_END -> parameters[0] instanceof Integer line ? line(line).end() : null;
            case OFFSET_AT_POINT -> parameters[0] instanceof Point2D point ? offsetAt(point) : null;
            case BOUNDS_FOR_RANGE ->
                parameters[0] instanceof Integer from && parameters[1] instanceof Integer to ? bounds(from, to) : null;
            default -> null;
        };
    }

    private int lineFor(int offset) {
        List<Span> lines = lines();
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1).start() <= offset) {
            line++;
        }
        return line;
    }

    private Span line(int number) {
        List<Span> lines = lines();
        return lines.isEmpty() ? new Span(0, 0) : lines.get(Math.clamp(number, 0, lines.size() - 1));
    }

    private List<Span> lines() {
        ColumnRows rows = viewport.content().rows();
        List<Span> lines = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            if (rows.get(i) instanceof Row.Text(Block block, boolean _)) {
                lines.add(block.span());
            }
        }
        return lines;
    }

    private int offsetAt(Point2D onScreen) {
        Point2D here = viewport.screenToLocal(onScreen);
        return here == null ? 0 : viewport.placeAt(here.getX(), here.getY()).offset();
    }

    private Bounds[] bounds(int from, int to) {
        int length = viewport.content().text().length();
        int start = Math.clamp(from, 0, length);
        Bounds here = viewport.boundsOf(new Span(start, Math.clamp(to, start, length)));
        Bounds onScreen = viewport.localToScreen(here);
        return onScreen == null ? new Bounds[0] : new Bounds[] {onScreen};
    }
}
