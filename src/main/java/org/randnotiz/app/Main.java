package org.randnotiz.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Application;
import org.randnotiz.cli.Cli;
import org.randnotiz.cli.CommandDesk;
import org.randnotiz.cli.Console;
import org.randnotiz.ui.shell.Settings;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Environment;
import org.randnotiz.work.SameThread;

/// Where the program starts: without arguments it opens the window, with arguments it is the command line.
public final class Main {

    private static final String SAMPLE = "--sample";

    private Main() {}

    /// Runs the program and ends the process with its exit code.
    public static void main(String[] args) throws IOException {
        Folders folders = Folders.ofSystem();
        Logs.begin(folders.logs());
        boolean window = args.length == 0 || List.of(args).equals(List.of(SAMPLE));
        if (window && Display.isThere()) {
            Application.launch(Window.class, args);
            return;
        }
        System.exit(window ? withoutDisplay(args, folders) : line(folders).run(args));
    }

    /// Where no window can be opened the demo shows what there is to see, if it was the sample that was asked for.
    private static int withoutDisplay(String[] args, Folders folders) throws IOException {
        Console console = console(folders);
        if (args.length == 0) {
            console.say("app.noDisplay");
            return Cli.PROBLEM;
        }
        Path out = Path.of("target", "demo");
        console.say("app.noDisplayDemo", out);
        return line(folders).run("demo", "--out", out.toString());
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
        Locale language = Settings.read(folders.settings().resolve("settings.properties")).language();
        return new Console(
                new BufferedReader(new InputStreamReader(System.in, Console.decoder())),
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                isTerminal(),
                new Texts(language));
    }
}
