package org.randnotiz.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.HeaderLikeness;
import org.randnotiz.problem.Problem;

/// Counts the lines of one file that look like headers and were not taken, in bounded memory.
final class MissedHeaders {

    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 60;

    private final Seen headers = new Seen();
    private final Seen quotations = new Seen();

    private static final class Seen {
        private final List<String> first = new ArrayList<>();
        private long count;
        private long line;

        void add(long number, String words) {
            count++;
            line = count == 1 ? number : line;
            if (first.size() < SHOWN) {
                first.add(number + ": " + shown(words));
            }
        }
    }

    /// Looks at a line that begins no post.
    ///
    /// @param before the line before; null at the beginning of the file
    void look(String line, long number, @Nullable String before) {
        switch (HeaderLikeness.of(line, before)) {
            case HEADER -> headers.add(number, line);
            case QUOTATION -> quotations.add(number, line);
            case NONE -> {
            }
        }
    }

    /// What is to be said of the file: an error if it has become one post though it seems to hold several.
    ///
    /// @param taken how many lines were taken as headers
    Optional<Problem> problem(String file, long taken) {
        // The lines above quotations are headers only where nothing else is.
        Seen seen = taken == 0 && headers.count < quotations.count ? quotations : headers;
        if (seen.count == 0) {
            return Optional.empty();
        }
        String first = String.join("; ", seen.first);
        Problem problem = taken == 0 && seen.count > 1
                ? Problem.error("import.noneTaken", seen.count, first)
                : Problem.warning("import.missedHeaders", seen.count, first);
        return Optional.of(problem.in(file, seen.line));
    }

    /// In an argument a bar would part German from English.
    private static String shown(String line) {
        String words = line.strip().replace('|', '/');
        int end = Math.min(words.length(), LONGEST_SHOWN);
        if (end == words.length()) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
