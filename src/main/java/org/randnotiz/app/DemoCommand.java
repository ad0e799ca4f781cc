package org.randnotiz.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.randnotiz.cli.Cli;
import org.randnotiz.cli.Console;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ExportRequest;
import org.randnotiz.work.ExportResult;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the whole job on the samples: import, mark, search, export, and a picture of the window.
@Command(name = "demo", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DemoCommand implements Callable<Integer> {

    private static final String QUERY = "Treffen Kasan";

    private final Console console;
    private final Environment environment;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.demo.out")
    private Path out;

    DemoCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        DemoFolder folder = new DemoFolder(out);
        Path project = folder.project();
        Environment here = new Environment(
                environment.background(), environment.clock(), out.resolve("cache"), environment.host());
        Optional<Problem> occupied = folder.clear(here);
        if (occupied.isPresent()) {
            console.complain(occupied.get());
            return Cli.PROBLEM;
        }
        Files.createDirectories(out);
        Optional<Problem> problem = Samples.create(
                project, here, step -> console.say(step.key(), step.arguments().toArray()));
        if (problem.isPresent()) {
            return console.complain(problem.get());
        }
        folder.noteMade();
        switch (Projects.open(project, null, here)) {
            case Opened.Refused refused -> {
                return console.complain(refused.problem());
            }
            case Opened.Ready ready -> {
                try (Workbench workbench = ready.workbench()) {
                    search(workbench);
                    export(workbench, folder.export());
                }
            }
        }
        Path picture = folder.picture();
        Portrait.draw(project, here, picture);
        console.say("demo.picture", picture);
        return Cli.FINE;
    }

    private void search(Workbench workbench) throws IOException {
        Hits hits = workbench.searching().find(SearchRequest.of(QUERY, 5)).hits();
        console.say("demo.found", QUERY, hits.total());
        hits.rows().forEach(hit -> console.print("  " + hit.headline()));
    }

    private void export(Workbench workbench, Path file) throws IOException {
        ExportResult result =
                workbench.exporting().run(new ExportRequest(file, "json", "", Set.of(), null), new Progress());
        console.say("demo.exported", result.posts(), file);
        console.complain(result.problems().kept());
    }
}
