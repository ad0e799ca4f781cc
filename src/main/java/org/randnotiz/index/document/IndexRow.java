package org.randnotiz.index.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.query.Column;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;

/// What the columns of the index say of a post, read without unpacking its stored text.
public record IndexRow(
        PostId post,
        PostPlace place,
        @Nullable Moment published,
        String headline,
        String source,
        @Nullable String author,
        Map<PersonId, SheetState> states,
        Map<String, Integer> marks,
        boolean repeats) {

    /// The row of document `doc` of one segment.
    ///
    /// @throws IOException if the index cannot be read
    public static IndexRow read(LeafReader reader, int doc) throws IOException {
        BytesRef id = binary(reader, Fields.ID_COLUMN, doc);
        if (id == null) {
            throw new IOException("document " + doc + " is no post");
        }
        Long offset = number(reader, Fields.OFFSET, doc);
        Long length = number(reader, Fields.LENGTH, doc);
        Long moment = number(reader, Fields.MOMENT, doc);
        BytesRef headline = binary(reader, Fields.HEADLINE, doc);
        String importId = sorted(reader, Fields.IMPORT_COLUMN, doc);
        String source = first(reader, Column.SOURCE.name(), doc);
        return new IndexRow(
                new PostId(HexFormat.of().formatHex(id.bytes, id.offset, id.offset + id.length)),
                new PostPlace(
                        importId == null ? "" : importId,
                        offset == null ? 0 : offset,
                        length == null ? 0 : length.intValue()),
                moment == null ? null : Moments.read(moment),
                headline == null ? "" : headline.utf8ToString(),
                source == null ? "" : source,
                sorted(reader, Fields.AUTHOR_COLUMN, doc),
                parse(binary(reader, Fields.STATES, doc), PersonId::new, SheetState::valueOf),
                parse(binary(reader, Fields.TYPES, doc), Function.identity(), Integer::valueOf),
                binary(reader, Fields.REPEATS, doc) != null);
    }

    /// The text of a post.
    public static String text(LeafReader reader, int doc) throws IOException {
        BytesRef text = binary(reader, Fields.STORED, doc);
        return text == null ? "" : new String(text.bytes, text.offset, text.length, StandardCharsets.UTF_8);
    }

    /// The passages of a post that repeat others.
    public static List<Span> repeats(LeafReader reader, int doc) throws IOException {
        BytesRef bytes = binary(reader, Fields.REPEATS, doc);
        List<Span> spans = new ArrayList<>();
        if (bytes != null) {
            for (String span : bytes.utf8ToString().split(";")) {
                int dots = span.indexOf("..");
                spans.add(new Span(
                        Integer.parseInt(span, 0, dots, 10), Integer.parseInt(span, dots + 2, span.length(), 10)));
            }
        }
        return spans;
    }

    /// A small map as one value: `anna=DRAFT;ben=SUBMITTED`. Keys come from files: signs that would mean something here are
    /// escaped as in the address of a web page.
    static String write(Map<String, ?> map) {
        return map.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private static <K, V> Map<K, V> parse(
            @Nullable BytesRef bytes, Function<String, K> key, Function<String, V> value) {
        Map<K, V> map = new TreeMap<>();
        if (bytes != null) {
            for (String pair : bytes.utf8ToString().split(";")) {
                int equals = pair.lastIndexOf('=');
                map.put(key.apply(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8)),
                        value.apply(pair.substring(equals + 1)));
            }
        }
        return map;
    }

    private static @Nullable BytesRef binary(LeafReader reader, String field, int doc) throws IOException {
        BinaryDocValues values = DocValues.getBinary(reader, field);
        return values.advanceExact(doc) ? values.binaryValue() : null;
    }

    private static @Nullable Long number(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(doc) ? values.longValue() : null;
    }

    private static @Nullable String sorted(LeafReader reader, String field, int doc) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : null;
    }

    private static @Nullable String first(LeafReader reader, String field, int doc) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        return values.advanceExact(doc) ? values.lookupOrd(values.nextOrd()).utf8ToString() : null;
    }
}
