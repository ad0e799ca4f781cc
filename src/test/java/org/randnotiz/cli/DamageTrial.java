package org.randnotiz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.store.LocalDisk;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;
import org.randnotiz.store.WriterHost;

/// Damages each kind of file of a project in each way, one at a time, and looks whether the command line still answers the
/// same or says that something is wrong. What answers otherwise and says nothing is silent: there must be none.
///
/// As a program: `DamageTrial FOLDER`; prints a table and ends with 1 if anything was silent.
public final class DamageTrial {

    private final Path place;
    private final Path intact;
    private final int flips;
    private final Map<String, byte[]> older = new LinkedHashMap<>();
    private final Outcome before;

    /// What a damage led to.
    enum Verdict {
        /// All answers are as before and nothing is said.
        HARMLESS,
        /// It is said.
        NAMED,
        /// Answers differ, and nothing is said.
        SILENT
    }

    /// One damage.
    ///
    /// @param file    the kind of file
    /// @param way     how it was damaged
    /// @param verdict what came of it
    record Found(String file, String way, Verdict verdict) {}

    /// What the command line answered.
    ///
    /// @param answers what was asked for
    /// @param said    what it said was wrong
    private record Outcome(List<String> answers, List<String> said) {}

    /// @param place an empty folder
    /// @param flips at how many places of a file a letter is flipped, one at a time
    DamageTrial(Path place, int flips) throws IOException {
        this.place = place;
        this.flips = flips;
        Terminal terminal = Terminal.in(Files.createDirectories(place.resolve("made")));
        intact = terminal.marked("project");
        terminal.fine("undo", "--project", intact.toString(), "--person", "aw");
        keep("Kasan");
        for (String file : files().values()) {
            older.put(file, Files.readAllBytes(intact.resolve(file)));
        }
        for (String person : List.of("aw", "jk")) {
            terminal.fine("undo", "--project", intact.toString(), "--person", person);
        }
        keep("Moskau");
        before = ask(copy("intact"));
    }

    /// Changes what a person keeps for themselves, and the settings.
    private void keep(String words) throws IOException {
        try (ProjectFolder folder = open(intact)) {
            folder.personal()
                    .changeSearches(
                            searches -> searches
                                    .with(new SavedSearch("s1", words, words, Terminal.NOW, null, Set.of())));
            DraftPlace place = new DraftPlace.OfMark(
                    new SheetKey(new PostId(Terminal.NOTE), new PersonId("aw")), new ItemId("note-01"));
            folder.personal()
                    .save(Drafts.NONE.with(new Draft(place, Map.of("text", new Draft.Entry(words, "")), "text", 0, 0)));
            folder.others().tell(folder.others().lengths());
            Codebook book = folder.codebook();
            folder.save(new Codebook(book.id(), book.revision() + 1, book.label(), book.tagSets(), book.types()));
        }
    }

    private static ProjectFolder open(Path project) throws IOException {
        return ProjectFolder.open(
                project, new PersonId("aw"), new WriterHost("pc7"), new LocalDisk(), () -> Terminal.NOW);
    }

