package org.randnotiz.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.cli.EditScript;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.json.ActorCodec;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.ui.shell.Sample;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Starter;
import org.randnotiz.work.Workbench;

/// What the program brings along: the default codebook and registry, and the sample project with its posts.
final class Samples {

    private static final PersonId ANALYST = new PersonId("aw");
    private static final PersonId SECOND = new PersonId("jk");
    private static final PersonId EDITOR = new PersonId("ed");

    /// The post that is fully marked.
    static final String NOTE = "kasan-note.txt";

    /// The same as a post.
    static final PostId MARKED = new PostId("8e1f63789d14af5ec4aaf259");

    private static final String MORE = "lage-zentralasien.txt";

    private Samples() {}

    /// What a new project begins with: the codebook, one source, no actors.
    static Starter starter() throws IOException {
        return new Starter(codebook(), List.of(new Source("forum", "Forum", List.of())), List.of());
    }

    private static org.randnotiz.codebook.Codebook codebook() throws IOException {
        return read("codebook.json", bytes -> Codecs.CODEBOOK.read(bytes));
    }

    /// What the sample project begins with: the sources and actors of its posts as well.
    static Starter sampleStarter(Instant now) throws IOException {
        Rating fair = new Rating(Reliability.C, EDITOR, now, "");
        Rating usual = new Rating(Reliability.B, EDITOR, now, "");
        return new Starter(
                codebook(),
                List.of(
                        new Source("forum", "Forum", List.of(fair)),
                        new Source("blog-randlage", "Blog Randlage", List.of(fair)),
                        new Source("agentur-meridian", "Agentur Meridian", List.of(usual)),
                        new Source("agentur", "Agentur", List.of(usual))),
                read("actors.json", bytes -> ActorCodec.readList(bytes, ANALYST, now)));
    }

    /// Makes the sample project: imports the posts, marks the note, and lets a second analyst hand something in.
    ///
    /// @param told hears each step, as a message key and its arguments
    /// @return why it could not be made; empty if it was
    static Optional<Problem> create(Path folder, Environment environment, Consumer<Step> told) throws IOException {
        Environment here = new Environment(
                new SameThread(), environment.clock(), environment.cache(), environment.host());
        List<Person> people = List.of(
                new Person(ANALYST, "Anna Weber", Role.ANALYST),
                new Person(SECOND, "Jonas Kern", Role.ANALYST),
                new Person(EDITOR, "Elif Demir", Role.EDITOR));
        Optional<Problem> refused = Projects.create(
                folder,
                "Lage Zentralasien",
                ZoneId.of("Europe/Berlin"),
                people,
                sampleStarter(here.clock().instant()),
                here);
        if (refused.isPresent()) {
            return refused;
        }
        told.accept(new Step("demo.created", List.of(folder)));
        Optional<Problem> first = as(ANALYST, folder, here, workbench -> {
            for (String file : List.of(NOTE, MORE)) {
                ImportResult result = workbench
                        .importing()
                        .run(ImportSelection.of(Input.bytes(file, bytes(file))), file, "Forum", Consent.NONE,
                                new Progress());
                workbench.imported(result);
                told.accept(new Step("demo.imported", List.of(result.report().added(), file)));
            }
            return script(workbench, "edits.jsonl", told);
        });
        return first.isPresent()
                ? first
                : as(SECOND, folder, here, workbench -> script(workbench, "edits-jk.jsonl", told));
    }

    /// Something that happened, as a message key and its arguments.
    record Step(String key, List<Object> arguments) {}

    @FunctionalInterface
    private interface Job {
        Optional<Problem> on(Workbench workbench) throws IOException;
    }

    private static Optional<Problem> as(PersonId person, Path folder, Environment environment, Job job)
            throws IOException {
        return switch (Projects.open(folder, person, environment)) {
            case Opened.Refused refused -> Optional.of(refused.problem());
            case Opened.Ready ready -> {
                try (Workbench workbench = ready.workbench()) {
                    yield job.on(workbench);
                }
            }
        };
    }

    private static Optional<Problem> script(Workbench workbench, String name, Consumer<Step> told) throws IOException {
        EditScript script = new EditScript(workbench);
        long number = 0;
        for (String line : new String(bytes(name), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            EditScript.Answer answer = script.carryOut(line);
            if (answer.problem().isPresent()) {
                return Optional.of(answer.problem().get().in(name, number));
            }
        }
        told.accept(new Step("demo.marked", List.of(number, name)));
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(byte[] bytes) throws UnreadableJsonException;
    }

    private static <T> T read(String name, Reading<T> reading) throws IOException {
        try {
            return reading.read(bytes(name));
        } catch (UnreadableJsonException e) {
            throw new IOException(name + " of the program itself cannot be read", e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/org/randnotiz/samples/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the program");
            }
            return in.readAllBytes();
        }
    }

    /// The sample project, made in a folder of `projects` if it is not there yet.
    static Sample in(Path projects, Environment environment) {
        return new Sample() {
            @Override
            public Path folder() throws IOException {
                return made(projects.resolve("Lage Zentralasien"), environment);
            }

            @Override
            public Optional<PostId> first() {
                return Optional.of(MARKED);
            }
        };
    }

    private static Path made(Path folder, Environment environment) throws IOException {
        if (!Files.exists(folder.resolve("project.json"))) {
            Optional<Problem> problem = create(folder, environment, step -> {});
            if (problem.isPresent()) {
                throw new org.randnotiz.store.StoreException(problem.get(), null);
            }
        }
        return folder;
    }
}
