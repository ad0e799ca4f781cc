package org.randnotiz.german.morphology;

/// One way in which the dictionary understands a word form.
///
/// @param kind   part of speech
/// @param strip  how many bytes of the form's UTF-8 to cut off at the end
/// @param suffix what to put there to get the basic form, in UTF-8
/// @param nouns  for nouns: the set of case, number and gender the form can have, a bit for each
/// @param place  for names: whether it names a country, town, mountain or water and not a person
/// @param basic  for nouns nominative singular, for adjectives the form without an ending, for verbs the infinitive
@SuppressWarnings("ArrayRecordComponent") // read here only, and never compared
record Analysis(Kind kind, int strip, byte[] suffix, long nouns, boolean place, boolean basic) {

    /// The bits of `nouns` for nouns that are not adjectives used as nouns.
    static final long TRUE_NOUN = 0xFFFF_FFFFL;

    /// Parts of speech, as far as search tells them apart.
    enum Kind {
        NOUN(1),
        NAME(2),
        VERB(4),
        /// An imperative and nothing else; it gives way to every other reading.
        COMMAND(8),
        ADJECTIVE(16),
        PARTICIPLE(32),
        OTHER(64);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }

        /// Stands for the kind in a set of kinds.
        int bit() {
            return bit;
        }
    }
}
