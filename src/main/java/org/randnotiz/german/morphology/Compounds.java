package org.randnotiz.german.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.morphology.Analysis.Kind;
import org.randnotiz.german.morphology.Lexicon.Entry;
import org.randnotiz.german.morphology.Lexicon.Tail;

/// Takes German compounds apart: `Waffenstillstandsverhandlungen` into `Waffen`, `Stillstand`, `Verhandlung`.
///
/// A word is split only if dictionary words cover it wholly, with the cheapest sequence of parts: few and long ones.
/// Every part but the last must be able to stand in front (nouns in any form, place names, adjectives without ending,
/// verb stems, a closed list of particles), with the linking `s` where German has one; the last must be inflected as
/// the whole is. A compound that the dictionary itself knows is split under the stricter rule that its head has the
/// whole's case, number and gender, so that `Legende` (feminine) holds no `Ende` (neuter) and `Gesellschaft` no
/// `Schaft`.
final class Compounds {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 6;

    /// Particles that leave the meaning of what follows alone, so that the part should find the whole.
    private static final Set<String> PARTICLES = Set.of(
            "agrar", "anti", "außen", "binnen", "bio", "cyber", "dokumentar", "elektro", "euro", "ex", "geo", "hydro",
            "inter", "innen", "makro", "mega", "mikro", "mini", "mittel", "multi", "nano", "neben", "neo", "nicht",
            "ober",
            "öko", "polit", "post", "pseudo", "quasi", "sonder", "super", "tele", "trans", "turbo", "ultra", "vize",
            "zwischen");

    /// Particles that mostly make new words (`Unterschied`, `Gegenstand`, `Überfall`); they count only in front of a
    /// long rest, and but for `gegen` only in words that the dictionary lacks.
    private static final Set<String> PREPOSITIONS =
            Set.of("gegen", "unter", "über", "vor", "nach", "mit", "rück", "wieder", "selbst", "zusatz");

    private static final Set<String> DIRECTIONS = Set.of(
            "nord", "süd", "ost", "west", "nordost", "nordwest", "südost", "südwest", "zentral", "mittel", "inner");

    /// Words that are rarely meant where they seem to stand in front or at the end of another (`Ent·scheidung`,
    /// `Kap·elle`, `vorstell·bar`).
    private static final Set<String> NEVER_IN_FRONT = Set.of(
            "ein", "ent", "ver", "verb", "zer", "her", "hin", "wider", "weg", "los", "all", "ab", "an", "auf", "aus",
            "zuge", "sor", "gei");

    private static final Set<String> NEVER_AT_THE_END = Set.of(
            "echse", "elle", "ster", "ling", "lings", "arische", "bar", "bare", "baren", "bares", "barer", "barem");

    private static final Set<String> NEVER_SPLIT =
            Set.of("montag", "sonntag", "freitag", "donnerstag", "dienstag", "samstag", "mittwoch", "sonnabend",
                    "generation");

    private static final Set<String> SHORT_NOUNS = Set.of("öl");

    /// Feminine suffixes that never go without the linking `s`.
    private static final List<String> NEEDS_S = List.of("ung", "heit", "keit", "schaft", "tät", "ion");

    /// Stands for what may come behind what has been typed: letters that no word has.
    private static final String AHEAD = "\0".repeat(8);

    private static final Tail NOTHING = new Tail(List.of());

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// One part of a compound.
    ///
    /// @param joint  its folded spelling within the compound, without a linking `s`
    /// @param lemmas the folded basic forms it can be found by; none for particles and stems
    record Part(String joint, List<String> lemmas) {

        Part {
            lemmas = List.copyOf(lemmas);
        }
    }

    /// Splits a basic form that the dictionary has.
    ///
    /// @param lemma as the dictionary writes it
    /// @return its parts, at least two, or none if it is not a compound
    List<Part> splitKnown(String lemma) {
        String lower = Letters.lower(lemma);
        long nouns = 0;
        boolean name = false;
        boolean adjective = false;
        for (Entry entry : lexicon.lookup(lower, false)) {
            if (entry.form().equals(lemma)) {
                nouns |= entry.tail().nouns();
                name |= entry.tail().has(Kind.NAME);
                adjective |= entry.tail().has(Kind.ADJECTIVE);
            }
        }
        if (nouns == 0 && !name && !adjective) {
            return List.of();
        }
        return split(lower, new Whole(true, nouns, name && nouns == 0, adjective), false);
    }

