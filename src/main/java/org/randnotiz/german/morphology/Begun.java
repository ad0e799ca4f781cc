package org.randnotiz.german.morphology;

import java.util.Set;

/// What all words that begin in one way would find among the terms of the index.
///
/// @param starts     terms that begin so
/// @param terms      terms that do not begin so, but are the basic form or the compound of a word that does
/// @param isAnything whether there are so many of these that nearly all texts have one
public record Begun(Set<String> starts, Set<String> terms, boolean isAnything) {

    public Begun {
        starts = Set.copyOf(starts);
        terms = Set.copyOf(terms);
    }
}
