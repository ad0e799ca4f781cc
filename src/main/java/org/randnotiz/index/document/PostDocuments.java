package org.randnotiz.index.document;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.Moment;
import org.randnotiz.post.Post;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.query.Column;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;

/// Makes the documents of a post: one for each mark and judgement, then the post itself, as Lucene's block join wants
/// them. One thread at a time.
public final class PostDocuments {

    /// With the place of each word in the text, so that hits are shown without working it out again.
    private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);

    private static final FieldType EXACT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private static final FieldType BEGINNINGS = text(IndexOptions.DOCS, true);

    /// Where a mark may say who speaks in it.

    private final MarkDocuments marks;
    private final ZoneId zone;
    private final TextWords words;
    private final WordStream text;
    private final WordStream exact;
    private final BeginningStream beginnings;
    private final WordStream title;
    private final WordStream author;

    /// @param zone in which days begin
    public PostDocuments(GermanAnalysis analysis, ZoneId zone) {
        this.marks = new MarkDocuments(analysis);
        this.zone = zone;
        words = new TextWords(analysis);
        text = analysis.stream(false);
        exact = analysis.stream(true);
        beginnings = new BeginningStream(words);
        title = analysis.stream(false);
        author = analysis.stream(true);
    }

    private static FieldType text(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /// The documents of a post, the post itself last. They share streams, so they must be added before the next call.
    public List<Document> of(PostEntry entry) {
        List<Document> documents = new ArrayList<>();
        for (Sheet sheet : entry.sheets()) {
            sheet.marks().forEach(mark -> documents.add(marks.of(sheet.person(), mark)));
            sheet.judgements().forEach(judgement -> documents.add(marks.of(sheet.person(), judgement)));
        }
        documents.add(post(entry));
        for (Document document : documents) {
            FieldValues.keyword(document, Fields.ID, entry.post().id().value());
            FieldValues.keyword(document, Fields.IMPORT, entry.place().importId());
        }
        return documents;
    }

    /// The one document of a post that [#of] failed at: what a list shows of it, without its words and its marks.
    public List<Document> unsearchable(PostEntry entry) {
        Document document = row(entry);
        FieldValues.keyword(document, Fields.ID, entry.post().id().value());
        FieldValues.keyword(document, Fields.IMPORT, entry.place().importId());
        FieldValues.keyword(document, Fields.UNSEARCHABLE, "yes");
        FieldValues.counted(document, Column.STATE, SheetState.NEW.name());
        return List.of(document);
    }

    private Document post(PostEntry entry) {
        Post post = entry.post();
        Document document = row(entry);
        words.read(post.text(), entry.repeats());
        document.add(new Field(Fields.TEXT, text.of(words), TEXT));
        document.add(new Field(Fields.EXACT, exact.of(words), EXACT));
        document.add(new Field(Fields.BEGINNINGS, beginnings, BEGINNINGS));
        document.add(new TextField(Column.TITLE.name(), title.of(post.headline(), List.of())));
        String by = post.author();
        if (by != null) {
            document.add(new TextField(Column.AUTHOR.name(), author.of(by, List.of())));
        }
        states(document, entry);
        marks(document, entry);
        return document;
    }

    /// What a list shows of a post, and what needs no understanding of its words.
    private Document row(PostEntry entry) {
        Post post = entry.post();
        Document document = new Document();
        FieldValues.keyword(document, Fields.KIND, Fields.POST);
        document.add(new BinaryDocValuesField(
                Fields.ID_COLUMN, new BytesRef(HexFormat.of().parseHex(post.id().value()))));
        document.add(new SortedDocValuesField(
                Fields.IMPORT_COLUMN, new BytesRef(entry.place().importId())));
        document.add(new NumericDocValuesField(Fields.OFFSET, entry.place().offset()));
        document.add(new NumericDocValuesField(Fields.LENGTH, entry.place().length()));
        document.add(new BinaryDocValuesField(Fields.STORED, new BytesRef(post.text())));
        document.add(new BinaryDocValuesField(Fields.HEADLINE, new BytesRef(post.headline())));
        FieldValues.counted(document, Column.SOURCE, post.source());
        String by = post.author();
        if (by != null) {
            document.add(new SortedDocValuesField(Fields.AUTHOR_COLUMN, new BytesRef(FieldValues.shortened(by))));
        }
        Moment moment = Dating.of(entry.sheets()).map(Dating::published).orElse(post.published()).moment();
        if (moment != null) {
            OffsetDateTime published = moment.at();
            long time = FieldValues.millis(published.toInstant());
            document.add(new LongPoint(Column.PUBLISHED.name(), time));
            document.add(new NumericDocValuesField(Column.PUBLISHED.name(), time));
            int day = FieldValues
                    .day((moment.hasTimeOfDay() ? published.atZoneSameInstant(zone) : published.toZonedDateTime())
                            .toLocalDate());
            document.add(new NumericDocValuesField(Fields.DAY, day));
            document.add(new NumericDocValuesField(Fields.MOMENT, Moments.write(moment)));
        }
        if (!entry.repeats().isEmpty()) {
            FieldValues.keyword(document, Column.REPEATS, "yes");
            document.add(new BinaryDocValuesField(Fields.REPEATS, new BytesRef(spans(entry.repeats()))));
        }
        return document;
    }

    private static void states(Document document, PostEntry entry) {
        Map<String, SheetState> states = new TreeMap<>();
        Map<PersonId, SheetState> each = SheetState.each(entry.sheets());
        for (Sheet sheet : entry.sheets()) {
            SheetState state = each.getOrDefault(sheet.person(), SheetState.NEW);
            if (state != SheetState.NEW) {
                states.put(sheet.person().value(), state);
            }
            sheet.items()
                    .forEach(item -> document.add(new LongPoint(Column.EDITED.name(), FieldValues.millis(item.at()))));
        }
        if (states.isEmpty()) {
            FieldValues.counted(document, Column.STATE, SheetState.NEW.name());
            return;
        }
        states.forEach((person, state) -> {
            FieldValues.counted(document, Column.STATE, state.name());
            FieldValues.counted(document, Column.STATE, person + "=" + state.name());
            FieldValues.counted(document, Column.PERSON, person);
        });
        document.add(new BinaryDocValuesField(Fields.STATES, new BytesRef(IndexRow.write(states))));
    }

    /// What the marks say, on the post itself: for rows, counts, and what asks for no more than one thing.
    private static void marks(Document document, PostEntry entry) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> actors = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        Set<String> voices = new TreeSet<>();
        boolean judged = false;
        for (Sheet sheet : entry.sheets()) {
            for (Mark mark : sheet.marks()) {
                counts.merge(mark.type(), 1, Integer::sum);
                voices.add(Voice.saidIn(mark.values())
                        .map(Voice::id)
                        .orElseGet(() -> Column.voiceOf(mark.type())));
                mark.values().forEach((field, value) -> {
                    switch (value) {
                        case FieldValue.Actors named -> named.actors().forEach(actor -> actors.add(actor.value()));
                        case FieldValue.Choice choice ->
                            choice.tags().forEach(tag -> tags.add(Column.tag(mark.type(), field, tag)));
                        case FieldValue.Time time -> {
                            if (mark.values().size() > 1) {
                                document.add(new SortedNumericDocValuesField(Fields.EVENT_DAYS, DayRange.of(time)));
                            }
                        }
                        default -> {
                            // Only found within the mark.
                        }
                    }
                });
            }
            judged |= !sheet.judgements().isEmpty();
        }
        if (judged) {
            FieldValues.counted(document, Column.TYPE, Column.JUDGEMENT);
        }
        counts.keySet().forEach(type -> FieldValues.counted(document, Column.TYPE, type));
        actors.forEach(actor -> FieldValues.counted(document, Column.ACTOR, actor));
        tags.forEach(tag -> FieldValues.counted(document, Column.TAG, tag));
        voices.forEach(voice -> FieldValues.counted(document, Column.VOICE, voice));
        if (!counts.isEmpty()) {
            document.add(new BinaryDocValuesField(Fields.TYPES, new BytesRef(IndexRow.write(counts))));
        }
    }

    private static byte[] spans(List<Span> spans) {
        StringBuilder written = new StringBuilder();
        spans.forEach(span -> written.append(span).append(';'));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
