package org.randnotiz.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.randnotiz.json.Forms;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
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
                            .put("post", Forms.POST.write(open.post()))
                            .putAll("sheets", open.sheets(), Forms.SHEET::write)
                            .build());
        } else {
            print(open);
        }
        return Cli.FINE;
    }

    private void print(OpenPost open) {
        Console console = desk.console();
        String when = open.published().iso();
        console.out().println(open.post().id() + "  " + (when == null ? console.texts().get("post.noTime") : when));
        console.out().println(open.post().published().raw());
        console.out().println();
        console.out().println(open.post().text());
        for (Sheet sheet : open.sheets()) {
            console.out().println();
            console.say(
                    "cli.show.sheet",
                    sheet.person(),
                    console.texts().get("state." + open.state(sheet.person()).name()));
            for (Mark mark : sheet.marks()) {
                console.out()
                        .println("  " + mark.id() + "  " + mark.type() + "  "
                                + mark.anchor().span() + "  " + mark.anchor().quote());
            }
            for (Judgement judgement : sheet.judgements()) {
                console.out()
                        .println("  " + judgement.id() + "  " + judgement.latest().text());
            }
        }
        console.out().flush();
    }
}
