package org.randnotiz.ui.transfer;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.post.Source;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Consent;

/// What is to be imported: files and folders, by dialog, path or drag and drop; or pasted text; and the source.
final class ImportInput extends VBox {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final int PASTE_ROWS = 6;

    private final Texts texts;
    private final Choosers choosers;
    private final List<String> endings;
    private final Runnable changed;
    private final Set<Path> files = new LinkedHashSet<>();

    private final ToggleButton byFile;
    private final ToggleButton byPaste;
    private final Button choose;
    private final TextField path = new TextField();
    private final Label pathProblem = new Label();
    private final FlowPane chips = new FlowPane();
    private final TextArea paste = new TextArea();
    private final VBox filePart;
    private final SourceChoice source;
    private final CheckBox replace;
    private final CheckBox takeOver;
    private final Label onlyEditors = new Label();
    private final boolean isEditor;

    /// @param endings endings of files that can be read, for the dialog
    /// @param isEditor whether an editor is at work, who may take over what others did
    /// @param changed called after each change
    ImportInput(
            Texts texts,
            Choosers choosers,
            List<Source> sources,
            List<String> endings,
            boolean isEditor,
            Runnable changed) {
        this.texts = texts;
        this.choosers = choosers;
        this.endings = List.copyOf(endings);
        this.changed = changed;
        getStyleClass().add("import-input");

        byFile = mode(texts.get("transfer.files"));
        byPaste = mode(texts.get("transfer.paste"));
        var group = new ToggleGroup();
        byFile.setToggleGroup(group);
        byPaste.setToggleGroup(group);
        byFile.setSelected(true);
        var modes = new HBox(byFile, byPaste);
        modes.getStyleClass().add("modes");

        choose = button(texts.get("transfer.chooseFiles"), Feather.FILE_TEXT, this::chooseFiles);
        Button folder = button(texts.get("transfer.chooseFolder"), Feather.FOLDER, this::chooseFolder);
        var drop = dropZone(choose, folder);

        path.setPromptText(texts.get("transfer.path.prompt"));
        path.setAccessibleText(texts.get("transfer.path"));
        path.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter in the empty field is left to the card's default button.
            if (event.getCode() == KeyCode.ENTER && !path.getText().isBlank()) {
                addTyped();
                event.consume();
            }
        });
        path.textProperty().addListener(text -> show(pathProblem, false));
        pathProblem.getStyleClass().add("danger-text");
        show(pathProblem, false);
        chips.getStyleClass().add("file-chips");
        filePart = new VBox(drop, path, pathProblem, chips);
        filePart.getStyleClass().add("file-part");

        paste.setPromptText(texts.get("transfer.paste.prompt"));
        paste.setAccessibleText(texts.get("transfer.paste"));
        paste.setPrefRowCount(PASTE_ROWS);
        paste.setWrapText(true);
        paste.textProperty().addListener(text -> changed());

        source = new SourceChoice(texts, sources, changed);
        replace = consent("transfer.replace");
        takeOver = consent("transfer.takeOver");
        takeOver.setDisable(!isEditor);
        onlyEditors.setText(texts.get("transfer.takeOver.editor"));
        onlyEditors.setWrapText(true);
        onlyEditors.getStyleClass().add("muted");
        this.isEditor = isEditor;
        offer(false, false);
        byPaste.selectedProperty().addListener(selected -> {
            showMode();
            changed();
        });
        byFile.setOnAction(event -> choose(byFile, path));
        byPaste.setOnAction(event -> choose(byPaste, paste));
        getChildren().addAll(modes, filePart, paste, source, replace, takeOver, onlyEditors);
        showMode();
        showChips();
    }

    /// Adds files and folders, as if they had been chosen.
    void add(List<Path> more) {
        byFile.setSelected(true);
        more.forEach(file -> files.add(file.toAbsolutePath().normalize()));
        showChips();
        changed();
    }

    /// What is chosen; empty while something is missing.
    Optional<ImportChoice> choice() {
        boolean pasted = byPaste.isSelected();
        if (pasted ? paste.getText().isBlank() : files.isEmpty()) {
            return Optional.empty();
        }
        Consent consent = new Consent(
                replace.isVisible() && replace.isSelected(), takeOver.isVisible() && takeOver.isSelected());
        return source.chosen().map(from -> pasted
                ? new ImportChoice(List.of(), paste.getText(), from, consent)
                : new ImportChoice(List.copyOf(files), "", from, consent));
    }

    /// Asks for consent to what the chosen files would do beyond what they add.
    ///
    /// @param replaces  whether they would replace something that is there
    /// @param takesOver whether they have something that others did
    void offer(boolean replaces, boolean takesOver) {
        show(replace, replaces);
        show(takeOver, takesOver);
        show(onlyEditors, takesOver && !isEditor);
    }

    private CheckBox consent(String key) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setWrapText(true);
        box.selectedProperty().addListener(selected -> changed.run());
        return box;
    }

    /// What was agreed to for other files is not agreed to for these.
    private void withdrawConsent() {
        offer(false, false);
        replace.setSelected(false);
        takeOver.setSelected(false);
    }

    /// Whether there is something to import and merely its source has no name.
    boolean lacksSource() {
        return (byPaste.isSelected() ? !paste.getText().isBlank() : !files.isEmpty()) && source.chosen().isEmpty();
    }

    /// What has the focus at first.
    Node firstFocus() {
        return path;
    }

    private void changed() {
        withdrawConsent();
        source.suggest(suggestedSource());
        changed.run();
    }

    private String suggestedSource() {
        if (byPaste.isSelected() || files.isEmpty()) {
            return texts.get("transfer.source.pasted");
        }
        String name = PathText.name(files.iterator().next());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void showMode() {
        show(filePart, !byPaste.isSelected());
        show(paste, byPaste.isSelected());
    }

    private void chooseFiles() {
        add(choosers.files(
                getScene().getWindow(),
                texts.get("transfer.import"),
                endings));
    }

    private void chooseFolder() {
        choosers.folder(getScene().getWindow(), texts.get("transfer.import")).ifPresent(folder -> add(List.of(folder)));
    }

    private void addTyped() {
        Optional<Path> typed = PathText.parse(path.getText(), PathText.home());
        if (typed.isPresent()) {
            path.clear();
            add(List.of(typed.get()));
        } else {
            pathProblem.setText(texts.get("transfer.path.wrong"));
            show(pathProblem, !path.getText().isBlank());
        }
    }

    private void showChips() {
        List<Node> made = new ArrayList<>();
        for (Path file : files) {
            var name = new Label(PathText.name(file));
            name.setTooltip(new Tooltip(file.toString()));
            var remove = new Button("", new FontIcon(Feather.X));
            remove.getStyleClass().setAll("icon-button");
            remove.setAccessibleText(texts.get("transfer.remove", PathText.name(file)));
            remove.setOnAction(event -> {
                files.remove(file);
                showChips();
                path.requestFocus();
                changed();
            });
            var chip = new HBox(name, remove);
            chip.getStyleClass().add("file-chip");
            made.add(chip);
        }
        chips.getChildren().setAll(made);
        show(chips, !made.isEmpty());
    }

    private HBox dropZone(Button... buttons) {
        var icon = new FontIcon(Feather.DOWNLOAD);
        var words = new Label(texts.get("transfer.drop"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var zone = new HBox(icon, words);
        zone.getChildren().addAll(buttons);
        zone.getStyleClass().add("drop-zone");
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                zone.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_EXITED, event -> zone.pseudoClassStateChanged(DROPPING, false));
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            zone.pseudoClassStateChanged(DROPPING, false);
            event.setDropCompleted(!dropped.isEmpty());
            event.consume();
            add(dropped);
        });
        return zone;
    }

    private static ToggleButton mode(String words) {
        var button = new ToggleButton(words);
        button.getStyleClass().setAll("mode");
        return button;
    }

    /// A way that is chosen stays chosen, and what it asks for can be typed at once.
    private static void choose(ToggleButton mode, Node field) {
        mode.setSelected(true);
        field.requestFocus();
    }

    private static Button button(String words, Feather icon, Runnable pressed) {
        var button = new Button(words, new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
