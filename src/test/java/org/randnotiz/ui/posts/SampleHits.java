package org.randnotiz.ui.posts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Source;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.Snippet;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;

/// The posts of the samples as hits, and a small search over them: words that occur, nothing else.
final class SampleHits {

    static final PersonId ANALYST = new PersonId("aw");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Path SAMPLES = Path.of("samples");

    private static final List<MarkType> TYPES = Stream.of(
            "actor A Akteur Actor", "event E Ereignis Event", "claim W Wiedergabe Claim",
            "opinion M Meinung Opinion", "time Z Zeit Time", "place O Ort Place")
            .map(line -> line.split(" ", -1))
            .map(part -> new MarkType(part[0], new Label(part[2], part[3]), part[1], "blue", null, List.of()))
            .toList();

    static final Legend LEGEND = new Legend(
            BERLIN,
            List.of(
                    new Source("forum", "Forum", List.of()),
                    new Source("agentur", "Agentur", List.of()),
                    new Source("blog", "Blog", List.of())),
            TYPES,
            ANALYST);

    /// Header line of each post, its time, its source, its author, its state, and its counts of marks.
    private static final List<String> HEADERS = List.of(
            "01.04.2024, 23:17;2024-04-01T23:17+02:00;forum;;DRAFT;actor 7,event 2,claim 3,opinion 2,time 1,place 3",
            "Freitag, 22. März 2024, 23.41 Uhr – Agentur Meridian;2024-03-22T23:41+01:00;agentur;Meridian;NEW;",
            "Grenzgänger77, 23.3.24 14:05 Uhr;2024-03-23T14:05+01:00;forum;Grenzgänger77;NEW;",
            "2024-03-24T18:20:00+03:00;2024-03-24T16:20+01:00;blog;;NEW;",
            "26.03.2024, 07:30 · Blog Randlage;2024-03-26T07:30+01:00;blog;Randlage;NEW;",
            "27.03.2024, 21:50;2024-03-27T21:50+01:00;agentur;;SUBMITTED;actor 4,event 1",
            "#12 28.03.2024, 18:05;2024-03-28T18:05+01:00;forum;;SUBMITTED;actor 2,opinion 1",
            "steppenwolf · 30.03.2024 um 09:15;2024-03-30T09:15+01:00;forum;steppenwolf;RETURNED;actor 5,claim 1",
            "31.03.2024, 02:30 Uhr;2024-03-31T03:30+02:00;forum;;NEW;",
            "02.04.2024, 00:12 #14;2024-04-02T00:12+02:00;forum;;DRAFT;actor 1",
            "Donnerstag, 4. April 2024, 8.05 Uhr;2024-04-04T08:05+02:00;agentur;;APPROVED;actor 6,event 2,claim 3",
            "5.4.24 19:33 Uhr | Ruderknecht;2024-04-05T19:33+02:00;forum;Ruderknecht;NEW;",
            "2024-04-12T10:00:00+05:00;2024-04-12T07:00+02:00;agentur;;NEW;",
            "28.04.2024, 12:00 – Blog Randlage;2024-04-28T12:00+02:00;blog;Randlage;DRAFT;actor 3,time 2",
            "Ostkreuz, Mittwoch, 1. Mai 2024, 17.40 Uhr;;forum;Ostkreuz;NEW;",
            "07.05.2024 um 16:20, Agentur Meridian;2024-05-07T16:20+02:00;agentur;Meridian;NEW;",
            "16.05.2024, 09:42 – Agentur;2024-05-16T09:42+02:00;agentur;;APPROVED;actor 3,event 2",
            "17.5.24 22:10 Uhr #31;2024-05-17T22:10+02:00;forum;;NEW;",
            "21.05.2024, 13:55 | Blog Randlage;2024-05-21T13:55+02:00;blog;Randlage;NEW;",
            "2024-05-28T15:30:00Z – Agentur Meridian;2024-05-28T17:30+02:00;agentur;Meridian;NEW;",
            "Montagsrunde – 10.06.2024 um 6:45 Uhr;2024-06-10T06:45+02:00;forum;Montagsrunde;NEW;");

    private SampleHits() {}

    /// A post of the samples: what a hit says of it, and its text.
    private record Sample(Hit hit, String text) {}

    /// How many posts are in each state.
    static Map<SheetState, Long> counts() {
        Map<SheetState, Long> counts = new EnumMap<>(SheetState.class);
        for (SheetState state : SheetState.values()) {
            counts.put(state, samples().filter(sample -> LEGEND.state(sample.hit()) == state).count());
        }
        return counts;
    }

    /// The states alone, of all posts.
    static Aspects aspects() {
        return new Aspects(samples().count(), counts(), List.of(), Map.of());
    }

