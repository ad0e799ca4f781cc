package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.problem.Problem;

/// The annotated format as JSON Lines: the header, then each post after whatever it names for the first time, then the
/// counts. Each line says in `record` what it is.
final class AnnotatedLines implements Exporter.Export {

    private final OutputStream out;
    private final AnnotatedShape shape;
    private final Referred referred;
    private final StringBuilder lines = new StringBuilder();

    AnnotatedLines(OutputStream out, ExportHeader header) throws IOException {
        this.out = out;
        this.shape = new AnnotatedShape(header);
        this.referred = new Referred(
                header,
                source -> line("source", EntryShapes.source(source)),
                actor -> line("actor", EntryShapes.actor(actor)),
                person -> line("person", EntryShapes.person(person)));
        line("header", shape.header());
        referred.person(header.by());
        write();
    }

    @Override
    public List<Problem> post(AnnotatedPost post) throws IOException {
        referred.post(post);
        line("post", shape.post(post));
        write();
        return AnnotatedShape.problems(post);
    }

    @Override
    public void finish() throws IOException {
        line("end", shape.counts());
        write();
    }

    private void line(String record, JsonObject members) {
        JsonObject json = JsonObject.builder().put("record", record).putAll(members).build();
        lines.append(JsonText.line(json)).append('\n');
    }

    private void write() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }
}
