package org.randnotiz.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.randnotiz.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line as a whole.
public final class Cli {

    /// All is well.
    public static final int FINE = 0;

    /// Something is wrong with the data; the sentences on standard error say what.
    public static final int PROBLEM = 1;

    /// The command was not understood.
    public static final int USAGE = 2;

    private final CommandDesk desk;
    private final CommandLine line;

    /// @param desk    what the commands work with
    /// @param version what `--version` answers
    /// @param more    further commands by name, which need the window
    public Cli(CommandDesk desk, String version, Map<String, Callable<Integer>> more) {
        IVersionProvider versions = () -> new String[] {"Randnotiz " + version};
        this.desk = desk;
        line = new CommandLine(new Root());
        line.getCommandSpec().versionProvider(versions);
        add("new", new NewCommand(desk));
        add("import", new ImportCommand(desk));
        add("search", new SearchCommand(desk));
        add("show", new ShowCommand(desk));
        add("apply", new ApplyCommand(desk));
        add("undo", new UndoCommand(desk));
        add("drafts", new DraftsCommand(desk));
        add("export", new ExportCommand(desk));
        add("check", new CheckCommand(desk));
        more.forEach(this::add);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(versions));
        line.setResourceBundle(desk.console().texts().bundle());
        headings(line, desk);
        line.getSubcommands().values().forEach(sub -> headings(sub, desk));
        line.setOut(desk.console().out());
        line.setErr(desk.console().err());
        line.setExecutionExceptionHandler((failure, command, parsed) -> desk.failed(failure));
        line.setParameterExceptionHandler((failure, given) -> desk.misused(failure));
        line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static void headings(CommandLine command, CommandDesk desk) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(desk.console().texts().get("cli.usage.heading") + " ")
                .commandListHeading(desk.console().texts().get("cli.usage.commands") + "%n");
    }

    private void add(String name, Object command) {
        line.addSubcommand(name, command);
    }

    /// Runs the command that `arguments` name.
    ///
    /// @return [#FINE], [#PROBLEM] or [#USAGE]
    public int run(String... arguments) {
        boolean asks = arguments.length > 0 && arguments[0].equals("search");
        int code = line.execute(asks ? SearchCommand.withoutOptionsThatAreWords(arguments) : arguments);
        if (desk.console().out().checkError()) {
            return Math.max(code, desk.console().complain(Problem.error("cli.outLost")));
        }
        return code;
    }

    /// There are arguments, but no command.
    static final class NoCommandException extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommandException(CommandLine line) {
            super(line, "no command");
        }
    }

    /// What stands before the commands: with no command it is wrong usage, since a bare `randnotiz` opens the window.
    @Command(name = "randnotiz", mixinStandardHelpOptions = true, resourceBundle = "")
    private static final class Root implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public Integer call() {
            throw new NoCommandException(spec.commandLine());
        }
    }
}
