package org.randnotiz.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Location;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Resolution;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// Any value of the model that a file may hold, texts with every character Java knows, halves of surrogate pairs among
/// them.
final class Anything {

    private Anything() {}

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of(
                        "", "\r\n", "„Taliban“", "😊", "\ud83d", "\ude0a", "a\u0000b", "\"\\/", "\u2028",
                        "Zu\u00adcker"));
    }

    /// The name of a member: as [#text], but of whole characters, since names come from files.
    private static Arbitrary<String> key() {
        return text().filter(text -> text.codePoints()
                .noneMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c)));
    }

    static Arbitrary<Instant> instant() {
        return Arbitraries.longs()
                .between(-62_135_596_800L, 253_402_300_799L)
                .flatMap(second -> Arbitraries.of(0, 1, 120_000_000, 999_999_999)
                        .map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    static Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> name(int longest) {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789")
                .ofMinLength(1)
                .ofMaxLength(longest);
    }

    static Arbitrary<PersonId> person() {
        return name(40).map(PersonId::new);
    }

    static Arbitrary<ItemId> item() {
        return name(40).map(ItemId::new);
    }

    static Arbitrary<ActorId> actorId() {
        return name(60).map(ActorId::new);
    }

    static Arbitrary<PostId> post() {
        return Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofLength(24)
                .map(PostId::new);
    }

    private static Arbitrary<Integer> version() {
        return Arbitraries.oneOf(Arbitraries.integers().between(2, 9), Arbitraries.of(Bounds.GREATEST - 1));
    }

    private static Arbitrary<Label> label() {
        return Combinators.combine(text(), text()).as(Label::new);
    }

    static Arbitrary<Span> span() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(0, 99))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<Anchor> anchor() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), text())
                .as((start, quote) -> new Anchor(new Span(start, start + quote.length()), quote));
    }

    static Arbitrary<FieldValue> fieldValue() {
        return Arbitraries.oneOf(
                text().map(FieldValue.Text::new),
                text().list().ofMaxSize(3).map(FieldValue.Choice::new),
                Arbitraries.integers().map(FieldValue.Scale::new),
                Arbitraries.of(true, false).map(FieldValue.YesNo::new),
                number().map(FieldValue.Decimal::new),
                actorId().list().ofMaxSize(3).map(FieldValue.Actors::new),
                Combinators.combine(
                        text(),
                        Arbitraries.doubles().between(-90, 90).injectNull(0.3),
                        Arbitraries.doubles().between(-180, 180).injectNull(0.3))
                        .as(FieldValue.Place::new),
                Combinators.combine(day(), day(), text()).as(FieldValue.Time::new),
                text().list().ofMaxSize(3).map(FieldValue.Links::new));
    }

    private static Arbitrary<BigDecimal> number() {
        return Combinators.combine(
                Arbitraries.bigIntegers(), Arbitraries.integers().between(-400, 400))
                .as(BigDecimal::new);
    }

    static Arbitrary<Mark> mark() {
        return Combinators.combine(
                item(),
                version(),
                text(),
                anchor(),
                Arbitraries.maps(key(), fieldValue()).ofMaxSize(4),
                person(),
                instant(),
                Arbitraries.of(Origin.class))
                .as(Mark::new);
    }

    private static Arbitrary<Assessment> assessment() {
        return Combinators.combine(
                text(),
                Arbitraries.of(Likelihood.class).injectNull(0.3),
                Arbitraries.of(Confidence.class).injectNull(0.3),
                text(),
                item().list().ofMaxSize(3),
                day().injectNull(0.3),
                Arbitraries.of(Resolution.class).injectNull(0.3))
                .flatAs((text, likelihood, confidence, reason, targets, due, resolution) -> Combinators.combine(
                        person(), instant())
                        .as((by, at) -> new Assessment(
                                text, likelihood, confidence, reason, targets, due, resolution, by, at)));
    }

    static Arbitrary<Judgement> judgement() {
        return Combinators.combine(
                item(), version(), assessment().list().ofMinSize(1).ofMaxSize(3))
                .as(Judgement::new);
    }

    static Arbitrary<Remark> remark() {
        return Combinators.combine(
                item(),
                version(),
                person(),
                item().injectNull(0.3),
                text(),
                Arbitraries.of(true, false),
                person(),
                instant())
                .as(Remark::new);
    }

    static Arbitrary<HandOver> handOver() {
        return Combinators.combine(
                item(),
                Arbitraries.of(HandOver.Kind.class),
                person(),
                Arbitraries.integers().between(1, Bounds.GREATEST),
                text(),
                person(),
                instant())
                .as(HandOver::new);
    }

    static Arbitrary<Dating> dating() {
        return Combinators.combine(
                item(),
                version(),
                published().filter(published -> published.at() != null),
                text(),
                person(),
                instant())
                .as(Dating::new);
    }

    private static Arbitrary<SheetKey> sheetKey() {
        return Combinators.combine(post(), person()).as(SheetKey::new);
    }

    static Arbitrary<Sheet> sheet() {
        return Combinators.combine(
                sheetKey(),
                Arbitraries.integers().between(0, Bounds.GREATEST),
                mark().list().ofMaxSize(3),
                judgement().list().ofMaxSize(2),
                remark().list().ofMaxSize(2),
                handOver().list().ofMaxSize(2),
                dating().list().ofMaxSize(2))
                .as(Sheet::new);
    }

    static Arbitrary<Actor> actor() {
        return Combinators.combine(
                actorId(),
                version(),
                text(),
                text().list().ofMaxSize(3),
                Arbitraries.of(Level.class),
                text().injectNull(0.3),
                text().injectNull(0.3),
                actorId().injectNull(0.3))
                .flatAs((id, version, name, aliases, level, sector, country, parent) -> Combinators.combine(
                        text().injectNull(0.3), text(), actorId().injectNull(0.7), person(), instant())
                        .as((wikidata, note, mergedInto, by, at) -> new Actor(
                                id, version, name, aliases, level, sector, country, parent, wikidata, note,
                                mergedInto, by, at)));
    }

    static Arbitrary<ActorPage> actorPage() {
        return Combinators.combine(
                actor().list().ofMaxSize(3),
                Arbitraries.maps(actorId(), version()).ofMaxSize(3))
                .as(ActorPage::new);
    }

    static Arbitrary<Step> step() {
        Arbitrary<Item> item = Arbitraries.oneOf(mark(), judgement(), remark(), dating());
        Arbitrary<Step> onSheet = Combinators.combine(sheetKey(), item, Arbitraries.integers().between(0, 2))
                .as((key, any, op) -> switch (op) {
                    case 0 -> Step.OnSheet.of(key, null, any);
                    case 1 -> Step.OnSheet.of(key, any, null);
                    default -> Step.OnSheet.of(key, any, any.withVersion(any.version() + 1));
                });
        Arbitrary<Step> handedOver =
                Combinators.combine(sheetKey(), handOver()).as((key, any) -> Step.OnSheet.of(key, null, any));
        Arbitrary<Step> onActor = Combinators.combine(actor(), Arbitraries.integers().between(0, 2))
                .as((any, op) -> switch (op) {
                    case 0 -> Step.OnActor.of(null, any);
                    case 1 -> Step.OnActor.of(any, null);
                    default -> Step.OnActor.of(any, any.withVersion(any.version() + 1));
                });
        Arbitrary<Step> onImport = Combinators.combine(name(40), version(), Arbitraries.of(true, false))
                .as(Step.OnImport::new);
        return Arbitraries.oneOf(onSheet, handedOver, onActor, onImport);
    }

    static Arbitrary<Change> change() {
        return Combinators.combine(
                name(40),
                Arbitraries.of(Change.Act.class),
                name(40).injectNull(0.3),
                text(),
                text().list().ofMaxSize(3),
                person(),
                instant(),
                step().list().ofMinSize(1).ofMaxSize(3))
                .as(Change::new);
    }

    static Arbitrary<Problem> problem() {
        return Combinators.combine(
                text(),
                Arbitraries.of(Severity.class),
                argument().list().ofMaxSize(3),
                text().injectNull(0.3),
                Arbitraries.longs().greaterOrEqual(0))
                .as((code, severity, arguments, file, line) -> new Problem(
                        code, severity, arguments, file == null && line == 0 ? null : new Location.InFile(file, line)));
    }

    private static Arbitrary<Argument> argument() {
        return Arbitraries.oneOf(
                text().map(Argument.Text::new),
                Arbitraries.longs().map(Argument.Whole::new),
                Combinators.combine(text(), text()).as(Argument.Words::new));
    }

    private static Arbitrary<Published> published() {
        Arbitrary<ZonedDateTime> at = Combinators.combine(
                Arbitraries.of("Europe/Berlin", "+02:00", "Z", "Asia/Kabul", "UTC+5", "America/New_York")
                        .map(ZoneId::of),
                Arbitraries.longs().between(0, 2_000_000_000L),
                Arbitraries.of(0, 500))
                .as((zone, second, nano) -> Instant.ofEpochSecond(second, nano).atZone(zone));
        Arbitrary<ZonedDateTime> twice = Arbitraries.of(true, false)
                .map(earlier -> {
                    ZonedDateTime first = LocalDateTime.of(2024, 10, 27, 2, 30).atZone(ZoneId.of("Europe/Berlin"));
                    return earlier ? first.withEarlierOffsetAtOverlap() : first.withLaterOffsetAtOverlap();
                });
        return Combinators.combine(
                text(),
                Arbitraries.oneOf(at, twice).injectNull(0.2),
                Arbitraries.of(Precision.class),
                Arbitraries.of(ClockNote.class))
                .as(Published::new);
    }

    static Arbitrary<Post> wholePost() {
        return Combinators.combine(
                post(),
                published(),
                text(),
                text().injectNull(0.3),
                text().injectNull(0.3),
                text(),
                text().injectNull(0.3))
                .flatAs((id, published, source, author, number, text, link) -> Combinators.combine(
                        Arbitraries.integers()
                                .between(0, text.length())
                                .map(end -> new Span(0, end))
                                .injectNull(0.3),
                        text(),
                        text(),
                        Arbitraries.longs().greaterOrEqual(0))
                        .as((title, language, file, line) -> new Post(
                                id,
                                published,
                                source,
                                author,
                                number,
                                title,
                                text,
                                link,
                                language,
                                new Provenance(language, file, line))));
    }

    static Arbitrary<Import> wholeImport() {
        Arbitrary<ImportedFile> file = Combinators.combine(
                text(), text(), text(), Arbitraries.longs().greaterOrEqual(0))
                .as(ImportedFile::new);
        Arbitrary<Function<String, Import>> withoutChecksum = Combinators.combine(
                text(),
                text(),
                person(),
                instant(),
                file.list().ofMaxSize(2),
                Arbitraries.longs().greaterOrEqual(0),
                Arbitraries.longs().greaterOrEqual(0),
                problem().list().ofMaxSize(2))
                .as((id, format, by, at, files, posts, known, problems) -> checksum -> new Import(id, format, by, at,
                        files, posts, known, problems, checksum));
        return Combinators.combine(withoutChecksum, text().injectNull(0.3)).as(Function::apply);
    }

    static Arbitrary<ProjectInfo> project() {
        Arbitrary<Person> person = Combinators.combine(person(), text(), Arbitraries.of(Role.class))
                .as(Person::new);
        return Combinators.combine(
                Arbitraries.longs().tuple2().map(bits -> new UUID(bits.get1(), bits.get2()).toString()),
                Arbitraries.integers().between(0, Bounds.GREATEST),
                text(),
                Arbitraries.of("Europe/Berlin", "Z", "+05:30").map(ZoneId::of),
                text(),
                person.list().ofMaxSize(3))
                .as(ProjectInfo::new);
    }

    static Arbitrary<SourceList> sources() {
        Arbitrary<Rating> rating = Combinators.combine(
                Arbitraries.of(Reliability.class), person(), instant(), text())
                .as(Rating::new);
        Arbitrary<Source> source = Combinators.combine(name(60), text(), rating.list().ofMaxSize(2))
                .as(Source::new);
        return Combinators.combine(
                Arbitraries.integers().between(0, Bounds.GREATEST), source.list().ofMaxSize(3))
                .as(SourceList::new);
    }

    static Arbitrary<Codebook> codebook() {
        Arbitrary<Tag> tag = Combinators.combine(
                text(), label(), label(), text().injectNull(0.5), text().set().ofMaxSize(2))
                .as(Tag::new);
        Arbitrary<TagSet> tagSet =
                Combinators.combine(text(), tag.list().ofMaxSize(3)).as(TagSet::new);
        Arbitrary<MarkType> type = Combinators.combine(
                text(),
                label(),
                text(),
                text(),
                Arbitraries.of(Voice.class).injectNull(0.3),
                fieldSpec().list().ofMaxSize(4))
                .as(MarkType::new);
        return Combinators.combine(
                text(),
                Arbitraries.integers().between(0, Bounds.GREATEST),
                label(),
                tagSet.list().ofMaxSize(2).uniqueElements(TagSet::id),
                type.list().ofMaxSize(2).uniqueElements(MarkType::id))
                .as(Codebook::new);
    }

    private static Arbitrary<FieldSpec> fieldSpec() {
        return Combinators.combine(
                text(),
                label(),
                label(),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 8),
                text(),
                text().injectNull(0.5))
                .as((id, label, hint, required, many, kind, name, within) -> switch (kind) {
                    case 0 -> new FieldSpec.Text(id, label, hint, required);
                    case 1 -> new FieldSpec.Choice(id, label, hint, required, name, many, within);
                    case 2 -> new FieldSpec.Scale(id, label, hint, required, -1, 0, List.of(label, hint));
                    case 3 -> new FieldSpec.YesNo(id, label, hint, required);
                    case 4 -> new FieldSpec.Decimal(id, label, hint, required);
                    case 5 -> new FieldSpec.Actors(id, label, hint, required, many);
                    case 6 -> new FieldSpec.Place(id, label, hint, required);
                    case 7 -> new FieldSpec.Time(id, label, hint, required);
                    default -> new FieldSpec.Links(id, label, hint, required, List.of(name), many);
                });
    }

    /// Any JSON object, of bounded depth.
    static Arbitrary<JsonObject> json() {
        return object(3);
    }

    private static Arbitrary<JsonObject> object(int depth) {
        return Arbitraries.maps(key(), value(depth)).ofMaxSize(4).map(members -> {
            JsonObject.Builder builder = JsonObject.builder();
            Map<String, JsonValue> sorted = new java.util.TreeMap<>(members);
            sorted.forEach(builder::put);
            return builder.build();
        });
    }

    private static Arbitrary<JsonValue> value(int depth) {
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                text().map(text -> new JsonValue.Text(text, JsonPosition.NONE)),
                number().map(number -> new JsonValue.Decimal(number, JsonPosition.NONE)),
                Arbitraries.of(true, false).map(truth -> new JsonValue.Truth(truth, JsonPosition.NONE)),
                Arbitraries.just(new JsonValue.Null(JsonPosition.NONE)));
        if (depth == 0) {
            return scalar;
        }
        return Arbitraries.oneOf(
                scalar,
                object(depth - 1).map(object -> object),
                Arbitraries.lazy(() -> value(depth - 1))
                        .list()
                        .ofMaxSize(4)
                        .map(elements -> new JsonValue.Array(elements, JsonPosition.NONE)));
    }
}
