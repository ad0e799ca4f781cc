package org.randnotiz.index.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.randnotiz.german.morphology.Letters;
import org.randnotiz.german.morphology.NameKey;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.PackedWord;
import org.randnotiz.search.query.Column;
import org.randnotiz.search.query.Query;
import org.randnotiz.text.Span;

/// Finds the words of a query in a text, as the index finds them, and covers each word as it is written.
public final class Finder {

    private final GermanAnalysis analysis;
    private final List<Sought> leaves;
    private final List<ByteRunAutomaton> near = new ArrayList<>();

    private Finder(GermanAnalysis analysis, List<Sought> leaves) {
        this.analysis = analysis;
        this.leaves = leaves;
    }

    /// Finds what a query wants, not what it does not want.
    public static Finder of(Query query, GermanAnalysis analysis) {
        List<Sought> leaves = new ArrayList<>();
        collect(query, new Seeking(analysis), leaves);
        Finder finder = new Finder(analysis, leaves);
        for (Sought leaf : leaves) {
            if (leaf instanceof Sought.Near(String folded, int edits)) {
                finder.near.add(new FuzzyQuery(new Term(Fields.EXACT, folded), edits, 1)
                        .getAutomata().runAutomaton);
            }
        }
        return finder;
    }

    private static void collect(Query query, Seeking seeking, List<Sought> leaves) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> collect(part, seeking, leaves));
            case Query.Or or -> or.parts().forEach(part -> collect(part, seeking, leaves));
            case Query.Not not -> {
                // What is not wanted is not there.
            }
            case Query.Marked marked -> collect(marked.one(), seeking, leaves);
            case Query.Said said -> {
                if (!said.column().equals(Column.AUTHOR) && !said.column().equals(Column.ID)) {
                    collect(said.words(), seeking, leaves);
                }
            }
            case Query.Word word -> flatten(seeking.of(word), leaves);
            case Query.Begun begun -> flatten(seeking.of(begun), leaves);
            case Query.Phrase phrase -> flatten(seeking.of(phrase), leaves);
            case Query.Exact exact -> flatten(seeking.of(exact), leaves);
            case Query.Prefix prefix -> {
                if (!prefix.text().isEmpty()) { // any word at all is no word to be shown
                    flatten(seeking.of(prefix), leaves);
                }
            }
            case Query.Fuzzy fuzzy -> flatten(seeking.of(fuzzy), leaves);
            default -> {
                // No words.
            }
        }
    }

    private static void flatten(Sought sought, List<Sought> leaves) {
        switch (sought) {
            case Sought.Either either -> either.alternatives().forEach(one -> flatten(one, leaves));
            case Sought.Both both -> both.parts().forEach(one -> flatten(one, leaves));
            case Sought.Begun begun when begun.isShort() ->
                // `s` finds `wäre`, a form of `sein`, but nobody who sees it lit would know why.
                leaves.add(new Sought.Opening(begun.letters()));
            case Sought.Begun begun -> {
                flatten(begun.finished(), leaves);
                begun.beginnings().forEach(one -> flatten(one, leaves));
            }
            case Sought.Named named -> {
                List<Sought> ways = new ArrayList<>();
                flatten(named.way(), ways);
                ways.forEach(way -> leaves.add(new Sought.Named(way)));
            }
            case Sought.Everything everything -> {
                // It stands nowhere in particular.
            }
            case Sought.Starting starting when NameKey.isVague(starting.folded()) -> {
                // `je` finds `Ekaterinburg` as `Jekaterinburg`, but would light up every long word that begins with `e`.
            }
            default -> leaves.add(sought);
        }
    }

    /// Whether there is nothing to look for.
    boolean isEmpty() {
        return leaves.isEmpty();
    }

    /// What is looked for.
    List<Sought> leaves() {
        return leaves;
    }

    /// Adds the words of a text of which a term begins in one of these ways.
    void starting(String text, List<String> folded, List<Span> found) {
        byte[][] beginnings = new byte[folded.size()][];
        Arrays.setAll(beginnings, i -> folded.get(i).getBytes(StandardCharsets.UTF_8));
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            byte[] packed = analysis.packed(text, words.start(), words.end(), words.opening());
            if (PackedWord.begins(packed, beginnings)) {
                found.add(new Span(words.start(), words.end()));
            }
        }
    }

    /// Adds the words of a text that as written begin in one of these ways.
    void opening(String text, List<Sought.Opening> openings, List<Span> found) {
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            String written = Letters.fold(Letters.plain(text.substring(words.start(), words.end())));
            if (openings.stream().anyMatch(opening -> opening.fits(written))) {
                found.add(new Span(words.start(), words.end()));
            }
        }
    }

    /// A place of the text and the word that stands there.
    private record Place(Word.Step step, int start, int end) {}

    /// Where in `text` something stands that is looked for, in order and not overlapping.
    public List<Span> find(CharSequence text) {
        if (leaves.isEmpty()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            for (Word.Step step : analysis.word(text, words.start(), words.end(), words.opening()).steps()) {
                places.add(new Place(step, words.start(), words.end()));
            }
        }
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int nextNear = 0;
            for (Sought one : leaves) {
                Sought leaf = one instanceof Sought.Named(Sought way) ? way : one;
                int length = 1;
                boolean here = switch (leaf) {
                    case Sought.Terms terms -> holds(places.get(i), terms.exact(), terms.terms());
                    case Sought.Sequence sequence -> {
                        length = sequence.places().size();
                        yield holds(places, i, sequence);
                    }
                    case Sought.Opening opening -> places.get(i).step().exact().stream().anyMatch(opening::fits);
                    case Sought.Starting starting -> begins(places.get(i).step(), starting.folded());
                    case Sought.Shaped shaped -> places.get(i).step().exact().stream().anyMatch(shaped::fits);
                    case Sought.Near any -> accepts(near.get(nextNear++), places.get(i).step());
                    default -> false; // taken apart before
                };
                if (here) {
                    found.add(new Span(places.get(i).start(), places.get(i + length - 1).end()));
                }
            }
        }
        return united(found);
    }

    private static boolean holds(Place place, boolean exact, Set<String> terms) {
        for (String term : exact ? place.step().exact() : place.step().found()) {
            if (terms.contains(term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Place> places, int from, Sought.Sequence sequence) {
        int length = sequence.places().size();
        if (from + length > places.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!holds(places.get(from + i), sequence.exact(), sequence.places().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(Word.Step step, String folded) {
        return step.exact().stream().anyMatch(term -> term.startsWith(folded))
                || step.found().stream().anyMatch(term -> term.startsWith(folded));
    }

    private static boolean accepts(ByteRunAutomaton automaton, Word.Step step) {
        for (String term : step.exact()) {
            BytesRef bytes = new BytesRef(term);
            if (automaton.run(bytes.bytes, bytes.offset, bytes.length)) {
                return true;
            }
        }
        return false;
    }

    /// In order, those that overlap as one.
    static List<Span> united(List<Span> spans) {
        Collections.sort(spans);
        List<Span> united = new ArrayList<>();
        for (Span span : spans) {
            Span last = united.isEmpty() ? null : united.getLast();
            if (last != null && span.start() < last.end()) {
                united.set(united.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return List.copyOf(united);
    }
}
