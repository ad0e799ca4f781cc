package org.randnotiz.german;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.text.Span;

/// Measures [Sentences] on corpora that have one token a line and an empty line behind each sentence: sentences are put
/// together to running text, hundred a paragraph, and split again.
///
/// Arguments: a file, the column of the token (from 0), and `list` to see what was missed. The files are not part of
/// the project.
final class SentenceMeasure {

    private static final int PARAGRAPH = 100;

    private SentenceMeasure() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        int column = Integer.parseInt(args[1]);
        boolean list = args.length > 2;
        List<String> sentences = read(Path.of(args[0]), column);
        int found = 0;
        int right = 0;
        int all = 0;
        for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
            StringBuilder text = new StringBuilder();
            Set<Integer> ends = new HashSet<>();
            for (String sentence : sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPH))) {
                text.append(sentence);
                ends.add(text.length());
                text.append(' ');
            }
            Set<Integer> split = Sentences.of(text).stream().map(Span::end).collect(Collectors.toSet());
            all += ends.size();
            found += split.size();
            for (int end : split) {
                if (ends.contains(end)) {
                    right++;
                } else if (list) {
                    System.out.println("too much: " + around(text, end));
                }
            }
            for (int end : ends) {
                if (list && !split.contains(end)) {
                    System.out.println("missed:   " + around(text, end));
                }
            }
        }
        System.out.printf("sentences %d, precision %.4f, recall %.4f%n", all, right / (double) found,
                right / (double) all);
    }

    private static String around(CharSequence text, int at) {
        return text.subSequence(Math.max(0, at - 40), at) + " ¦ "
                + text.subSequence(at, Math.min(text.length(), at + 30));
    }

    /// The sentences that end like one: headings and datelines say nothing about full stops.
    private static List<String> read(Path file, int column) throws IOException {
        List<String> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                String sentence = joined(tokens);
                if (sentence.matches("(?s).*[.!?…][“”«»\")]*")) {
                    sentences.add(sentence);
                }
                tokens.clear();
            } else if (!line.startsWith("#\t")) {
                tokens.add(line.split("\t", -1)[column]);
            }
        }
        return sentences;
    }

    private static String joined(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        boolean glue = true;
        for (String token : tokens) {
            boolean straight = token.equals("\"") || token.equals("``") || token.equals("''");
            boolean closes = straight ? open : token.matches("[.,;:!?…)\\]“”»%]+|'s|’s|\\.\\.\\.");
            if (!glue && !closes) {
                text.append(' ');
            }
            text.append(straight ? "\"" : token);
            glue = straight ? !open : token.matches("[(\\[„»]");
            open ^= straight;
        }
        return text.toString();
    }
}