    /// The answer to `request`, with at most `limit` rows, as an index would give it.
    static Hits search(SearchRequest request) {
        List<String> words = request.query().isBlank()
                ? List.of()
                : Arrays.asList(request.query().toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        Comparator<Sample> byTime = Comparator.comparing(
                sample -> at(sample.hit()), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        Comparator<Sample> newest = Comparator.comparing(
                sample -> at(sample.hit()), Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
        List<Hit> all = samples()
                .filter(sample -> words.stream().allMatch(sample.text().toLowerCase(Locale.ROOT)::contains))
                .filter(sample -> request.states().isEmpty()
                        || request.states().contains(LEGEND.state(sample.hit())))
                .sorted(switch (request.sort()) {
                    case NEWEST -> newest;
                    case OLDEST -> byTime;
                    case RELEVANCE -> Comparator.comparingInt(sample -> -occurrences(sample.text(), words));
                })
                .map(sample -> found(sample, words))
                .toList();
        int to = Math.min(all.size(), request.from() + request.limit());
        return new Hits(all.subList(Math.min(request.from(), to), to), all.size(), true, List.of(), 0);
    }

    /// An answer to `query` from the samples, whole.
    static Listing listing(String query, SortBy sort, Set<SheetState> states) {
        var request = new SearchRequest(query, states, ANALYST, sort, 0, ListRows.PAGE);
        return new Listing(request, search(request), (from, limit, receiver) -> {
            throw new AssertionError("all rows are here");
        });
    }

    /// A hit of some long list.
    static Hit numbered(int number) {
        return new Hit(
                id(number),
                new Moment(OffsetDateTime.parse("2024-04-01T23:17+02:00").plusMinutes(number), Precision.MINUTE),
                "Beitrag Nummer " + number,
                List.of(),
                new Snippet(number % 3 == 0 ? "" : "Ein Satz. ".repeat(1 + number % 20), List.of()),
                "forum",
                null,
                Map.of(ANALYST, List.of(SheetState.values()).get(number % 5)),
                Map.of(),
                number % 7 == 0);
    }

    static PostId id(int number) {
        return new PostId(String.format(Locale.ROOT, "%024x", number));
    }

    private static Stream<Sample> samples() {
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(Files.readAllLines(SAMPLES.resolve("kasan-note.txt")));
            lines.addAll(Files.readAllLines(SAMPLES.resolve("lage-zentralasien.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < HEADERS.size(); i++) {
            String[] parts = HEADERS.get(i).split(";", -1);
            int begin = lines.indexOf(parts[0]);
            int end = i + 1 < HEADERS.size() ? lines.indexOf(HEADERS.get(i + 1).split(";", -1)[0]) : lines.size();
            if (begin < 0 || end < begin) {
                throw new AssertionError("the samples have changed: " + parts[0]);
            }
            samples.add(sample(i, parts, lines.subList(begin + 1, end).stream().filter(l -> !l.isBlank()).toList()));
        }
        return samples.stream();
    }

    private static Sample sample(int number, String[] parts, List<String> lines) {
        String first = lines.getFirst();
        String headline = first.length() > 100
                ? first.substring(0, first.lastIndexOf(' ', 100)) + " …"
                : first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
        Map<String, Integer> marks = new java.util.HashMap<>();
        for (String mark : parts[5].isEmpty() ? new String[0] : parts[5].split(",", -1)) {
            marks.put(mark.substring(0, mark.indexOf(' ')), Integer.valueOf(mark.substring(mark.indexOf(' ') + 1)));
        }
        String text = String.join(" ", lines.subList(first.length() > 100 ? 0 : 1, lines.size()));
        return new Sample(
                new Hit(
                        id(number), time(parts[1]), headline, List.of(), new Snippet("", List.of()), parts[2],
                        parts[3].isEmpty() ? null : parts[3],
                        Map.of(ANALYST, SheetState.valueOf(parts[4])), marks, number == 0 || number == 11),
                text);
    }

    private static @Nullable Instant at(Hit hit) {
        Moment published = hit.published();
        return published == null ? null : published.at().toInstant();
    }

    private static @Nullable Moment time(String iso) {
        return iso.isEmpty() ? null : new Moment(OffsetDateTime.parse(iso), Precision.MINUTE);
    }

    private static int occurrences(String text, List<String> words) {
        return words.stream().mapToInt(word -> spans(text, List.of(word)).size()).sum();
    }

    private static Hit found(Sample sample, List<String> words) {
        String text = sample.text();
        int at = words.stream()
                .mapToInt(word -> text.toLowerCase(Locale.ROOT).indexOf(word))
                .filter(index -> index >= 0)
                .min()
                .orElse(0);
        int begin = at < 40 ? 0 : text.lastIndexOf(' ', at - 20) + 1;
        String piece = (begin > 0 ? "… " : "") + text.substring(begin, Math.min(text.length(), begin + 220));
        Hit hit = sample.hit();
        return new Hit(
                hit.post(), hit.published(), hit.headline(), spans(hit.headline(), words),
                new Snippet(piece, spans(piece, words)), hit.source(), hit.author(), hit.states(), hit.marks(),
                hit.repeats());
    }

    private static List<Span> spans(String text, List<String> words) {
        List<Span> spans = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                int end = at + word.length();
                spans.add(new Span(at, end));
            }
        }
        spans.sort(null);
        return spans;
    }
}