    /// Splits a word that the dictionary does not have, in whatever inflected form.
    ///
    /// @param lower   the word in lower case
    /// @param lenient whether umlauts and `ß` may be transcribed
    List<Part> splitUnknown(String lower, boolean lenient) {
        return split(lower, new Whole(false, 0, false, false), lenient);
    }

    /// What is known of the word to be split.
    private record Whole(boolean known, long nouns, boolean nameOnly, boolean adjective) {}

    /// A way to cover the word up to some place: the last part taken, and what came before it.
    private record Path(@Nullable Path before, int parts, int cost, String joint, Entry entry, Role role) {}

    private enum Role {
        NOUN,
        NOUN_WITHOUT_E,
        NAME,
        ADJECTIVE,
        STEM,
        /// A verb's stem with `er`: who does it, such as `Bekenner`, of which the dictionary lacks many.
        AGENT,
        PARTICLE
    }

    private List<Part> split(String lower, Whole whole, boolean lenient) {
        int n = lower.length();
        if (n < 2 * SHORTEST - 1 || n > LONGEST || NEVER_SPLIT.contains(lower)) {
            return List.of();
        }
        Path path = cover(lower, whole, lenient)[n];
        return path == null ? List.of() : parts(path, whole);
    }

    /// The cheapest way to cover the word up to each of its places.
    private @Nullable Path[] cover(String lower, Whole whole, boolean lenient) {
        int n = lower.length();
        @Nullable
        Path[] best = new @Nullable Path[n + 1];
        for (int start = 0; start <= n - SHORTEST; start++) {
            Path before = best[start];
            if (start > 0 && (before == null || before.parts() >= MOST_PARTS - 1)) {
                continue;
            }
            int from = start;
            lexicon.walk(lower, from, lenient, (end, node, form, tail) -> {
                if (end == n) {
                    if (from > 0 && before != null && tail != null) {
                        head(lower, from, form, tail, whole, before, best);
                    }
                } else if (n - end >= SHORTEST - 1) {
                    modifiers(lower, from, end, node, form, tail, whole, before, best);
                }
            });
        }
        return best;
    }

    /// What stands in front of the last part of a compound.
    ///
    /// @param end   where it ends in the word, with its linking `s`
    /// @param joint its spelling in the index, without
    record Front(int end, String joint) {}

    /// All beginnings of `lower` that can stand in front of something, however it goes on.
    List<Front> fronts(String lower) {
        if (lower.length() < SHORTEST || lower.length() > LONGEST - AHEAD.length()) {
            return List.of();
        }
        Set<Front> fronts = new LinkedHashSet<>();
        Whole whole = new Whole(false, 0, false, false);
        for (boolean lenient : Lexicon.mayBeTranscribed(lower) ? new boolean[] {false, true} : new boolean[] {false}) {
            @Nullable
            Path[] best = cover(lower + AHEAD, whole, lenient);
            for (int end = SHORTEST; end <= lower.length(); end++) {
                Path path = best[end];
                if (path != null) {
                    fronts.add(new Front(end, joint(path, whole)));
                }
            }
        }
        return List.copyOf(fronts);
    }

    private String joint(Path last, Whole whole) {
        StringBuilder joint = new StringBuilder();
        for (Path path = last; path != null; path = path.before()) {
            StringBuilder part = new StringBuilder();
            inner(path, whole, false).forEach(one -> part.append(one.joint()));
            joint.insert(0, part.isEmpty() ? path.joint() : part);
        }
        return joint.toString();
    }

    private static void head(
            String lower,
            int from,
            CharSequence form,
            Tail tail,
            Whole whole,
            Path before,
            @Nullable Path[] best) {
        int length = lower.length() - from;
        if (length < SHORTEST || NEVER_AT_THE_END.contains(lower.substring(from))) {
            return;
        }
        boolean particle = before.role() == Role.PARTICLE && before.before() == null;
        Role role;
        if (!whole.nameOnly()
                && tail.has(Kind.NOUN)
                && (whole.known() ? (tail.nouns() & whole.nouns()) != 0 : (tail.nouns() & Analysis.TRUE_NOUN) != 0)
                && !(particle && length < 5)) {
            role = Role.NOUN;
        } else if ((whole.known() ? whole.adjective() : true)
                && (tail.has(Kind.ADJECTIVE) || (tail.has(Kind.PARTICIPLE) && length > 4))
                && Character.isLowerCase(form.charAt(0))
                && (before.role() == Role.NOUN || before.role() == Role.NAME || before.role() == Role.NOUN_WITHOUT_E)) {
            role = Role.ADJECTIVE;
        } else if ((!whole.known() || whole.nameOnly())
                && tail.place()
                && length > 3
                && before.before() == null
                && DIRECTIONS.contains(before.joint().replace("ue", "ü"))) {
            role = Role.NAME;
        } else {
            return;
        }
        offer(best, lower.length(), before, cost(length) + (role == Role.ADJECTIVE ? 1 : 0),
                Letters.fold(lower.substring(from)), form, tail, role);
    }

