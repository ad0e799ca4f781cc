package org.randnotiz.index;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;

/// Makes the documents of a post: one for each mark and judgement, then the post itself, as Lucene's block join wants
/// them. One thread at a time.
final class PostDocuments {

    private static final FieldType EXACT = exact();

    private final GermanAnalysis analysis;
    private final ZoneId zone;
    private final WordStream text;
    private final WordStream exact;
    private final WordStream title;
    private final WordStream author;

    /// @param zone in which the days of marks begin
    PostDocuments(GermanAnalysis analysis, ZoneId zone) {
        this.analysis = analysis;
        this.zone = zone;
        text = analysis.stream(false);
        exact = analysis.stream(true);
        title = analysis.stream(false);
        author = analysis.stream(true);
    }

    private static FieldType exact() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /// The documents of a post, the post itself last. They share streams, so they must be added before the next call.
    List<Document> of(PostEntry entry) {
        List<Document> documents = new ArrayList<>();
        for (Sheet sheet : entry.sheets()) {
            for (Mark mark : sheet.marks()) {
                documents.add(mark(sheet, mark));
            }
            for (Judgement judgement : sheet.judgements()) {
                documents.add(judgement(sheet, judgement));
            }
        }
        documents.add(post(entry));
        return documents;
    }

    private Document post(PostEntry entry) {
        Post post = entry.post();
        Document document = new Document();
        keyword(document, Fields.KIND, Fields.POST);
        keyword(document, Fields.ID, post.id().value());
        document.add(new BinaryDocValuesField(
                Fields.ID, new BytesRef(HexFormat.of().parseHex(post.id().value()))));
        keyword(document, Fields.IMPORT, entry.place().importId());
        document.add(new SortedDocValuesField(Fields.IMPORT, new BytesRef(entry.place().importId())));
        document.add(new NumericDocValuesField(Fields.OFFSET, entry.place().offset()));
        document.add(new NumericDocValuesField(Fields.LENGTH, entry.place().length()));
        document.add(new TextField(Fields.TEXT, text.of(post.text(), entry.repeats())));
        document.add(new Field(Fields.EXACT, exact.of(post.text(), entry.repeats()), EXACT));
        document.add(new StoredField(Fields.TEXT, post.text()));
        String headline = post.headline();
        document.add(new BinaryDocValuesField(Fields.HEADLINE, new BytesRef(headline)));
        document.add(new TextField(Fields.TITLE, title.of(headline, List.of())));
        keyword(document, Fields.SOURCE, post.source());
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(post.source())));
        String by = post.author();
        if (by != null) {
            document.add(new TextField(Fields.AUTHOR, author.of(by, List.of())));
            document.add(new SortedDocValuesField(Fields.AUTHOR, new BytesRef(shortened(by))));
        }
        ZonedDateTime published = post.published().at();
        if (published != null) {
            long time = published.toInstant().toEpochMilli();
            document.add(new LongPoint(Fields.TIME, time));
            document.add(new NumericDocValuesField(Fields.TIME, time));
        }
        if (!entry.repeats().isEmpty()) {
            keyword(document, Fields.REPEATS, "yes");
            document.add(new BinaryDocValuesField(Fields.REPEATS, new BytesRef(spans(entry.repeats()))));
        }
        states(document, entry);
        types(document, entry);
        return document;
    }

    private static void states(Document document, PostEntry entry) {
        Map<String, SheetState> states = new TreeMap<>();
        for (Sheet sheet : entry.sheets()) {
            SheetState state = SheetState.of(sheet.person(), entry.sheets());
            if (state != SheetState.NEW) {
                states.put(sheet.person().value(), state);
            }
        }
        if (states.isEmpty()) {
            keyword(document, Fields.STATE, SheetState.NEW.name());
            return;
        }
        states.forEach((person, state) -> {
            keyword(document, Fields.STATE, state.name());
            keyword(document, Fields.STATE, person + "=" + state.name());
            keyword(document, Fields.PERSON, person);
        });
        document.add(new BinaryDocValuesField(Fields.STATES, new BytesRef(Row.write(states))));
    }

    private static void types(Document document, PostEntry entry) {
        Map<String, Integer> counts = new TreeMap<>();
        boolean judged = false;
        for (Sheet sheet : entry.sheets()) {
            sheet.marks().forEach(mark -> counts.merge(mark.type(), 1, Integer::sum));
            judged |= !sheet.judgements().isEmpty();
        }
        if (judged) {
            keyword(document, Fields.TYPE, Fields.JUDGEMENT);
        }
        if (!counts.isEmpty()) {
            counts.keySet().forEach(type -> keyword(document, Fields.TYPE, type));
            document.add(new BinaryDocValuesField(Fields.TYPES, new BytesRef(Row.write(counts))));
        }
    }

    private Document mark(Sheet sheet, Mark mark) {
        Document document = new Document();
        keyword(document, Fields.KIND, Fields.MARK);
        keyword(document, Fields.ofMark("type"), mark.type());
        keyword(document, Fields.ofMark("person"), sheet.person().value());
        words(document, Fields.ofMark("quote"), mark.anchor().quote());
        mark.values().forEach((field, value) -> value(document, Fields.ofMark("field." + field), value));
        return document;
    }

    private Document judgement(Sheet sheet, Judgement judgement) {
        Document document = new Document();
        keyword(document, Fields.KIND, Fields.JUDGEMENT);
        keyword(document, Fields.ofMark("person"), sheet.person().value());
        words(document, Fields.ofMark("quote"), judgement.latest().text());
        return document;
    }

    private void value(Document document, String field, FieldValue value) {
        switch (value) {
            case FieldValue.Text words -> words(document, field, words.text());
            case FieldValue.Place place -> words(document, field, place.name());
            case FieldValue.Choice choice -> choice.tags().forEach(tag -> keyword(document, field, tag));
            case FieldValue.Actors actors ->
                actors.actors().forEach(actor -> keyword(document, field, actor.value()));
            case FieldValue.Scale scale -> keyword(document, field, String.valueOf(scale.step()));
            case FieldValue.YesNo yesNo -> keyword(document, field, yesNo.yes() ? "yes" : "no");
            case FieldValue.Decimal decimal ->
                keyword(document, field, decimal.number().toPlainString());
            case FieldValue.Time time -> {
                document.add(new LongPoint(
                        field + ".from",
                        time.from().atStartOfDay(zone).toInstant().toEpochMilli()));
                document.add(new LongPoint(
                        field + ".to",
                        time.to().plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1));
            }
            case FieldValue.Links links -> {
                // The marks linked to are in the index themselves.
            }
        }
    }

    private void words(Document document, String field, String words) {
        document.add(new TextField(field, analysis.stream(false).of(words, List.of())));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, shortened(value), Field.Store.NO));
    }

    /// Lucene refuses terms of more than 32 766 bytes, and nobody asks for such.
    private static String shortened(String value) {
        return value.length() > 1000 ? value.substring(0, 1000) : value;
    }

    private static byte[] spans(List<Span> spans) {
        StringBuilder written = new StringBuilder();
        spans.forEach(span -> written.append(span).append(';'));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
