package org.randnotiz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.SourceCount;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.work.Consent;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Importing;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: reads posts from files and folders.
@Command(name = "import", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cli.import.source")
    private @Nullable String source;

    @Option(names = "--preview", descriptionKey = "cli.import.preview")
    private boolean preview;

    @Option(names = "--replace", descriptionKey = "cli.import.replace")
    private boolean replace;

    @Option(names = "--take-over", descriptionKey = "cli.import.takeOver")
    private boolean takeOver;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private List<Path> files;

    ImportCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProject(project.folder(), project.person(), !preview, this::read);
    }

    private int read(Workbench workbench) throws IOException {
        Importing importing = workbench.importing();
        String name = source == null ? importing.proposedSource() : source;
        Consent consent = new Consent(replace, takeOver);
        ImportResult result;
        try (TerminalProgress line =
                new TerminalProgress(desk.console(), desk.environment().clock(), "cli.import.progress")) {
            String shown = files.size() == 1 ? String.valueOf(files.getFirst().getFileName()) : files.size() + "";
            result = preview
                    ? new ImportResult(
                            null,
                            shown,
                            0,
                            List.of(),
                            importing
                                    .preview(ImportSelection.of(files), name, consent, line.progress())
                                    .preview()
                                    .report())
                    : importing.run(files, shown, name, consent, line.progress());
        }
        if (!preview) {
            workbench.imported(result);
            Optional<Problem> unsaved = workbench.unsaved();
            if (unsaved.isPresent()) {
                return desk.console().complain(unsaved.get());
            }
        }
        if (project.json()) {
            desk.console().answer(json(result));
        } else {
            desk.console()
                    .say(
                            preview ? "cli.import.would" : "cli.import.done",
                            result.report().added(),
                            result.report().known(),
                            result.report().withoutTime());
            if (result.report().added() > 0 && result.report().sources().size() > 1) {
                desk.console().say("cli.import.sources", sources(result.report()));
            }
            if (result.found() > 0) {
                desk.console().say("cli.import.resumed", result.found());
            }
        }
        return desk.console().complain(result.report().problems().kept());
    }

    private static String sources(ImportReport report) {
        return report.sources().stream()
                .map(source -> source.name() + " (" + source.posts() + ")")
                .collect(Collectors.joining(", "));
    }

    private static JsonObject json(SourceCount source) {
        return JsonObject.builder()
                .put("id", source.id())
                .put("name", source.name())
                .put("posts", source.posts())
                .build();
    }

    private JsonObject json(ImportResult result) {
        return JsonObject.builder()
                .put("posts", result.report().posts())
                .put("added", result.report().added())
                .put("known", result.report().known())
                .put("resumed", result.found())
                .put("withoutTime", result.report().withoutTime())
                .putAll("sources", result.report().sources(), ImportCommand::json)
                .putText("earliest", result.report().earliest())
                .putText("latest", result.report().latest())
                .putAll("problems", result.report().problems().kept(), desk.console()::json)
                .build();
    }
}
