package org.randnotiz.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Label;
import org.randnotiz.search.meaning.MarkMeaning;
import org.randnotiz.search.query.Days;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryText;

/// A name for a search as a person would write it: what is asked for, without the signs of the query language.
///
/// `Taliban akteur:Moskau datum:2024-05 -Wetter` becomes `Taliban, Moskau, Mai 2024, ohne Wetter`. Pure.
public final class SearchName {

    private static final int LONGEST = 48;
    private static final Label OR = new Label(" oder ", " or ");
    private static final Label WITH = new Label("mit", "with");
    private static final Label WITHOUT = new Label("ohne", "without");
    private static final Label FROM = new Label("ab", "from");
    private static final Label UNTIL = new Label("bis", "until");
    private static final String NEXT = ", ";

    private final Locale language;

    private SearchName(Locale language) {
        this.language = language;
    }

    /// The name proposed for a query; the query itself if it asks for nothing that has a name.
    public static String of(String query, Locale language) {
        var naming = new SearchName(language);
        String words = naming.words(QueryText.parse(query).query()).replaceAll("\\s+", " ").strip();
        String name = naming.capital(words.isEmpty() ? query.strip() : words);
        if (name.length() <= LONGEST) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, blank > 0 ? blank : LONGEST).replaceFirst(",$", "") + " …";
    }

    private String words(Query query) {
        return switch (query) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> phrase.text();
            case Query.Exact exact -> exact.text();
            case Query.Prefix prefix -> prefix.text() + "…";
            case Query.Fuzzy fuzzy -> fuzzy.text();
            case Query.Field field -> words(field);
            case Query.Bracket bracket -> words(bracket);
            case Query.And and -> words(and);
            case Query.Or or -> or.parts().stream().map(this::words).collect(Collectors.joining(OR.in(language)));
            case Query.Not not -> WITHOUT.in(language) + " " + words(not.part());
            default -> "";
        };
    }

    /// Words that stand side by side in the query stay so.
    private String words(Query.And and) {
        List<String> parts = new ArrayList<>();
        boolean wordBefore = false;
        for (Query part : and.parts()) {
            String words = words(part);
            boolean isWord = part instanceof Query.Word;
            if (isWord && wordBefore) {
                words = parts.removeLast() + " " + words;
            }
            if (!words.isEmpty()) {
                parts.add(words);
                wordBefore = isWord;
            }
        }
        return String.join(NEXT, parts);
    }

    private String words(Query.Bracket bracket) {
        String inner = words(bracket.inner());
        String kind = MarkMeaning.isAny(bracket.kind()) ? "" : capital(bracket.kind());
        return kind.isEmpty() || inner.isEmpty() ? kind + inner : kind + ": " + inner;
    }

    private String words(Query.Field field) {
        Optional<PostField> asked = PostField.named(field.name());
        String value = field.value();
        if (value.equals("*")) {
            return capital(field.name());
        }
        if (asked.isEmpty()) {
            return day(value);
        }
        return switch (asked.get()) {
            case DATE -> day(value);
            case EVENT_TIME, EDITED, RELIABILITY, TITLE -> capital(field.name()) + " " + day(value);
            case VOICE -> capital(value);
            case HAS -> WITH.in(language) + " " + capital(value);
            case LACKS -> WITHOUT.in(language) + " " + capital(value);
            case REPEATS -> capital(field.name()) + ": " + value;
            default -> value;
        };
    }

    /// Days as one says them; anything else as it is.
    private String day(String value) {
        return Days.of(value).map(this::words).orElse(value);
    }

    private String words(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null || last == null) {
            return first == null
                    ? UNTIL.in(language) + " " + beside(last, false)
                    : FROM.in(language) + " " + beside(first, true);
        }
        boolean years = first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()));
        boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        DateTimeFormatter form = years ? of("uuuu") : months ? of("LLLL uuuu") : medium();
        String from = form.format(first);
        String to = form.format(last);
        return from.equals(to) ? from : from + " – " + to;
    }

    /// The one end of an interval that has no other.
    private String beside(@Nullable LocalDate day, boolean first) {
        if (day == null) {
            return "";
        }
        boolean month = first ? day.getDayOfMonth() == 1 : day.equals(YearMonth.from(day).atEndOfMonth());
        boolean year = month && day.getMonthValue() == (first ? 1 : 12);
        return (year ? of("uuuu") : month ? of("LLLL uuuu") : medium()).format(day);
    }

    private DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private DateTimeFormatter medium() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }

    private String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }
}
