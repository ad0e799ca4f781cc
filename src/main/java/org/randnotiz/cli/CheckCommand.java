package org.randnotiz.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.work.Checking;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: says what is wrong in a project.
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    @Option(names = "--take", paramLabel = "FILE", descriptionKey = "cli.check.take")
    private List<String> taken = List.of();

    CheckCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProjectInSilence(project.folder(), project.person(), this::check);
    }

    private int check(Workbench workbench) throws IOException {
        if (!taken.isEmpty()) {
            return take(workbench);
        }
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        Checking.Looked looked;
        try (ProgressLine line = new ProgressLine(desk.console(), desk.environment().clock(), "cli.check.progress")) {
            looked = workbench
                    .checking()
                    .look(
                            problem -> {
                                counts.merge(problem.severity(), 1L, Long::sum);
                                say(problem);
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

    private int take(Workbench workbench) throws IOException {
        for (String file : taken) {
            workbench.checking().take(file);
            desk.console().say("cli.check.taken", file);
        }
        return Cli.FINE;
    }

    private void say(Problem problem) {
        if (project.json()) {
            desk.console().answer(desk.console().json(problem));
        } else {
            desk.console().print(desk.console().sentence(problem));
        }
    }
}
