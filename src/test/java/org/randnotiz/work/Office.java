package org.randnotiz.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.store.FullDisk;
import org.randnotiz.store.WriterHost;
import org.randnotiz.text.Span;

/// A real project in a real folder, at which two analysts and an editor work. All of them share one disk, which can be
/// made to run full.
@SuppressWarnings("NullAway") // who asks for marks has a post open
final class Office {

    static final Instant NOW = Instant.parse("2024-06-03T09:30:00Z");

    static final String TWO_POSTS = """
            01.04.2024, 23:17
            Moskau lädt ein.

            02.04.2024, 08:00
            Kabul sagt zu.
            """;

    static final PostId MOSCOW = PostId.of("forum", "01.04.2024, 23:17", "Moskau lädt ein.");
    static final PostId KABUL = PostId.of("forum", "02.04.2024, 08:00", "Kabul sagt zu.");

    final FullDisk disk = new FullDisk();
    final Path folder;
    private final Path cache;

    Office(Path place) {
        folder = place.resolve("project");
        cache = place.resolve("cache");
        Optional<?> refused = Projects.create(
                folder,
                "Lage",
                ZoneId.of("Europe/Berlin"),
                List.of(
                        new Person(new PersonId("aw"), "Anna Weber", Role.ANALYST),
                        new Person(new PersonId("jk"), "Jonas Kern", Role.ANALYST),
                        new Person(new PersonId("ed"), "Elif Demir", Role.EDITOR)),
                new Starter(codebook(), List.of(new Source("forum", "Forum", List.of())), List.of()),
                environment(new SameThread(), "cache"));
        if (refused.isPresent()) {
            throw new AssertionError(refused.get());
        }
    }

    private static Codebook codebook() {
        try {
            return Codecs.CODEBOOK.read(Files.readAllBytes(Path.of("samples", "codebook.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private Environment environment(Background background, String index) {
        return new Environment(
                background, InstantSource.fixed(NOW), cache.resolve(index), new WriterHost("pc7"));
    }

    /// Opens the project for a person whose work is all done at once.
    Workbench open(String person) {
        return open(person, new SameThread());
    }

    /// Opens the project for a person.
    Workbench open(String person, Background background) {
        try {
            return switch (Projects.open(
                    folder, new PersonId(person), environment(background, "cache"), disk)) {
                case Opened.Ready ready -> ready.workbench();
                case Opened.Refused refused -> throw new AssertionError(refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the project for a person at another machine.
    Workbench openElsewhere(String person) throws IOException {
        Environment there = new Environment(
                new SameThread(), InstantSource.fixed(NOW), cache.resolve("pc8"), new WriterHost("pc8"));
        return switch (Projects.open(folder, new PersonId(person), there, disk)) {
            case Opened.Ready ready -> ready.workbench();
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// Opens the project for a person at the post on Moscow, which is there then.
    Workbench openAtMoscow(String person) throws IOException {
        return openAtMoscow(person, new SameThread());
    }

    /// The same with another background.
    Workbench openAtMoscow(String person, Background background) throws IOException {
        try (Workbench first = open("ed")) {
            read(first, TWO_POSTS);
        }
        Workbench workbench = open(person, background);
        Optional<?> problem = workbench.openNow(MOSCOW.value());
        if (problem.isPresent()) {
            throw new AssertionError(problem.get());
        }
        return workbench;
    }

    /// Imports a text.
    static ImportResult read(Workbench workbench, String text) throws IOException {
        ImportResult result = workbench.importing().run(
                ImportSelection.of(Input.bytes("lage.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "lage.txt",
                "Forum",
                Consent.NONE,
                new Progress());
        workbench.imported(result);
        return result;
    }

    /// Marks a passage as a note.
    static Outcome mark(Workbench workbench, String id, int start, int end) {
        return workbench.edit(new Edit.AddMark(new ItemId(id), "note", new Span(start, end), Map.of(), Origin.HAND));
    }

    /// The ids of the person's marks on the open post.
    static List<String> marks(Workbench workbench) {
        return workbench.workspace().open().sheet(workbench.workspace().who().id()).marks().stream()
                .map(mark -> mark.id().value())
                .toList();
    }

    /// The posts on which a sheet is in one of these states, oldest first; all if there are none.
    static List<PostId> found(Workbench workbench, String query, SheetState... states) throws IOException {
        return workbench.searching()
                .find(new SearchRequest(query, Set.of(states), null, SortBy.OLDEST, 0, 100))
                .hits()
                .rows()
                .stream()
                .map(hit -> hit.post())
                .toList();
    }

    /// What stands in the files of the project, without those that only say who has it open.
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.contains("lock")) {
                files.put(name, Files.readString(file));
            }
        }
        return files;
    }
}
