package org.randnotiz.app;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.PostId;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Mark;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;

/// Kills the real program again and again while it makes edits as fast as it can, and looks each time whether every edit it
/// had answered is there.
///
/// The program is started as a process of its own with the command `apply`, which answers an edit once it is durable. It is
/// ended by SIGKILL after a random number of answers, or a random time, so that kills fall into its start as well. What is
/// then in the folder must be what a beginning of the edits sent yields that has at least all answered ones in it.
///
/// As a program: `KillTrial COUNT [SEED]`; prints what it found and ends with 1 if anything was lost.
@SuppressWarnings("NullAway") // the id was just taken from the map
public final class KillTrial {

    private static final PersonId PERSON = new PersonId("kt");
    private static final int MOST_ANSWERS = 400;

    private final Path folder;
    private final Path home;
    /// When kills come.
    private final Random kills;
    /// What edits are made: of its own, since how many are sent depends on the machine.
    private final Random edits;
    private final PostId post;
    private final List<String> unanswered = new ArrayList<>();
    private final TreeMap<String, String> acknowledged = new TreeMap<>();
    private int sent;
    private volatile boolean killed;

    /// What a trial found.
    ///
    /// @param kills        how many times the program was killed
    /// @param acknowledged how many edits it had answered
    /// @param lost         what was answered and not there, in words
    /// @param unreadable   files that could not be read afterwards, in words
    /// @param unanswered   kills that were to come after some answers, and came without them, in words
    /// @param starts       how often it was killed before its first answer
    public record Result(
            int kills,
            long acknowledged,
            List<String> lost,
            List<String> unreadable,
            List<String> unanswered,
            int starts) {}

    private KillTrial(Path folder, Path home, long seed, PostId post) {
        this.folder = folder;
        this.home = home;
        this.kills = new Random(seed);
        this.edits = new Random(seed + 1);
        this.post = post;
    }

