package org.randnotiz.ui.margin;

/// How far the cards have been moved against the text, where they take more room than it does. Pure.
///
/// @param pixels positive: the cards stand lower than their passages ask for; negative: higher
record Slip(double pixels) {

    /// Cards and text are in step.
    static final Slip NONE = new Slip(0);

    /// The slip after the text moved by so many pixels (positive: down): while the text moves towards the cards, they wait
    /// for it.
    Slip following(double moved) {
        if (moved < 0 && pixels < 0) {
            return new Slip(Math.min(0, pixels - moved));
        }
        if (moved > 0 && pixels > 0) {
            return new Slip(Math.max(0, pixels - moved));
        }
        return this;
    }

    /// The part of a turn of the wheel (positive shows what is further down) that brings cards and text back in step,
    /// before the text itself scrolls.
    double takenBack(double down) {
        if (down > 0 && pixels > 0) {
            return Math.min(down, pixels);
        }
        if (down < 0 && pixels < 0) {
            return Math.max(down, pixels);
        }
        return 0;
    }

    /// The slip after a turn of the wheel has moved the cards alone.
    Slip turned(double down) {
        return new Slip(pixels - down);
    }

    /// The slip after the text could scroll no further and so many pixels of the turn are left: the cards go on alone, but
    /// only as long as there are cards to come.
    ///
    /// @param top    upper edge of the first card in step with the text
    /// @param bottom lower edge of the last card in step with the text
    /// @param height height of the view
    Slip beyond(double down, double top, double bottom, double height) {
        if (down > 0) {
            return new Slip(Math.min(pixels, Math.max(pixels - down, height - bottom)));
        }
        return new Slip(Math.max(pixels, Math.min(pixels - down, -top)));
    }

    /// The slip nearest to this one that shows a card whole, or its upper part if it is higher than the view.
    ///
    /// @param top    upper edge of the card in step with the text
    /// @param bottom its lower edge
    /// @param height height of the view
    Slip showing(double top, double bottom, double height) {
        double lowest = Math.min(pixels, height - bottom);
        return new Slip(Math.max(lowest, -top));
    }
}
