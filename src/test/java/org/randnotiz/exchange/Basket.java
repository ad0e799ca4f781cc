package org.randnotiz.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.Sheet;

/// An empty project that only remembers what an import brings.
public final class Basket implements ImportSink {

    public static final ImportContext CONTEXT = new ImportContext(
            "import-1",
            "unbekannt",
            List.of(source("unbekannt", "Unbekannt"), source("forum", "Forum"), source("agentur", "Agentur Nord")),
            ZoneId.of("Europe/Berlin"),
            "de");

    final TreeMap<PostId, Post> byId = new TreeMap<>();
    public final List<Post> posts = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Person> people = new ArrayList<>();

    @Nullable
    Codebook codebook;

    static Source source(String id, String name) {
        return new Source(id, name, List.of());
    }

    public static ImportReport read(String text, ImportSink sink) throws IOException {
        return read("datei.txt", text.getBytes(StandardCharsets.UTF_8), sink);
    }

    public static ImportReport read(String name, byte[] bytes, ImportSink sink) throws IOException {
        return ImportSelection.of(Input.bytes(name, bytes)).read(CONTEXT, sink, ProgressListener.NONE);
    }

    /// The texts of the posts in `text`.
    static List<String> texts(String text) throws IOException {
        Basket basket = new Basket();
        read(text, basket);
        return basket.posts.stream().map(Post::text).toList();
    }

    /// Each problem as `severity code arguments file:line`.
    public static List<String> problems(ImportReport report) {
        return report.problems().kept().stream().map(Basket::shown).toList();
    }

    public static String shown(Problem problem) {
        return problem.severity() + " " + problem.code() + " " + problem.arguments() + " " + problem.file() + ":"
                + problem.line();
    }

    Set<PostId> ids() {
        return posts.stream().map(Post::id).collect(Collectors.toSet());
    }

    @Override
    public boolean post(Post post, List<Sheet> itsSheets) {
        boolean isNew = byId.putIfAbsent(post.id(), post) == null;
        if (isNew) {
            posts.add(post);
        }
        sheets.addAll(itsSheets);
        return isNew;
    }

    @Override
    public Optional<Post> present(PostId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void source(Source source) {
        sources.add(source);
    }

    @Override
    public void actor(Actor actor) {
        actors.add(actor);
    }

    @Override
    public void person(Person person) {
        people.add(person);
    }

    @Override
    public void codebook(Codebook newCodebook) {
        codebook = newCodebook;
    }
}
