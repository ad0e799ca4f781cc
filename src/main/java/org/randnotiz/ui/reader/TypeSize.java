package org.randnotiz.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The distances of a block, all in proportion to its type.
///
/// @param size    of the type, in pixels
/// @param natural how tall the font wants its lines
/// @param line    how tall they are made
/// @param below   the gap below a paragraph
record TypeSize(double size, double natural, double line, double below) {

    /// The radius of frames.
    static final double RADIUS = 3;

    /// So many underlines fit between two lines without touching the next.
    private static final int LANES_THAT_FIT = 3;

    private static final double TITLE = 1.24;
    private static final double BODY_LINE = 1.75;
    private static final double TITLE_LINE = 1.36;

    /// The size of a block's type where the body text has `bodySize`.
    static double of(double bodySize, Block block) {
        return block.title() ? Math.rint(bodySize * TITLE) : bodySize;
    }

    static TypeSize of(Font font, boolean title) {
        Text probe = new Text("x");
        probe.setFont(font);
        double natural = probe.getLayoutBounds().getHeight();
        double size = font.getSize();
        double line = Math.max(natural, size * (title ? TITLE_LINE : BODY_LINE));
        return new TypeSize(size, natural, line, size * (title ? 0.6 : 0.55));
    }

    /// An estimate for a block that has not been laid out.
    static double estimate(double bodySize, Block block, double width) {
        double size = of(bodySize, block);
        double below = block.last() ? size * 0.5 : 0;
        if (block.span().isEmpty()) {
            return size * 0.6 + below;
        }
        // A letter of Noto Serif is, over German text, 0.54 of the size wide.
        double lines = Math.ceil(block.span().length() * 0.54 * size / Math.max(1, width));
        return lines * size * (block.title() ? TITLE_LINE : BODY_LINE) + below;
    }

    /// What is added between two lines for so many stacked underlines.
    double spacing(int lanes) {
        return line - natural + Math.max(0, lanes - LANES_THAT_FIT) * pitch();
    }

    /// How far below the box of a line the underline of a lane runs.
    double laneDepth(int lane) {
        return lane * pitch() - 0.02 * size;
    }

    /// The boxes of lines without the empty room above the letters.
    List<Rectangle2D> inked(List<Rectangle2D> boxes) {
        double above = 0.2 * size;
        return boxes.stream()
                .map(box -> new Rectangle2D(
                        box.getMinX(), box.getMinY() + above, box.getWidth(), Math.max(0, box.getHeight() - above)))
                .toList();
    }

    /// Boxes a little larger than the words, for the frame around the chosen mark.
    List<Rectangle2D> framed(List<Rectangle2D> boxes) {
        return inked(boxes).stream()
                .map(box -> new Rectangle2D(
                        box.getMinX() - 1.5, box.getMinY() - 2, box.getWidth() + 3, box.getHeight() + 4))
                .toList();
    }

    private double pitch() {
        return Math.max(3, Math.rint(0.18 * size));
    }
}
