package org.randnotiz.ui.reader;

import java.util.Optional;
import org.randnotiz.text.Span;

/// How a text falls into words, sentences and larger units: what the reader has to know of the language.
///
/// Implementations answer for any place of any text, fast enough to be asked at each key stroke.
public interface TextUnits {

    /// The word that the code unit at `offset` belongs to; empty on a blank or a punctuation mark.
    ///
    /// @param offset 0 or more, less than the length of the text
    Optional<Span> wordAt(String text, int offset);

    /// The sentence at `offset`, without blanks around it; empty at `offset` where there is none.
    ///
    /// @param offset 0 to the length of the text
    Span sentenceAt(String text, int offset);

    /// The next larger unit around `span`: word, phrase, clause, sentence, paragraph, the whole text; `span` itself
    /// where nothing is larger.
    Span grow(String text, Span span);

    /// `span` without blanks and punctuation around it; empty if it holds nothing but blanks.
    Span trim(String text, Span span);
}