    private void modifiers(
            String lower,
            int from,
            int end,
            int node,
            CharSequence form,
            @Nullable Tail tail,
            Whole whole,
            @Nullable Path before,
            @Nullable Path[] best) {
        int length = end - from;
        if (length < 2) {
            return;
        }
        if (Character.isUpperCase(form.charAt(0))) {
            boolean noun = tail != null && tail.has(Kind.NOUN);
            Tail withE = noun ? null : lexicon.tailAfter(node, "e");
            boolean nounWithoutE = withE != null && withE.hasBasic(Kind.NOUN);
            if ((tail == null && !nounWithoutE) || !mayStandInFront(lower, from, end, whole)) {
                return;
            }
            String text = lower.substring(from, end);
            String joint = Letters.fold(text);
            boolean linkable = lower.charAt(end) == 's' && lower.length() - end > SHORTEST;
            if (noun && tail != null) {
                noun(text, end, linkable, form, tail, joint, before, best);
            } else if (tail != null && tail.has(Kind.NAME)
                    && (tail.place() ? length > 3 : length > 4 && !whole.known())) {
                offer(best, end, before, cost(length) + 2, joint, form, tail, Role.NAME);
            }
            if (nounWithoutE && withE != null) {
                String withItsE = form + "e";
                offer(best, end, before, cost(length) + 3, joint, withItsE, withE, Role.NOUN_WITHOUT_E);
                if (linkable) {
                    offer(best, end + 1, before, cost(length) + 3, joint, withItsE, withE, Role.NOUN_WITHOUT_E);
                }
            }
        } else {
            Tail infinitive = lexicon.tailAfter(node, takesN(form) ? "n" : "en");
            boolean stem = infinitive != null && infinitive.hasBasic(Kind.VERB);
            boolean adjective = tail != null && tail.hasBasic(Kind.ADJECTIVE);
            if ((!stem && !adjective && from > 0) || !mayStandInFront(lower, from, end, whole)) {
                return;
            }
            String text = lower.substring(from, end);
            String joint = Letters.fold(text);
            if (from == 0 && particle(text, lower.length() - end, whole)) {
                offer(best, end, null, cost(length), joint, form, NOTHING, Role.PARTICLE);
                return;
            }
            if (adjective && tail != null) {
                offer(best, end, before, cost(length) + 2, joint, form, tail, Role.ADJECTIVE);
            }
            if (stem && infinitive != null) {
                offer(best, end, before, cost(length) + 5, joint, form, infinitive, Role.STEM);
                if (length > SHORTEST && lower.startsWith("er", end) && lower.length() - end > 2 + SHORTEST) {
                    offer(best, end + 2, before, cost(length) + 3, joint + "er", form, infinitive, Role.AGENT);
                }
            }
        }
    }

    private static void noun(
            String text,
            int end,
            boolean linkable,
            CharSequence form,
            Tail tail,
            String joint,
            @Nullable Path before,
            @Nullable Path[] best) {
        boolean needsS = needsS(text, tail);
        int cost = cost(text.length());
        if (!needsS) {
            offer(best, end, before, cost, withoutS(form, tail, joint), form, tail, Role.NOUN);
        }
        if (linkable && (needsS || tail.hasBasic(Kind.NOUN))) {
            offer(best, end + 1, before, cost + (needsS ? 0 : 2), joint, form, tail, Role.NOUN);
        }
    }

    private static boolean particle(String text, int rest, Whole whole) {
        return PARTICLES.contains(text)
                || (text.equals("gegen") && rest > 5)
                || (!whole.known() && PREPOSITIONS.contains(text) && rest > 4);
    }

