package org.randnotiz.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.randnotiz.draft.Draft;
import org.randnotiz.json.JsonObject;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.wording.DraftWords;
import org.randnotiz.work.DraftShelf;
import org.randnotiz.work.PlacedDraft;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `drafts`: what the person has typed on this machine and not saved.
@Command(name = "drafts", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DraftsCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    DraftsCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProject(project.folder(), project.person(), false, this::list);
    }

    private int list(Workbench workbench) throws IOException {
        List<Problem> said = workbench.workspace().notices();
        List<PlacedDraft> kept = new DraftShelf(workbench).kept(problem -> {
            if (!said.contains(problem)) {
                desk.console().complain(problem);
            }
        });
        for (PlacedDraft placed : kept) {
            if (project.json()) {
                desk.console().answer(json(placed));
            } else {
                print(placed);
            }
        }
        if (!project.json()) {
            desk.console().print(desk.console().texts().counted("cli.drafts.done", kept.size()));
        }
        return Cli.FINE;
    }

    private void print(PlacedDraft placed) {
        Draft draft = placed.draft();
        PostId post = draft.place().post();
        String title = DraftWords.title(draft.place(), placed.about(), desk.console().texts());
        desk.console().print(post == null ? title : post.value() + "  " + title);
        draft.words().lines().forEach(line -> desk.console().print("    " + line));
        Problem gone = placed.gone();
        if (gone != null) {
            desk.console().print("    " + desk.console().sentence(gone));
        }
    }

    private JsonObject json(PlacedDraft placed) {
        Draft draft = placed.draft();
        JsonObject.Builder typed = JsonObject.builder();
        draft.entries().forEach((field, entry) -> typed.put(field, entry.typed()));
        Problem gone = placed.gone();
        return JsonObject.builder()
                .put("form", DraftWords.kind(draft.place()))
                .putText("post", draft.place().post())
                .putUnlessEmpty("about", placed.about())
                .put("typed", typed.build())
                .putUnlessEmpty("gone", gone == null ? "" : gone.code())
                .build();
    }
}
