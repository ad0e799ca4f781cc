package org.randnotiz.german;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.time.CalendarParts;
import org.randnotiz.german.time.Granularity;
import org.randnotiz.german.time.Named;
import org.randnotiz.german.time.TimeExpression;
import org.randnotiz.german.time.TimeExpressions;
import org.randnotiz.german.time.TimeInterval;
import org.randnotiz.text.Span;

/// Measures [TimeExpressions] on documents with TIMEX3 marks (TimeML): how many of the marked dates and times are found,
/// how many of those found are marked, and how many of those found have the right value.
///
/// Arguments: a folder of `.tml` files, and `list` to see what went wrong. The files are not part of the project.
final class TimeMeasure {

    private static final Pattern TAG = Pattern.compile("<TIMEX3([^>]*?)/>|<TIMEX3([^>]*)>|</TIMEX3>");
    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(?:(\\d\\d?)[:.](\\d\\d)|MO|MI|AF|EV|NI))?)?)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

    private final boolean list;
    private int marked;
    private int hit;
    private int right;
    private int found;
    private int wanted;
    private int lengths;

    private TimeMeasure(boolean list) {
        this.list = list;
    }

    /// A mark of the corpus.
    private record Mark(Span span, String type, String value) {

        /// Whether it is a date or time with a value, no length, habit or vague reference.
        boolean isDate() {
            boolean kind = type.equals("DATE") || type.equals("TIME");
            return kind && !value.contains("X") && !value.contains("REF") && !value.startsWith("P");
        }
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        TimeMeasure measure = new TimeMeasure(args.length > 1);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tml")).sorted().toList()) {
                measure.measure(Files.readString(file));
            }
        }
        System.out.printf(
                "marked dates and times %d: found %d (%.3f), of these right %d (%.3f)%n",
                measure.marked,
                measure.hit,
                measure.hit / (double) measure.marked,
                measure.right,
                measure.right / (double) measure.hit);
        System.out.printf(
                "found %d: marked as dates or times %d (%.3f), as anything %d (%.3f)%n",
                measure.found,
                measure.wanted,
                measure.wanted / (double) measure.found,
                measure.wanted + measure.lengths,
                (measure.wanted + measure.lengths) / (double) measure.found);
    }

    private void measure(String document) {
        String created = group("<DCT>.*?value=\"([^\"]*)\"", document);
        ZonedDateTime post = LocalDate.parse(created.substring(0, 10)).atTime(9, 0).atZone(ZoneId.of("Europe/Berlin"));
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        read(document.substring(document.indexOf("<TEXT>") + 6, document.indexOf("</TEXT>")), text, marks);
        List<TimeExpression> times = TimeExpressions.in(text, post);
        for (Mark mark : marks) {
            if (mark.isDate()) {
                count(mark, times, text, created);
            }
        }
        for (TimeExpression time : times) {
            found++;
            if (marks.stream().anyMatch(mark -> mark.isDate() && mark.span().overlaps(time.span()))) {
                wanted++;
            } else if (marks.stream().anyMatch(mark -> mark.span().overlaps(time.span()))) {
                lengths++;
            } else {
                say("extra  ", created, text, time.span(), time.interval().iso());
            }
        }
    }

    private void count(Mark mark, List<TimeExpression> times, CharSequence text, String created) {
        marked++;
        List<TimeExpression> over = times.stream().filter(time -> time.span().overlaps(mark.span())).toList();
        if (over.isEmpty()) {
            say("missed ", created, text, mark.span(), mark.value());
            return;
        }
        hit++;
        if (over.stream().anyMatch(time -> agrees(time.interval(), mark.value()))) {
            right++;
        } else {
            String ours = over.getFirst().interval().iso();
            say("differs", created, text, mark.span(), mark.value() + " but " + ours);
        }
    }

    @SuppressWarnings("SystemOut")
    private void say(String what, String created, CharSequence text, Span span, String value) {
        if (list) {
            String before = text.subSequence(Math.max(0, span.start() - 30), span.start()).toString();
            String behind = text.subSequence(span.end(), Math.min(text.length(), span.end() + 30)).toString();
            String shown = before + "⟨" + span.of(text) + "⟩" + behind;
            System.out.println(what + " " + created + " [" + shown.replace('\n', ' ') + "] " + value);
        }
    }

    private static void read(String body, StringBuilder text, List<Mark> marks) {
        Matcher tags = TAG.matcher(body);
        int from = 0;
        int start = -1;
        String attributes = "";
        while (tags.find()) {
            text.append(unescaped(body.substring(from, tags.start())));
            from = tags.end();
            if (tags.group(2) != null) {
                attributes = tags.group(2);
                start = text.length();
            } else if (tags.group(1) == null && start >= 0) {
                marks.add(new Mark(
                        new Span(start, text.length()),
                        group("type=\"([^\"]*)\"", attributes),
                        group("value=\"([^\"]*)\"", attributes)));
                start = -1;
            }
        }
        text.append(unescaped(body.substring(from)));
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /// Whether the interval is the value marked, is a range that begins or ends with it, or a named part of it.
    private static boolean agrees(TimeInterval interval, String value) {
        TimeInterval expected = expected(value);
        if (expected == null) {
            return false;
        }
        LocalTime clock = expected.fromTime();
        boolean begins = interval.from().equals(expected.from());
        boolean ends = interval.to().equals(expected.to());
        if (clock != null) {
            return (clock.equals(interval.fromTime()) && begins) || (clock.equals(interval.toTime()) && ends);
        }
        boolean longer = !interval.from().isAfter(expected.from()) && !interval.to().isBefore(expected.to());
        boolean inside = !interval.from().isBefore(expected.from()) && !interval.to().isAfter(expected.to());
        boolean part =
                interval.precision() == Granularity.PART_OF_MONTH || interval.precision() == Granularity.PART_OF_YEAR;
        return (begins && ends) || ((begins || ends) && longer) || (part && inside);
    }

    private static @Nullable TimeInterval expected(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            TimeInterval days = CalendarParts.week(Integer.parseInt(week.group(2)), Integer.parseInt(week.group(1)));
            boolean weekend = week.group(3) != null && days != null;
            return weekend && days != null
                    ? new TimeInterval(days.from().plusDays(5), days.to(), Granularity.DAY)
                    : days;
        }
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            Named.Season which = switch (season.group(2)) {
                case "SP" -> Named.Season.SPRING;
                case "SU" -> Named.Season.SUMMER;
                case "FA" -> Named.Season.AUTUMN;
                default -> Named.Season.WINTER;
            };
            return CalendarParts.season(which, Integer.parseInt(season.group(1)));
        }
        Matcher date = VALUE.matcher(value);
        if (!date.matches()) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return TimeInterval.ofYear(year);
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            return TimeInterval.of(YearMonth.of(year, month));
        }
        TimeInterval day = TimeInterval.of(LocalDate.of(year, month, Integer.parseInt(date.group(3))));
        if (date.group(4) == null) {
            return day;
        }
        LocalTime time = LocalTime.of(Integer.parseInt(date.group(4)), Integer.parseInt(date.group(5)));
        return day.at(time, null, Granularity.MINUTE);
    }
}
