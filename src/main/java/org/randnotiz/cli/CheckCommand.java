package org.randnotiz.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.work.Checking;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: says what is wrong in a project.
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    /// Something was damaged that nothing can bring back; the check goes on.
    private static final int LOST = 3;

    private final CommandDesk desk;
    private final Set<Problem> said = new HashSet<>();

    @Mixin
    private ProjectOption project;

    @Option(names = "--repair", descriptionKey = "cli.check.repair")
    private boolean repairs;

    @Option(names = "--take", paramLabel = "FILE", descriptionKey = "cli.check.take")
    private List<String> taken = List.of();

    @Option(names = "--restore", paramLabel = "FILE", descriptionKey = "cli.check.restore")
    private List<String> restored = List.of();

    CheckCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (!taken.isEmpty() || !restored.isEmpty()) {
            return desk.withProjectInSilence(project.folder(), project.person(), this::decide);
        }
        int mended = repairs ? repair() : Cli.FINE;
        if (mended == Cli.PROBLEM) {
            return mended;
        }
        int checked = desk.withProjectInSilence(project.folder(), project.person(), this::check);
        return mended == LOST ? Cli.PROBLEM : checked;
    }

    /// Mends what can be mended, and says it.
    ///
    /// @return [Cli#FINE], [#LOST] if something was put aside that nothing knows, or [Cli#PROBLEM] if nothing could be done
    private int repair() throws IOException {
        List<Problem> done = new ArrayList<>(Projects.putBackSettings(project.folder(), desk.environment()));
        done.forEach(this::say);
        return desk.withProjectInSilence(project.folder(), project.person(), workbench -> {
            if (isReadOnly(workbench)) {
                return Cli.PROBLEM;
            }
            List<Problem> mended = new ArrayList<>();
            workbench.checking().repair(mended::add);
            Set<String> files = new HashSet<>();
            mended.forEach(problem -> files.add(String.valueOf(problem.file())));
            workbench.workspace().notices().stream()
                    .filter(problem -> !files.contains(String.valueOf(problem.file())))
                    .forEach(this::sayOnce);
            mended.forEach(this::sayOnce);
            boolean lost = mended.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            return lost ? LOST : Cli.FINE;
        });
    }

    private boolean isReadOnly(Workbench workbench) {
        Problem readOnly = workbench.workspace().readOnly();
        if (readOnly != null) {
            desk.console().complain(readOnly);
        }
        return readOnly != null;
    }

    private int check(Workbench workbench) throws IOException {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        Checking.Looked looked;
        try (TerminalProgress line =
                new TerminalProgress(desk.console(), desk.environment().clock(), "cli.check.progress")) {
            looked = workbench
                    .checking()
                    .look(
                            problem -> {
                                counts.merge(problem.severity(), 1L, Long::sum);
                                sayOnce(problem);
                            },
                            line.progress());
        }
        long errors = counts.getOrDefault(Severity.ERROR, 0L);
        long warnings = counts.getOrDefault(Severity.WARNING, 0L);
        if (project.json()) {
            desk.console()
                    .answer(JsonObject.builder()
                            .put("posts", looked.posts())
                            .put("sheets", looked.sheets())
                            .put("marks", looked.marks())
                            .put("errors", errors)
                            .put("warnings", warnings)
                            .build());
        } else {
            desk.console()
                    .say("cli.check.done", looked.posts(), looked.sheets(), looked.marks(), errors, warnings);
        }
        return errors > 0 ? Cli.PROBLEM : Cli.FINE;
    }

    /// Does with files that were changed by hand what the person says.
    private int decide(Workbench workbench) throws IOException {
        if (isReadOnly(workbench)) {
            return Cli.PROBLEM;
        }
        int code = Cli.FINE;
        for (String file : taken) {
            Optional<Problem> refused = workbench.checking().take(file, this::say);
            if (refused.isPresent()) {
                code = Math.max(code, desk.console().complain(refused.get()));
            } else {
                tell("cli.check.taken", file);
            }
        }
        for (String file : restored) {
            workbench.checking().restore(file, this::say);
        }
        return code;
    }

    private void tell(String key, String file) {
        if (!project.json()) {
            desk.console().say(key, file);
        }
    }

    private void sayOnce(Problem problem) {
        if (said.add(problem)) {
            say(problem);
        }
    }

    private void say(Problem problem) {
        if (project.json()) {
            desk.console().answer(desk.console().json(problem));
        } else {
            desk.console().print(desk.console().sentence(problem));
        }
    }
}
