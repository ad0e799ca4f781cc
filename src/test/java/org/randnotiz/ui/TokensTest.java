package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the colours to the contrast of WCAG 2.2: AA in the light and the dark theme (text 4.5, shapes 3), AAA for text in
/// the high-contrast one (7, and 4.5 for shapes); and all other style sheets to using tokens.
@SuppressWarnings("NullAway") // a missing token fails the test
final class TokensTest {

    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "randnotiz", "ui");
    private static final Pattern TOKEN = Pattern.compile("-([a-z-]+): (#[0-9a-f]{6})(?:[0-9a-f]{2})?;");
    private static final List<String> COLOURS = List.of("blue", "orange", "teal", "pink", "violet", "green", "grey");
    private static final List<String> SURFACES = List.of(
            "surface", "surface-sunken", "surface-raised", "surface-hover", "surface-selected", "surface-suggestion");

    /// A literal colour: a hash, a function, or a name as a value.
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|:\\s*(white|black|red|green|blue|gr[ae]y|yellow|orange)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyPairThatHasToBeReadableIs(String theme) throws IOException {
        assertEquals(List.of(), tooFaint(tokens(theme), theme.equals("contrast")));
    }

    @Test
    void aFaintColourIsFound() throws IOException {
        Map<String, String> tokens = tokens("light");
        tokens.put("text-muted", "#a0a8b3");
        assertNotEquals(List.of(), tooFaint(tokens, false));
    }

    @Test
    void allThemesHaveTheSameTokens() throws IOException {
        assertEquals(
                List.of(tokens("light").keySet(), tokens("light").keySet()),
                List.of(tokens("dark").keySet(), tokens("contrast").keySet()));
    }

    @Test
    void onlyTokenFilesNameColours() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                if (!sheet.getFileName().toString().startsWith("tokens-")) {
                    literals(Files.readString(sheet))
                            .forEach(literal -> found.add(sheet.getFileName() + ": " + literal));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aLiteralColourIsFound() {
        assertEquals(
                List.of("#fff", ": white", "rgba("),
                literals("a { b: #fff; c: white; d: rgba(1, 2, 3, 0.5); e: -surface; }"));
    }

    private static List<String> literals(String sheet) {
        List<String> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static List<String> tooFaint(Map<String, String> tokens, boolean high) {
        double text = high ? 7 : 4.5;
        double shape = high ? 4.5 : 3;
        List<String> faint = new ArrayList<>();
        for (String surface : SURFACES) {
            check(tokens, "text", surface, 7, faint);
            for (String words : List.of("text-muted", "accent-text", "danger-text", "warning-text", "success-text")) {
                check(tokens, words, surface, text, faint);
            }
            check(tokens, "text-disabled", surface, shape, faint);
            for (String sign : List.of("focus", "line-strong", "danger", "warning", "success")) {
                check(tokens, sign, surface, shape, faint);
            }
            for (String colour : COLOURS) {
                check(tokens, "mark-" + colour + "-text", surface, text, faint);
                check(tokens, "mark-" + colour + "-line", surface, shape, faint);
            }
        }
        for (String ground : List.of("accent", "danger", "warning", "success")) {
            check(tokens, ground + "-text", ground + "-soft", text, faint);
        }
        for (String colour : COLOURS) {
            String fill = "mark-" + colour + "-fill";
            check(tokens, "text", fill, 7, faint);
            check(tokens, "text-muted", fill, text, faint);
            check(tokens, "mark-" + colour + "-text", fill, text, faint);
            check(tokens, "mark-" + colour + "-line", fill, 3, faint);
        }
        for (String ground : List.of("selection", "hit-fill", "accent-soft", "warning-soft")) {
            check(tokens, "text", ground, text, faint);
        }
        check(tokens, "hit-line", "surface-sunken", shape, faint);
        check(tokens, "caret", "selection", shape, faint);
        check(tokens, "on-accent", "accent", 4.5, faint);
        check(tokens, "on-success", "success", 4.5, faint);
        check(tokens, "text-disabled", "accent-soft", shape, faint);
        return faint;
    }

    private static void check(Map<String, String> tokens, String over, String under, double least, List<String> faint) {
        double contrast = contrast(tokens.get(over), tokens.get(under));
        if (contrast < least) {
            faint.add("%s on %s: %.2f instead of %.1f".formatted(over, under, contrast, least));
        }
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(SHEETS.resolve("tokens-" + theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }
}
