package org.randnotiz.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.PostId;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Consent;
import org.randnotiz.work.Environment;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// Measures what a person waits for in the real window: from a key to the mark that is drawn, to „gespeichert“, and to the
/// next post; and the heap after a walk through a thousand posts.
///
/// A program, not a test: it prints medians and 99th percentiles and judges nothing. The window is drawn by software,
/// without a display, so that the figures are the upper end of what a machine with one needs.
final class WorkbenchBenchmark {

    private static final int POSTS = 1000;
    private static final int TIMES = 200;
    private static final PersonId ANNA = new PersonId("aw");

    private final Stage stage;
    private final Shell shell;
    private final Robot robot;

    private WorkbenchBenchmark(Stage stage, Shell shell, Robot robot) {
        this.stage = stage;
        this.shell = shell;
        this.robot = robot;
    }

    /// Prints the figures. Arguments: none.
    public static void main(String[] args) throws IOException {
        Path place = Files.createTempDirectory("randnotiz-bench");
        Path project = project(place);
        FxBackground background = Fx.get(FxBackground::new);
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Stage stage = Fx.get(Stage::new);
        Shell shell =
                Fx.get(() -> new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {}));
        Fx.run(() -> {
            shell.show();
            Fx.size(stage, 1440, 900);
            stage.requestFocus();
            shell.open(project, ANNA);
        });
        WorkbenchBenchmark bench = new WorkbenchBenchmark(stage, shell, Fx.get(Robot::new));
        bench.await("the project is indexed", workspace -> workspace.index().posts() == POSTS);
        Fx.waitUntil("the posts are listed", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        bench.walk();
        bench.marks();
        Fx.run(() -> {
            shell.close();
            background.close();
        });
        System.exit(0);
    }

    private static Path project(Path place) throws IOException {
        InstantSource clock = InstantSource.system();
        Environment quiet = new Environment(new SameThread(), clock, place.resolve("cache"), Projects.host());
        Path folder = place.resolve("project");
        List<Person> people = List.of(new Person(ANNA, "Anna Weber", Role.ANALYST));
        Projects.create(
                folder, "Tausend", ZoneId.of("Europe/Berlin"), people, Samples.sampleStarter(clock.instant()), quiet);
        String note = Files.readString(Path.of("samples", Samples.NOTE));
        String body = note.substring(note.indexOf('\n') + 1);
        StringBuilder posts = new StringBuilder();
        DateTimeFormatter header = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.ROOT);
        LocalDateTime time = LocalDateTime.of(2024, 4, 1, 23, 17);
        for (int i = 0; i < POSTS; i++) {
            posts.append(header.format(time.plusHours(i))).append('\n').append(body.strip());
            posts.append("\n\nNummer ").append(i).append(".\n\n");
        }
        Path file = Files.writeString(place.resolve("posts.txt"), posts);
        if (Projects.open(folder, ANNA, quiet) instanceof Opened.Ready ready) {
            try (Workbench workbench = ready.workbench()) {
                workbench.imported(
                        workbench.importing().run(ImportSelection.of(List.of(file)), "posts.txt", "Forum", Consent.NONE,
                                new Progress()));
            }
        }
        return folder;
    }

    private Workspace workspace() {
        return shell.workbench().orElseThrow().workspace();
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent() && condition.test(workspace()));
    }

    /// Presses a key and measures until the condition holds and the window has been laid out after that.
    private long measure(KeyCode key, String what, BooleanSupplier met) {
        long[] times = new long[2];
        Runnable listener = () -> {
            if (times[1] == 0 && met.getAsBoolean()) {
                times[1] = System.nanoTime();
            }
        };
        Fx.run(() -> {
            stage.getScene().addPostLayoutPulseListener(listener);
            times[0] = System.nanoTime();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        Fx.waitUntil(what, () -> times[1] != 0);
        Fx.run(() -> stage.getScene().removePostLayoutPulseListener(listener));
        return times[1] - times[0];
    }

    private PostId open() {
        OpenPost open = workspace().open();
        return open == null ? new PostId("none") : open.post().id();
    }

    private void walk() {
        long[] times = new long[POSTS - 1];
        measure(KeyCode.J, "the first post is open", () -> workspace().open() != null);
        for (int i = 0; i < times.length; i++) {
            PostId before = Fx.get(this::open);
            times[i] = measure(KeyCode.J, "the next post is open", () -> !open().equals(before));
        }
        row("J to the next post laid out", times);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap after %d posts: %d MB%n",
                POSTS,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void marks() {
        long[] painted = new long[TIMES];
        long[] saved = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Fx.press(KeyCode.CONTROL, KeyCode.HOME);
            Fx.press(KeyCode.SPACE);
            int before = Fx.get(this::count);
            long start = System.nanoTime();
            painted[i] = measure(KeyCode.N, "the word is marked", () -> count() > before);
            Fx.waitUntil("it is saved", () -> shell.workbench().orElseThrow().isSaved());
            saved[i] = System.nanoTime() - start;
            Fx.press(KeyCode.ESCAPE);
            Fx.press(KeyCode.CONTROL, KeyCode.Z);
        }
        row("key to mark laid out", painted);
        row("key to saved, asked at each pulse", saved);
    }

    private int count() {
        OpenPost open = workspace().open();
        return open == null ? 0 : open.sheet(ANNA).marks().size();
    }

    private static void row(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p99 %.1f ms (%d times)%n",
                what,
                Duration.ofNanos(nanos[nanos.length / 2]).toNanos() / 1e6,
                Duration.ofNanos(nanos[nanos.length * 99 / 100]).toNanos() / 1e6,
                nanos.length);
    }
}
