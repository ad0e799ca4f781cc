package org.randnotiz.ui.reader;

/// What stands in one line of the column, from edge to edge.
sealed interface Row {

    /// The place in the text where it begins.
    int start();

    /// The room above the text, with whatever the owner has put there.
    record Head() implements Row {
        @Override
        public int start() {
            return -1;
        }
    }

    /// A block of text.
    ///
    /// @param block which
    /// @param copy  whether it belongs to a copy that is open
    record Text(Block block, boolean copy) implements Row {
        @Override
        public int start() {
            return block.start();
        }
    }

    /// The bar of a fold.
    ///
    /// @param fold which
    /// @param open whether its copy is shown below
    record Bar(FoldedPassage fold, boolean open) implements Row {
        @Override
        public int start() {
            return fold.copy().start();
        }
    }
}
