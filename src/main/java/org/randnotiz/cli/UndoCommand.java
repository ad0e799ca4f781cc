package org.randnotiz.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `undo`: takes back what the person did last.
@Command(name = "undo", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UndoCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    UndoCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProject(project.folder(), project.person(), true, this::undo);
    }

    private int undo(Workbench workbench) {
        return switch (workbench.undo()) {
            case Outcome.Refused refused -> {
                desk.console().complain(refused.problem());
                yield Cli.PROBLEM;
            }
            case Outcome.Done done -> {
                var unsaved = workbench.unsaved();
                if (unsaved.isPresent()) {
                    yield desk.console().complain(unsaved.get());
                }
                if (project.json()) {
                    desk.console()
                            .answer(JsonObject.builder()
                                    .put("ok", true)
                                    .put("change", done.label())
                                    .build());
                    yield Cli.FINE;
                }
                desk.console()
                        .say("shell.undone", desk.console().texts().change(done.label(), done.arguments()));
                yield Cli.FINE;
            }
        };
    }
}
