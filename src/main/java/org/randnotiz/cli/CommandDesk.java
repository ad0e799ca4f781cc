package org.randnotiz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Starter;
import org.randnotiz.work.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the commands work with: where they read and write, and how they get at projects.
///
/// @param console     input, output, language
/// @param environment clock, folders, background
/// @param starter     what a new project begins with
public record CommandDesk(Console console, Environment environment, Starter starter) {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    /// Something to do with an open project.
    @FunctionalInterface
    interface Job {
        /// Does it.
        ///
        /// @return the exit code
        int on(Workbench workbench) throws IOException;
    }

    /// Opens a project, does the job, and closes the project again, with everything saved.
    ///
    /// @param person who acts; null for the first person of the project
    int withProject(Path folder, @Nullable PersonId person, boolean writes, Job job) throws IOException {
        return withProjectInSilence(folder, person, workbench -> {
            Problem readOnly = workbench.workspace().readOnly();
            if (writes && readOnly != null) {
                console.complain(readOnly);
                return Cli.PROBLEM;
            }
            List<Problem> before = workbench.workspace().notices();
            before.forEach(console::complain);
            int code = job.on(workbench);
            List<Problem> after = workbench.workspace().notices();
            return Math.max(code, console.complain(after.subList(before.size(), after.size())));
        });
    }

    /// The same for a job that says itself what was found when the project was opened.
    int withProjectInSilence(Path folder, @Nullable PersonId person, Job job) throws IOException {
        return switch (Projects.open(folder, person, environment)) {
            case Opened.Refused refused -> console.complain(refused.problem());
            case Opened.Ready ready -> {
                try (Workbench workbench = ready.workbench()) {
                    yield job.on(workbench);
                }
            }
        };
    }

    /// What becomes of a command that was not understood: one sentence, and where to read on.
    int misused(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        ArgSpec argument = failure.getArgSpec();
        String value = failure.getValue();
        String sentence =
                switch (failure) {
                    case Cli.NoCommandException none -> console.texts().get("cli.usage.noCommand", command);
                    case MissingParameterException missing ->
                        console.texts().get("cli.usage.missing", command, names(missing.getMissing()));
                    case UnmatchedArgumentException unmatched ->
                        console.texts()
                                .get("cli.usage.unknown", command, String.join(" ", unmatched.getUnmatched()));
                    default ->
                        argument != null && value != null
                                ? console.texts().get("cli.usage.value", command, name(argument), value)
                                : console.texts().get("cli.usage.wrong", command, String.valueOf(failure.getMessage()));
                };
        console.err().println(Visible.of(sentence));
        console.err().flush();
        return Cli.USAGE;
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(CommandDesk::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// What becomes of a command that failed.
    int failed(Exception failure) {
        if (failure instanceof IOException) {
            return console.complain(DiskProblems.of(failure));
        }
        LOG.error("A command failed", failure);
        return console.complain(Problem.error("program.failed", String.valueOf(failure.getMessage())));
    }
}
