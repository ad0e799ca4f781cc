package org.randnotiz.index.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.morphology.Beginnings;
import org.randnotiz.german.morphology.Begun;
import org.randnotiz.german.morphology.Lexicon;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.german.morphology.WordForms;

/// The one German analysis chain: what the words of a post are in the index, and what a word asked for looks for there.
///
/// 1. [org.randnotiz.german.morphology.WordScanner] finds the words and keeps `IS-K` and `Russisch-Islamischen` whole;
/// 2. [org.randnotiz.german.morphology.Letters] makes one spelling of composed and decomposed, transcribed and proper umlauts, and drops what is invisible;
/// 3. [Lexicon] gives basic forms (`Verbände` → `Verband`, `ging` → `gehen`);
/// 4. [org.randnotiz.german.morphology.Compounds] takes compounds apart, in the text only;
/// 5. [org.randnotiz.german.morphology.NameKey] joins the spellings of foreign names.
///
/// Nothing is left out as a stop word: `nicht` and `kein` matter. What a word comes to is kept, since the few most frequent
/// words make up most of every text. Any thread.
///
/// The rules, and why they are what they are: `docs/decisions/0004-german-analysis.md`. What must and must not match:
/// the table `german-analysis.txt` of the tests.
public final class GermanAnalysis {

    /// Changes whenever the chain gives other terms, so that an index made by an older one is made anew.
    public static final String VERSION = "german-1";

    /// Two places for each of the 2¹⁷ values that a word's hash is reduced to: some 25 MB when all are taken.
    private static final int BITS = 17;
    private static final int SHIFT = 32 - BITS;

    private final WordForms forms;
    private final Beginnings beginnings;

    /// Packed words by their hash; of two that share it, the one that came up again stands first. Racy on purpose: entries
    /// never change, and a lost one is only worked out again.
    private final byte[] @Nullable [] known = new byte[2 << BITS] @Nullable [];

    private GermanAnalysis(Lexicon lexicon) {
        this.forms = new WordForms(lexicon);
        this.beginnings = new Beginnings(lexicon, forms);
    }

    /// Reads the dictionary.
    ///
    /// @throws IOException if it cannot be read
    public static GermanAnalysis load() throws IOException {
        return new GermanAnalysis(Lexicon.load());
    }

    /// For text that is searched by what it means.
    Analyzer analyzer() {
        return new Chain(this, false);
    }

    /// For text that is searched as it is written, but for case and transcribed umlauts.
    Analyzer exactAnalyzer() {
        return new Chain(this, true);
    }

    /// A stream of the terms of any number of texts, one after the other, for one thread.
    WordStream stream(boolean exact) {
        return new WordStream(this, exact);
    }

    /// What to look for when `word` is asked for: one word without blanks.
    public WordForms.Asked asked(String word) {
        return forms.asked(word);
    }

    /// What else to look for while `word`, one without blanks, is still being typed.
    public Begun begun(String word) {
        return beginnings.of(word);
    }

    /// The word at a place of a text.
    ///
    /// @param opening whether it may be capitalised only because a sentence begins
    public Word word(CharSequence text, int start, int end, boolean opening) {
        return PackedWord.unpack(packed(text, start, end, opening));
    }

    /// The same as [PackedWord] has it.
    public byte[] packed(CharSequence text, int start, int end, boolean opening) {
        int hash = opening ? 1 : 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash * 0x9E37_79B9) >>> SHIFT << 1;
        byte[] first = known[slot];
        if (first != null && PackedWord.is(first, opening, text, start, end)) {
            return first;
        }
        byte[] second = known[slot + 1];
        if (second != null && PackedWord.is(second, opening, text, start, end)) {
            known[slot + 1] = first;
            known[slot] = second;
            return second;
        }
        String written = text.subSequence(start, end).toString();
        byte[] packed = PackedWord.pack(written, opening, forms.inText(written, opening));
        if (PackedWord.canBeTold(end - start)) {
            known[first == null ? slot : slot + 1] = packed;
        }
        return packed;
    }

    /// The chain as Lucene wants it.
    private static final class Chain extends Analyzer {

        private final GermanAnalysis analysis;
        private final boolean exact;

        Chain(GermanAnalysis analysis, boolean exact) {
            this.analysis = analysis;
            this.exact = exact;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            WordStream stream = analysis.stream(exact);
            return new TokenStreamComponents(reader -> stream.of(read(reader), List.of()), (TokenStream) stream);
        }

        private static String read(Reader reader) {
            try {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return text.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
