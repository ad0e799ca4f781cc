/// German text cut up: lines, sentences, clauses, phrases, words, and the tokens and closed classes of words that rules are
/// written with.
///
/// Start with [org.randnotiz.german.segment.Words] and [org.randnotiz.german.segment.Sentences]. Pure; offsets are UTF-16
/// code units of the text as stored. May use the model.
package org.randnotiz.german.segment;
