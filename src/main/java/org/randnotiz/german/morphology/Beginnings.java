package org.randnotiz.german.morphology;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.randnotiz.german.morphology.Analysis.Kind;
import org.randnotiz.german.morphology.Lexicon.Entry;

/// Says what a word stands for that is still being typed: for whatever any word that begins so would find. So the answer only
/// grows fewer with each letter, and has all that the finished word will find.
///
/// Most of it begins as it was typed: words as written, basic forms, compounds and their parts. The rest are basic forms that
/// begin otherwise (`ging` is found by `gehen`, `Verbände` by `Verband`), compounds whose linking `s` or ending the index leaves
/// out, stems of words that the dictionary lacks, and names that are spelt otherwise.
///
/// One letter says too little: it leaves all posts.
///
/// Any thread.
public final class Beginnings {

    /// Nearly all texts have one of so many basic forms: `ge` begins the participles of most verbs.
    private static final int ANY = 1_024;

    private static final int KEPT = 512;

    /// From so many letters on the forms of the dictionary are looked at one by one, also within a compound.
    private static final int FEW = 3;

    private final Lexicon lexicon;
    private final WordForms forms;

    private final Map<String, Set<String>> words = new Kept();
    private final Map<String, Set<String>> lastParts = new Kept();

    /// What words of this dictionary begin with.
    public Beginnings(Lexicon lexicon, WordForms forms) {
        this.lexicon = lexicon;
        this.forms = forms;
    }

    /// What `word` stands for, which has no blanks.
    public Begun of(String word) {
        String plain = WordForms.bare(word);
        String folded = Letters.fold(plain);
        if (folded.isEmpty()) {
            return new Begun(Set.of(), Set.of(), false);
        }
        if (plain.codePointCount(0, plain.length()) == 1 && Character.isLetter(plain.codePointAt(0))) {
            return new Begun(Set.of(folded), Set.of(), true);
        }
        Set<String> starts = new LinkedHashSet<>(Set.of(folded));
        Set<String> terms = new LinkedHashSet<>();
        if (Character.isDigit(folded.charAt(0))) {
            number(folded, starts);
            return new Begun(starts, terms, false);
        }
        String joined = plain.replace("-", "");
        String lower = Letters.lower(joined);
        String foldedJoined = Letters.fold(joined);
        starts.add(foldedJoined);
        starts.addAll(NameKey.beginnings(foldedJoined));
        terms.addAll(forms.stems(lower, foldedJoined));
        terms.addAll(words(lower));
        for (Compounds.Front front : forms.fronts(lower)) {
            compounds(front.joint(), lower.substring(front.end()), starts, terms);
        }
        starts.removeIf(start -> starts.stream().anyMatch(other -> !other.equals(start) && start.startsWith(other)));
        terms.removeIf(term -> starts.stream().anyMatch(term::startsWith));
        return terms.size() > ANY ? new Begun(starts, Set.of(), true) : new Begun(starts, terms, false);
    }

    /// Adds what begins with the front of a compound and goes on with a last part that begins with `rest`.
    private void compounds(String joint, String rest, Set<String> starts, Set<String> terms) {
        starts.add(joint + Letters.fold(rest));
        if (rest.isEmpty()) {
            return;
        }
        if (rest.length() < FEW) {
            starts.add(joint + rest.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u'));
        } else {
            lastParts(rest).forEach(term -> terms.add(joint + term));
        }
    }

    /// The terms that words of the dictionary which begin so are found by, and which do not begin so themselves.
    private Set<String> words(String lower) {
        synchronized (words) {
            return words.computeIfAbsent(lower, beginning -> otherwise(beginning, forms::asked));
        }
    }

    /// The terms that compounds end in whose last part begins so, and which do not begin so themselves.
    private Set<String> lastParts(String lower) {
        synchronized (lastParts) {
            return lastParts.computeIfAbsent(lower, beginning -> otherwise(beginning, forms::askedAtTheEnd));
        }
    }

    private Set<String> otherwise(String lower, Function<Entry, Set<String>> asked) {
        if (!Character.isLetter(lower.charAt(0))) {
            return Set.of();
        }
        String folded = Letters.fold(lower);
        boolean closely = lower.length() > FEW;
        Set<String> terms = new HashSet<>();
        Set<String> seen = new HashSet<>();
        lexicon.beginning(lower, (form, tail) -> {
            Entry entry = new Entry(form, tail);
            boolean isNew = false;
            for (Analysis reading : tail.readings()) {
                String lemma = entry.lemma(reading);
                boolean mayBeginOtherwise = closely
                        || !Letters.fold(lemma).startsWith(folded)
                        || reading.kind() == Kind.PARTICIPLE
                        || form.endsWith("er");
                isNew |= mayBeginOtherwise && seen.add(lemma + reading.kind());
            }
            if (isNew) {
                asked.apply(entry).stream().filter(term -> !term.startsWith(folded)).forEach(terms::add);
            }
        });
        return Set.copyOf(terms);
    }

    /// What was asked for last.
    private static final class Kept extends LinkedHashMap<String, Set<String>> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(2 * KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > KEPT;
        }
    }

    /// Numbers are written with points, commas and blanks, or without.
    private static void number(String folded, Set<String> starts) {
        starts.add(folded.replaceAll("\\D", ""));
        starts.add(folded.replace('.', ':'));
        starts.add(folded.replace('.', ','));
        if (folded.matches("0\\d")) {
            starts.add(folded.substring(1));
        }
    }
}
