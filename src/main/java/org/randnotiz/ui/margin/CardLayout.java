package org.randnotiz.ui.margin;

/// Where cards stand below each other: each as near to its passage as the others let it. Pure.
final class CardLayout {

    /// No card is chosen.
    static final int NONE = -1;

    private CardLayout() {}

    /// The upper edges of cards in their order.
    ///
    /// Without a chosen card each one stands at the height it wishes, pushed down only as far as the one before it
    /// demands. The chosen card stands exactly at the height it wishes; cards before it give way upwards, those after it
    /// downwards, again only as far as needed. Moving all wishes by one distance moves all cards by that distance.
    ///
    /// @param wished  the height of each card's passage, in pixels
    /// @param heights the height of each card, in pixels, 0 or more
    /// @param gap     the least distance between two cards, in pixels
    /// @param chosen  index of the chosen card, or [#NONE]
    /// @throws IllegalArgumentException if there is not one height for each wish
    static double[] place(double[] wished, double[] heights, double gap, int chosen) {
        if (wished.length != heights.length) {
            throw new IllegalArgumentException(wished.length + " wishes for " + heights.length + " heights");
        }
        double[] tops = wished.clone();
        for (int i = 1; i < tops.length; i++) {
            tops[i] = Math.max(wished[i], tops[i - 1] + heights[i - 1] + gap);
        }
        if (chosen == NONE) {
            return tops;
        }
        tops[chosen] = wished[chosen];
        for (int i = chosen - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], tops[i + 1] - gap - heights[i]);
        }
        for (int i = chosen + 1; i < tops.length; i++) {
            tops[i] = Math.max(wished[i], tops[i - 1] + heights[i - 1] + gap);
        }
        return tops;
    }

    /// The index of the first card that reaches below `y`; the number of cards if none does.
    ///
    /// @param tops    upper edges as [#place] gives them
    /// @param heights the height of each card
    static int firstBelow(double[] tops, double[] heights, double y) {
        int low = 0;
        int high = tops.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tops[middle] + heights[middle] > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
