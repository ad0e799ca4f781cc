package org.randnotiz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.work.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `new`: makes an empty project.
@Command(name = "new", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NewCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Spec
    private CommandSpec spec;

    @Option(names = "--project", required = true, paramLabel = "P", descriptionKey = "cli.option.project")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.new.name")
    private @Nullable String name;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Europe/Berlin", descriptionKey = "cli.new.zone")
    private String zone;

    @Option(names = "--analyst", paramLabel = "ID=NAME", descriptionKey = "cli.new.analyst")
    private List<String> analysts = new ArrayList<>();

    @Option(names = "--editor", paramLabel = "ID=NAME", descriptionKey = "cli.new.editor")
    private List<String> editors = new ArrayList<>();

    NewCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<Person> people = new ArrayList<>();
        analysts.forEach(text -> people.add(person(text, Role.ANALYST)));
        editors.forEach(text -> people.add(person(text, Role.EDITOR)));
        Set<PersonId> ids = new HashSet<>();
        for (Person person : people) {
            if (!ids.add(person.id())) {
                throw new ParameterException(spec.commandLine(), person.id().value());
            }
        }
        if (people.isEmpty()) {
            people.add(Projects.personOfSystem());
        }
        String shown = name == null ? String.valueOf(folder.toAbsolutePath().normalize().getFileName()) : name;
        Optional<Problem> problem =
                Projects.create(folder, shown, zone(), people, desk.starter(), desk.environment());
        if (problem.isPresent()) {
            return desk.console().complain(problem.get());
        }
        desk.console().say("cli.new.done", shown, folder);
        return Cli.FINE;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "--zone " + zone, e);
        }
    }

    private Person person(String text, Role role) {
        int equals = text.indexOf('=');
        try {
            String id = equals < 0 ? text : text.substring(0, equals);
            String shown = equals < 0 ? text : text.substring(equals + 1).strip();
            return new Person(new PersonId(id), shown.isEmpty() ? id : shown, role);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), text, e);
        }
    }
}
