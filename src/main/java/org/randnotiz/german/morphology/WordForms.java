package org.randnotiz.german.morphology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.morphology.Analysis.Kind;
import org.randnotiz.german.morphology.Compounds.Part;
import org.randnotiz.german.morphology.Lexicon.Entry;

/// Turns one word as written into the terms it is found by, and a word asked for into the terms to look for.
///
/// In the text: the basic forms, the whole compound and every run of its parts. In the question: the basic forms and the
/// whole compound only, so that a part finds the compound and the compound does not find a lone part.
public final class WordForms {

    private static final List<String> MONTHS = List.of(
            "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "dezember");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[. '\\u00A0\\u2009\\u202F]\\d{3})+");
    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d");
    private static final Pattern INNEN = Pattern.compile("(?<stem>.*\\p{L})(?:[*:_·]|(?=I))[iI]n(?:nen)?");
    private static final int LONGEST_WORD = 128;
    private static final int LONGEST_ACRONYM = 3;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("en", "em", "er", "es", "e", "s");
    private static final String BEFORE_GENITIVE_S = "bcdfghjklmnprtvwy";
    private static final int SHORTEST_COMPOUND = 6;

    private final Lexicon lexicon;
    private final Compounds compounds;

    /// What words are by this dictionary.
    public WordForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.compounds = new Compounds(lexicon);
    }

    /// A word of a text.
    ///
    /// @param written  as it stands there, with hyphens and everything
    /// @param opening  whether it may be capitalised only because a sentence begins
    public Word inText(String written, boolean opening) {
        return new Word(forms(written, opening, false).steps());
    }

    /// A word somebody looks for.
    ///
    /// @param whole the terms that stand for the whole word at one place
    /// @param steps more than one if the word may also be written apart: the terms of each place in order
    public record Asked(List<String> whole, List<Word.Step> steps) {

        public Asked {
            whole = whole.stream().filter(term -> !term.isEmpty()).toList();
            steps = steps.stream().filter(step -> !step.isEmpty()).toList();
        }
    }

    /// A word somebody looks for; capitals may be missing.
    public Asked asked(String written) {
        return forms(written, true, true);
    }

    /// The terms to look for when a form of the dictionary is asked for.
    public Set<String> asked(Entry entry) {
        Set<String> found = new LinkedHashSet<>();
        known(entry.form(), List.of(entry), true, true, found);
        found.removeIf(NameKey::isKey);
        return found;
    }

    /// The terms that the last part of a compound ends in when a form of the dictionary is asked for as that part.
    Set<String> askedAtTheEnd(Entry entry) {
        Set<String> found = new LinkedHashSet<>();
        for (Analysis reading : entry.tail().readings()) {
            switch (reading.kind()) {
                case NOUN, NAME -> compound(entry.lemma(reading), true, found);
                case ADJECTIVE, PARTICIPLE -> found.add(Letters.fold(entry.lemma(reading)));
                case VERB, COMMAND, OTHER -> {
                    // No compound ends in one.
                }
            }
        }
        return found;
    }

    /// What a word that is still being typed may come to without the endings that words get which the dictionary lacks.
    Set<String> stems(String lower, String folded) {
        Set<String> stems = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            int kept = folded.length() - ending.length();
            if (kept >= SHORTEST_STEM
                    && folded.endsWith(ending)
                    && lower.endsWith(ending)
                    && lexicon.lookup(lower.substring(0, lower.length() - ending.length()), false).isEmpty()) {
                stems.add(folded.substring(0, kept));
            }
        }
        return stems;
    }

    /// Places where a word that is still being typed may go on with the last part of a compound.
    List<Compounds.Front> fronts(String lower) {
        return compounds.fronts(lower);
    }

    /// The word as it is looked up: without apostrophes and the genitive that they set apart.
    static String bare(String written) {
        return trimmed(Letters.plain(written));
    }

    private Asked forms(String written, boolean opening, boolean asked) {
        String plain = trimmed(Letters.plain(written));
        if (Letters.fold(plain).isEmpty()) {
            return new Asked(List.of(), List.of());
        }
        if (plain.length() > LONGEST_WORD) {
            String cut = Letters.fold(plain.substring(0, LONGEST_WORD));
            return one(cut, List.of(cut));
        }
        if (Character.isDigit(plain.charAt(0))) {
            Asked number = number(plain, asked);
            if (number != null) {
                return number;
            }
        }
        if (maybeBothGenders(plain)) {
            Matcher gender = INNEN.matcher(plain);
            if (gender.matches()) {
                return bothGenders(gender.group("stem"), plain, opening, asked);
            }
        }
        List<String> groups = plain.indexOf('-') < 0 ? List.of(plain) : groups(plain);
        if (groups.size() == 1) {
            Set<String> found = new LinkedHashSet<>();
            group(groups.getFirst(), opening, asked, found);
            Asked one = one(Letters.fold(plain), found);
            return asked && plain.indexOf('-') >= 0 ? apart(plain, one) : one;
        }
        return hyphenated(plain, groups, opening, asked);
    }

    private static Asked one(String exact, Collection<String> found) {
        List<String> terms = List.copyOf(found);
        return new Asked(terms, List.of(new Word.Step(List.of(exact), terms)));
    }

    /// A word with a number (`Covid-19`) may also be written apart.
    private Asked apart(String plain, Asked one) {
        String[] pieces = plain.split("-");
        if (pieces.length != 2 || !isNumber(pieces[1])) {
            return one;
        }
        List<Word.Step> steps = new ArrayList<>();
        for (String piece : pieces) {
            steps.addAll(forms(piece, true, true).steps());
        }
        return new Asked(one.whole(), steps);
    }

    private static boolean maybeBothGenders(String plain) {
        int n = plain.length();
        return n > 5
                && plain.charAt(n - 1) == 'n'
                && (plain.endsWith("Innen") || plain.endsWith("In") || !plain.chars().allMatch(Character::isLetter));
    }

    /// `Politiker*innen`, `Politiker:innen`, `PolitikerInnen` are found by both.
    private Asked bothGenders(String stem, String plain, boolean opening, boolean asked) {
        Set<String> found = new LinkedHashSet<>();
        piece(stem, opening, asked, found);
        piece(stem + "in", opening, asked, found);
        return one(Letters.fold(plain.replaceAll("[*:_·]", "")), found);
    }

    private Asked hyphenated(String plain, List<String> groups, boolean opening, boolean asked) {
        Set<String> whole = new LinkedHashSet<>();
        String joined = plain.replace("-", "");
        if (joined.chars().allMatch(Character::isLetter)) {
            piece(joined, opening, true, whole);
            whole.removeIf(NameKey::isKey);
        } else {
            for (String last : lemmas(groups.getLast())) {
                whole.add(
                        Letters.fold(joined.substring(0, joined.length() - groups.getLast().replace("-", "").length()))
                                + last);
            }
        }
        List<Word.Step> steps = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Set<String> found = new LinkedHashSet<>();
            List<String> exact = new ArrayList<>();
            if (i == 0 && !asked) {
                found.addAll(whole);
                exact.add(Letters.fold(plain));
            }
            group(groups.get(i), opening && i == 0, asked, found);
            exact.add(Letters.fold(groups.get(i)));
            steps.add(new Word.Step(exact, List.copyOf(found)));
        }
        return new Asked(List.copyOf(whole), steps);
    }

    private List<String> lemmas(String group) {
        Set<String> found = new LinkedHashSet<>();
        group(group, false, true, found);
        found.removeIf(NameKey::isKey);
        return found.isEmpty() ? List.of(Letters.fold(group.replace("-", ""))) : List.copyOf(found);
    }

    /// The parts of a hyphenated word that stand on their own: single letters and numbers stay with what they belong
    /// to (`IS-K`, `E-Mail`, `Covid-19`), so that `K` is never found alone.
    private static List<String> groups(String plain) {
        List<String> groups = new ArrayList<>();
        for (String piece : plain.split("-")) {
            if (Letters.fold(piece).isEmpty()) {
                continue;
            }
            boolean belongs = !groups.isEmpty()
                    && (isLetter(piece)
                            || (isNumber(piece) && !isNumber(groups.getLast()))
                            || isLetter(groups.getLast()));
            if (belongs) {
                groups.set(groups.size() - 1, groups.getLast() + "-" + piece);
            } else {
                groups.add(piece);
            }
        }
        return groups.isEmpty() ? List.of(plain) : groups;
    }

    private static boolean isLetter(String piece) {
        return piece.length() == 1 && Character.isLetter(piece.charAt(0));
    }

    private static boolean isNumber(String piece) {
        return piece.chars().allMatch(Character::isDigit);
    }

    private void group(String group, boolean opening, boolean asked, Set<String> found) {
        int hyphen = group.indexOf('-');
        if (hyphen < 0) {
            piece(group, opening, asked, found);
            return;
        }
        String[] pieces = group.split("-");
        String last = pieces[pieces.length - 1];
        String front = Letters.fold(group.substring(0, group.length() - last.length()).replace("-", ""));
        if (isWord(last)) {
            Set<String> ends = new LinkedHashSet<>();
            piece(last, false, true, ends);
            for (String end : ends) {
                if (!NameKey.isKey(end)) {
                    found.add(front + end);
                }
            }
        } else {
            found.add(front + Letters.fold(last));
            acronym(group.replace("-", ""), asked, found);
        }
        if (!asked) {
            for (String piece : pieces) {
                if (isWord(piece)) {
                    piece(piece, false, false, found);
                }
            }
        }
    }

    private static boolean isWord(String piece) {
        return piece.length() >= 3 && Character.isLetter(piece.charAt(0));
    }

    /// Adds the terms of a word without hyphens.
    private void piece(String piece, boolean opening, boolean asked, Set<String> found) {
        if (asked && isAcronym(piece)) {
            found.add(piece);
            return;
        }
        String lower = Letters.lower(piece);
        List<Entry> entries = lexicon.lookup(lower, false);
        if (entries.isEmpty() && Lexicon.mayBeTranscribed(lower)) {
            entries = lexicon.lookup(lower, true);
        }
        if (entries.isEmpty()) {
            unknown(piece, lower, asked, found);
        } else {
            known(piece, entries, opening, asked, found);
        }
        if (!asked && (isAcronym(piece) || entries.isEmpty())) {
            acronym(piece, false, found);
        }
    }

    /// Short words in capitals are also found as such, so that `IS` does not find `is`.
    private static void acronym(String piece, boolean asked, Set<String> found) {
        if (piece.length() > 1
                && piece.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(piece.charAt(0))
                && (asked || piece.chars().allMatch(Character::isLetter))) {
            found.add(piece.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static boolean isAcronym(String piece) {
        return piece.length() > 1 && piece.length() <= LONGEST_ACRONYM && isUpperCase(piece);
    }

    private static boolean isUpperCase(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (!Character.isUpperCase(piece.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void known(String piece, List<Entry> entries, boolean opening, boolean asked, Set<String> found) {
        boolean capital = Character.isUpperCase(piece.charAt(0));
        boolean shouted = capital && piece.length() > 1 && isUpperCase(piece);
        List<Entry> fitting = entries;
        if ((!asked && !shouted && !(capital && opening)) || (asked && capital && !shouted)) {
            fitting = new ArrayList<>(entries);
            fitting.removeIf(entry -> Character.isUpperCase(entry.form().charAt(0)) != capital);
        }
        if (fitting.isEmpty() || (capital && fitting.stream().anyMatch(WordForms::isAdjectiveToo))) {
            fitting = entries;
        }
        boolean onlyCommands = true;
        for (Entry entry : fitting) {
            onlyCommands &= entry.tail().hasOnly(Kind.COMMAND);
        }
        boolean onlyNames = true;
        for (Entry entry : fitting) {
            Set<String> nouns = new LinkedHashSet<>();
            for (Analysis reading : entry.tail().readings()) {
                onlyNames &= reading.kind() == Kind.NAME;
                switch (reading.kind()) {
                    case NOUN -> nouns.add(entry.lemma(reading));
                    case COMMAND -> {
                        if (onlyCommands) {
                            found.add(Letters.fold(entry.lemma(reading)));
                        }
                    }
                    case PARTICIPLE -> participle(entry.lemma(reading), found);
                    case ADJECTIVE, NAME -> compound(entry.lemma(reading), asked, found);
                    case VERB, OTHER -> found.add(Letters.fold(entry.lemma(reading)));
                }
            }
            for (String noun : Lexicon.withoutOldDatives(entry.form(), nouns)) {
                compound(noun, asked, found);
            }
        }
        if (capital && piece.endsWith("er")) {
            strongForm(piece, asked, found);
        }
        if (onlyNames) {
            for (String name : List.copyOf(found)) {
                addKey(name, found);
            }
        }
    }

    /// Whether a noun may be an adjective used as one: `die Abgeordneten`, `das Islamische`, or part of a name.
    private static boolean isAdjectiveToo(Entry entry) {
        return (entry.tail().nouns() & ~Analysis.TRUE_NOUN) != 0;
    }

    /// `ein Gefangener` is one of `die Gefangenen`, whose basic form is `Gefangene`.
    private void strongForm(String piece, boolean asked, Set<String> found) {
        String weak = piece.substring(0, piece.length() - 1);
        for (Entry entry : lexicon.lookup(Letters.lower(weak), false)) {
            if (isAdjectiveToo(entry)) {
                compound(entry.form(), asked, found);
            }
        }
    }

    /// A participle is found by its verb: `geplanten` by `planen`, `teilnehmende` by `teilnehmen`.
    private void participle(String lemma, Set<String> found) {
        boolean resolved = false;
        for (Entry entry : lexicon.lookup(Letters.lower(lemma), false)) {
            for (Analysis reading : entry.tail().readings()) {
                if (reading.kind() == Kind.VERB) {
                    found.add(Letters.fold(entry.lemma(reading)));
                    resolved = true;
                } else if (reading.kind() == Kind.ADJECTIVE) {
                    found.add(Letters.fold(lemma));
                }
            }
        }
        if (!resolved && lemma.endsWith("nd")) {
            String infinitive = lemma.substring(0, lemma.length() - 1);
            for (Entry entry : lexicon.lookup(Letters.lower(infinitive), false)) {
                if (entry.tail().hasBasic(Kind.VERB)) {
                    found.add(Letters.fold(infinitive));
                    resolved = true;
                }
            }
        }
        if (!resolved) {
            found.add(Letters.fold(lemma));
        }
    }

    private void compound(String lemma, boolean asked, Set<String> found) {
        List<Part> parts = compounds.splitKnown(lemma);
        if (parts.isEmpty()) {
            found.add(Letters.fold(lemma));
        } else {
            runs(parts, asked, found);
        }
    }

    private void unknown(String piece, String lower, boolean asked, Set<String> found) {
        if (lower.length() >= SHORTEST_COMPOUND && lower.chars().allMatch(Character::isLetter)) {
            List<Part> parts = compounds.splitUnknown(lower, false);
            if (parts.isEmpty() && Lexicon.mayBeTranscribed(lower)) {
                parts = compounds.splitUnknown(lower, true);
            }
            if (!parts.isEmpty()) {
                runs(parts, asked, found);
                return;
            }
        }
        String folded = Letters.fold(piece);
        found.add(stem(lower, folded));
        if (asked || Character.isUpperCase(piece.charAt(0))) {
            addKey(folded, found);
            if (folded.endsWith("s") && !folded.endsWith("ss")) {
                addKey(folded.substring(0, folded.length() - 1), found);
            }
        }
    }

    /// A word the dictionary lacks, without the endings of adjectives and the genitive `s`, unless what is left is a
    /// word of its own (`Walder` is not `Wald`). Lucene's stemmers go further and make one word of two too often (see
    /// the decision record).
    private String stem(String lower, String folded) {
        for (String ending : ENDINGS) {
            int kept = folded.length() - ending.length();
            if (kept >= SHORTEST_STEM && folded.endsWith(ending) && lower.endsWith(ending)) {
                if (ending.equals("s") && BEFORE_GENITIVE_S.indexOf(folded.charAt(kept - 1)) < 0) {
                    continue;
                }
                if (lexicon.lookup(lower.substring(0, lower.length() - ending.length()), false).isEmpty()) {
                    return folded.substring(0, kept);
                }
            }
        }
        return folded;
    }

    private static void addKey(String folded, Set<String> found) {
        String key = NameKey.of(folded);
        if (!key.isEmpty()) {
            found.add(key);
        }
    }

    /// Adds the whole compound, and in a text every run of neighbouring parts that is shorter.
    private static void runs(List<Part> parts, boolean asked, Set<String> found) {
        int n = parts.size();
        for (int length = n; length >= 1; length--) {
            for (int start = 0; start + length <= n; start++) {
                StringBuilder front = new StringBuilder();
                for (int i = start; i < start + length - 1; i++) {
                    front.append(parts.get(i).joint());
                }
                for (String lemma : parts.get(start + length - 1).lemmas()) {
                    found.add(front + lemma);
                }
            }
            if (asked && !found.isEmpty()) {
                return;
            }
        }
    }

    private static @Nullable Asked number(String plain, boolean asked) {
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            int year = Integer.parseInt(day.group(3));
            return day(plain, day.group(3).length() == 2 ? 2000 + year : year, day.group(2), day.group(1), asked);
        }
        Matcher iso = ISO_DAY.matcher(plain);
        if (iso.matches()) {
            return day(plain, Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3), asked);
        }
        if (!plain.chars().allMatch(c -> Character.isDigit(c) || (!Character.isLetter(c) && c != '-'))) {
            return null;
        }
        Set<String> found = new LinkedHashSet<>();
        if (THOUSANDS.matcher(plain).matches()) {
            found.add(plain.replaceAll("\\D", ""));
        } else if (TIME.matcher(plain).matches()) {
            found.add(plain.replace('.', ':'));
            found.add(plain.replace('.', ','));
        } else if (LEADING_ZERO.matcher(plain).matches()) {
            found.add(plain.substring(1));
        } else {
            found.add(plain.replace('.', ','));
        }
        return one(plain, found);
    }

    /// A date is one term; in a text it is also found by its year, its month's name and its day, and somebody who asks
    /// for it also finds it written out.
    private static @Nullable Asked day(String plain, int year, String month, String day, boolean asked) {
        LocalDate date;
        try {
            date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
        String name = MONTHS.get(date.getMonthValue() - 1);
        String number = String.valueOf(date.getDayOfMonth());
        if (asked) {
            return new Asked(
                    List.of(date.toString()),
                    List.of(
                            new Word.Step(List.of(plain), List.of(number)),
                            new Word.Step(List.of(), List.of(name)),
                            new Word.Step(List.of(), List.of(String.valueOf(year)))));
        }
        return one(plain, List.of(date.toString(), String.valueOf(year), name, number));
    }

    private static String trimmed(String plain) {
        String word = plain;
        int last = word.length() - 1;
        if (last > 1 && word.charAt(last) == 's' && Letters.isApostrophe(word.charAt(last - 1))) {
            word = word.substring(0, last - 1);
        }
        boolean clean = true;
        for (int i = 0; i < word.length() && clean; i++) {
            clean = !Letters.isApostrophe(word.charAt(i));
        }
        return clean ? word : word.replaceAll("['`´\\u2018\\u2019\\u02BC]", "");
    }
}
