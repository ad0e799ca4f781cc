package org.randnotiz.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.randnotiz.text.Umlauts;

/// Finds things by what has been typed of one of their names so far, quickly enough for each key stroke; upper and lower
/// case, accents and the way umlauts are written do not count. Immutable.
///
/// @param <T> what has names
public final class NameIndex<T> {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private final List<Entry<T>> entries;

    private NameIndex(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /// The index of these items.
    ///
    /// @param names all names an item goes by, the one it is best known by first
    public static <T> NameIndex<T> of(Collection<? extends T> items, Function<? super T, List<String>> names) {
        List<Entry<T>> entries = new ArrayList<>(items.size());
        for (T item : items) {
            entries.add(new Entry<>(item, names.apply(item).stream().map(Name::of).toList()));
        }
        return new NameIndex<>(entries);
    }

    /// The items of which some name fits, best first, those that fit equally well in their order. A name that is what was
    /// typed is best; then one that begins so; then one with a word that begins so; then one where each typed word begins
    /// a word; then one that holds it somewhere. Of two names that fit equally well the better known counts. Nothing typed
    /// fits all alike.
    ///
    /// @param most how many to give at most
    public List<T> best(String typed, int most) {
        Name wanted = Name.of(typed);
        List<Ranked<T>> ranked = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Ranked<T> best = null;
            for (int i = 0; i < entry.names.size(); i++) {
                int rank = entry.names.get(i).rank(wanted);
                if (rank != NO_MATCH && (best == null || rank < best.rank)) {
                    best = new Ranked<>(entry.item, rank, i);
                }
            }
            if (best != null) {
                ranked.add(best);
            }
        }
        ranked.sort(Comparator.<Ranked<T>>comparingInt(Ranked::rank).thenComparingInt(Ranked::name));
        return ranked.stream().limit(most).map(Ranked::item).toList();
    }

    private record Entry<T>(T item, List<Name> names) {}

    /// @param name index of the name that fits best
    private record Ranked<T>(T item, int rank, int name) {}

    /// A name in both ways an umlaut may be typed: transcribed (`ae`) and without its dots (`a`).
    ///
    /// @param plain whether both are the same
    private record Name(Form transcribed, Form stripped, boolean plain) {

        static Name of(String name) {
            Form stripped = Form.of(name);
            String composed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
            String lower = composed.toLowerCase(Locale.GERMAN);
            String transcribed = Umlauts.writeOut(lower);
            return transcribed.equals(lower)
                    ? new Name(stripped, stripped, true)
                    : new Name(Form.of(transcribed), stripped, false);
        }

        int rank(Name typed) {
            int rank = stripped.rank(typed.stripped);
            return plain && typed.plain
                    ? rank
                    : Math.min(rank, transcribed.rank(typed.transcribed));
        }
    }

    private record Form(String whole, List<String> words) {

        static Form of(String name) {
            String plain = Umlauts.withoutMarks(name.strip().toLowerCase(Locale.GERMAN));
            return new Form(plain, Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        }

        int rank(Form typed) {
            if (whole.equals(typed.whole)) {
                return 0;
            }
            if (whole.startsWith(typed.whole)) {
                return 1;
            }
            if (hasWord(typed.whole)) {
                return 2;
            }
            if (typed.words.stream().allMatch(this::hasWord)) {
                return 3;
            }
            return whole.contains(typed.whole) ? 4 : NO_MATCH;
        }

        private boolean hasWord(String beginning) {
            for (String word : words) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
