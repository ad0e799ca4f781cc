package org.randnotiz.index.query;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a leaf of a query looks for among the words of a text, both in the index and when a text is shown.
public sealed interface Sought {

    /// From so many letters on a beginning stands for all that it may become.
    int FEWEST_LETTERS = 3;

    /// Any of these terms, at one place.
    ///
    /// @param exact whether the terms are words as written
    record Terms(boolean exact, Set<String> terms) implements Sought {
        public Terms {
            terms = Set.copyOf(terms);
        }
    }

    /// Places one behind the other, with any of the terms at each.
    record Sequence(boolean exact, List<Set<String>> places) implements Sought {
        public Sequence {
            places = List.copyOf(places);
        }
    }

    /// Words, or parts of compounds, that begin so.
    record Starting(String folded) implements Sought {}

    /// Words as written that begin so, or a part of which between hyphens does.
    record Opening(String folded) implements Sought {

        /// Whether a word as written does.
        boolean fits(String term) {
            return term.startsWith(folded) || term.contains("-" + folded);
        }
    }

    /// Words as written that have this shape, in which `?` stands for any letter and `*` for any number of them.
    record Shaped(String folded) implements Sought {

        /// Whether a word as written has the shape.
        boolean fits(String term) {
            StringBuilder shape = new StringBuilder();
            folded.codePoints().forEach(c -> shape.append(
                    c == '?' ? "." : c == '*' ? ".*" : Pattern.quote(Character.toString(c))));
            return Pattern.matches(shape.toString(), term);
        }
    }

    /// Words as written that differ by so many letters at most.
    record Near(String folded, int edits) implements Sought {}

    /// A word that is still being typed.
    ///
    /// @param letters    what has been typed of it, folded
    /// @param finished   what it finds if it ends there
    /// @param beginnings what else it finds since it may go on: any of these, which make no post a better match
    record Begun(String letters, Sought finished, List<Sought> beginnings) implements Sought {
        public Begun {
            beginnings = List.copyOf(beginnings);
        }

        /// Whether so little has been typed that most of what it may become has nothing to do with what is meant.
        boolean isShort() {
            return letters.length() < FEWEST_LETTERS;
        }
    }

    /// Another name of what has been begun to be named.
    record Named(Sought way) implements Sought {}

    /// All texts.
    record Everything() implements Sought {}

    /// All of these, anywhere.
    record Both(List<Sought> parts) implements Sought {
        public Both {
            parts = List.copyOf(parts);
        }
    }

    /// Any of these.
    record Either(List<Sought> alternatives) implements Sought {
        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }
}
