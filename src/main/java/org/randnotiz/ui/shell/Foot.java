package org.randnotiz.ui.shell;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Drafts;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.IndexState;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.SaveState;
import org.randnotiz.work.Workspace;

/// The foot of the window: the keys that work right now, and the truth about saving.
final class Foot extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    /// A longer sentence is cut, and can be read as a tooltip.
    private static final double MOST_FOR_MESSAGE = 0.5;

    private final Texts texts;
    private final Commands commands;
    private final KeyHints keys = new KeyHints();
    private final Label message = new Label();
    private final Label saved = new Label();
    private final Button retry = new Button();
    private final Label index = new Label();
    private final Button drafts = new Button();
    private final Tooltip whole = new Tooltip();

    /// @param onRetry asks for another try at what the disk refused
    Foot(Texts texts, Commands commands, Runnable onRetry) {
        this.texts = texts;
        this.commands = commands;
        getStyleClass().add("foot");
        message.getStyleClass().add("foot-message");
        saved.getStyleClass().add("foot-saved");
        saved.setAccessibleRole(AccessibleRole.TEXT);
        index.getStyleClass().add("foot-index");
        retry.setText(texts.get("foot.retry"));
        retry.setOnAction(event -> onRetry.run());
        drafts.getStyleClass().add("foot-drafts");
        drafts.setOnAction(event -> commands.run("drafts"));
        drafts.managedProperty().bind(drafts.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        message.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(message.prefWidth(-1), getWidth() * MOST_FOR_MESSAGE),
                        message.textProperty(),
                        message.fontProperty(),
                        widthProperty()));
        message.setTooltip(whole);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        index.setMinWidth(Region.USE_PREF_SIZE);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        drafts.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(keys, gap, message, retry, drafts, saved, index);
    }

    /// Shows the keys that work now: those of what has the focus, and those of the commands that they leave.
    ///
    /// @param focused what has the focus; null for nothing
    /// @param card    the card above the window, which leaves the commands no key; null for none
    void refreshKeys(@Nullable Node focused, Overlay.@Nullable Card card) {
        List<HBox> hints = new ArrayList<>();
        OwnKeys.of(focused, card, texts).forEach(own -> hints.add(hint(own.key(), own.does())));
        for (Command command : card == null ? commands.all() : List.<Command>of()) {
            if (command.hinted()) {
                commands.keyNow(command, focused).ifPresent(key -> {
                    HBox hint = hint(key.shown(texts), CommandTexts.name(command, texts));
                    hint.setOnMouseClicked(event -> commands.run(command.id()));
                    hints.add(hint);
                });
            }
        }
        keys.show(hints);
    }

    private static HBox hint(String key, String does) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        Label name = new Label(does);
        name.getStyleClass().add("key-name");
        HBox hint = new HBox(cap, name);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    /// Shows how far saving and the index are, and how many drafts there are, unless the form of the only one is on the post
    /// that is open.
    void show(Workspace workspace, Drafts typed) {
        OpenPost open = workspace.open();
        boolean here = open != null
                && typed.all().stream().allMatch(draft -> open.post().id().equals(draft.place().post()));
        int count = typed.all().size();
        drafts.setVisible(count > 1 || (count == 1 && !here));
        drafts.setText(texts.counted("foot.drafts", count) + "   "
                + commands.get("drafts").keys().getFirst().shown(texts));
        SaveState state = workspace.saving();
        boolean failed = state instanceof SaveState.Failed || state instanceof SaveState.DraftFailed;
        retry.setVisible(failed);
        retry.setManaged(failed);
        saved.pseudoClassStateChanged(FAILED, failed);
        saved.setText(workspace.readOnly() != null
                ? texts.get("foot.readOnly")
                : saving(state, workspace.project().zone()));
        long waiting = workspace.index().waiting();
        index.setText(workspace.index().equals(IndexState.EMPTY)
                ? ""
                : waiting > 0
                        ? texts.get(workspace.index().stopped() ? "foot.indexStopped" : "foot.indexing", waiting)
                        : texts.counted("foot.indexed", workspace.index().posts()));
    }

    /// Takes the sentence back if it is still there.
    void unsay(String sentence) {
        if (message.getText().equals(sentence)) {
            say("");
        }
    }

    /// Says something about what was just done or refused.
    void say(String sentence) {
        message.setText(sentence);
        whole.setText(sentence);
    }

    /// The clock is that of the project, as everywhere in the window.
    private String saving(SaveState state, ZoneId zone) {
        return switch (state) {
            case SaveState.Saved done -> since("foot.saved", "foot.allSaved", done.at(), zone);
            case SaveState.Saving some -> texts.get("foot.saving", some.waiting());
            case SaveState.Failed failed -> texts.get("foot.failed", failed.waiting(), texts.of(failed.why()));
            case SaveState.Drafting typing -> texts.get("foot.drafting");
            case SaveState.Drafted kept -> since("foot.drafted", "foot.draftedBefore", kept.at(), zone);
            case SaveState.DraftFailed failed -> texts.get("foot.draftFailed", texts.of(failed.why()));
        };
    }

    /// @param before the words for what was there when the project was opened
    private String since(String key, String before, @Nullable Instant at, ZoneId zone) {
        return at == null
                ? texts.get(before)
                : texts.get(key, texts.time(LocalTime.ofInstant(at, zone)));
    }
}
