package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;

/// A page as it is laid out: its rows, with some folds open, and what is drawn where.
final class Content {

    private final Page page;
    private final List<Mirror> mirrors;
    private final ColumnRows rows;
    private final Marks marks;
    private final List<Span> differences;

    private Content(Page page, List<Mirror> mirrors, ColumnRows rows) {
        this.page = page;
        this.mirrors = mirrors;
        this.rows = rows;
        this.marks = Marks.of(page, mirrors);
        this.differences =
                mirrors.stream().flatMap(mirror -> mirror.differences().stream()).toList();
    }

    /// A page whose folds are all closed.
    static Content of(Page page) {
        return new Content(page, List.of(), ColumnRows.of(page, Set.of()));
    }

    /// The same text with other marks and hits.
    Content with(Page same) {
        return new Content(same, mirrors, rows);
    }

    /// The same page with a fold opened or closed.
    Content with(FoldedPassage fold, boolean open) {
        List<Mirror> left = new ArrayList<>(mirrors);
        left.removeIf(mirror -> mirror.fold().equals(fold));
        if (open) {
            left.add(Mirror.of(page.text(), fold));
        }
        Set<FoldedPassage> opened = new HashSet<>();
        left.forEach(mirror -> opened.add(mirror.fold()));
        return new Content(page, List.copyOf(left), ColumnRows.of(page, opened));
    }

    Page page() {
        return page;
    }

    String text() {
        return page.text();
    }

    ColumnRows rows() {
        return rows;
    }

    Marks marks() {
        return marks;
    }

    boolean isOpen(FoldedPassage fold) {
        return mirrors.stream().anyMatch(mirror -> mirror.fold().equals(fold));
    }

    /// The fold whose copy is closed and holds something of `span`.
    Optional<FoldedPassage> closedOver(Span span) {
        return page.folds().stream()
                .filter(fold -> !isOpen(fold))
                .filter(fold -> span.isEmpty()
                        ? fold.copy().contains(span.start())
                        : fold.copy().overlaps(span))
                .findFirst();
    }

    /// Where the words of `span` stand in the original if they lie in a copy; else `span` itself.
    Span inOriginal(Span span) {
        for (FoldedPassage fold : page.folds()) {
            if (fold.copy().contains(span) && !span.isEmpty()) {
                return mirrors.stream()
                        .filter(mirror -> mirror.fold().equals(fold))
                        .findFirst()
                        .orElseGet(() -> Mirror.of(page.text(), fold))
                        .inOriginal(span)
                        .orElse(span);
            }
        }
        return span;
    }

    /// What is drawn over a block.
    Look look(Block block, SelectionLayer overlay) {
        Span span = block.span();
        List<Drawn> over = marks.over(span);
        if (overlay.moved() != null) {
            over = moved(block, overlay.moved(), overlay);
        }
        Span selection = overlay.selection();
        int from = Math.max(selection.start(), span.start());
        int to = Math.min(selection.end(), span.end());
        CaretPlace caret = overlay.caret();
        return new Look(
                over,
                in(page.hits(), span),
                in(overlay.matches(), span),
                // An empty difference says that words are missing there.
                differences.stream()
                        .filter(difference -> difference.start() <= span.end() && difference.end() >= span.start())
                        .filter(difference -> difference.isEmpty() || difference.overlaps(span))
                        .toList(),
                from < to ? new Span(from, to) : new Span(0, 0),
                caret != null && standsIn(block, caret) ? caret : null,
                overlay.chosen(),
                overlay.hovered(),
                overlay.movable(),
                overlay.numbers());
    }

    private List<Drawn> moved(Block block, Span moved, SelectionLayer overlay) {
        List<Drawn> shown = new ArrayList<>(marks.over(block.span()));
        Optional<Drawn> chosen = Optional.ofNullable(overlay.chosen()).flatMap(marks::of);
        chosen.ifPresent(drawn -> {
            shown.remove(drawn);
            if (moved.overlaps(block.span())) {
                shown.add(new Drawn(drawn.passage(), moved, drawn.lane(), false));
            }
        });
        return List.copyOf(shown);
    }

    private boolean standsIn(Block block, @Nullable CaretPlace caret) {
        if (caret == null || caret.offset() < block.start() || caret.offset() > block.end()) {
            return false;
        }
        return rows.get(rows.at(caret.offset())) instanceof Row.Text(Block there, boolean _) && there.equals(block);
    }

    private static List<Span> in(List<Span> spans, Span block) {
        return spans.stream().filter(span -> span.overlaps(block)).toList();
    }
}
