package org.randnotiz.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// What an editor decides with: whose sheet is shown, why it goes back, and the two buttons.
public final class DecisionBar extends VBox {

    private final Texts texts;
    private final Consumer<PersonId> onPerson;
    private final FlowPane people = new FlowPane();
    private final VBox exchange = new VBox();
    private final TextArea note = new TextArea();
    private final Button giveBack = new Button();
    private final Button approve = new Button();
    private final Label refusal = new Label();

    /// @param onPerson hears whose sheet is to be shown
    /// @param onReturn takes the reason and gives the sheet back; answers why not, or the empty string
    /// @param onApprove approves with a note that may be empty; answers why not, or the empty string
    public DecisionBar(
            Texts texts,
            Consumer<PersonId> onPerson,
            Function<String, String> onReturn,
            Function<String, String> onApprove) {
        this.texts = texts;
        this.onPerson = onPerson;
        getStyleClass().add("decision-bar");
        people.getStyleClass().add("decision-people");
        exchange.getStyleClass().add("decision-exchange");
        note.getStyleClass().add("decision-note");
        note.setPromptText(texts.get("review.note.prompt"));
        note.setAccessibleText(texts.get("review.note.prompt"));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                (event.isShiftDown() ? people : giveBack).requestFocus();
            }
        });
        giveBack.setText(texts.get("review.return"));
        giveBack.setOnAction(event -> decide(onReturn));
        approve.setText(texts.get("review.approve"));
        approve.getStyleClass().addAll("success", "accent");
        approve.setOnAction(event -> decide(onApprove));
        refusal.getStyleClass().add("problem-text");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(giveBack, gap, approve);
        buttons.getStyleClass().add("decision-buttons");
        getChildren().addAll(people, exchange, note, refusal, buttons);
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
                    onPerson.accept(person.id());
                });
                people.getChildren().add(button);
            }
        }
        boolean decidable = open.state(shown) == SheetState.SUBMITTED && workspace.readOnly() == null;
        note.setDisable(!decidable);
        giveBack.setDisable(!decidable);
        approve.setDisable(!decidable);
        exchange.getChildren().setAll(said(workspace, open, shown));
        refusal.setVisible(false);
    }

    /// Puts the caret where the reason is written.
    public void focusNote() {
        note.requestFocus();
    }

    /// Presses the button that approves.
    public void approve() {
        approve.fire();
    }

    /// Presses the button that gives back; without a reason yet, puts the caret where it is written.
    public void giveBack() {
        if (note.getText().isBlank()) {
            focusNote();
        } else {
            giveBack.fire();
        }
    }

    private void decide(Function<String, String> decision) {
        String why = decision.apply(note.getText().strip());
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        if (why.isEmpty()) {
            note.clear();
        }
    }

    private List<Label> said(Workspace workspace, OpenPost open, PersonId shown) {
        return open.sheets().stream()
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> handOver.of().equals(shown))
                .sorted(Comparator.comparing(HandOver::at))
                .map(handOver -> line(workspace, handOver))
                .toList();
    }

    private Label line(Workspace workspace, HandOver handOver) {
        String who = workspace.project().person(handOver.by()).map(Person::name).orElse(handOver.by().value());
        String when = texts.dateTime(handOver.at().atZone(workspace.project().zone()));
        String what = texts.get("handOver." + handOver.kind().name(), who, when);
        Label line = new Label(handOver.note().isBlank() ? what : what + " – " + handOver.note());
        line.setWrapText(true);
        line.getStyleClass().add("handover-line");
        return line;
    }
}
