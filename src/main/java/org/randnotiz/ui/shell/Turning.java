package org.randnotiz.ui.shell;

import java.time.ZoneId;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Undoing;
import org.randnotiz.work.Undoing.Upcoming;
import org.randnotiz.work.Undoing.Way;
import org.randnotiz.work.Workbench;

/// Undo and redo in the window. What changes more than the open post is asked about first; where a sheet has to be taken
/// back before, that is offered.
final class Turning {

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Texts texts;
    private final Commands commands;
    private final OfferBar offers;

    Turning(ProjectWindow window, Commands commands, OfferBar offers) {
        this.window = window;
        this.commands = commands;
        this.workbench = window.workbench();
        this.texts = window.texts();
        this.offers = offers;
    }

    /// Does what is offered to be taken back, or else takes back the last change.
    void undo() {
        if (offers.isOffering()) {
            offers.take();
        } else {
            turn(Way.UNDO);
        }
    }

    /// Does again what was taken back.
    void redo() {
        turn(Way.REDO);
    }

    /// Whether something is offered to be taken back.
    boolean isOffering() {
        return offers.isOffering();
    }

    /// Offers to take back what was just done, if it took something away or was done in many places.
    void offerAfter(Outcome.Done done, String words) {
        boolean bulk = done.steps().size() > 1 && !done.label().equals("actor.added.used");
        if (bulk || done.label().endsWith(".removed")) {
            offers.offerUndo(words, nameWithKey("undo"), () -> turn(Way.UNDO));
        }
    }

    private String nameWithKey(String command) {
        return CommandTexts.nameWithKey(commands.get(command), texts);
    }

    private void turn(Way way) {
        window.margin().commit();
        offers.end();
        workbench.undoing().look(
                way,
                next -> {
                    if (next.isHere()) {
                        carryOut(next);
                    } else {
                        String action = texts.get(way == Way.UNDO ? "command.undo" : "command.redo");
                        offers.ask(question(next), action, () -> carryOut(next));
                    }
                },
                this::refused);
    }

    private void carryOut(Upcoming next) {
        switch (workbench.undoing().carryOut(next)) {
            case Outcome.Refused refused -> window.say(refused.problem());
            case Outcome.Done done ->
                window.tell(texts.get(
                        next.way() == Way.UNDO ? "shell.undone" : "shell.redone",
                        texts.change(done.label(), done.arguments())));
        }
    }

    private void refused(Undoing.Refusal refusal) {
        PostId post = refusal.submitted();
        if (post == null) {
            window.say(refusal.problem());
        } else {
            offers.offer(
                    texts.of(refusal.problem()),
                    nameWithKey("withdraw"),
                    () -> workbench.openThen(
                            post, () -> window.edit(new Edit.Withdraw(workbench.newItemId())), window::say));
        }
    }

    private String question(Upcoming next) {
        ZoneId zone = workbench.workspace().project().zone();
        String what = texts.change(next.change().label(), next.change().labelArguments());
        return texts.get(
                next.way() == Way.UNDO ? "undo.ask" : "redo.ask",
                what,
                texts.dateTime(next.change().at().atZone(zone)),
                reach(next));
    }

    private String reach(Upcoming next) {
        int posts = next.change().posts().size();
        if (next.isImport()) {
            return texts.get("undo.ask.import." + next.way().name());
        }
        if (next.elsewhere() != null) {
            return texts.get("undo.ask.elsewhere", next.elsewhere());
        }
        return posts == 0 ? texts.get("undo.ask.registry") : texts.get("undo.ask.posts", posts);
    }
}
