package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Searching;
import org.randnotiz.work.Workbench;

/// The sample project, open, as tests of searching want it. Its posts go by the numbers that `samples/README.md` gives them, and by `note`.
final class SampleProject implements AutoCloseable {

    /// When everything in it was written.
    static final Instant NOW = Instant.parse("2024-07-01T10:00:00Z");

    private static final int BEFORE_THE_NOTE = 8;

    private final Workbench workbench;
    private final Map<PostId, String> names = new HashMap<>();

    private SampleProject(Workbench workbench) throws IOException {
        this.workbench = workbench;
        List<Hit> posts = find("", SortBy.OLDEST).rows();
        for (int i = 0; i < posts.size(); i++) {
            names.put(posts.get(i).post(),
                    i == BEFORE_THE_NOTE ? "note" : String.valueOf(i < BEFORE_THE_NOTE ? i + 1 : i));
        }
    }

    /// Makes the project in a folder and opens it for the first analyst.
    static SampleProject in(Path folder) throws IOException {
        Environment environment =
                new Environment(new SameThread(), InstantSource.fixed(NOW), folder.resolve("cache"), Projects.host());
        Path place = folder.resolve("project");
        assertEquals(List.of(), Samples.create(place, environment, step -> {}).stream().toList());
        return switch (Projects.open(place, new PersonId("aw"), environment)) {
            case Opened.Ready ready -> new SampleProject(ready.workbench());
            case Opened.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    Workbench workbench() {
        return workbench;
    }

    Searching searching() {
        return workbench.searching();
    }

    /// The answer to a query.
    Hits find(String query, SortBy sort) throws IOException {
        return workbench.searching().find(new SearchRequest(query, Set.of(), null, sort, 0, 50)).hits();
    }

    /// What a post goes by.
    String name(PostId post) {
        return names.getOrDefault(post, post.value());
    }

    /// The posts that answer a query, oldest first: `1 2 note 12`.
    String answer(String query) throws IOException {
        return posts(find(query, SortBy.OLDEST));
    }

    private String posts(Hits hits) {
        return hits.rows().stream().map(hit -> name(hit.post())).collect(Collectors.joining(" "));
    }

    /// What is wrong with a query: `search.noValue@8`.
    String problems(String query) throws IOException {
        return problems(find(query, SortBy.OLDEST));
    }

    private static String problems(Hits hits) {
        return hits.problems().stream()
                .map(problem -> problem.code() + "@" + problem.arguments().getFirst())
                .collect(Collectors.joining(" "));
    }

    /// The posts that answer a query and what is wrong with it: `1 2 note; search.noValue@8`.
    String both(String query) throws IOException {
        Hits hits = find(query, SortBy.OLDEST);
        return posts(hits) + "; " + problems(hits);
    }

    @Override
    public void close() throws IOException {
        workbench.close();
    }
}