    /// Runs the trial.
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path place = Files.createTempDirectory("randnotiz-kill");
        Result result = run(place, count, seed);
        System.out.println("seed " + seed + ": " + result);
        System.exit(result.lost().isEmpty() && result.unreadable().isEmpty() ? 0 : 1);
    }

    /// Kills the program `count` times.
    ///
    /// @param place an empty folder
    static Result run(Path place, int count, long seed) throws IOException, InterruptedException {
        Path folder = place.resolve("project");
        KillTrial trial = new KillTrial(folder, place.resolve("home"), seed, project(folder, place));
        long answers = 0;
        int starts = 0;
        List<String> lost = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (int kill = 0; kill < count; kill++) {
            int answered = trial.killOnce();
            answers += answered;
            starts += answered == 0 ? 1 : 0;
            trial.compare(kill, lost, unreadable);
        }
        return new Result(count, answers, lost, unreadable, trial.unanswered, starts);
    }

    private final List<TreeMap<String, String>> possible = new ArrayList<>();

    /// Starts the program, sends it edits, and kills it.
    ///
    /// @return how many edits it answered
    private int killOnce() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(List.of("apply", "--project", folder.toString(), "--person", PERSON.value()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RANDNOTIZ_HOME", home.toString());
        builder.redirectError(folder.resolveSibling("stderr.txt").toFile());
        killed = false;
        Process process = builder.start();
        boolean early = kills.nextInt(8) == 0;
        int wanted = early ? Integer.MAX_VALUE : 1 + kills.nextInt(MOST_ANSWERS);
        possible.clear();
        possible.add(new TreeMap<>(acknowledged));
        Thread sender = Thread.ofVirtual().start(() -> send(process));
        Thread timer = Thread.ofVirtual().unstarted(() -> kill(process));
        if (early) {
            long millis = kills.nextInt(900);
            Thread.ofVirtual().start(() -> {
                try {
                    process.waitFor(millis, TimeUnit.MILLISECONDS);
                    timer.start();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        int answered = 0;
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = next(answers); line != null; line = next(answers)) {
                if (!line.contains("\"ok\":true") || !line.endsWith("}")) {
                    if (line.endsWith("}")) {
                        throw new IOException("refused: " + line);
                    }
                    break; // cut by the kill: not an answer
                }
                answered++;
                if (answered == wanted) {
                    kill(process);
                }
            }
        } finally {
            kill(process);
            process.waitFor();
            sender.join();
        }
        if (!early && answered < wanted) {
            unanswered.add(answered + " of " + wanted);
        }
        synchronized (possible) {
            acknowledged.clear();
            acknowledged.putAll(possible.get(answered));
            possible.subList(0, answered).clear();
        }
        return answered;
    }

    private void kill(Process process) {
        killed = true;
        process.destroyForcibly();
    }

    /// The next line of the program; null once it has been killed, whatever the stream says of that.
    private @Nullable String next(BufferedReader answers) throws IOException {
        try {
            return answers.readLine();
        } catch (IOException e) {
            if (killed) {
                return null;
            }
            throw e;
        }
    }

    /// Sends edits until the program no longer takes any.
    private void send(Process process) {
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int n = 0; n < 2 * MOST_ANSWERS; n++) {
                TreeMap<String, String> state;
                synchronized (possible) {
                    state = new TreeMap<>(possible.getLast());
                }
                String line = edit(state);
                synchronized (possible) {
                    possible.add(state);
                }
                out.write(line);
                out.newLine();
                out.flush();
            }
        } catch (IOException e) {
            return; // it was killed, as intended
        }
    }

    /// A random edit, which is also carried out on `state`.
    private String edit(Map<String, String> state) {
        int kind = state.size() > 60 ? 2 : edits.nextInt(4);
        List<String> ids = new ArrayList<>(state.keySet());
        if (ids.isEmpty() || kind <= 1) {
            String id = "k" + sent++;
            int start = edits.nextInt(1000);
            state.put(id, start + " ");
            return "{\"edit\":\"add-mark\",\"post\":\"" + post + "\",\"id\":\"" + id
                    + "\",\"type\":\"note\",\"start\":" + start + ",\"end\":" + (start + 5) + ",\"values\":{}}";
        }
        String id = ids.get(edits.nextInt(ids.size()));
        if (kind == 2 && state.size() > 20) {
            state.remove(id);
            return "{\"edit\":\"remove\",\"post\":\"" + post + "\",\"id\":\"" + id + "\"}";
        }
        String note = "n" + sent++;
        state.put(id, state.get(id).substring(0, state.get(id).indexOf(' ') + 1) + note);
        return "{\"edit\":\"change-mark\",\"post\":\"" + post + "\",\"id\":\"" + id
                + "\",\"set\":{\"text\":{\"kind\":\"text\",\"text\":\"" + note + "\"}}}";
    }

    private void compare(int kill, List<String> lost, List<String> unreadable) throws IOException {
        switch (Projects.open(folder, PERSON, environment(home))) {
            case Opened.Refused refused -> unreadable.add("kill " + kill + ": " + refused.problem());
            case Opened.Ready ready -> {
                try (Workbench workbench = ready.workbench()) {
                    List<String> found = new ArrayList<>();
                    workbench.checking().look(problem -> {
                        if (!problem.code().startsWith("check.missing")) {
                            found.add(problem.toString());
                        }
                    }, new Progress());
                    found.stream().filter(words -> words.contains("severity=ERROR")).forEach(unreadable::add);
                    workbench.openNow(post.value());
                    Map<String, String> there = marks(workbench);
                    if (!possible.contains(there)) {
                        lost.add("kill " + kill + ": expected " + possible.getFirst() + " or later, found " + there);
                    }
                    acknowledged.clear();
                    acknowledged.putAll(there);
                }
            }
        }
    }

    private static Map<String, String> marks(Workbench workbench) {
        TreeMap<String, String> marks = new TreeMap<>();
        var open = workbench.workspace().open();
        if (open != null) {
            for (Mark mark : open.sheet(PERSON).marks()) {
                String note = mark.values().get("text") instanceof FieldValue.Text text ? text.text() : "";
                marks.put(mark.id().value(), mark.anchor().span().start() + " " + note);
            }
        }
        return marks;
    }

    private static PostId project(Path folder, Path place) throws IOException {
        Environment environment = environment(place.resolve("home"));
        var problem = Projects.create(
                folder,
                "Kill",
                ZoneId.of("Europe/Berlin"),
                List.of(new Person(PERSON, "Kill Trial", Role.ANALYST)),
                Samples.starter(),
                environment);
        if (problem.isPresent()) {
            throw new IOException(problem.get().toString());
        }
        if (!(Projects.open(folder, PERSON, environment) instanceof Opened.Ready ready)) {
            throw new IOException("cannot be opened");
        }
        try (Workbench workbench = ready.workbench()) {
            String text = "01.04.2024, 23:17\n" + "Ein Satz, in dem nichts geschieht. ".repeat(40);
            ImportResult result = workbench
                    .importing()
                    .run(ImportSelection.of(Input.pasted(text)), "pasted", "Forum", Consent.NONE, new Progress());
            workbench.imported(result);
            return PostId.of("forum", "01.04.2024, 23:17", text.substring(text.indexOf('\n') + 1));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Environment environment(Path home) {
        return new Environment(new SameThread(), InstantSource.system(), home.resolve("cache"), Projects.host());
    }
}
