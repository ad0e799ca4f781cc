package org.randnotiz.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.randnotiz.cli.Cli;
import org.randnotiz.cli.CommandDesk;
import org.randnotiz.cli.Console;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Environment;
import org.randnotiz.work.SameThread;

/// Where the program starts: without arguments it opens the window, with arguments it is the command line.
public final class Main {

    private static final String SAMPLE = "--sample";
    private static final Path DEMO = Path.of("target", "demo");

    private Main() {}

    /// Runs the program and ends the process with its exit code.
    public static void main(String[] args) throws IOException {
        Folders folders = Folders.ofSystem();
        Logs.begin(folders.logs());
        boolean window = args.length == 0 || List.of(args).equals(List.of(SAMPLE));
        if (!window) {
            System.exit(line(folders).run(args));
        }
        if (!Display.isThere()) {
            System.exit(withoutDisplay(args, folders));
        }
        if (!Display.showsWindow(args)) {
            System.exit(afterRefusal(args, folders));
        }
    }

    /// Where no window can be opened the demo shows what there is to see, if it was the sample that was asked for.
    private static int withoutDisplay(String[] args, Folders folders) throws IOException {
        Console console = console(folders);
        if (args.length == 0) {
            console.say("app.noDisplay");
            return Cli.PROBLEM;
        }
        console.say("app.noDisplayDemo", DEMO);
        return line(folders).run("demo", "--out", DEMO.toString());
    }

    /// As without a display; the demo is made by a second process, since JavaFX does not begin twice in one.
    private static int afterRefusal(String[] args, Folders folders) throws IOException {
        Console console = console(folders);
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (args.length == 0 || self.command().isEmpty() || self.arguments().isEmpty()) {
            console.say("app.displayRefused");
            return Cli.PROBLEM;
        }
        console.say("app.displayRefusedDemo", DEMO);
        List<String> command = new ArrayList<>(List.of(self.command().get()));
        List<String> given = List.of(self.arguments().get());
        command.addAll(given.subList(0, given.size() - args.length));
        command.addAll(List.of("demo", "--out", DEMO.toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cli.PROBLEM;
        }
    }

    private static Cli line(Folders folders) throws IOException {
        Console console = console(folders);
        Environment environment = Services.environment(new SameThread(), folders);
        Map<String, Callable<Integer>> more = new LinkedHashMap<>();
        more.put("demo", new DemoCommand(console, environment));
        more.put("open", new OpenCommand(console));
        return new Cli(new CommandDesk(console, environment, Samples.starter()), Version.ofProgram(), more);
    }

    @SuppressWarnings("SystemConsoleNull") // it is null where jdk.internal.le is not part of the runtime
    private static boolean isTerminal() {
        java.io.Console terminal = System.console();
        return terminal != null && terminal.isTerminal();
    }

    private static Console console(Folders folders) {
        Locale language = Preferences.read(folders.settings().resolve("settings.properties")).language();
        return new Console(
                new BufferedReader(new InputStreamReader(System.in, Console.decoder())),
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                isTerminal(),
                new Texts(language));
    }
}
