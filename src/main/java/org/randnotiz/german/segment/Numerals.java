package org.randnotiz.german.segment;

import java.util.HashMap;
import java.util.Map;

/// Numbers written as words, by their folded key ([WordKey]).
public final class Numerals {

    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        String[] ones = {"null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"};
        String[] teens = {
            "zehn", "elf", "zwoelf", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"
        };
        String[] tens = {"zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig"};
        for (int i = 0; i < 10; i++) {
            CARDINALS.put(ones[i], i);
            CARDINALS.put(teens[i], 10 + i);
        }
        for (int i = 0; i < tens.length; i++) {
            CARDINALS.put(tens[i], 20 + 10 * i);
            for (int one = 1; one < 10; one++) {
                CARDINALS.put((one == 1 ? "ein" : ones[one]) + "und" + tens[i], 20 + 10 * i + one);
            }
        }
        CARDINALS.put("zwo", 2);
        CARDINALS.put("beiden", 2);
        CARDINALS.put("dutzend", 12);
        CARDINALS.put("hundert", 100);
        CARDINALS.put("einhundert", 100);
        String[] stems = {
            "erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwoelft"
        };
        for (int i = 0; i < stems.length; i++) {
            for (String ending : new String[] {"e", "en", "er", "es", "em"}) {
                ORDINALS.put(stems[i] + ending, i + 1);
            }
        }
    }

    private Numerals() {}

    /// The number that a word such as `drei` or `einundzwanzig` names, without the article-like `ein`; -1 if none.
    public static int value(String key) {
        return CARDINALS.getOrDefault(key, -1);
    }

    /// The place that a word such as `dritten` names, up to 12; 0 if none.
    public static int ordinal(String key) {
        return ORDINALS.getOrDefault(key, 0);
    }
}
