package org.randnotiz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.work.ExportRequest;
import org.randnotiz.work.ExportResult;
import org.randnotiz.work.Exporting;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `export`: writes posts with everything that was said about them.
@Command(name = "export", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.export.out")
    private Path out;

    @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "cli.export.format")
    private @Nullable String format;

    @Option(names = "--query", paramLabel = "QUERY", defaultValue = "", descriptionKey = "cli.export.query")
    private String query;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.export.state")
    private List<SheetState> states = List.of();

    @Option(names = "--by", paramLabel = "ID", descriptionKey = "cli.export.by")
    private @Nullable String by;

    @Option(names = "--force", descriptionKey = "cli.export.force")
    private boolean force;

    ExportCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = format == null ? formatOf(out) : format;
        if (!Exporting.formats().contains(wanted)) {
            throw new ParameterException(spec.commandLine(), "--format " + wanted);
        }
        Set<SheetState> chosen = EnumSet.noneOf(SheetState.class);
        chosen.addAll(states);
        ExportRequest request = new ExportRequest(out, wanted, query, chosen, person(), force);
        return desk.withProject(
                project.folder(), project.person(), false, workbench -> export(workbench, request));
    }

    private static String formatOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl") ? "jsonl" : "json";
    }

    private @Nullable PersonId person() {
        try {
            return by == null ? null : new PersonId(by);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--by " + by, e);
        }
    }

    private int export(Workbench workbench, ExportRequest request) throws IOException {
        PersonId person = request.person();
        if (person != null && workbench.workspace().project().person(person).isEmpty()) {
            return desk.console().complain(Problem.error("person.unknown", person));
        }
        if (!request.query().isBlank()) {
            try (TerminalProgress line =
                    new TerminalProgress(desk.console(), desk.environment().clock(), "cli.search.progress")) {
                workbench.searching().catchUp(line.progress());
            }
        }
        List<Problem> faults = workbench.exporting().faults(request);
        if (!faults.isEmpty()) {
            desk.console().complain(faults);
            return Cli.USAGE;
        }
        ExportResult result;
        try (TerminalProgress line =
                new TerminalProgress(desk.console(), desk.environment().clock(), "cli.export.progress")) {
            result = workbench.exporting().run(request, line.progress());
        }
        if (project.json()) {
            desk.console()
                    .answer(JsonObject.builder()
                            .put("posts", result.posts())
                            .put("file", request.file().toString())
                            .putAll("problems", result.problems().kept(), desk.console()::json)
                            .build());
        } else {
            desk.console().say("cli.export.done", result.posts(), request.file());
        }
        List<Problem> notices = workbench.workspace().notices(); // these are said of every command
        desk.console()
                .complain(result.problems().kept().stream()
                        .filter(problem -> !notices.contains(problem))
                        .toList());
        return result.problems().errors() > 0 ? Cli.PROBLEM : Cli.FINE;
    }
}
