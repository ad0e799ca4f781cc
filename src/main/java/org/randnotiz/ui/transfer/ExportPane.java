package org.randnotiz.ui.transfer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// The export: format, which posts, whose sheets, the file; how many posts that is, how far the export is, and what came
/// of it.
///
/// The count follows what is chosen by itself. While an export runs, Escape hides the card and the export goes on. One
/// pane does one export; make a new one for the next. JavaFX thread only.
public final class ExportPane {

    /// Typing does not start a count at each letter.
    private static final Duration PAUSE = Duration.millis(200);

    private final Texts texts;
    private final ExportActions actions;
    private final TransferCard frame;
    private final ExportInput input;
    private final ProgressLine progress;
    private final ProblemList problems;
    private final Label count = new WrappedLabel();
    private final Label notice = new WrappedLabel();
    private final HBox noticeLine = new HBox(new FontIcon(Feather.CHECK_CIRCLE), notice);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private final Button run = new Button();
    private final Button dismiss = new Button();
    private final Button stop = new Button();
    private final Button hide = new Button();
    private final Button done = new Button();

    private Stage stage = Stage.CHOOSING;
    private @Nullable ExportChoice counted;

    private enum Stage {
        /// It is being chosen what to export.
        CHOOSING,
        /// The export runs.
        RUNNING,
        /// All is done.
        DONE
    }

    /// A card that suggests what `offer` has, and counts it at once.
    public ExportPane(
            Texts texts, InstantSource clock, Choosers choosers, ExportOffer offer, ExportActions actions) {
        this.texts = texts;
        this.actions = actions;
        this.frame = new TransferCard(texts, texts.get("transfer.export"), this::escape);
        this.input = new ExportInput(texts, choosers, offer, this::changed);
        this.progress = new ProgressLine(texts, clock);
        this.problems = new ProblemList(texts);
        count.getStyleClass().add("hint");
        noticeLine.getStyleClass().add("outcome");
        pause.setOnFinished(event -> input.choice().ifPresent(choice -> {
            counted = choice;
            actions.count(choice);
        }));

        run.setText(texts.get("transfer.export.run"));
        run.getStyleClass().add("accent");
        run.setOnAction(event -> run());
        dismiss.setText(texts.get("transfer.cancel"));
        dismiss.setTooltip(new Tooltip(texts.get("transfer.esc")));
        dismiss.setOnAction(event -> escape());
        stop.setText(texts.get("transfer.stop"));
        stop.setOnAction(event -> {
            stop.setDisable(true);
            actions.cancel();
        });
        hide.setText(texts.get("transfer.background"));
        hide.setTooltip(new Tooltip(texts.get("transfer.esc")));
        hide.setOnAction(event -> actions.close());
        done.setText(texts.get("transfer.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> actions.close());
        to(Stage.CHOOSING);
        changed();
    }

    /// The card to show.
    public Overlay.Card card() {
        return new Overlay.Card(frame, firstFocus(), this::defaultButton, this::escape);
    }

    /// Says how much `choice` would write; dropped if something else is chosen by now.
    public void showCount(ExportChoice choice, ExportCount found) {
        if (!choice.equals(counted) || stage != Stage.CHOOSING) {
            return;
        }
        List<String> said = new ArrayList<>();
        said.add(found.posts() == 0
                ? texts.get("transfer.export.none")
                : texts.counted("transfer.export.posts", found.posts()));
        found.caveats().forEach(caveat -> said.add(texts.of(caveat)));
        count.setText(String.join(" ", said));
        input.setNote(found.replaces() ? texts.get("transfer.target.replaces") : "");
        run.setDisable(found.posts() == 0);
    }

    /// Shows how far the export is.
    ///
    /// @param done  posts written
    /// @param total posts to write; 0 if unknown
    public void progress(long done, long total) {
        progress.show(done, total, total > 0
                ? texts.get("transfer.written.of", done, total)
                : texts.counted("transfer.written", done));
    }

    /// The export has ended.
    public void finished(ExportOutcome outcome) {
        problems.show(outcome.problems());
        if (outcome.cancelled()) {
            outcome(Feather.X_CIRCLE, "warning", texts.get("transfer.exported.cancelled"));
        } else {
            String key = outcome.posts() == 1 ? "transfer.exported.one" : "transfer.exported.many";
            outcome(
                    Feather.CHECK_CIRCLE, "success",
                    texts.get(key, outcome.posts(), PathText.name(outcome.target())));
            notice.setTooltip(new Tooltip(outcome.target().toString()));
        }
        to(Stage.DONE);
    }

    /// What was asked for last could not be done.
    public void failed(Problem problem) {
        if (stage == Stage.CHOOSING) {
            if (counted != null) {
                count.setText(texts.of(problem));
                run.setDisable(true);
            }
            return;
        }
        outcome(Feather.X_CIRCLE, "danger", texts.of(problem));
        to(Stage.DONE);
    }

    /// Whether an export is running, which goes on while the card is hidden.
    boolean isRunning() {
        return stage == Stage.RUNNING;
    }

    private void changed() {
        if (stage != Stage.CHOOSING) {
            return;
        }
        pause.stop();
        run.setDisable(true);
        counted = null;
        input.setNote("");
        if (input.choice().isPresent()) {
            count.setText(texts.get("transfer.counting"));
            pause.playFromStart();
        } else {
            count.setText(texts.get("transfer.target.missing"));
        }
    }

    private void run() {
        if (stage != Stage.CHOOSING || run.isDisabled()) {
            return;
        }
        Optional<ExportChoice> choice = input.choice();
        if (choice.isPresent()) {
            stop.setDisable(false);
            progress.start(texts.get("transfer.exporting"));
            to(Stage.RUNNING);
            stop.requestFocus();
            actions.run(choice.get());
        }
    }

    private void escape() {
        pause.stop();
        actions.close();
    }

    private void outcome(Feather icon, String styleClass, String words) {
        notice.setText(words);
        noticeLine.getStyleClass().setAll("outcome", styleClass);
        noticeLine.getChildren().set(0, new FontIcon(icon));
    }

    private void to(Stage next) {
        stage = next;
        switch (next) {
            case CHOOSING -> show(List.of(dismiss, run), input, count);
            case RUNNING -> show(List.of(stop, hide), progress);
            case DONE -> {
                show(List.of(done), noticeLine, problems);
                done.requestFocus();
            }
        }
    }

    private void show(List<Button> right, Node... parts) {
        frame.body(parts);
        frame.buttons(List.of(), right);
    }

    private Node firstFocus() {
        return switch (stage) {
            case CHOOSING -> input.firstFocus();
            case RUNNING -> stop;
            case DONE -> done;
        };
    }

    private @Nullable Button defaultButton() {
        return switch (stage) {
            case CHOOSING -> run;
            case RUNNING -> hide;
            case DONE -> done;
        };
    }
}
