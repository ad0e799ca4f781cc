package org.randnotiz.gates;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words in two languages, and what is wrong with them.
///
/// @param base  the German words by key
/// @param other the English words by key
record Bundles(Map<String, String> base, Map<String, String> other) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

    /// Reads `NAME.properties` and `NAME_en.properties` of a folder.
    ///
    /// @throws IllegalArgumentException if a file gives a key twice
    static Bundles read(Path dir, String name) throws IOException {
        return new Bundles(properties(dir.resolve(name + ".properties")),
                properties(dir.resolve(name + "_en.properties")));
    }

    /// Where the two differ in keys or in the places for arguments, hold words that cannot be shown, or speak otherwise than
    /// the interface does.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new TreeSet<>(base.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            String german = base.get(key);
            String english = other.get(key);
            if (german == null || english == null) {
                faults.add(key + ": missing in " + (german == null ? "German" : "English"));
                continue;
            }
            if (!places(german).equals(places(english))) {
                faults.add(key + ": places " + places(german) + " in German, " + places(english) + " in English");
            }
            faults.addAll(faults(key, german, "German"));
            Tone.faults(german).forEach(fault -> faults.add(key + ": " + fault));
            faults.addAll(faults(key, english, "English"));
        }
        return faults;
    }

    private static List<String> faults(String key, String words, String language) {
        List<String> faults = new ArrayList<>();
        if (words.indexOf('\'') >= 0) {
            faults.add(key + ": straight apostrophe in " + language);
        }
        // What is left of ä, ö, ü when UTF-8 is taken for Latin-1 and written again.
        if (words.contains("\u00c3")) {
            faults.add(key + ": encoded twice in " + language);
        }
        try {
            if (new MessageFormat(words).format(new Object[0]).isBlank()) {
                faults.add(key + ": empty in " + language);
            }
        } catch (IllegalArgumentException e) {
            faults.add(key + ": no pattern in " + language + ": " + e.getMessage());
        }
        return faults;
    }

    private static Set<Integer> places(String words) {
        return PLACE.matcher(words).results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> properties(Path file) throws IOException {
        Map<String, String> words = new TreeMap<>();
        Properties once = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    throw new IllegalArgumentException(file.getFileName() + " gives " + key + " twice");
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            once.load(reader);
        }
        return words;
    }
}
