package org.randnotiz.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.german.repeat.Unfolding;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.RepeatedPassages;
import org.randnotiz.sheet.Resolution;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// Annotated posts of every shape the model allows, from a seed.
final class RandomPosts {

    private static final List<String> BITS = List.of(
            "Wort ", "ä", "A\u0308", "😊", "\r\n", "\n", "\t", "\"", "\\", "/", "\u0001", "\u00A0", "\u00AD", "\u200B",
            "\u2028",
            "\uFFFF", "</script>", "null",
            "Die Regierung hat die Delegation zu dem Treffen in Kasan offiziell eingeladen.\n");

    private final Random random;
    private int lastId;

    RandomPosts(long seed) {
        this.random = new Random(seed);
    }

    List<AnnotatedPost> some() {
        List<AnnotatedPost> posts = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            posts.add(post(i));
        }
        return posts;
    }

    private AnnotatedPost post(int number) {
        String text = text() + number + text() + "!";
        Published published = published();
        String source = pick(List.of("forum", "blog", "nirgends"));
        Span title = random.nextBoolean() ? span(text) : null;
        Post post = new Post(
                PostId.of(source, published.raw(), text),
                published,
                source,
                maybe(this::text),
                maybe(this::text),
                title,
                text,
                maybe(this::text),
                "de",
                new Provenance("i" + random.nextInt(9), text(), random.nextInt(9)));
        List<Sheet> sheets = new ArrayList<>();
        for (String person : List.of("jk", "mw", "zz-9")) {
            Sheet sheet = sheet(post, new PersonId(person));
            if (!sheet.isEmpty()) {
                sheets.add(sheet);
            }
        }
        return new AnnotatedPost(post, sheets);
    }

    private Published published() {
        if (random.nextInt(4) == 0) {
            return Published.unknown(text());
        }
        return known();
    }

    private Published known() {
        ZoneId zone = pick(List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"), ZoneOffset.ofHoursMinutes(-3, -30),
                ZoneOffset.UTC));
        Precision precision = pick(List.of(Precision.values()));
        ZonedDateTime at = Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L)).atZone(zone);
        ZonedDateTime cut =
                switch (precision) {
                    case SECOND -> at;
                    case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
                    case DAY -> at.truncatedTo(ChronoUnit.DAYS);
                    case MONTH -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
                    case YEAR -> at.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
                };
        return new Published(text(), cut, precision, pick(List.of(ClockNote.values())));
    }

    private Sheet sheet(Post post, PersonId person) {
        List<Mark> marks = few(() -> mark(post.text(), person));
        List<Judgement> judgements = few(() -> judgement(person));
        List<Remark> remarks = few(() -> new Remark(
                id(), version(), person(), maybe(this::id), text(), random.nextBoolean(), person, at()));
        List<HandOver> handOvers = few(() -> new HandOver(
                id(), pick(List.of(HandOver.Kind.values())), person(), version(), text(), person, at()));
        List<Dating> datings = few(() -> new Dating(id(), version(), known(), text(), person, at()));
        int items = marks.size() + judgements.size() + remarks.size() + handOvers.size() + datings.size();
        return new Sheet(
                new SheetKey(post.id(), person), items, marks, judgements, remarks, handOvers, datings);
    }

    /// Marks stand where a text says something for the first time.
    private static Span whereMarksStand(Span span, String text) {
        return Unfolding.of(text).place(span) instanceof RepeatedPassages.At at ? at.span() : new Span(0, 1);
    }

    private Mark mark(String text, PersonId person) {
        Map<String, FieldValue> values = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            values.put("feld-" + random.nextInt(5), value());
        }
        return new Mark(
                id(),
                version(),
                pick(List.of("actor", "event", "opinion", "weg")),
                Anchor.in(text, whereMarksStand(span(text), text)),
                values,
                person,
                at(),
                pick(List.of(Origin.values())));
    }

    private FieldValue value() {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
        return switch (random.nextInt(10)) {
            case 0 -> new FieldValue.Text(text());
            case 1 -> FieldValue.Choice.of("AGREE", text());
            case 2 -> new FieldValue.Scale(random.nextInt());
            case 3 -> new FieldValue.YesNo(random.nextBoolean());
            case 4 -> new FieldValue.Decimal(new BigDecimal(pick(List.of("1.50", "-0.001", "12", "1E+3", "0.0"))));
            case 5 -> FieldValue.Actors.of("russland", "taliban", "unbekannt");
            case 6 -> new FieldValue.Place(text(), random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            case 7 -> new FieldValue.Place(text(), null, null);
            case 8 -> new FieldValue.Time(day, day.plusDays(random.nextInt(3)), text());
            default -> new FieldValue.Links(List.of("m1", "m2"));
        };
    }

    private Judgement judgement(PersonId person) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            assessments.add(new Assessment(
                    text(),
                    maybe(() -> pick(List.of(Likelihood.values()))),
                    maybe(() -> pick(List.of(Confidence.values()))),
                    text(),
                    few(this::id),
                    maybe(() -> LocalDate.of(2024, 12, 31)),
                    maybe(() -> pick(List.of(Resolution.values()))),
                    person,
                    at()));
        }
        return new Judgement(id(), version(), assessments);
    }

    private ItemId id() {
        lastId++;
        return new ItemId("i" + lastId);
    }

    private PersonId person() {
        return new PersonId(pick(List.of("jk", "mw", "zz-9", "weg")));
    }

    private int version() {
        return 1 + random.nextInt(5);
    }

    private Instant at() {
        Instant second = Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L));
        return random.nextBoolean() ? second : second.plusNanos(random.nextInt(1_000_000_000));
    }

    private Span span(String text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(pick(BITS));
        }
        return text.toString();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> few(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }
}
