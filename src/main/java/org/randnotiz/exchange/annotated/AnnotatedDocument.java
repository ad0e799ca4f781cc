package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.randnotiz.actor.Actor;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;

/// The annotated format as one JSON document, laid out for reading. What posts name is known only when the last of them
/// is written, so it stands behind them.
final class AnnotatedDocument implements Exporter.Export {

    /// How deep a post lies in the document.
    private static final String INDENT = "    ";

    private final OutputStream out;
    private final AnnotatedShape shape;
    private final Referred referred;
    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private boolean isEmpty = true;

    AnnotatedDocument(OutputStream out, ExportHeader header) throws IOException {
        this.out = out;
        this.shape = new AnnotatedShape(header);
        this.referred = new Referred(header, sources::add, actors::add, people::add);
        referred.person(header.by());
        String begin = pretty(shape.header());
        write(begin.substring(0, begin.length() - "\n}".length()) + ",\n  \"posts\": [");
    }

    @Override
    public List<Problem> post(AnnotatedPost post) throws IOException {
        referred.post(post);
        write((isEmpty ? "\n" : ",\n") + INDENT + pretty(shape.post(post)).replace("\n", "\n" + INDENT));
        isEmpty = false;
        return AnnotatedShape.problems(post);
    }

    @Override
    public void finish() throws IOException {
        sources.sort(Comparator.comparing(Source::id));
        actors.sort(Comparator.comparing(Actor::id));
        people.sort(Comparator.comparing(Person::id));
        JsonObject rest = JsonObject.builder()
                .putAll("sources", sources, EntryShapes::source)
                .putAll("actors", actors, EntryShapes::actor)
                .putAll("people", people, EntryShapes::person)
                .put("counts", shape.counts())
                .build();
        write((isEmpty ? "]," : "\n  ],") + pretty(rest).substring("{".length()) + "\n");
    }

    /// The object on lines of its own, without a line end behind it. Within the strings of JSON there are no line ends.
    private static String pretty(JsonObject json) {
        return new String(JsonText.pretty(json), StandardCharsets.UTF_8).stripTrailing();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