    private static boolean mayStandInFront(String lower, int from, int end, Whole whole) {
        String text = lower.substring(from, end);
        if (from == 0 && whole.nameOnly() && !DIRECTIONS.contains(text)) {
            return false;
        }
        if (end - from < SHORTEST && !SHORT_NOUNS.contains(text) && !text.equals("ex")) {
            return false;
        }
        return !NEVER_IN_FRONT.contains(text)
                && (!PREPOSITIONS.contains(text) || (from == 0 && particle(text, lower.length() - end, whole)));
    }

    private static boolean takesN(CharSequence stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == 'e' || ((last == 'l' || last == 'r') && stem.charAt(stem.length() - 2) == 'e');
    }

    private static int cost(int length) {
        return 10 + (length <= 3 ? 5 : length == 4 ? 1 : 0);
    }

    private static void offer(
            @Nullable Path[] best,
            int end,
            @Nullable Path before,
            int cost,
            String joint,
            CharSequence form,
            Tail tail,
            Role role) {
        int total = cost + (before == null ? 0 : before.cost());
        Path known = best[end];
        if (known == null || total < known.cost()) {
            int parts = before == null ? 1 : before.parts() + 1;
            best[end] = new Path(before, parts, total, joint, new Entry(form.toString(), tail), role);
        }
    }

    private static boolean needsS(String text, Tail tail) {
        boolean feminine = (tail.nouns() & 0x2222_2222L) != 0;
        return feminine && tail.hasBasic(Kind.NOUN) && NEEDS_S.stream().anyMatch(text::endsWith);
    }

    /// The spelling without the `s` of a genitive, which is the same letter as the linking `s`.
    private static String withoutS(CharSequence form, Tail tail, String joint) {
        if (!joint.endsWith("s")) {
            return joint;
        }
        Entry entry = new Entry(form.toString(), tail);
        for (Analysis reading : tail.readings()) {
            if (reading.kind() == Kind.NOUN) {
                String lemma = Letters.fold(entry.lemma(reading));
                if (lemma.length() == joint.length() - 1 && joint.startsWith(lemma)) {
                    return lemma;
                }
            }
        }
        return joint;
    }

    private List<Part> parts(Path last, Whole whole) {
        List<Path> paths = new ArrayList<>();
        for (Path path = last; path != null; path = path.before()) {
            paths.add(path);
        }
        Collections.reverse(paths);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            boolean isLast = i == paths.size() - 1;
            List<Part> inner = inner(path, whole, isLast);
            if (inner.isEmpty()) {
                parts.add(new Part(path.joint(), lemmas(path, whole, isLast)));
            } else {
                parts.addAll(inner);
            }
        }
        return List.copyOf(parts);
    }

    /// The parts of a part that is a compound itself.
    private List<Part> inner(Path path, Whole whole, boolean isLast) {
        return path.role() == Role.NOUN && path.entry().form().length() >= 2 * SHORTEST
                ? splitKnown(nouns(path, whole, isLast).getFirst())
                : List.of();
    }

    private static List<String> lemmas(Path path, Whole whole, boolean last) {
        Set<String> lemmas = new LinkedHashSet<>();
        switch (path.role()) {
            case NOUN, NOUN_WITHOUT_E -> nouns(path, whole, last).forEach(noun -> lemmas.add(Letters.fold(noun)));
            case NAME -> add(path, Kind.NAME, lemmas);
            case ADJECTIVE -> {
                if (last) {
                    add(path, Kind.ADJECTIVE, lemmas);
                    add(path, Kind.PARTICIPLE, lemmas);
                }
            }
            case AGENT -> lemmas.add(path.joint());
            case STEM, PARTICLE -> {
                // Particles and stems are no words that one would look for.
            }
        }
        return List.copyOf(lemmas);
    }

    private static void add(Path path, Kind kind, Set<String> lemmas) {
        for (Analysis reading : path.entry().tail().readings()) {
            if (reading.kind() == kind) {
                lemmas.add(Letters.fold(path.entry().lemma(reading)));
            }
        }
    }

    private static List<String> nouns(Path path, Whole whole, boolean last) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Analysis reading : path.entry().tail().readings()) {
            if (reading.kind() == Kind.NOUN && (!last || !whole.known() || (reading.nouns() & whole.nouns()) != 0)) {
                lemmas.add(path.entry().lemma(reading));
            }
        }
        return List.copyOf(Lexicon.withoutOldDatives(path.entry().form(), lemmas));
    }
}
