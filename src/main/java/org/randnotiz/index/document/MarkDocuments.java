package org.randnotiz.index.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.query.Column;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.text.Span;

/// Makes the documents of marks and judgements, so that all that is asked of one mark is found in one mark.
///
/// @param analysis the chain of words
record MarkDocuments(GermanAnalysis analysis) {

    private static final FieldType WORDS = words();
    private static final String BETWEEN = "\n";

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /// The document of a mark on somebody's sheet.
    Document of(PersonId person, Mark mark) {
        Document document = document(Fields.MARK, mark.type(), person, mark.at());
        document.add(new BinaryDocValuesField(
                Fields.MARK_ROW, MarkRow.of(person, mark).write()));
        List<String> said = new ArrayList<>(List.of(mark.anchor().quote()));
        List<String> places = new ArrayList<>();
        boolean happened = mark.values().size() > 1;
        for (Map.Entry<String, FieldValue> entry : mark.values().entrySet()) {
            String field = entry.getKey();
            FieldValues.keyword(document, Column.MARK_FIELD, field);
            switch (entry.getValue()) {
                case FieldValue.Text words -> {
                    said.add(words.text());
                    words(document, Column.words(field), List.of(words.text()));
                }
                case FieldValue.Place place -> {
                    said.add(place.name());
                    places.add(place.name());
                    words(document, Column.words(field), List.of(place.name()));
                }
                case FieldValue.Choice choice ->
                    choice.tags().forEach(tag -> FieldValues.keyword(document, Column.choice(field), tag));
                case FieldValue.Actors actors -> actors.actors().forEach(actor -> {
                    FieldValues.keyword(document, Column.actors(field), actor.value());
                    FieldValues.keyword(document, Column.MARK_ACTOR, actor.value());
                });
                case FieldValue.Scale scale -> number(document, field, scale.step());
                case FieldValue.YesNo yesNo ->
                    FieldValues.keyword(document, Column.choice(field), yesNo.yes() ? "yes" : "no");
                case FieldValue.Decimal decimal ->
                    number(document, field, decimal.number().doubleValue());
                case FieldValue.Time time -> {
                    days(document, Column.time(field), time.from(), time.to());
                    days(document, Column.MARK_TIME, time.from(), time.to());
                    if (happened) {
                        days(document, Column.MARK_HAPPENED, time.from(), time.to());
                    }
                }
                case FieldValue.Links links -> {
                    // The marks linked to are in the index themselves.
                }
            }
        }
        words(document, Column.MARK_WORDS, said);
        words(document, Column.MARK_PLACE, places);
        return document;
    }

    /// The document of a judgement on somebody's sheet.
    Document of(PersonId person, Judgement judgement) {
        Assessment latest = judgement.latest();
        Document document = document(Fields.JUDGEMENT, Column.JUDGEMENT, person, latest.at());
        words(document, Column.MARK_WORDS, List.of(latest.text(), latest.reason()));
        chosen(document, "likelihood", latest.likelihood());
        chosen(document, "confidence", latest.confidence());
        chosen(document, "resolution", latest.resolution());
        LocalDate due = latest.due();
        if (due != null) {
            FieldValues.keyword(document, Column.MARK_FIELD, "due");
            days(document, Column.time("due"), due, due);
            days(document, Column.MARK_TIME, due, due);
        }
        return document;
    }

    private static Document document(String kind, String type, PersonId person, Instant at) {
        Document document = new Document();
        FieldValues.keyword(document, Fields.KIND, kind);
        FieldValues.keyword(document, Column.MARK_TYPE, type);
        FieldValues.keyword(document, Column.MARK_PERSON, person.value());
        document.add(new LongPoint(Column.MARK_EDITED.name(), FieldValues.millis(at)));
        return document;
    }

    private static void chosen(Document document, String field, @Nullable Enum<?> value) {
        if (value != null) {
            FieldValues.keyword(document, Column.MARK_FIELD, field);
            FieldValues.keyword(document, Column.choice(field), value.name());
        }
    }

    private static void number(Document document, String field, double number) {
        document.add(new DoublePoint(Column.number(field).name(), number));
    }

    private static void days(Document document, Column column, LocalDate from, LocalDate to) {
        int first = FieldValues.day(from);
        document.add(new IntRange(
                column.name(), new int[] {first}, new int[] {Math.max(first, FieldValues.day(to))}));
    }

    /// The words of several texts, so far apart that no phrase spans two of them.
    private void words(Document document, Column column, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        List<Span> between = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            if (!all.isEmpty()) {
                between.add(new Span(all.length(), all.length() + BETWEEN.length()));
                all.append(BETWEEN);
            }
            all.append(text);
        }
        document.add(new Field(
                column.name(), analysis.stream(false).of(all, between), WORDS));
    }
}
