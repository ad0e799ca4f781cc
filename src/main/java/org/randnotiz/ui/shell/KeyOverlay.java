package org.randnotiz.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.Focus;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.shell.Key.Chord;
import org.randnotiz.wording.Texts;

/// All keys at a glance, made from the list of commands; a click on one, or Enter, lets a person press another key for it.
final class KeyOverlay extends VBox {

    private static final double NAME_WIDTH = 210;

    private final Texts texts;
    private final Commands commands;
    private final KeyChoices choices;
    private final Consumer<String> changed;
    private final FlowPane groups = new FlowPane();
    private final Label hint = new Label();
    private final TextField filter = new TextField();
    private @Nullable Command asked;

    /// @param choices where a chosen key is kept
    /// @param said    what to say above the keys
    /// @param changed hears in words which key has been chosen; these keys are then no longer true
    KeyOverlay(
            Texts texts, Commands commands, KeyChoices choices, String said, Consumer<String> changed) {
        this.texts = texts;
        this.commands = commands;
        this.choices = choices;
        this.changed = changed;
        getStyleClass().add("key-overlay");
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("overlay-title");
        hint.setText(said);
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        groups.getStyleClass().add("key-groups");
        groups.setPrefWrapLength(820);
        filter.setPromptText(texts.get("keys.filter"));
        filter.setAccessibleText(texts.get("keys.filter"));
        fill();
        filter.textProperty().subscribe(this::fill);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::enterRows);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("key-scroll");
        getChildren().addAll(title, hint, filter, scroll);
        setAccessibleText(texts.get("keys.title"));
        addEventFilter(KeyEvent.ANY, this::chosen);
        Escape.on(this, this::giveUp);
    }

    /// The card.
    ///
    /// @param chosen whether a key has just been chosen: its letter is still to come and must not be typed into the filter
    Overlay.Card card(boolean chosen, Runnable close) {
        return new Overlay.Card(this, chosen ? this : filter, () -> null, close);
    }

    /// Down and Enter lead from the filter to the first key that fits.
    private void enterRows(KeyEvent press) {
        KeyCode code = press.getCode();
        Node first = Focus.firstIn(groups);
        if (first != null && (code == KeyCode.DOWN || code == KeyCode.ENTER)) {
            press.consume();
            first.requestFocus();
        }
    }

    /// Leaves the key as it is, or else shows all keys again.
    private boolean giveUp() {
        boolean any = asked != null || !filter.getText().isEmpty();
        if (asked != null) {
            asked = null;
            hint.setText(texts.get("keys.hint"));
        } else {
            filter.clear();
        }
        return any;
    }

    /// A key as it is drawn.
    static Label cap(Key key, Texts texts) {
        Label cap = new Label(key.shown(texts));
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private void fill() {
        groups.getChildren().clear();
        for (Command.Group group : Command.Group.values()) {
            List<Command> listed = commands.all().stream()
                    .filter(command -> command.group() == group && !command.keys().isEmpty() && fits(command))
                    .toList();
            if (!listed.isEmpty()) {
                VBox box = new VBox(new Label(texts.get("keys.group." + group.name())));
                box.getChildren().getFirst().getStyleClass().add("section-heading");
                listed.forEach(command -> box.getChildren().add(row(command)));
                box.getStyleClass().add("key-group");
                groups.getChildren().add(box);
            }
        }
        if (groups.getChildren().isEmpty()) {
            Label none = new Label(texts.get("palette.none"));
            none.getStyleClass().add("muted");
            groups.getChildren().add(none);
        }
    }

    /// Whether the command's words, or a key of it, hold what has been typed.
    private boolean fits(Command command) {
        String typed = filter.getText().strip().toLowerCase(texts.locale());
        return CommandTexts.name(command, texts).toLowerCase(texts.locale()).contains(typed)
                || command.keys().stream()
                        .anyMatch(key -> key.shown(texts).toLowerCase(texts.locale()).equals(typed));
    }

    private Button row(Command command) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        Set<String> drawn = new HashSet<>(); // keys of several keyboards that are written the same are one to a reader
        for (Key key : command.keys()) {
            if (drawn.add(key.shown(texts))) {
                caps.getChildren().add(cap(key, texts));
            }
        }
        caps.setMinWidth(150);
        Label name = new Label(CommandTexts.name(command, texts));
        name.setPrefWidth(NAME_WIDTH);
        HBox content = new HBox(caps, name);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button("", content);
        row.getStyleClass().setAll("key-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(CommandTexts.nameWithKey(command, texts));
        row.setOnAction(event -> {
            asked = command;
            hint.setText(texts.get("keys.press", CommandTexts.name(command, texts)));
        });
        return row;
    }

    /// While a key is asked for, all that is pressed is the answer.
    private void chosen(KeyEvent event) {
        Command command = asked;
        if (command == null) {
            return;
        }
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            choices.forget(command.id());
            changed.accept(texts.get("keys.usual", CommandTexts.name(command, texts)));
        } else {
            Chord.of(event).ifPresent(key -> take(command, key));
        }
    }

    private void take(Command command, Chord key) {
        Optional<Command> other = commands.taken(key, command);
        if (other.isPresent() || isReserved(key)) {
            String why = other.map(taken -> texts.get(
                    "keys.taken", key.shown(texts), CommandTexts.name(taken, texts)))
                    .orElseGet(() -> texts.get("keys.reserved", key.shown(texts)));
            hint.setText(why);
        } else {
            choices.choose(command.id(), key);
            changed.accept(texts.get("keys.chosen", CommandTexts.name(command, texts), key.shown(texts)));
        }
    }

    /// Keys that move the caret, and those that lists and fields live by.
    private static boolean isReserved(Chord key) {
        return key.code().isNavigationKey()
                || key.isForControls();
    }
}
