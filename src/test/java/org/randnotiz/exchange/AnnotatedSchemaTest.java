package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schema refuses what is wrong: a check that cannot fail would prove nothing.
class AnnotatedSchemaTest {

    private String document = "";
    private String lines = "";

    @BeforeEach
    void export() throws IOException {
        List<AnnotatedPost> posts = List.of(NoteProject.annotated());
        document = NoteProject.exported("json", NoteProject.header(), posts);
        lines = NoteProject.exported("jsonl", NoteProject.header(), posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "format": "randnotiz-annotated"               | "format": "other"
            "formatVersion": 1                            | "formatVersion": 2
            "offsets": "UTF-16 code units, half-open"     | "offsets": "bytes"
            "exportedAt": "2024-04-03T09:00:00Z"          | "exportedAt": "2024-04-03"
            "exportedBy": "jk"                            | "exportedBy": "J K"
            "filter": "alle Beiträge",                    |
            "filter": "alle Beiträge"                     | "filter": null
            "codebook": {                                 | "codebuch": {
            "published": "2024-04-01T23:17+02:00"         | "published": "2024-04-01T23:17"
            "published": "2024-04-01T23:17+02:00"         | "published": null
            "publishedAt": "2024-04-01T23:17+02:00"       | "publishedAt": null
            "publishedPrecision": "minute"                | "publishedPrecision": "hour"
            "author": null,                               |
            "author": null                                | "author": null, "authors": []
            "title": {                                    | "title": { "length": 63,
            "textLength": 1989                            | "textLength": "1989"
            "textSha256": "0                              | "textSha256": "X
            "likeness": 1.0                               | "likeness": 1.5
            "state": "returned"                           | "state": "returning"
            "voice": "report"                             | "voice": "fact"
            "start": 64                                   | "start": -1
            "quote": "Die russische Regierung"            | "quote": ""
            "kind": "choice",                             | "kind": "choices",
            "tags": ["AGREE"]                             | "tags": "AGREE"
            "iso": "2024-05-14/2024-05-19"                | "iso": "14.05.2024"
            "origin": "hand"                              | "origin": "foot"
            "likelihood": "unlikely"                      | "likelihood": "maybe"
            "likelihoodPercent": [20, 45]                 | "likelihoodPercent": [20]
            "confidence": "moderate"                      | "confidence": 0.5
            "due": "2024-12-31"                           | "due": "Silvester"
            "resolved": false                             | "resolved": "no"
            "kind": "submit"                              | "kind": "sent"
            "round": 1                                    | "round": 0
            "reliability": "C"                            | "reliability": "G"
            "level": "group"                              | "level": "band"
            "role": "analyst"                             | "role": "boss"
            "counts": {                                   | "count": {
            "version": 1                                  | "version": 0
            """)
    void everyChangeOfTheDocumentIsRefused(String sound, String faulty) {
        int at = document.indexOf(sound);
        assertTrue(at >= 0, () -> "not in the document: " + sound);
        String changed =
                document.substring(0, at) + (faulty == null ? "" : faulty) + document.substring(at + sound.length());
        assertNotEquals(List.of(), AnnotatedSchema.document(changed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "record":"post"       | "record":"posts"
            "record":"post",      |
            "record":"end"        | "record":"header"
            "record":"actor"      | "record":"source"
            "posts":1             | "posts":-1
            """)
    void everyChangeOfTheLinesIsRefused(String sound, String faulty) {
        String changed = lines.replace(sound, faulty == null ? "" : faulty);
        assertNotEquals(List.of(), AnnotatedSchema.lines(changed));
    }

    @Test
    void aDocumentIsNoLineAndALineIsNoDocument() {
        assertEquals(
                List.of(false, false),
                List.of(
                        AnnotatedSchema.document(lines.lines().findFirst().orElseThrow()).isEmpty(),
                        AnnotatedSchema.lines(document.replace("\n", "")).isEmpty()));
    }
}
