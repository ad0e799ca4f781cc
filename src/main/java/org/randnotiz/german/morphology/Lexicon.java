package org.randnotiz.german.morphology;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.morphology.Analysis.Kind;

/// The German morphology dictionary: what a word form can be, and its basic form.
///
/// The data is `german.dict` of `de.danielnaber:german-pos-dict` (Morphy by Wolfgang Lezius, extended by LanguageTool;
/// CC BY-SA 4.0), read as it is. It is an automaton over `form_⟨strip⟩⟨suffix⟩_TAG` (Morfologik, suffix encoding), so
/// a word is found by walking along its letters, and all words that begin at one letter of a longer word are found in
/// the same walk. The part of it that holds the forms is unpacked into arrays when it is read, since it is walked some
/// hundred times for a new word. Forms share their tails: the 552 751 forms end in 18 914 different ones, each decoded
/// once, when it is met.
///
/// Safe for use by many threads.
public final class Lexicon {

    /// The dictionary as a resource on the class path.
    public static final String DATA = "org/languagetool/resource/de/german.dict";

    /// Parts form, basic form and tag in an entry.
    public static final byte SEPARATOR = '_';
    private static final int EVERYTHING = 255;

    private final FSA automaton;
    private final FormAutomaton forms;

    /// Decoded tails by the node they begin at. Racy on purpose: a tail is immutable, and decoding one twice is harmless.
    private final @Nullable Tail[] tails;

    private Lexicon(FSA automaton, int size) {
        this.automaton = automaton;
        this.forms = FormAutomaton.of(automaton, size);
        this.tails = new @Nullable Tail[size];
    }

