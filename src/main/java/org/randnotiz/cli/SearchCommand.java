package org.randnotiz.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.post.Moment;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.ContextLines;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Count;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Narrowing;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.text.Span;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `search`: finds posts.
@Command(name = "search", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SearchCommand implements Callable<Integer> {

    private static final int WIDTH = 70;

    /// The sign of a word that is to be left out, which is no hyphen.
    private static final String MINUS = "\u2212";
    private static final Pattern LEFT_OUT = Pattern.compile("^-(?!-)(?=.{2})");

    private final CommandDesk desk;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--limit", defaultValue = "50", paramLabel = "N", descriptionKey = "cli.search.limit")
    private int limit;

    @Option(names = "--sort", paramLabel = "relevance|newest|oldest", descriptionKey = "cli.search.sort")
    private @Nullable SortBy sort;

    @Option(names = "--counts", descriptionKey = "cli.search.counts")
    private boolean counts;

    @Option(names = "--context", descriptionKey = "cli.search.context")
    private boolean context;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "cli.search.query")
    private String[] words = {};

    SearchCommand(CommandDesk desk) {
        this.desk = desk;
    }

    /// The arguments with another minus before words that are to be left out (`-Konferenz`), so that they are not taken for
    /// options; each character keeps its place.
    static String[] withoutOptionsThatAreWords(String... arguments) {
        return Stream.of(arguments)
                .map(one -> LEFT_OUT.matcher(one).find() ? MINUS + one.substring(1) : one)
                .toArray(String[]::new);
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit " + limit);
        }
        return desk.withProject(project.folder(), project.person(), false, this::search);
    }

    private int search(Workbench workbench) throws IOException {
        try (TerminalProgress line =
                new TerminalProgress(desk.console(), desk.environment().clock(), "cli.search.progress")) {
            workbench.searching().catchUp(line.progress());
        }
        String query = String.join(" ", words);
        SearchRequest plain = SearchRequest.of(query, limit);
        SearchRequest request =
                new SearchRequest(query, Set.of(), null, sort == null ? plain.sort() : sort, 0, limit);
        if (context) {
            return context(workbench, request);
        }
        Hits hits = workbench.searching().find(request).hits();
        if (project.json()) {
            hits.rows().forEach(hit -> desk.console().answer(json(hit)));
        } else {
            hits.rows().forEach(hit -> print(hit, workbench));
            desk.console().say(
                    "cli.search.total",
                    hits.exact() ? hits.total() : workbench.searching().overview(request).total());
        }
        if (counts) {
            count(workbench.searching().overview(request));
        }
        if (!project.json()) {
            for (SpellingOffer offer : workbench.searching().offers(request)) {
                desk.console().say("cli.search.offer", offer.instead());
            }
        }
        desk.console().out().flush();
        return desk.console().complain(hits.problems());
    }

    private int context(Workbench workbench, SearchRequest request) throws IOException {
        ContextLines lines = workbench.searching().inContext(request);
        for (ContextLine line : lines.lines()) {
            if (project.json()) {
                desk.console()
                        .answer(JsonObject.builder()
                                .put("post", line.post().value())
                                .put("start", line.at().start())
                                .put("end", line.at().end())
                                .put("before", line.before())
                                .put("found", line.found())
                                .put("after", line.after())
                                .build());
            } else {
                desk.console()
                        .print(line.post() + "  " + " ".repeat(Math.max(0, WIDTH - line.before().length()))
                                + line.before() + "»" + line.found() + "«" + line.after());
            }
        }
        desk.console().out().flush();
        return desk.console().complain(lines.problems());
    }

    private void count(Overview overview) {
        for (Dimension dimension : Dimension.values()) {
            for (Count count : overview.counts(dimension)) {
                if (project.json()) {
                    desk.console()
                            .answer(JsonObject.builder()
                                    .put("dimension", dimension.name().toLowerCase(Locale.ROOT))
                                    .put("value", count.value())
                                    .put("posts", count.posts())
                                    .build());
                } else {
                    String clause = Narrowing.to(dimension, count.value(), desk.console().texts().locale());
                    desk.console().print(count.posts() + "  " + clause);
                }
            }
        }
    }

    private void print(Hit hit, Workbench workbench) {
        Console console = desk.console();
        String when = hit.published() == null
                ? console.texts().get("post.noTime")
                : console.texts().moment(hit.published(), workbench.workspace().project().zone());
        console.print(hit.post() + "  " + when + "  " + hit.headline());
        if (!hit.snippet().text().isBlank()) {
            console.print("    " + marked(hit.snippet().text(), hit.snippet().hits()));
        }
    }

    /// What was found stands between »…« so that it is seen without colours.
    private static String marked(String text, Iterable<Span> hits) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span hit : hits) {
            marked.append(text, at, hit.start()).append('»').append(hit.of(text)).append('«');
            at = hit.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private static JsonObject json(Hit hit) {
        Moment moment = hit.published();
        JsonObject.Builder states = JsonObject.builder();
        hit.states().forEach((person, state) -> states.putWord(person.value(), state));
        JsonObject.Builder marks = JsonObject.builder();
        hit.marks().forEach(marks::put);
        return JsonObject.builder()
                .put("post", hit.post().value())
                .putText("published", moment == null ? null : moment.iso())
                .put("headline", hit.headline())
                .put("source", hit.source())
                .putText("author", hit.author())
                .put("snippet", hit.snippet().text())
                .putAll("hits", hit.snippet().hits(), span -> JsonObject.builder()
                        .put("start", span.start())
                        .put("end", span.end())
                        .build())
                .put("states", states.build())
                .put("marks", marks.build())
                .build();
    }
}
