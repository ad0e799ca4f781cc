package org.randnotiz.gates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How the interface speaks German: to a person as *du*, in the words of the product, with the quotation marks of books.
final class Tone {

    private static final Map<String, Pattern> FAULTS = faults();

    private Tone() {}

    private static Map<String, Pattern> faults() {
        Map<String, Pattern> faults = new LinkedHashMap<>();
        // At the beginning of a sentence it is as a rule something that was spoken of before.
        faults.put("formal address",
                Pattern.compile("(?<=[^.!?:…()„]\\s)Sie\\b|\\bIhnen\\b|\\bIhr(e[mnrs]?)?\\b|\\b[Bb]itte\\b"));
        faults.put("quotation marks other than „…“", Pattern.compile("[»«\"”]"));
        faults.put("Marke instead of Markierung", Pattern.compile("(?i)(?<![\\p{L}])marken?\\b"));
        return faults;
    }

    /// What is wrong with some German words.
    static List<String> faults(String words) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
