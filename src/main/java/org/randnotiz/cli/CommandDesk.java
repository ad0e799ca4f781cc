package org.randnotiz.cli;

import java.io.IOException;
import java.nio.file.Path;
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
        switch (Projects.open(folder, person, environment)) {
            case Opened.Refused refused -> {
                return console.complain(refused.problem());
            }
            case Opened.Ready ready -> {
                try (Workbench workbench = ready.workbench()) {
                    workbench.workspace().notices().forEach(console::complain);
                    Problem readOnly = workbench.workspace().readOnly();
                    if (writes && readOnly != null) {
                        return console.complain(readOnly);
                    }
                    return job.on(workbench);
                }
            }
        }
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
