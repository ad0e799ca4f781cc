package org.randnotiz.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.randnotiz.cli.Cli;
import org.randnotiz.cli.Console;
import org.randnotiz.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `open`: opens the window on a project.
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--project", paramLabel = "P", descriptionKey = "cli.option.project")
    private @Nullable Path project;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.person")
    private @Nullable String person;

    @Option(names = "--sample", descriptionKey = "cli.open.sample")
    private boolean sample;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Display.isThere()) {
            return console.complain(Problem.error("program.noDisplay"));
        }
        List<String> arguments = new ArrayList<>();
        if (sample) {
            arguments.add("--sample");
        }
        if (project != null) {
            arguments.add("--project=" + project);
        }
        if (person != null) {
            arguments.add("--person=" + person);
        }
        return Display.showsWindow(arguments.toArray(String[]::new))
                ? Cli.FINE
                : console.complain(Problem.error("program.displayRefused"));
    }
}
