package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;

/// What is to be exported and where to: format, which posts, whose sheets in which states, and the file.
final class ExportInput extends GridPane {

    private static final List<SheetState> STATES = List.of(
            SheetState.DRAFT, SheetState.SUBMITTED, SheetState.RETURNED, SheetState.APPROVED);

    private final Texts texts;
    private final Choosers choosers;
    private final ExportOffer offer;
    private final Runnable changed;

    private final ToggleGroup formats = new ToggleGroup();
    private final Label formatNote = new Label();
    private final RadioButton all;
    private final RadioButton found;
    private final Map<SheetState, CheckBox> states = new EnumMap<>(SheetState.class);
    private final ComboBox<Integer> people = new ComboBox<>();
    private final TextField target = new TextField();
    private final Label targetNote = new Label();

    /// @param changed called after each change
    ExportInput(Texts texts, Choosers choosers, ExportOffer offer, Runnable changed) {
        this.texts = texts;
        this.choosers = choosers;
        this.offer = offer;
        this.changed = changed;
        getStyleClass().add("export-input");
        var words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(words, fields);

        all = new RadioButton(texts.get("transfer.posts.all"));
        found = new RadioButton(
                offer.query().isBlank()
                        ? texts.get("transfer.posts.noSearch")
                        : texts.get("transfer.posts.found", offer.query()));
        found.setDisable(offer.query().isBlank());

        target.setText(offer.target().toString());
        target.setAccessibleText(texts.get("transfer.target"));
        targetNote.setWrapText(true);
        targetNote.getStyleClass().add("warning-text");
        setNote("");

        row(0, "transfer.format", formatPart());
        row(1, "transfer.posts", postsPart());
        row(2, "transfer.states", statesPart());
        row(3, "transfer.person", peoplePart());
        row(4, "transfer.target", targetPart());
        target.textProperty().addListener(text -> changed.run());
    }

    /// What is chosen; empty while the file has no proper name.
    Optional<ExportChoice> choice() {
        Path folder = offer.target().toAbsolutePath().getParent();
        return PathText.parse(target.getText(), folder == null ? PathText.home() : folder)
                .map(file -> new ExportChoice(file, format().id(), found.isSelected(), chosenStates(), person()));
    }

    /// Says something of the file, such as that it is there already; nothing if empty.
    void setNote(String words) {
        targetNote.setText(words);
        targetNote.setVisible(!words.isEmpty());
        targetNote.setManaged(!words.isEmpty());
    }

    /// What has the focus at first.
    Node firstFocus() {
        return target;
    }

    private ExportFormat format() {
        int index = formats.getToggles().indexOf(formats.getSelectedToggle());
        return offer.formats().get(Math.max(index, 0));
    }

    private Set<SheetState> chosenStates() {
        Set<SheetState> chosen = EnumSet.noneOf(SheetState.class);
        states.forEach((state, box) -> {
            if (box.isSelected()) {
                chosen.add(state);
            }
        });
        return chosen;
    }

    private @Nullable PersonId person() {
        Integer index = people.getValue();
        return index == null || index == 0 ? null : offer.people().get(index - 1).id();
    }

    private Node formatPart() {
        var buttons = new HBox();
        buttons.getStyleClass().add("modes");
        for (ExportFormat format : offer.formats()) {
            var button = new ToggleButton(format.name());
            button.getStyleClass().setAll("mode");
            button.setToggleGroup(formats);
            button.setOnAction(event -> {
                button.setSelected(true);
                changeEnding(format.ending());
                showFormat();
                changed.run();
            });
            buttons.getChildren().add(button);
        }
        formats.selectToggle(formats.getToggles().getFirst());
        formatNote.getStyleClass().add("muted");
        formatNote.setWrapText(true);
        showFormat();
        return new VBox(buttons, formatNote);
    }

    private void showFormat() {
        formatNote.setText(format().note());
    }

    /// The file's name follows the format, as long as it has the ending of one of them.
    private void changeEnding(String ending) {
        String name = target.getText();
        for (ExportFormat format : offer.formats()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + format.ending())) {
                target.setText(name.substring(0, name.length() - format.ending().length()) + ending);
                return;
            }
        }
    }

    private Node postsPart() {
        var group = new ToggleGroup();
        for (RadioButton button : List.of(all, found)) {
            button.setToggleGroup(group);
            button.setOnAction(event -> changed.run());
        }
        all.setSelected(true);
        return new VBox(all, found);
    }

    private Node statesPart() {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("choices");
        for (SheetState state : STATES) {
            var box = new CheckBox(texts.get("transfer.state." + state.name().toLowerCase(Locale.ROOT)));
            box.setOnAction(event -> changed.run());
            states.put(state, box);
            boxes.getChildren().add(box);
        }
        var note = new Label(texts.get("transfer.states.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        return new VBox(boxes, note);
    }

    private Node peoplePart() {
        // An index of 0 stands for everybody.
        for (int i = 0; i <= offer.people().size(); i++) {
            people.getItems().add(i);
        }
        people.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer index) {
                return index == null || index == 0
                        ? texts.get("transfer.person.all")
                        : name(offer.people().get(index - 1));
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        people.setValue(0);
        people.setAccessibleText(texts.get("transfer.person"));
        people.valueProperty().addListener(value -> changed.run());
        return people;
    }

    private static String name(Person person) {
        return person.name();
    }

    private Node targetPart() {
        var choose = new Button(texts.get("transfer.target.choose"), new FontIcon(Feather.FOLDER));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setTooltip(new Tooltip(texts.get("transfer.target")));
        choose.setOnAction(event -> choosers.target(
                getScene().getWindow(), texts.get("transfer.export"),
                choice().map(ExportChoice::target).orElse(offer.target()))
                .ifPresent(file -> target.setText(file.toString())));
        HBox.setHgrow(target, Priority.ALWAYS);
        var line = new HBox(target, choose);
        line.getStyleClass().add("target-line");
        return new VBox(line, targetNote);
    }

    private void row(int row, String key, Node part) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("field-label");
        GridPane.setValignment(label, VPos.TOP);
        add(label, 0, row);
        add(part, 1, row);
    }
}
