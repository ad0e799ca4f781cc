package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// The rows of the column, in order, and how a caret walks through them.
final class ColumnRows {

    private final String text;
    private final List<Row> rows;

    private ColumnRows(String text, List<Row> rows) {
        this.text = text;
        this.rows = List.copyOf(rows);
    }

    /// @param open the folds whose copies are shown
    static ColumnRows of(Page page, Set<FoldedPassage> open) {
        List<Integer> cuts = new ArrayList<>();
        for (FoldedPassage fold : page.folds()) {
            cuts.add(fold.copy().start());
            cuts.add(fold.copy().end());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Head());
        int next = 0;
        Span copy = new Span(0, 0);
        boolean shown = true;
        for (Block block : Blocks.of(page.text(), page.title(), cuts)) {
            if (next < page.folds().size()
                    && block.start() >= page.folds().get(next).copy().start()) {
                FoldedPassage fold = page.folds().get(next++);
                copy = fold.copy();
                shown = open.contains(fold);
                rows.add(new Row.Bar(fold, shown));
            }
            boolean inCopy = !copy.isEmpty() && copy.contains(block.span()) && block.start() < copy.end();
            if (!inCopy || shown) {
                rows.add(new Row.Text(block, inCopy));
            }
        }
        return new ColumnRows(page.text(), rows);
    }

    int count() {
        return rows.size();
    }

    Row get(int row) {
        return rows.get(row);
    }

    /// The row in which the place `offset` is shown: the bar, if it is folded away; between two parts of one paragraph
    /// the later one.
    int at(int offset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The nearest row of text from `row` on in the `direction` 1 or -1; -1 if there is none.
    int textFrom(int row, int direction) {
        for (int i = row; i >= 0 && i < rows.size(); i += direction) {
            if (rows.get(i) instanceof Row.Text) {
                return i;
            }
        }
        return -1;
    }

    /// The nearest place where a caret can stand: not in a line end, not inside a character, not in what is folded away.
    int caretAt(int offset) {
        int row = at(offset);
        if (rows.get(row) instanceof Row.Text(Block block, boolean _)) {
            return offset >= block.end() ? block.end() : Math.max(block.start(), Graphemes.atOrBefore(text, offset));
        }
        int before = textFrom(row, -1);
        if (before >= 0) {
            return block(before).end();
        }
        int behind = textFrom(row, 1);
        return behind < 0 ? 0 : block(behind).start();
    }

    /// The place one character on; the same at the end.
    int next(int offset) {
        int row = textFrom(at(offset), 1);
        if (row < 0) {
            return offset;
        }
        Block block = block(row);
        if (offset < block.start()) {
            return block.start();
        }
        if (offset < block.end()) {
            return Math.min(Graphemes.next(text, offset), block.end());
        }
        int following = textFrom(row + 1, 1);
        return following < 0 ? offset : block(following).start();
    }

    /// The place one character back; the same at the beginning.
    int previous(int offset) {
        int row = textFrom(at(offset), -1);
        if (row < 0) {
            return offset;
        }
        Block block = block(row);
        if (offset > block.end()) {
            return block.end();
        }
        if (offset > block.start()) {
            return Math.max(Graphemes.previous(text, offset), block.start());
        }
        int preceding = textFrom(row - 1, -1);
        if (preceding < 0) {
            return offset;
        }
        // Two parts of one paragraph meet in one place, which is not a step.
        Block before = block(preceding);
        return before.end() == block.start() && !before.span().isEmpty()
                ? Math.max(Graphemes.previous(text, offset), before.start())
                : before.end();
    }

    /// The first place of all, and the last.
    Span all() {
        int first = textFrom(0, 1);
        int last = textFrom(rows.size() - 1, -1);
        return first < 0 ? new Span(0, 0) : new Span(block(first).start(), block(last).end());
    }

    private Block block(int row) {
        return ((Row.Text) rows.get(row)).block();
    }
}
