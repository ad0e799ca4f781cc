package org.randnotiz.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Step;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;

/// Carries out edits written as lines of JSON, through the same use cases as the window. The workbench must save on this
/// thread, so that what is answered is durable.
public final class EditScript {

    private final Workbench workbench;

    /// What the line before was about; undoing may have opened another post since.
    private @Nullable String post;

    /// @param workbench an open project, on whose thread this is
    public EditScript(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What became of a line.
    ///
    /// @param problem why it was not carried out; empty if it was
    /// @param item    the item that was added, changed or removed; null if none or several
    /// @param label   what was done, as a change's label; null if nothing was
    public record Answer(Optional<Problem> problem, @Nullable ItemId item, @Nullable String label) {
        static Answer refused(Problem problem) {
            return new Answer(Optional.of(problem), null, null);
        }
    }

    /// Carries out one line. A line that cannot be carried out changes nothing.
    ///
    /// @throws IOException if the post it names cannot be read
    public Answer carryOut(String line) throws IOException {
        try {
            EditLine wish = EditLine.read(line);
            return switch (wish.kind()) {
                case "undo" -> answer(workbench.undo());
                case "redo" -> answer(workbench.redo());
                default -> edit(wish);
            };
        } catch (UnreadableJsonException e) {
            return Answer.refused(e.problem());
        } catch (RefusedLineException e) {
            return Answer.refused(e.problem());
        }
    }

    private Answer edit(EditLine wish) throws UnreadableJsonException, RefusedLineException, IOException {
        Optional<String> named = wish.post().or(() -> Optional.ofNullable(post));
        OpenPost open = workbench.workspace().open();
        if (named.isPresent() && (open == null || !open.post().id().value().equals(named.get()))) {
            Optional<Problem> problem = workbench.openNow(named.get());
            if (problem.isPresent()) {
                return Answer.refused(problem.get());
            }
            open = workbench.workspace().open();
        }
        if (open == null) {
            return Answer.refused(Problem.error("edit.noPost"));
        }
        post = open.post().id().value();
        Edit edit = wish.edit(
                open.post().text(), workbench.workspace().project().zone(), workbench::newItemId);
        Optional<Problem> pointless =
                edit instanceof Edit.AddRemark remark ? pointless(remark, open) : Optional.empty();
        return pointless.map(Answer::refused).orElseGet(() -> answer(workbench.edit(edit)));
    }

    /// Why a remark would be about nobody or nothing, which cannot happen in the window.
    private Optional<Problem> pointless(Edit.AddRemark remark, OpenPost open) {
        if (workbench.workspace().project().person(remark.of()).isEmpty()) {
            return Optional.of(Problem.error("person.unknown", remark.of()));
        }
        ItemId about = remark.about();
        return about == null || open.sheet(remark.of()).find(about).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error("edit.noItem", about));
    }

    private Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> Answer.refused(refused.problem());
            case Outcome.Done done -> {
                Optional<Problem> unsaved = workbench.unsaved();
                yield unsaved.isPresent()
                        ? Answer.refused(unsaved.get())
                        : new Answer(Optional.empty(), item(done), done.label());
            }
        };
    }

    private static @Nullable ItemId item(Outcome.Done done) {
        return done.steps().size() == 1 && done.steps().getFirst() instanceof Step.OnSheet step ? step.item() : null;
    }
}
