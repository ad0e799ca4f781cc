package org.randnotiz.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.json.ActorCodec;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.project.PersonId;
import org.randnotiz.store.WriterHost;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Environment;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Starter;

/// The real command line in a folder of its own: each command is run as if typed, and what it answered is kept.
///
/// @param place    an empty folder
/// @param language of the sentences
/// @param starter  what `new` begins with
public record Terminal(Path place, Locale language, Starter starter) {

    /// The only time there is.
    public static final Instant NOW = Instant.parse("2024-06-03T09:30:00Z");

    /// The sample note.
    public static final String NOTE = "8e1f63789d14af5ec4aaf259";

    private static final Path SAMPLES = Path.of("samples");

    /// What a command answered.
    ///
    /// @param code 0 fine, 1 a problem in the data, 2 wrong usage
    /// @param out  lines of standard output
    /// @param err  lines of standard error
    public record Answer(int code, List<String> out, List<String> err) {}

    /// A German one whose new projects know the actors and sources of the samples.
    static Terminal in(Path place) {
        Rating fair = new Rating(Reliability.C, new PersonId("ed"), NOW, "");
        List<Source> sources = List.of(
                new Source("forum", "Forum", List.of(fair)),
                new Source("blog-randlage", "Blog Randlage", List.of(fair)),
                new Source("agentur-meridian", "Agentur Meridian", List.of(fair)),
                new Source("agentur", "Agentur", List.of()));
        return new Terminal(place, Locale.GERMANY, new Starter(codebook(), sources, actors()));
    }

    /// One whose new projects know no actors and one unrated source, as is usual.
    Terminal usual() {
        List<Source> sources = List.of(new Source("forum", "Forum", List.of()));
        return new Terminal(place, language, new Starter(starter.codebook(), sources, List.of()));
    }

    /// The same in another language.
    Terminal speaking(Locale other) {
        return new Terminal(place, other, starter);
    }

    private static Codebook codebook() {
        try {
            return Codecs.CODEBOOK.read(Files.readAllBytes(SAMPLES.resolve("codebook.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Actor> actors() {
        try {
            return ActorCodec.readList(
                    Files.readAllBytes(SAMPLES.resolve("actors.json")), new PersonId("aw"), NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where the work is done.
    public Environment environment() {
        return new Environment(
                new SameThread(), InstantSource.fixed(NOW), place.resolve("cache"), new WriterHost("pc7"));
    }

    /// Runs a command with nothing on standard input.
    Answer run(String... arguments) {
        return type("", arguments);
    }

    /// Runs a command with `input` on standard input.
    Answer type(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = run(input, out, err, false, arguments);
        return new Answer(code, out.toString().lines().toList(), err.toString().lines().toList());
    }

    /// Runs a command whose standard error is watched by a person.
    ///
    /// @return all that was written there
    String live(String... arguments) {
        StringWriter err = new StringWriter();
        run("", new StringWriter(), err, true, arguments);
        return err.toString();
    }

    private int run(String input, StringWriter out, StringWriter err, boolean live, String... arguments) {
        Console console = new Console(
                new BufferedReader(new StringReader(input)),
                new PrintWriter(out),
                new PrintWriter(err),
                live,
                new Texts(language));
        return new Cli(new CommandDesk(console, environment(), starter), "1.2.3", Map.of()).run(arguments);
    }

    /// Runs a command that must go well.
    ///
    /// @return its standard output
    List<String> fine(String... arguments) {
        return fineWith("", arguments);
    }

    /// Runs a command with `input` that must go well.
    ///
    /// @return its standard output
    List<String> fineWith(String input, String... arguments) {
        Answer answer = type(input, arguments);
        if (answer.code() != Cli.FINE) {
            throw new AssertionError(List.of(arguments) + " ended with " + answer);
        }
        return answer.out();
    }

    /// A project of that name with the people of the samples: two analysts and an editor.
    Path empty(String name) {
        Path project = place.resolve(name);
        fine("new", "--project", project.toString(), "--analyst", "aw=Anna Weber", "--analyst", "jk=Jonas Kern",
                "--editor", "ed=Elif Demir");
        return project;
    }

    /// A project of that name with all posts of the samples, unmarked.
    Path read(String name) {
        Path project = empty(name);
        for (String file : List.of("kasan-note.txt", "lage-zentralasien.txt")) {
            fine("import", "--project", project.toString(), SAMPLES.resolve(file).toString());
        }
        return project;
    }

    /// A project of that name with the posts of the samples, marked by both analysts.
    Path marked(String name) throws IOException {
        Path project = read(name);
        apply(project, "aw", Files.readString(SAMPLES.resolve("edits.jsonl")));
        apply(project, "jk", Files.readString(SAMPLES.resolve("edits-jk.jsonl")));
        return project;
    }

    /// Applies edits that must all go well.
    List<String> apply(Path project, String person, String edits) {
        return fineWith(edits, "apply", "--project", project.toString(), "--person", person);
    }

    /// The text of what is exported of a project by its first person.
    String exported(Path project, String format, String... more) throws IOException {
        Path file = place.resolve(project.getFileName() + "." + format);
        List<String> command = new ArrayList<>(
                List.of("export", "--project", project.toString(), "--out", file.toString(), "--format", format));
        command.addAll(List.of(more));
        fine(command.toArray(String[]::new));
        return Files.readString(file);
    }
}
