package org.randnotiz.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;

final class TextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Texts german = new Texts(Locale.GERMANY);
    private final Texts british = new Texts(Locale.UK);

    @Test
    void englishNeedsALanguageAndACountryAndAllElseIsGerman() {
        assertEquals(
                List.of(false, true, true, false, false, false),
                Stream.of("de-DE", "en-GB", "en-US", "en", "und", "fr-FR")
                        .map(tag -> new Texts(Locale.forLanguageTag(tag)).english())
                        .toList());
    }

    @Test
    void datesAndNumbersHaveTheFormOfTheLocale() {
        var day = LocalDate.of(2024, 5, 14);
        var time = ZonedDateTime.of(day, LocalTime.of(23, 7, 5), ZoneId.of("Europe/Berlin"));
        assertEquals(
                List.of("14.05.2024", "14.05.2024, 23:07", "23:07:05", "1\u202f042\u202f311"),
                List.of(
                        german.date(day),
                        german.dateTime(time),
                        german.time(time.toLocalTime()),
                        german.number(1_042_311)));
        assertEquals(
                List.of("14 May 2024", "14 May 2024, 23:07", "23:07:05", "1,042,311"),
                List.of(
                        british.date(day),
                        british.dateTime(time),
                        british.time(time.toLocalTime()),
                        british.number(1_042_311)));
    }

    @Test
    void aBarInTheWordsOfPeopleIsShown() {
        var problem = Problem.warning("search.noWord", 1, "a|b");
        assertEquals("Zeichen 1: „a|b“ enthält kein Wort.", new Texts(Locale.GERMANY).of(problem));
    }

    @Test
    void aProblemIsASentenceInTheLanguageOfTheReader() {
        var missing =
                Problem.warning("check.missing", "m1", "recipients", new Argument.Words("Empfänger", "Recipients"));
        assertEquals(
                List.of("Empfänger fehlt.", "Recipients is missing."),
                List.of(german.of(missing), british.of(missing)));
    }

    @Test
    void aChangeNamesWhatWasDone() {
        var arguments = List.of("Ereignis|Event", "offiziell eingeladen");
        assertEquals(
                List.of("Ereignis markiert: „offiziell eingeladen“", "Event marked: “offiziell eingeladen”"),
                List.of(german.change("mark.added", arguments), british.change("mark.added", arguments)));
    }

    @Test
    void numbersAndLabelsInASentenceAreInTheFormOfTheLanguage() {
        int outside = 12_345;
        assertEquals(
                List.of(
                        "Die Stelle 1..2 liegt außerhalb des Textes mit 12\u202f345 Zeichen.",
                        "The passage 1..2 lies outside the text of 12,345 characters."),
                List.of(
                        german.get("problem.edit.outside", "1..2", outside),
                        british.get("problem.edit.outside", "1..2", outside)));
    }

    @Test
    void aTextWithOtherBarsStaysWhole() {
        assertEquals(
                List.of("a", "|a", "a|", "a|b|c", "a b"),
                Stream.of("a|b", "|a", "a|", "a|b|c", "a b").map(german::half).toList());
    }

    @Test
    void aKeyWithoutWordsFailsATest() {
        AssertionError error = assertThrows(AssertionError.class, () -> german.get("no.such.key"));
        assertEquals("no words for the key no.such.key", error.getMessage());
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        assertEquals(arguments("messages.properties"), arguments("messages_en.properties"));
    }

    @Test
    void noSentenceHoldsAStraightApostropheWhichWouldQuote() throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            load(file).forEach((key, value) -> {
                if (value.toString().indexOf('\'') >= 0) {
                    found.add(file + ": " + key);
                }
            });
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyProblemAndChangeOfTheSourcesHasItsSentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String code : literals("(?:\\b[Ee]rror|\\bwarning|\\bnote)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"")) {
            if (!german.has("problem." + code)) {
                missing.add("problem." + code);
            }
        }
        for (String label : literals(
                "(?:Done|\\bdone|\\bnothing|\\bhandedOver|Several)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"")) {
            if (!german.has("change." + label)) {
                missing.add("change." + label);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> literals(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher matcher = Pattern.compile(pattern).matcher(read(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            });
        }
        if (found.isEmpty()) {
            throw new AssertionError("no codes found: the pattern is out of date");
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> arguments(String file) throws IOException {
        Map<String, Set<String>> arguments = new TreeMap<>();
        load(file).forEach((key, value) -> {
            new MessageFormat(value.toString(), Locale.ROOT); // throws where the pattern is broken
            Set<String> used = new TreeSet<>();
            Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(value.toString());
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            arguments.put(key.toString(), used);
        });
        return arguments;
    }

    private static Properties load(String file) throws IOException {
        var properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("no " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertEquals(List.of(),
                Arrays.asList(properties.values().stream().filter(v -> v.toString().isBlank()).toArray()));
        return properties;
    }
}
