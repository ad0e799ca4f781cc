package org.randnotiz.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `show`: a post with everything written about it.
@Command(name = "show", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ShowCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    @Parameters(paramLabel = "POST", descriptionKey = "cli.show.post")
    private String post;

    ShowCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProject(project.folder(), project.person(), false, this::show);
    }

    private int show(Workbench workbench) throws IOException {
        Optional<Problem> problem = workbench.openNow(post);
        OpenPost open = workbench.workspace().open();
        if (problem.isPresent() || open == null) {
            return desk.console().complain(problem.orElseGet(() -> Problem.error("post.unknown", post)));
        }
        if (project.json()) {
            desk.console()
                    .answer(JsonObject.builder()
                            .put("post", Codecs.POST.write(open.post()))
                            .putAll("sheets", open.sheets(), Codecs.SHEET::write)
                            .build());
        } else {
            new PostInWords(desk.console()::print, desk.console().texts(), workbench.workspace()).print(open);
            desk.console().out().flush();
        }
        return Cli.FINE;
    }
}
