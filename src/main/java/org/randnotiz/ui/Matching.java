package org.randnotiz.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How well a name fits what has been typed so far; upper and lower case, accents and the way umlauts are written do not
/// count. Pure.
public final class Matching {

    /// It does not fit.
    public static final int NO_MATCH = Integer.MAX_VALUE;

    private Matching() {}

    /// How well `name` fits: 0 it is what was typed, 1 it begins so, 2 one of its words does, 3 each typed word begins one
    /// of its words, 4 it holds it somewhere; [#NO_MATCH] if it does not fit. Nothing typed fits everything alike.
    public static int rank(String typed, String name) {
        // A transcribed umlaut (ae) and a dropped one (a) are both common; either form may be what was meant.
        return Math.min(
                rankOfPlain(transcribed(typed), transcribed(name)), rankOfPlain(stripped(typed), stripped(name)));
    }

    /// The items of which some name fits, best first, those that fit equally well in their order.
    ///
    /// @param names all names an item goes by
    /// @param most  how many to give at most
    public static <T> List<T> best(
            String typed, Collection<? extends T> items, Function<? super T, List<String>> names, int most) {
        record Ranked<T>(T item, int rank) {}
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T item : items) {
            int best = NO_MATCH;
            for (String name : names.apply(item)) {
                best = Math.min(best, rank(typed, name));
            }
            if (best != NO_MATCH) {
                ranked.add(new Ranked<>(item, best));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked.stream().limit(most).map(Ranked::item).toList();
    }

    private static int rankOfPlain(String typed, String name) {
        if (typed.equals(name)) {
            return 0;
        }
        if (name.startsWith(typed)) {
            return 1;
        }
        String[] words = name.split("[^\\p{L}\\p{N}]+", -1);
        if (anyBegins(words, typed)) {
            return 2;
        }
        boolean all = true;
        for (String part : typed.split("\\s+", -1)) {
            all &= anyBegins(words, part);
        }
        if (all) {
            return 3;
        }
        return name.contains(typed) ? 4 : NO_MATCH;
    }

    private static boolean anyBegins(String[] words, String beginning) {
        for (String word : words) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static String transcribed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
        return stripped(composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    private static String stripped(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.GERMAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
    }
}
