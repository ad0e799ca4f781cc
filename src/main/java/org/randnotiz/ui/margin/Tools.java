package org.randnotiz.ui.margin;

import org.randnotiz.wording.Texts;

/// What all cards and forms of one margin share.
///
/// @param texts   the language
/// @param host    the window around the margin
/// @param actors  the actors by name
/// @param picking whether a mark is being picked for a field
record Tools(Texts texts, MarginHost host, ActorNames actors, Picking picking) {

    /// The tools of a margin.
    static Tools of(Texts texts, MarginHost host) {
        return new Tools(texts, host, new ActorNames(), new Picking(host));
    }
}
