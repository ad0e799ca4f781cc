package org.randnotiz.ui.shell;

import java.util.Optional;
import org.randnotiz.german.Grow;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.german.segment.Trim;
import org.randnotiz.german.segment.Words;
import org.randnotiz.text.Span;
import org.randnotiz.ui.reader.TextUnits;

/// German, as the reader needs it.
public final class GermanReading implements TextUnits {

    @Override
    public Optional<Span> wordAt(String text, int offset) {
        return Words.at(text, offset).filter(word -> word.contains(offset));
    }

    @Override
    public Span sentenceAt(String text, int offset) {
        return Sentences.around(text, offset).orElse(new Span(offset, offset));
    }

    @Override
    public Span grow(String text, Span span) {
        return Grow.from(text, span);
    }

    @Override
    public Span trim(String text, Span span) {
        return Trim.of(text, span);
    }
}