    /// One file of each kind that is there, by the name of its kind.
    private Map<String, String> files() throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("project", "project.json");
        kinds.put("codebook", "codebook.json");
        kinds.put("sources", "sources.json");
        kinds.put("own sheet", "sheets/8e/" + Terminal.NOTE + "/aw.json");
        kinds.put("other's sheet", "sheets/ba/ba920c2a6d4f87bad6950b9f/jk.json");
        kinds.put("registry page", "actors/aw.json");
        kinds.put("own journal", "journal/aw@pc7.jsonl");
        kinds.put("other's journal", "journal/jk@pc7.jsonl");
        kinds.put("checkpoint", "journal/aw@pc7.checked");
        kinds.put("posts", posts(".jsonl"));
        kinds.put("import record", posts(".json"));
        kinds.put("trash", "trash/aw@pc7.jsonl");
        kinds.put("kept searches", "searches/aw.json");
        kinds.put("drafts", "drafts/aw@pc7.json");
        kinds.put("told", "told/aw.json");
        kinds.put("lock", "lock/aw.lock");
        kinds.put("copy of the codebook", "trash/copies/codebook.json");
        kinds.values().removeIf(file -> Files.notExists(intact.resolve(file)));
        return kinds;
    }

    /// The file of the import that brought the note.
    private String posts(String end) throws IOException {
        try (Stream<Path> files = Files.list(intact.resolve("posts"))) {
            return "posts/" + files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, UnaryOperator<byte[]>> ways(byte[] older) {
        Map<String, UnaryOperator<byte[]>> ways = new LinkedHashMap<>();
        ways.put("emptied", bytes -> new byte[0]);
        ways.put("halved", bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        ways.put("zeroed", bytes -> new byte[bytes.length]);
        for (int part = 1; part <= flips; part++) {
            int place = part;
            ways.put(
                    "flipped at " + part + "/" + (flips + 1),
                    bytes -> flipped(bytes, (int) (bytes.length * (long) place / (flips + 1))));
        }
        ways.put("swapped", text(DamageTrial::swapped));
        ways.put("a line gone", text(all -> all.substring(all.indexOf('\n') + 1)));
        ways.put("older", bytes -> older);
        ways.put("Windows line ends", text(all -> all.replace("\n", "\r\n")));
        ways.put("by hand",
                text(all -> all.replaceFirst("Taliban|Forum|Moskau|Anna Weber|Actor|kasan|aw@pc7", "Nobody")));
        ways.put("by hand, a number",
                text(all -> all.replaceFirst("(\"(?:start|revision|journal|version)\": ?)\\d+", "$17")));
        return ways;
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> how) {
        return bytes -> how.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        if (bytes.length == 0) {
            return new byte[] {'x'};
        }
        byte[] flipped = bytes.clone();
        int letter = at;
        while (letter < bytes.length - 1 && !Character.isLetter(bytes[letter])) {
            letter++;
        }
        flipped[letter] ^= 1;
        return flipped;
    }

    private static String swapped(String all) {
        List<String> lines = new ArrayList<>(all.lines().toList());
        int middle = lines.size() / 2;
        if (middle > 0) {
            lines.add(middle, lines.remove(middle - 1));
        }
        return String.join("\n", lines) + "\n";
    }

    /// Tries everything.
    List<Found> all() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, String> kind : files().entrySet()) {
            String file = kind.getValue();
            byte[] there = Files.readAllBytes(intact.resolve(file));
            found.add(tryOut(kind.getKey(), "deleted", file, Optional.empty()));
            for (Map.Entry<String, UnaryOperator<byte[]>> way : ways(older.getOrDefault(file, there)).entrySet()) {
                byte[] damaged = way.getValue().apply(there);
                if (!Arrays.equals(damaged, there)) {
                    found.add(tryOut(kind.getKey(), way.getKey(), file, Optional.of(damaged)));
                }
            }
        }
        return found;
    }

    private Found tryOut(String kind, String way, String file, Optional<byte[]> content) throws IOException {
        Path home = copy((kind + " " + way).replaceAll("[^a-z0-9]+", "-"));
        Path damaged = home.resolve("project").resolve(file);
        if (content.isPresent()) {
            Files.write(damaged, content.get());
        } else {
            Files.delete(damaged);
        }
        Outcome after = ask(home);
        Verdict verdict = !after.said().equals(before.said())
                ? Verdict.NAMED
                : after.answers().equals(before.answers()) ? Verdict.HARMLESS : Verdict.SILENT;
        return new Found(kind, way, verdict);
    }

    /// A home with a copy of the project.
    private Path copy(String name) throws IOException {
        Path home = Files.createDirectories(place.resolve(name));
        try (Stream<Path> files = Files.walk(intact)) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve("project").resolve(intact.relativize(file).toString()));
            }
        }
        return home;
    }

    private static Outcome ask(Path home) throws IOException {
        Terminal terminal = Terminal.in(home);
        String project = home.resolve("project").toString();
        Path out = home.resolve("out.json");
        List<String> answers = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (List<String> command : List.of(
                List.of("search", "--project", project, "Moskau"),
                List.of("show", "--project", project, Terminal.NOTE),
                List.of("export", "--project", project, "--format", "json", "--out", out.toString()))) {
            Answer answer = terminal.run(command.toArray(String[]::new));
            answers.add(String.join("\n", answer.out()).replace(home.toString(), "HOME"));
            said.addAll(answer.err());
        }
        answers.add(Files.exists(out) ? Files.readString(out) : "");
        answers.add(kept(home.resolve("project")));
        Answer check = terminal.run("check", "--project", project);
        said.addAll(check.err());
        said.addAll(check.out().subList(0, Math.max(0, check.out().size() - 1)));
        return new Outcome(answers, said.stream().map(line -> line.replace(home.toString(), "HOME")).toList());
    }

    /// What the window would show beside the posts: kept searches and the trash.
    private static String kept(Path project) throws IOException {
        try (ProjectFolder folder = open(project)) {
            return folder.personal().searches().value() + "\n" + folder.trash().value() + "\n"
                    + folder.imports().value();
        } catch (StoreException e) {
            return e.problem().code();
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Found> all = new DamageTrial(Path.of(arguments[0]), 7).all();
        System.out.println("| file | damages | harmless | named | silent |\n|---|---|---|---|---|");
        for (String file : all.stream().map(Found::file).distinct().toList()) {
            List<Found> of = all.stream().filter(found -> found.file().equals(file)).toList();
            System.out.println("| " + file + " | " + of.size() + " | " + count(of, Verdict.HARMLESS) + " | "
                    + count(of, Verdict.NAMED) + " | " + count(of, Verdict.SILENT) + " |");
        }
        List<Found> silent = silent(all);
        silent.forEach(found -> System.out.println(found.file() + ", " + found.way()));
        System.exit(silent.isEmpty() ? 0 : 1);
    }

    /// Those that nobody would have noticed.
    static List<Found> silent(List<Found> all) {
        return all.stream().filter(found -> found.verdict() == Verdict.SILENT).toList();
    }

    private static long count(List<Found> all, Verdict verdict) {
        return all.stream().filter(found -> found.verdict() == verdict).count();
    }
}
