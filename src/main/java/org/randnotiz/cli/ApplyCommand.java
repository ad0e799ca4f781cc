package org.randnotiz.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.work.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `apply`: carries out edits from standard input, one JSON object a line, and answers each with one line, in order, once
/// it is durable.
@Command(name = "apply", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ApplyCommand implements Callable<Integer> {

    private final CommandDesk desk;

    @Mixin
    private ProjectOption project;

    ApplyCommand(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return desk.withProject(project.folder(), project.person(), true, this::apply);
    }

    private int apply(Workbench workbench) throws IOException {
        EditScript script = new EditScript(workbench);
        int code = Cli.FINE;
        long number = 0;
        for (String line = desk.console().in().readLine(); line != null; line = desk.console().in().readLine()) {
            number++;
            if (!line.isBlank()) {
                EditScript.Answer answer = line.indexOf(Console.NO_TEXT) < 0
                        ? script.carryOut(line)
                        : EditScript.Answer.refused(Problem.error("edit.notUtf8"));
                desk.console().answer(json(number, answer));
                code = answer.problem().isPresent() ? Cli.PROBLEM : code;
            }
        }
        return code;
    }

    private JsonObject json(long line, EditScript.Answer answer) {
        JsonObject.Builder json = JsonObject.builder()
                .put("line", line)
                .put("ok", answer.problem().isEmpty())
                .putText("item", answer.item())
                .putText("change", answer.label());
        answer.problem().ifPresent(problem -> json.put("problem", desk.console().json(problem)));
        return json.build();
    }
}
