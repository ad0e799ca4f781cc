package org.randnotiz.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that every command on a project has.
@SuppressWarnings("NullAway.Init") // picocli sets the required ones
final class ProjectOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = {"-p", "--project"}, required = true, paramLabel = "P", descriptionKey = "cli.option.project")
    private Path folder;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.person")
    private @Nullable String person;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    Path folder() {
        return folder;
    }

    /// Who acts; null if nobody is named.
    @Nullable
    PersonId person() {
        try {
            return person == null ? null : new PersonId(person);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--person " + person, e);
        }
    }

    /// Whether answers are for machines.
    boolean json() {
        return json;
    }
}
