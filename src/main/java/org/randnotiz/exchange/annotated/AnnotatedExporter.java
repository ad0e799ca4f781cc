package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.problem.Problem;

/// The annotated format, which holds everything: as one JSON document, or as JSON Lines.
///
/// @param layout which of the two
public record AnnotatedExporter(Layout layout) implements Exporter {

    public enum Layout {
        DOCUMENT,
        LINES
    }

    @Override
    public String id() {
        return switch (layout) {
            case DOCUMENT -> "json";
            case LINES -> "jsonl";
        };
    }

    @Override
    public String ending() {
        return id();
    }

    @Override
    public boolean wrote(byte[] head) {
        return new AnnotatedImporter().recognises(ending(), head);
    }

    @Override
    public List<Problem> losses(Codebook codebook) {
        return List.of();
    }

    @Override
    public Export open(OutputStream out, ExportHeader header) throws IOException {
        return switch (layout) {
            case DOCUMENT -> new AnnotatedDocument(out, header);
            case LINES -> new AnnotatedLines(out, header);
        };
    }
}