    /// Reads the dictionary, which takes some 100 ms.
    ///
    /// @throws IOException if it is not there or cannot be read
    public static Lexicon load() throws IOException {
        try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(DATA)) {
            if (in == null) {
                throw new FileNotFoundException(DATA);
            }
            byte[] bytes = in.readAllBytes();
            return new Lexicon(FSA.read(new ByteArrayInputStream(bytes)), bytes.length);
        }
    }

    /// A form found in the dictionary.
    ///
    /// @param form as the dictionary writes it, with its capitals and umlauts
    /// @param tail what it can be
    record Entry(String form, Tail tail) {

        /// The basic form that `reading` gives this form.
        String lemma(Analysis reading) {
            byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
            int kept = reading.strip() == EVERYTHING ? 0 : Math.max(0, bytes.length - reading.strip());
            byte[] lemma = Arrays.copyOf(bytes, kept + reading.suffix().length);
            System.arraycopy(reading.suffix(), 0, lemma, kept, reading.suffix().length);
            return new String(lemma, StandardCharsets.UTF_8);
        }
    }

    /// What the forms that share one tail of the automaton can be.
    static final class Tail {

        private final List<Analysis> readings;
        private final int kinds;
        private final int basic;
        private final long nouns;
        private final boolean place;

        Tail(List<Analysis> readings) {
            this.readings = List.copyOf(readings);
            int allKinds = 0;
            int basicKinds = 0;
            long allNouns = 0;
            boolean anyPlace = false;
            for (Analysis reading : readings) {
                int bit = reading.kind().bit();
                allKinds |= bit;
                basicKinds |= reading.basic() ? bit : 0;
                allNouns |= reading.nouns();
                anyPlace |= reading.place();
            }
            this.kinds = allKinds;
            this.basic = basicKinds;
            this.nouns = allNouns;
            this.place = anyPlace;
        }

        /// Each way to understand the form, once.
        List<Analysis> readings() {
            return readings;
        }

        /// Whether there is a reading of this kind.
        boolean has(Kind kind) {
            return (kinds & kind.bit()) != 0;
        }

        /// Whether there are readings of this kind and no others.
        boolean hasOnly(Kind kind) {
            return kinds == kind.bit();
        }

        /// Whether a reading of this kind is the basic form.
        boolean hasBasic(Kind kind) {
            return (basic & kind.bit()) != 0;
        }

        /// Case, number and gender of all noun readings.
        long nouns() {
            return nouns;
        }

        /// Whether it can be the name of a place.
        boolean place() {
            return place;
        }
    }

    /// The basic forms of a noun without those that only an old dative has: `Reise` is the journey and no longer
    /// `dem Reise`, `Rate` the instalment and not `zu Rate`.
    static Collection<String> withoutOldDatives(String form, Collection<String> lemmas) {
        if (!form.endsWith("e") || !lemmas.contains(form)) {
            return lemmas;
        }
        String bare = form.substring(0, form.length() - 1);
        return lemmas.stream().filter(lemma -> !lemma.equals(bare)).toList();
    }

    /// Receives the forms met on a walk.
    interface Visitor {
        /// Arrives behind a letter.
        ///
        /// @param end  index behind the last character of the form within the word walked along
        /// @param node the automaton's node there, for [Lexicon#tailAfter]
        /// @param form the form so far as the dictionary writes it
        /// @param tail what it can be, null where a form may go on but none ends
        void visit(int end, int node, CharSequence form, @Nullable Tail tail);
    }

    /// All entries for a lower-case word, with small or capital first letter.
    ///
    /// @param lenient whether `ae oe ue ss` may also stand for `ä ö ü ß`, and `ß` for `ss`
    List<Entry> lookup(String lower, boolean lenient) {
        List<Entry> entries = new ArrayList<>(2);
        if (lenient && mayBeTranscribed(lower)) {
            walk(lower, 0, true, (end, node, form, tail) -> {
                if (end == lower.length() && tail != null) {
                    entries.add(new Entry(form.toString(), tail));
                }
            });
            return entries;
        }
        char first = lower.charAt(0);
        char capital = Character.toUpperCase(first);
        lookup(lower, first, entries);
        if (capital != first) {
            lookup(lower, capital, entries);
        }
        return entries;
    }

    /// Adds the entry of a word, if there is one, that begins with `first` in place of its first letter.
    private void lookup(String lower, char first, List<Entry> entries) {
        int node = forms.follow(FormAutomaton.ROOT, first);
        for (int i = 1; i < lower.length() && node != FormAutomaton.NONE; i++) {
            node = forms.follow(node, lower.charAt(i));
        }
        Tail tail = node == FormAutomaton.NONE ? null : tailAt(node);
        if (tail != null) {
            entries.add(new Entry(first == lower.charAt(0) ? lower : first + lower.substring(1), tail));
        }
    }

    /// Whether a word has letters that may stand for an umlaut or `ß`, or a `ß` that may stand for `ss`: otherwise being
    /// lenient makes no difference.
    static boolean mayBeTranscribed(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == 'ß' || umlautAt(lower, i) != 0 || (c == 's' && lower.startsWith("ss", i))) {
                return true;
            }
        }
        return false;
    }

    /// Walks along `lower` from index `from`, visiting every place where a dictionary form ends or could go on.
    void walk(String lower, int from, boolean lenient, Visitor visitor) {
        StringBuilder form = new StringBuilder(lower.length() + 2);
        char first = lower.charAt(from);
        char capital = Character.toUpperCase(first);
        go(lower, from + 1, FormAutomaton.ROOT, first, lenient, form, visitor);
        if (capital != first) {
            go(lower, from + 1, FormAutomaton.ROOT, capital, lenient, form, visitor);
        }
        char umlaut = lenient ? umlautAt(lower, from) : 0;
        if (umlaut != 0) {
            go(lower, from + 2, FormAutomaton.ROOT, umlaut, true, form, visitor);
            go(lower, from + 2, FormAutomaton.ROOT, Character.toUpperCase(umlaut), true, form, visitor);
        }
    }

    private void go(String lower, int next, int node, char c, boolean lenient, StringBuilder form, Visitor visitor) {
        int target = forms.follow(node, c);
        if (target != FormAutomaton.NONE) {
            form.append(c);
            arrive(lower, next, target, lenient, form, visitor);
            form.setLength(form.length() - 1);
        }
    }

    private void arrive(String lower, int at, int node, boolean lenient, StringBuilder form, Visitor visitor) {
        visitor.visit(at, node, form, tailAt(node));
        if (at == lower.length()) {
            return;
        }
        char c = lower.charAt(at);
        go(lower, at + 1, node, c, lenient, form, visitor);
        if (lenient) {
            char umlaut = umlautAt(lower, at);
            if (umlaut != 0) {
                go(lower, at + 2, node, umlaut, true, form, visitor);
            }
            if (c == 's' && at + 1 < lower.length() && lower.charAt(at + 1) == 's') {
                go(lower, at + 2, node, 'ß', true, form, visitor);
            }
            int middle = c == 'ß' ? forms.follow(node, 's') : FormAutomaton.NONE;
            if (middle != FormAutomaton.NONE) {
                form.append('s');
                go(lower, at + 1, middle, 's', true, form, visitor);
                form.setLength(form.length() - 1);
            }
        }
    }

    /// What a form can be that goes on with `rest` from `node`; null if there is no such form.
    @Nullable
    Tail tailAfter(int node, String rest) {
        int at = node;
        for (int i = 0; i < rest.length() && at != FormAutomaton.NONE; i++) {
            at = forms.follow(at, rest.charAt(i));
        }
        return at == FormAutomaton.NONE ? null : tailAt(at);
    }

    /// All forms that begin with a lower-case beginning, with small or capital first letter, also where `ae oe ue ss` stand for
    /// `ä ö ü ß`, or would if the last of them went on.
    void beginning(String lower, BiConsumer<String, Tail> receiver) {
        Set<String> roots = new HashSet<>();
        for (String way : List.of(lower, goingOn(lower))) {
            walk(way, 0, true, (end, node, form, tail) -> {
                if (end == way.length() && roots.add(form.toString())) {
                    spread(node, new StringBuilder(form), receiver);
                }
            });
        }
    }

    /// The word with an umlaut or `ß` in the place of a last letter that may become one.
    private static String goingOn(String lower) {
        int last = lower.length() - 1;
        char goesOn = switch (lower.charAt(last)) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            case 's' -> 'ß';
            default -> lower.charAt(last);
        };
        return lower.substring(0, last) + goesOn;
    }

    private void spread(int node, StringBuilder form, BiConsumer<String, Tail> receiver) {
        Tail tail = tailAt(node);
        if (tail != null) {
            receiver.accept(form.toString(), tail);
        }
        for (int arc = forms.firstArc(node); arc < forms.firstArc(node + 1); arc++) {
            form.append(forms.letter(arc));
            spread(forms.target(arc), form, receiver);
            form.setLength(form.length() - 1);
        }
    }

    private static char umlautAt(String lower, int at) {
        if (at + 1 < lower.length() && lower.charAt(at + 1) == 'e') {
            return switch (lower.charAt(at)) {
                case 'a' -> 'ä';
                case 'o' -> 'ö';
                case 'u' -> 'ü';
                default -> 0;
            };
        }
        return 0;
    }

    private @Nullable Tail tailAt(int node) {
        int start = forms.tail(node);
        if (start == FormAutomaton.NONE) {
            return null;
        }
        Tail tail = tails[start];
        if (tail == null) {
            tail = decode(start);
            tails[start] = tail;
        }
        return tail;
    }

    private Tail decode(int start) {
        Map<String, Analysis> readings = new LinkedHashMap<>();
        for (ByteBuffer sequence : automaton.getSequences(start)) {
            byte[] bytes = new byte[sequence.remaining()];
            sequence.get(bytes);
            int separator = 0;
            while (bytes[separator] != SEPARATOR) {
                separator++;
            }
            byte[] suffix = Arrays.copyOfRange(bytes, 1, separator);
            String tag = new String(bytes, separator + 1, bytes.length - separator - 1, StandardCharsets.UTF_8);
            Analysis reading = read(tag, (bytes[0] - 'A') & 0xFF, suffix);
            String key = reading.kind() + " " + reading.strip() + " " + new String(suffix, StandardCharsets.UTF_8);
            readings.merge(key, reading, Lexicon::united);
        }
        return new Tail(List.copyOf(readings.values()));
    }

    private static Analysis united(Analysis a, Analysis b) {
        return new Analysis(
                a.kind(), a.strip(), a.suffix(), a.nouns() | b.nouns(), a.place() || b.place(), a.basic() || b.basic());
    }

    /// The classes of `german_tags.txt`, as far as they matter here.
    private static Analysis read(String tag, int strip, byte[] suffix) {
        String[] parts = tag.split(":");
        return switch (parts[0]) {
            case "SUB" -> new Analysis(Kind.NOUN, strip, suffix, nouns(parts), false, tag.startsWith("SUB:NOM:SIN"));
            case "EIG" -> {
                String last = parts[parts.length - 1];
                boolean person = last.startsWith("VOR") || last.equals("NAC") || last.equals("PER");
                yield new Analysis(Kind.NAME, strip, suffix, 0, !person, tag.startsWith("EIG:NOM:SIN"));
            }
            case "VER" -> {
                Kind kind = parts[1].equals("IMP") ? Kind.COMMAND : Kind.VERB;
                yield new Analysis(kind, strip, suffix, 0, false, parts[1].equals("INF"));
            }
            case "ADJ" -> new Analysis(Kind.ADJECTIVE, strip, suffix, 0, false, tag.startsWith("ADJ:PRD:GRU"));
            case "PA1", "PA2" ->
                new Analysis(Kind.PARTICIPLE, strip, suffix, 0, false, tag.contains(":PRD:GRU"));
            default -> new Analysis(Kind.OTHER, strip, suffix, 0, false, true);
        };
    }

    /// One bit for each case, number and gender, in a second block for nouns that are inflected like adjectives
    /// (`der Reisende`) and a third for infinitives used as nouns.
    private static long nouns(String[] parts) {
        int kase = Math.max(0, List.of("NOM", "GEN", "DAT", "AKK").indexOf(parts[1]));
        int number = parts[2].equals("PLU") ? 1 : 0;
        String gender = parts.length > 3 ? parts[3] : "NOG";
        int block = parts.length > 4 && parts[4].equals("ADJ") ? 1 : 0;
        int genderIndex = Math.max(0, List.of("MAS", "FEM", "NEU", "NOG").indexOf(gender));
        return 1L << (block * 32 + kase * 8 + number * 4 + genderIndex);
    }
}
