package org.randnotiz.index;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.german.repeat.Repetitions;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// Makes German posts, any number of them: each is a function of the seed and its number alone, so that they need not be kept.
///
/// Words come as often as Zipf's law has it, in sentences and paragraphs of 120 to 300 words in all; dates go over ten years;
/// actors go by their various names; one post in twenty repeats a paragraph of an earlier one with a word changed, one in
/// fifty pastes its own text twice; one in twenty is annotated.
final class PostGenerator {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Instant FIRST = Instant.parse("2015-01-01T06:00:00Z");
    private static final Duration YEARS = Duration.ofDays(3650);
    private static final List<String> PLACES =
            List.of("Kasan", "Moskau", "Kabul", "Duschanbe", "Taschkent", "Kiew", "Washington");
    private static final List<String> TAGS = List.of("AGREE", "CONSULT", "AID", "ACCUSE", "THREATEN", "ASSAULT");
    private static final List<PersonId> PEOPLE = List.of(new PersonId("aw"), new PersonId("jk"), new PersonId("mb"));
    private static final int SOURCES = 40;

    private final long seed;
    private final GermanWords words;
    private final List<Actor> actors;

    PostGenerator(long seed, GermanWords words) {
        this.seed = seed;
        this.words = words;
        this.actors = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String name = capital(words.at(2_000 + i * 7));
            List<String> aliases =
                    List.of(name + "-" + capital(words.at(4_000 + i)), "Bund " + capital(words.at(6_000 + i)));
            actors.add(new Actor(
                    new ActorId("actor-" + i), 1, name, aliases, Level.GROUP, null, null,
                    i > 20 && random.nextInt(4) == 0 ? new ActorId("actor-" + random.nextInt(20)) : null,
                    null, "", PEOPLE.getFirst(), FIRST));
        }
    }

    Actors actors() {
        return Actors.of(actors);
    }

    GermanWords words() {
        return words;
    }

    private Random random(long number, int purpose) {
        Random random = new Random(seed * 31 + number * 1_000_003 + purpose);
        random.nextLong();
        return random;
    }

    /// The post of a number, with what is written about it.
    PostEntry entry(int number, String importId) {
        Random random = random(number, 1);
        String text = text(number, random);
        ZonedDateTime at = FIRST.plusMillis((long) (random.nextDouble() * YEARS.toMillis())).atZone(ZONE);
        String source = "source-" + (int) (SOURCES * random.nextDouble() * random.nextDouble());
        @Nullable
        String author = random.nextInt(3) == 0 ? capital(words.at(1_000 + random.nextInt(3_000))) : null;
        String raw = number + " " + at;
        int firstLine = text.indexOf('\n');
        Post post = new Post(
                PostId.of(source, raw, text), new Published(raw, at, Precision.MINUTE, ClockNote.NONE), source, author,
                null,
                new Span(0, firstLine), text, null, "de", new Provenance(importId, "generated.txt", 1));
        List<Span> repeats = Repetitions.of(text).stream().map(Repetition::copy).toList();
        List<Sheet> sheets = random.nextInt(20) == 0 ? List.of(sheet(post, random)) : List.of();
        return new PostEntry(post, new PostPlace(importId, (long) number * 2_000, 1_999), repeats, sheets);
    }

    private String text(int number, Random random) {
        List<String> paragraphs = paragraphs(number);
        if (number > 100 && random.nextInt(20) == 0) {
            List<String> earlier = paragraphs(number - 1 - random.nextInt(100));
            String copied = earlier.get(random.nextInt(earlier.size()));
            int blank = copied.indexOf(' ', copied.length() / 2);
            paragraphs.add(blank < 0
                    ? copied
                    : copied.substring(0, blank) + " " + words.any(random) + copied.substring(blank));
        }
        String body = String.join("\n", paragraphs);
        String twice = random.nextInt(50) == 0 ? body + "\n" + body : body;
        StringBuilder lead = new StringBuilder();
        for (int i = 4 + random.nextInt(5); i > 0; i--) {
            lead.append(lead.isEmpty() ? capital(words.any(random)) : " " + words.any(random));
        }
        return lead + ":\n" + twice;
    }

    /// What a post says before anything is repeated.
    private List<String> paragraphs(int number) {
        Random random = random(number, 2);
        int wanted = 120 + random.nextInt(181);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int written = 0;
        while (written < wanted) {
            int length = 6 + random.nextInt(15);
            for (int i = 0; i < length; i++) {
                String word = random.nextInt(60) == 0 ? name(random) : words.any(random);
                paragraph.append(i == 0 ? capital(word) : word)
                        .append(i == length - 1 ? ". " : random.nextInt(12) == 0 ? ", " : " ");
            }
            written += length;
            if (random.nextInt(4) == 0 || written >= wanted) {
                paragraphs.add(paragraph.toString().strip());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }

    private String name(Random random) {
        if (random.nextInt(3) == 0) {
            return PLACES.get(random.nextInt(PLACES.size()));
        }
        Actor actor = actors.get((int) (actors.size() * random.nextDouble() * random.nextDouble()));
        int which = random.nextInt(1 + actor.aliases().size());
        return which == 0 ? actor.name() : actor.aliases().get(which - 1);
    }

    private Sheet sheet(Post post, Random random) {
        PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Instant now = FIRST.plus(YEARS);
        List<Mark> marks = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            int start = random.nextInt(Math.max(1, post.text().length() - 40));
            Span span = new Span(start, Math.min(post.text().length(), start + 40));
            boolean event = random.nextInt(3) > 0;
            Map<String, FieldValue> values = new HashMap<>();
            values.put(event ? "actors" : "actor", actor(random));
            if (event) {
                LocalDate day = LocalDate.ofInstant(FIRST, ZONE).plusDays(random.nextInt(3650));
                values.put("category", FieldValue.Choice.of(TAGS.get(random.nextInt(TAGS.size()))));
                values.put("recipients", actor(random));
                values.put("time", new FieldValue.Time(day, day.plusDays(random.nextInt(5)), ""));
                values.put("place", new FieldValue.Place(PLACES.get(random.nextInt(PLACES.size())), null, null));
            }
            marks.add(new Mark(
                    new ItemId("m" + i), 1, event ? "event" : "actor", Anchor.in(post.text(), span), values, person,
                    now,
                    Origin.HAND));
        }
        List<HandOver> handOvers = random.nextBoolean()
                ? List.of(new HandOver(new ItemId("h1"), HandOver.Kind.SUBMIT, person, 1, "", person, now))
                : List.of();
        return new Sheet(new SheetKey(post.id(), person), 1, marks, List.of(), List.of(), handOvers, List.of());
    }

    private FieldValue actor(Random random) {
        return new FieldValue.Actors(List.of(
                actors.get((int) (actors.size() * random.nextDouble() * random.nextDouble())).id()));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
