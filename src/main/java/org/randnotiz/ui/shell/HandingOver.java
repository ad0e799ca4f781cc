package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.review.DecisionBar;
import org.randnotiz.ui.review.ReviewHost;
import org.randnotiz.ui.shell.Command.Group;
import org.randnotiz.ui.shell.Key.Chord;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// Handing sheets over in the window: submitting and deciding, and taking either back.
///
/// None of its keys works while somebody writes, whichever a person chooses.
final class HandingOver implements ReviewHost {

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Texts texts;
    private final Commands commands;
    private final OfferBar offers;

    HandingOver(ProjectWindow window, Commands commands, OfferBar offers) {
        this.window = window;
        this.workbench = window.workbench();
        this.texts = window.texts();
        this.commands = commands;
        this.offers = offers;
    }

    /// Adds the commands.
    void add() {
        add(
                "submit",
                Group.JUDGE,
                () -> window.isEditable() && state(who()) != SheetState.NEW,
                this::submit,
                Chord.shift(KeyCode.S));
        add(
                "withdraw",
                Group.JUDGE,
                () -> window.place() == Place.ANNOTATE && isWritable() && state(who()) == SheetState.SUBMITTED,
                () -> handOver(new Edit.Withdraw(workbench.newItemId())),
                Chord.shift(KeyCode.Z));
        add(
                "approve",
                Group.REVIEW,
                () -> isReviewable() && state(window.shownPerson()) == SheetState.SUBMITTED,
                () -> window.decision().approve(),
                Chord.shift(KeyCode.A));
        add(
                "return",
                Group.REVIEW,
                () -> isReviewable() && state(window.shownPerson()) == SheetState.SUBMITTED,
                () -> window.decision().giveBack(),
                Chord.of(KeyCode.R));
        add(
                "reopen",
                Group.REVIEW,
                () -> isReviewable() && state(window.shownPerson()).isDecided(),
                () -> window.decision().reopen(),
                Chord.shift(KeyCode.R));
    }

    private void add(
            String id, Group group, BooleanSupplier enabled, Runnable run, Chord key) {
        commands.add(new Command(id, group, null, List.of(key), enabled, run, true).notWhileTyping());
    }

    /// The keys for the buttons of the decision.
    DecisionBar.Keys keys() {
        return new DecisionBar.Keys(key("return"), key("approve"), key("reopen"));
    }

    private String key(String command) {
        List<Key> keys = commands.get(command).keys();
        return keys.isEmpty() ? "" : keys.getFirst().shown(texts);
    }

    @Override
    public void show(PersonId person) {
        window.review(person);
    }

    @Override
    public void giveBack(String reason, Consumer<String> answer) {
        PersonId of = window.shownPerson();
        decide(new Edit.Decide(workbench.newItemId(), of, round(of), false, reason), of, true, answer);
    }

    @Override
    public void approve(String note, Consumer<String> answer) {
        PersonId of = window.shownPerson();
        decide(new Edit.Decide(workbench.newItemId(), of, round(of), true, note), of, true, answer);
    }

    @Override
    public void reopen(String reason, Consumer<String> answer) {
        PersonId of = window.shownPerson();
        decide(new Edit.Reopen(workbench.newItemId(), of, round(of), reason), of, false, answer);
    }

    /// The round that is looked at: a decision on another one would be none on what was seen.
    private int round(PersonId person) {
        return window.open().map(open -> SheetState.round(person, open.sheets())).orElse(0);
    }

    @Override
    public void written(boolean anything) {
        window.reader().requestFocus();
        if (anything) {
            window.tell(texts.get("review.noted"));
        }
    }

    private void decide(Edit decision, PersonId of, boolean canBeTakenBack, Consumer<String> answer) {
        Optional<OpenPost> decided = window.open();
        workbench.handOver(decision, outcome -> {
            switch (outcome) {
                case Outcome.Refused refused -> {
                    window.say(refused.problem()); // another sheet may be shown by now
                    answer.accept(texts.of(refused.problem()));
                }
                case Outcome.Done done -> {
                    String words = texts.change(done.label(), done.arguments());
                    window.tell(words);
                    window.reader().requestFocus();
                    decided.filter(open -> canBeTakenBack).ifPresent(open -> offerToTakeBack(words, open, of));
                    answer.accept("");
                }
            }
        });
    }

    private void handOver(Edit edit) {
        workbench.handOver(edit, outcome -> {
            switch (outcome) {
                case Outcome.Refused refused -> window.say(refused.problem());
                case Outcome.Done done -> window.tell(done);
            }
        });
    }

    private void offerToTakeBack(String done, OpenPost open, PersonId of) {
        PostId post = open.post().id();
        offers.offerUndo(
                texts.get("review.decided", done, open.post().headline()),
                CommandTexts.nameWithKey(commands.get("undo"), texts),
                () -> workbench.openThen(
                        post,
                        () -> handOver(
                                new Edit.Reopen(workbench.newItemId(), of, texts.get("review.takenBack"))),
                        window::say));
    }

    private void submit() {
        window.margin().commit();
        handOver(new Edit.Submit(workbench.newItemId(), ""));
    }

    /// Whose sheet of the open post an editor looks at first: one that is handed in, or else one on which something stands;
    /// null if there is none.
    static @Nullable PersonId firstToReview(Workspace workspace) {
        OpenPost open = workspace.open();
        if (open == null) {
            return null;
        }
        List<PersonId> others = workspace.project().people().stream()
                .map(Person::id)
                .filter(id -> !id.equals(workspace.who().id()))
                .toList();
        return others.stream()
                .filter(id -> open.state(id) == SheetState.SUBMITTED)
                .findFirst()
                .or(() -> others.stream()
                        .filter(id -> open.state(id) != SheetState.NEW)
                        .findFirst())
                .orElse(null);
    }

    /// Whether somebody has handed in the open post, so that there is something to review.
    static boolean isWaiting(Workspace workspace) {
        OpenPost open = workspace.open();
        PersonId first = firstToReview(workspace);
        return open != null && first != null && open.state(first) == SheetState.SUBMITTED;
    }

    private SheetState state(PersonId person) {
        return window.open().map(open -> open.state(person)).orElse(SheetState.NEW);
    }

    private PersonId who() {
        return workspace().who().id();
    }

    private boolean isWritable() {
        return workspace().readOnly() == null;
    }

    private boolean isReviewable() {
        return window.place() == Place.REVIEW
                && isWritable()
                && workspace().who().role() == Role.EDITOR
                && !window.shownPerson().equals(who());
    }

    private Workspace workspace() {
        return workbench.workspace();
    }
}
