package org.randnotiz.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import morfologik.fsa.FSA;
import org.randnotiz.german.morphology.Lexicon;

/// German words in the order of how often they come up, so that a word's rank gives its frequency as Zipf's law has it: those
/// of the sample posts as often as they stand there, then forms of the dictionary in an order that a seed decides.
final class GermanWords {

    private static final double KERNEL = 5_000;

    private final String[] words;
    private final double[] upTo;

    private GermanWords(List<String> ranked) {
        words = ranked.toArray(String[]::new);
        upTo = new double[words.length];
        double sum = 0;
        for (int rank = 0; rank < words.length; rank++) {
            sum += frequency(rank);
            upTo[rank] = sum;
        }
    }

    /// Zipf's law with Mandelbrot's shift for the words that everybody uses, and the steeper slope that large collections of
    /// text show beyond them (Ferrer i Cancho and Solé, Two Regimes in the Frequency of Words, 2001).
    private static double frequency(int rank) {
        double shifted = rank + 2.7;
        return shifted < KERNEL ? 1 / shifted : Math.pow(KERNEL / shifted, 1.6) / KERNEL;
    }

    /// So many words.
    ///
    /// @param samples the folder of the sample posts
    static GermanWords of(int size, long seed, Path samples) throws IOException {
        return of(forms(), size, seed, samples);
    }

    /// So many words, where there are several of them: reading the dictionary takes seconds.
    ///
    /// @param forms all forms of the dictionary
    static GermanWords of(List<String> forms, int size, long seed, Path samples) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String text = Files.readString(samples.resolve("lage-zentralasien.txt")).replace("\u00AD", "");
        for (String word : text.split("[^\\p{L}-]+")) {
            if (word.length() > 1 || word.equals("a")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        List<String> ranked = new ArrayList<>(counts.keySet());
        ranked.sort((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0));
        List<String> shuffled = new ArrayList<>(forms);
        Collections.shuffle(shuffled, new Random(seed));
        Set<String> all = new LinkedHashSet<>(ranked);
        for (String form : shuffled) {
            if (all.size() == size) {
                break;
            }
            all.add(form);
        }
        return new GermanWords(List.copyOf(all));
    }

    /// All forms of the dictionary.
    static List<String> forms() throws IOException {
        try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(Lexicon.DATA)) {
            if (in == null) {
                throw new IOException(Lexicon.DATA + " is not there");
            }
            Set<String> forms = new LinkedHashSet<>();
            for (ByteBuffer sequence : FSA.read(new ByteArrayInputStream(in.readAllBytes()))) {
                byte[] bytes = new byte[sequence.remaining()];
                sequence.get(bytes);
                int end = 0;
                while (end < bytes.length && bytes[end] != Lexicon.SEPARATOR) {
                    end++;
                }
                String form = new String(bytes, 0, end, StandardCharsets.UTF_8);
                if (form.length() > 2 && form.chars().allMatch(Character::isLetter)) {
                    forms.add(form);
                }
            }
            return List.copyOf(forms);
        }
    }

    /// A word, frequent ones frequently.
    String any(Random random) {
        double wanted = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    /// The word of a rank, from 0.
    String at(int rank) {
        return words[rank];
    }

    int size() {
        return words.length;
    }
}
