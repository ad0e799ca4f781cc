package org.randnotiz.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// What an editor decides with: whose sheet is shown, why it goes back, and the buttons, which also take a decision back.
///
/// What is being written about a sheet waits while another one is shown. Ctrl+Enter and Escape end the writing and decide
/// nothing.
public final class DecisionBar extends VBox {

    private final Texts texts;
    private final ReviewHost host;
    private final FlowPane people = new FlowPane();
    private final VBox exchange = new VBox();
    private final TextArea note = new TextArea();
    private final Button giveBack = new Button();
    private final Button approve = new Button();
    private final Button reopen = new Button();
    private final Label refusal = new WrappedLabel();
    private final Drafting drafting;
    private final FormDraft kept;
    private @Nullable HandOver latest;
    private @Nullable SheetKey shown;
    private boolean deciding;

    /// The keys of the buttons, as they are shown on them.
    ///
    /// @param giveBack gives the sheet back
    /// @param approve  approves it
    /// @param reopen   takes a decision back
    public record Keys(String giveBack, String approve, String reopen) {}

    /// @param keys     what is pressed in place of the buttons
    /// @param drafting keeps a reason that is being written
    public DecisionBar(Texts texts, Keys keys, Drafting drafting, ReviewHost host) {
        this.texts = texts;
        this.host = host;
        this.drafting = drafting;
        this.kept = FormDraft.ofFields(drafting);
        getStyleClass().add("decision-bar");
        people.getStyleClass().add("decision-people");
        exchange.getStyleClass().add("decision-exchange");
        note.getStyleClass().add("decision-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Escape.on(note, () -> {
            finishWriting();
            return true;
        });
        kept.add("note", note, this::savedNote);
        prepare(giveBack, texts.get("review.return"), keys.giveBack(), host::giveBack);
        prepare(approve, texts.get("review.approve"), keys.approve(), host::approve);
        approve.getStyleClass().add("success");
        prepare(reopen, texts.get("review.reopen"), keys.reopen(), host::reopen);
        refusal.getStyleClass().add("problem-text");
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(giveBack, reopen, gap, approve);
        buttons.getStyleClass().add("decision-buttons");
        getChildren().addAll(people, exchange, note, refusal, buttons);
    }

    private void prepare(Button button, String words, String key, BiConsumer<String, Consumer<String>> decision) {
        button.setText((words + "   " + key).strip());
        button.setOnAction(event -> decide(decision));
        button.managedProperty().bind(button.visibleProperty());
    }

    private void pressed(KeyEvent press) {
        KeyCode code = press.getCode();
        if (code == KeyCode.TAB && !press.isControlDown()) {
            press.consume();
            Node next = giveBack.isVisible() ? giveBack : reopen;
            (press.isShiftDown() ? people : next).requestFocus();
        }
    }

    /// Shows whose sheets there are, what was said so far, and whether anything is to be decided.
    ///
    /// @param shown whose sheet is looked at
    public void show(Workspace workspace, OpenPost open, PersonId shown) {
        ToggleGroup group = new ToggleGroup();
        people.getChildren().clear();
        for (Person person : workspace.project().people()) {
            SheetState state = open.state(person.id());
            if (state != SheetState.NEW && !person.id().equals(workspace.who().id())) {
                ToggleButton button =
                        new ToggleButton(texts.get("review.person", person.name(), texts.get("state." + state.name())));
                button.setToggleGroup(group);
                button.setSelected(person.id().equals(shown));
                button.setOnAction(event -> {
                    button.setSelected(true);
                    host.show(person.id());
                });
                people.getChildren().add(button);
            }
        }
        SheetState state = open.state(shown);
        boolean writable = workspace.readOnly() == null;
        boolean decidable = writable && state == SheetState.SUBMITTED;
        boolean decided = state.isDecided();
        boolean reopenable = writable
                && decided
                && workspace.who().role() == Role.EDITOR
                && !shown.equals(workspace.who().id());
        showNote(workspace, open, new SheetKey(open.post().id(), shown), decided);
        note.setDisable(!decidable && !reopenable && !note.isFocused()); // nobody is stopped in mid-sentence
        giveBack.setDisable(!decidable);
        approve.setDisable(!decidable);
        reopen.setDisable(!reopenable);
        giveBack.setVisible(!decided);
        approve.setVisible(!decided);
        reopen.setVisible(decided);
        exchange.getChildren().setAll(said(workspace, open, shown));
        refusal.setVisible(false);
    }

    private void showNote(Workspace workspace, OpenPost open, SheetKey sheet, boolean decided) {
        latest = handOvers(open, sheet.person()).reduce((first, second) -> second)
                .filter(last -> last.by().equals(workspace.who().id()))
                .orElse(null);
        if (!sheet.equals(shown)) {
            shown = sheet;
            kept.end();
            note.clear();
            kept.begin(new DraftPlace.OfDecision(sheet));
        }
        String prompt = texts.get(decided ? "review.note.reopen" : "review.note.prompt");
        note.setPromptText(prompt);
        note.setAccessibleText(prompt);
    }

    /// What is written, if the sheet was decided with just that right before the program ended.
    private String savedNote() {
        String typed = note.getText().strip();
        return latest != null && latest.note().equals(typed) ? typed : "";
    }

    /// Puts the caret where the reason is written, at the place where writing was broken off.
    public void focusNote() {
        if (!kept.focus()) {
            note.requestFocus();
        }
    }

    /// Whether a reason or a remark is being written.
    public boolean isWriting() {
        return note.isFocused();
    }

    /// Ends the writing; what was written stays.
    public void finishWriting() {
        host.written(!note.getText().isBlank());
    }

    /// Presses the button that approves.
    public void approve() {
        approve.fire();
    }

    /// Presses the button that gives back; without a reason yet, puts the caret where it is written.
    public void giveBack() {
        withReason(giveBack);
    }

    /// Presses the button that takes a decision back; without a reason yet, puts the caret where it is written.
    public void reopen() {
        withReason(reopen);
    }

    private void withReason(Button button) {
        if (note.getText().isBlank()) {
            focusNote();
        } else {
            button.fire();
        }
    }

    private void decide(BiConsumer<String, Consumer<String>> decision) {
        SheetKey sheet = shown;
        if (sheet == null || deciding) {
            return;
        }
        String said = note.getText();
        deciding = true;
        kept.end(); // The draft stays until the decision has become an edit.
        note.clear();
        decision.accept(said.strip(), why -> decided(sheet, said, why));
    }

    /// What comes of a decision; what is written about the sheet by then stays.
    private void decided(SheetKey sheet, String said, String why) {
        deciding = false;
        DraftPlace place = new DraftPlace.OfDecision(sheet);
        boolean refused = !why.isEmpty();
        if (!refused) {
            drafting.drop(place);
        }
        if (sheet.equals(shown)) {
            refusal.setText(why);
            refusal.setVisible(refused);
            String since = note.getText().equals(said) ? "" : note.getText();
            note.setText(refused && since.isEmpty() ? said : refused ? said + "\n" + since : since);
            drafting.drop(place);
            kept.begin(place);
            kept.changed();
        }
    }

    private List<Label> said(Workspace workspace, OpenPost open, PersonId shown) {
        return handOvers(open, shown).map(handOver -> line(workspace, handOver)).toList();
    }

    /// Oldest first.
    private static Stream<HandOver> handOvers(OpenPost open, PersonId shown) {
        return open.sheets().stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> handOver.of().equals(shown))
                .sorted(Comparator.comparing(HandOver::at));
    }

    private Label line(Workspace workspace, HandOver handOver) {
        String who = workspace.project().nameOf(handOver.by());
        String when = texts.dateTime(handOver.at().atZone(workspace.project().zone()));
        String what = texts.get("handOver." + handOver.kind().name(), who, when);
        Label line = new WrappedLabel(handOver.note().isBlank() ? what : what + " – " + handOver.note());
        line.getStyleClass().add("handover-line");
        return line;
    }
}
