package org.randnotiz.german.morphology;

import java.util.List;

/// What one word of a text is in the index.
///
/// @param steps one for each place the word takes in the order of words: one, or the number of parts joined by hyphens
public record Word(List<Step> steps) {

    public Word {
        steps = List.copyOf(steps);
    }

    /// The terms that stand at one place.
    ///
    /// Of letters that folding leaves nothing of, such as marks that combine with no letter, there is no term.
    ///
    /// @param exact as written, but for case and the writing of umlauts
    /// @param found everything the word is found by: basic forms, the compound and its parts, the key of a name
    public record Step(List<String> exact, List<String> found) {

        public Step {
            exact = whole(exact);
            found = whole(found);
        }

        private static List<String> whole(List<String> terms) {
            return terms.stream().filter(term -> !term.isEmpty()).toList();
        }

        /// Whether nothing stands at the place.
        boolean isEmpty() {
            return exact.isEmpty() && found.isEmpty();
        }
    }
}
