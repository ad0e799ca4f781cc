package org.randnotiz.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Label;
import org.randnotiz.post.Moment;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words of one language, and numbers and dates in its form.
///
/// Immutable; any thread may use it. The patterns are those of [MessageFormat], except that they hold no straight
/// apostrophe: a typographic one needs no quoting.
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "org.randnotiz.wording.messages";

    /// A narrow space that does not break, the separator of thousands in German.
    private static final char NARROW_SPACE = '\u202f';

    private final boolean english;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter date;

    /// The words for a locale: English if its language is English and it has a country (`en_GB`, `en_US`), else German.
    /// Without the country it is only what a machine says that was never asked, such as one with the locale `C`.
    public Texts(Locale wished) {
        this.english = wished.getLanguage().equals("en") && !wished.getCountry().isEmpty();
        this.locale = english || wished.getLanguage().equals("de") ? wished : Locale.GERMANY;
        this.bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.ROOT);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /// Whether the words are English; else they are German.
    public boolean english() {
        return english;
    }

    /// The locale that numbers and dates follow.
    public Locale locale() {
        return locale;
    }

    /// All words, for libraries that look them up themselves.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// Whether there are words for `key`.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The words for `key` with `arguments` in the places `{0}`, `{1}` …
    ///
    /// Numbers, [LocalDate], [LocalTime], [ZonedDateTime] and [Label] arguments are put in the language's form; a text of
    /// the form `German|English` gives the half that fits.
    ///
    /// @return the key itself if there are no words for it; with assertions on, as in all tests, that fails
    public String get(String key, @Nullable Object... arguments) {
        if (!bundle.containsKey(key)) {
            assert false : "no words for the key " + key;
            LOG.warn("no words for the key {}", key);
            return key;
        }
        String pattern = bundle.getString(key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        @Nullable
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        var message = new MessageFormat(pattern, locale);
        for (int i = 0; i < arguments.length; i++) {
            // Without this a plain {0} would group thousands by the platform's rule instead of ours.
            if (shown[i] instanceof Number && !pattern.contains("{" + i + ",")) {
                message.setFormatByArgumentIndex(i, numbers());
            }
        }
        return message.format(shown);
    }

    /// The words for `key` + `.one` if `count` is 1, else for `key` + `.many`, with `count` as `{0}`.
    public String counted(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), count);
    }

    /// The sentence that says what is wrong.
    public String of(Problem problem) {
        return get("problem." + problem.code(), problem.arguments().toArray());
    }

    /// What was done.
    public String of(Change change) {
        return change(change.label(), change.labelArguments());
    }

    /// What was done, from a label and its arguments as [Change] has them. Where the first argument counts and is 1, the words
    /// for `.one` are taken, if there are any.
    public String change(String label, List<String> arguments) {
        String key = "change." + label;
        boolean one = has(key + ".one") && arguments.getFirst().equals("1");
        return get(one ? key + ".one" : key, arguments.toArray());
    }

    /// The half of a codebook's label that fits.
    public String of(Label label) {
        return english ? label.en() : label.de();
    }

    /// The half of a text of the form `German|English` that fits; any other text as it is.
    public String half(String text) {
        int bar = text.indexOf('|');
        if (bar <= 0 || bar == text.length() - 1 || text.indexOf('|', bar + 1) >= 0) {
            return text;
        }
        return english ? text.substring(bar + 1) : text.substring(0, bar);
    }

    /// A whole number: `1 042 311` (with narrow spaces), `1,042,311`.
    public String number(long number) {
        return numbers().format(number);
    }

    /// A day: `14.05.2024`, `14 May 2024`, `May 14, 2024`.
    public String date(LocalDate day) {
        return date.format(day);
    }

    /// A day and a time of day to the minute, in the zone it has: `01.04.2024, 23:17`.
    public String dateTime(ZonedDateTime time) {
        return date(time.toLocalDate()) + ", "
                + String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /// When a post was published, in a zone, as exactly as it is known: `01.04.2024, 23:17`, `01.04.2024`, `April 2024`, `2024`.
    /// Without a time of day it is the same day in any zone.
    public String moment(Moment moment, ZoneId zone) {
        return switch (moment.precision()) {
            case YEAR -> String.valueOf(moment.at().getYear());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(moment.at());
            case DAY -> date(moment.at().toLocalDate());
            case MINUTE, SECOND -> dateTime(moment.at().atZoneSameInstant(zone));
        };
    }

    /// A time of day to the second: `23:41:07`.
    public String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    private @Nullable Object shown(@Nullable Object argument) {
        return switch (argument) {
            case null -> null;
            case Number number -> number;
            case LocalDate day -> date(day);
            case LocalTime time -> time(time);
            case ZonedDateTime time -> dateTime(time);
            case Label label -> of(label);
            case Argument.Whole(long number) -> number;
            case Argument.Words(String de, String en) -> english ? en : de;
            case Argument other -> other.toString();
            default -> half(argument.toString());
        };
    }

    private NumberFormat numbers() {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (!english && format instanceof DecimalFormat decimal) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setGroupingSeparator(NARROW_SPACE);
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format;
    }
}
