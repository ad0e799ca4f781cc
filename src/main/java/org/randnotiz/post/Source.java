package org.randnotiz.post;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where posts come from.
///
/// @param id      names the source: lower-case letters, digits and hyphens
/// @param name    as shown
/// @param ratings its reliability over time, oldest first
public record Source(String id, String name, List<Rating> ratings) {

    public Source {
        ratings = List.copyOf(ratings);
    }

    /// A source without ratings, with an id made of its name.
    ///
    /// @param name  as shown; if blank the id stands for it
    /// @param taken the ids of other sources
    public static Source named(String name, Set<String> taken) {
        String shown = name.strip();
        String latin = shown.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "quelle" : plain;
        String id = base;
        for (int n = 2; taken.contains(id); n++) {
            id = base + "-" + n;
        }
        return new Source(id, shown.isEmpty() ? id : shown, List.of());
    }

    /// The reliability that holds now: the last given, F before any.
    public Reliability reliability() {
        return ratings.isEmpty() ? Reliability.F : ratings.getLast().reliability();
    }

    /// The source with one more step in its history.
    public Source rated(Rating rating) {
        List<Rating> longer = new ArrayList<>(ratings);
        longer.add(rating);
        return new Source(id, name, longer);
    }
}
