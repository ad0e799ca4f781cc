package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.time.InstantSource;
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
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.ImportOutlook;
import org.randnotiz.work.Interrupted;

/// The import, from choosing files to taking it back: what is to be read, a preview of what would come of it, how far it
/// is, and what came of it.
///
/// The preview follows what is chosen by itself; nothing is changed before *Import* is pressed. While an import runs,
/// Escape hides the card and the import goes on. One pane does one import; make a new one for the next. JavaFX thread
/// only.
public final class ImportPane {

    /// Typing does not start a preview at each letter.
    private static final Duration PAUSE = Duration.millis(250);

    private final Texts texts;
    private final ImportActions actions;
    private final TransferCard frame;
    private final ImportInput input;
    private final InterruptedList waiting;
    private final PreviewView preview;
    private final ProgressLine progress;
    private final Label hint = new Label();
    private final Label notice = new WrappedLabel();
    private final HBox noticeLine = new HBox(new FontIcon(Feather.CHECK_CIRCLE), notice);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private final Button run = new Button();
    private final Button dismiss = new Button();
    private final Button stop = new Button();
    private final Button later = new Button();
    private final Button hide = new Button();
    private final Button undo = new Button();
    private final Button done = new Button();

    private Stage stage = Stage.CHOOSING;
    private @Nullable ImportChoice shownChoice;

    private enum Stage {
        /// Nothing is chosen yet, or what is chosen cannot be read.
        CHOOSING,
        /// What is chosen is being read for the preview.
        LOOKING,
        /// The preview is there.
        LOOKED,
        /// The import runs.
        RUNNING,
        /// The import is being taken back.
        UNDOING,
        /// All is done.
        DONE
    }

    /// A card with nothing chosen.
    ///
    /// @param sources the project's sources, the one to suggest first
    /// @param endings endings of files that can be read, without the dot
    /// @param isEditor whether an editor is at work, who may take over what others did
    public ImportPane(
            Texts texts,
            InstantSource clock,
            Choosers choosers,
            List<Source> sources,
            List<String> endings,
            boolean isEditor,
            ImportActions actions) {
        this.texts = texts;
        this.actions = actions;
        this.frame = new TransferCard(texts, texts.get("transfer.import"), this::escape);
        this.input = new ImportInput(texts, choosers, sources, endings, isEditor, this::changed);
        this.waiting = new InterruptedList(texts, this::resume, actions::discard);
        this.preview = new PreviewView(texts);
        this.progress = new ProgressLine(texts, clock);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        noticeLine.getStyleClass().add("outcome");
        pause.setOnFinished(event -> look());

        run.getStyleClass().add("accent");
        run.setOnAction(event -> run());
        dismiss.setText(texts.get("transfer.cancel"));
        dismiss.setTooltip(new Tooltip(texts.get("transfer.esc")));
        dismiss.setOnAction(event -> escape());
        stop.setText(texts.get("transfer.stop"));
        stop.setOnAction(event -> {
            stopping();
            actions.cancel();
        });
        later.setText(texts.get("transfer.later"));
        later.setTooltip(new Tooltip(texts.get("transfer.later.hint")));
        later.setOnAction(event -> {
            stopping();
            actions.putOff();
        });
        hide.setText(texts.get("transfer.background"));
        hide.setTooltip(new Tooltip(texts.get("transfer.esc")));
        hide.setOnAction(event -> actions.close());
        undo.setText(texts.get("transfer.undo"));
        undo.setOnAction(event -> undo());
        done.setText(texts.get("transfer.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> actions.close());
        to(Stage.CHOOSING);
    }

    /// The card to show.
    public Overlay.Card card() {
        return new Overlay.Card(frame, firstFocus(), this::defaultButton, this::escape);
    }

    /// Adds files and folders to what is chosen, as drag and drop does.
    public void add(List<Path> files) {
        if (stage == Stage.CHOOSING || stage == Stage.LOOKING || stage == Stage.LOOKED) {
            input.add(files);
        }
    }

    /// Offers to go on with these imports, which were put off or broken off, as long as nothing else is being done.
    public void offer(List<Interrupted> interrupted) {
        waiting.show(interrupted);
    }

    /// Shows what `choice` would bring; dropped if something else is chosen by now.
    public void showPreview(ImportChoice choice, ImportOutlook outlook) {
        if (!choice.equals(shownChoice) || stage != Stage.LOOKING) {
            return;
        }
        ImportPreview found = outlook.preview();
        preview.show(found);
        input.offer(outlook.replaces(), outlook.takesOver());
        long added = found.report().added();
        run.setText(added == 0 ? texts.get("transfer.run") : texts.counted("transfer.run.posts", added));
        run.setDisable(added == 0 && !outlook.brings());
        hint.setText(added > 0 || outlook.brings()
                ? ""
                : texts.get(
                        found.known() > 0 ? "transfer.allKnown" : "transfer.noPosts"));
        to(Stage.LOOKED);
    }

    /// Shows how far the preview or the import is.
    ///
    /// @param done  bytes read
    /// @param total bytes to read; 0 if unknown
    /// @param posts posts read
    public void progress(long done, long total, long posts) {
        progress.show(done, total, texts.counted("transfer.read", posts));
    }

    /// The import was put off, and can be gone on with.
    ///
    /// @param posts how many posts had been read by then
    public void interrupted(long posts) {
        outcome(Feather.PAUSE_CIRCLE, "warning", texts.counted("transfer.putOff", posts));
        undo.setVisible(false);
        to(Stage.DONE);
        frame.body(noticeLine);
    }

    /// The import has ended, by itself or because it was cancelled; what was read by then is in the project.
    ///
    /// @param found how many of its posts had been read by an import that was put off or broken off and went on here
    public void finished(ImportReport report, long found) {
        preview.show(found == 0 ? report : report.with(Problem.note("import.resumed", found)));
        String key = report.cancelled() ? "transfer.imported.cancelled" : "transfer.imported";
        outcome(Feather.CHECK_CIRCLE, report.cancelled() ? "warning" : "success", texts.counted(key, report.added()));
        undo.setVisible(report.added() > 0);
        to(Stage.DONE);
    }

    /// What was asked for last could not be done. That of a preview which was given up for another is dropped.
    public void failed(Problem problem) {
        if (stage == Stage.CHOOSING || (stage == Stage.LOOKING && shownChoice == null)) {
            return;
        }
        if (stage == Stage.LOOKING) {
            shownChoice = null;
            hint.setText(texts.of(problem));
            to(Stage.CHOOSING);
            return;
        }
        outcome(Feather.X_CIRCLE, "danger", texts.of(problem));
        undo.setVisible(false);
        to(Stage.DONE);
    }

    /// The import was taken back.
    ///
    /// @param posts how many posts were removed
    public void undone(long posts) {
        outcome(Feather.ROTATE_CCW, "success", texts.counted("transfer.undone", posts));
        undo.setVisible(false);
        to(Stage.DONE);
        // What it had brought is no longer there.
        frame.body(noticeLine);
    }

    /// Whether something is running that goes on while the card is hidden.
    boolean isRunning() {
        return stage == Stage.RUNNING || stage == Stage.UNDOING;
    }

    private void changed() {
        if (stage == Stage.RUNNING || stage == Stage.UNDOING || stage == Stage.DONE) {
            return;
        }
        Optional<ImportChoice> chosen = input.choice();
        if (chosen.isPresent() && chosen.get().equals(shownChoice)) {
            return;
        }
        if (stage == Stage.LOOKING && shownChoice != null) {
            actions.cancel();
        }
        shownChoice = null;
        pause.stop();
        if (chosen.isEmpty()) {
            hint.setText(texts.get(input.lacksSource() ? "transfer.source.missing" : "transfer.nothingChosen"));
            to(Stage.CHOOSING);
        } else {
            to(Stage.LOOKING);
            progress.start(texts.get("transfer.looking"));
            pause.playFromStart();
        }
    }

    private void look() {
        input.choice().ifPresent(choice -> {
            shownChoice = choice;
            to(Stage.LOOKING);
            progress.start(texts.get("transfer.looking"));
            actions.preview(choice);
        });
    }

    private void run() {
        if (stage != Stage.LOOKED || shownChoice == null || run.isDisabled()) {
            return;
        }
        begin(!shownChoice.files().isEmpty());
        actions.run(shownChoice);
    }

    private void resume(Interrupted interrupted) {
        if (stage == Stage.LOOKING && shownChoice != null) {
            actions.cancel();
        }
        pause.stop();
        begin(true);
        actions.resume(interrupted);
    }

    private void begin(boolean canBePutOff) {
        stop.setDisable(false);
        later.setDisable(false);
        later.setVisible(canBePutOff);
        progress.start(texts.get("transfer.importing"));
        to(Stage.RUNNING);
        stop.requestFocus();
    }

    private void stopping() {
        stop.setDisable(true);
        later.setDisable(true);
    }

    private void undo() {
        progress.start(texts.get("transfer.undoing"));
        to(Stage.UNDOING);
        actions.undo();
    }

    private void escape() {
        if (stage == Stage.LOOKING && shownChoice != null) {
            actions.cancel();
        }
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
        if (next == Stage.CHOOSING && hint.getText().isEmpty()) {
            hint.setText(texts.get("transfer.nothingChosen"));
        }
        if (next != Stage.LOOKED) {
            run.setDisable(true);
            run.setText(texts.get("transfer.run"));
        }
        switch (next) {
            case CHOOSING -> show(List.of(), List.of(dismiss, run), waiting, input, hint);
            case LOOKING -> show(List.of(), List.of(dismiss, run), input, progress);
            case LOOKED -> {
                if (hint.getText().isEmpty()) {
                    show(List.of(), List.of(dismiss, run), input, preview);
                } else {
                    show(List.of(), List.of(dismiss, run), input, hint, preview);
                }
            }
            case RUNNING ->
                show(later.isVisible() ? List.of(stop, later) : List.of(stop), List.of(hide), progress);
            case UNDOING -> show(List.of(), List.of(hide), progress);
            case DONE -> {
                show(undo.isVisible() ? List.of(undo) : List.of(), List.of(done), noticeLine, preview);
                done.requestFocus();
            }
        }
    }

    private void show(List<Button> left, List<Button> right, Node... parts) {
        frame.body(parts);
        frame.buttons(left, right);
    }

    private Node firstFocus() {
        return switch (stage) {
            case CHOOSING, LOOKING, LOOKED -> input.firstFocus();
            case RUNNING -> stop;
            case UNDOING -> hide;
            case DONE -> done;
        };
    }

    private @Nullable Button defaultButton() {
        return switch (stage) {
            case CHOOSING, LOOKING, LOOKED -> run;
            case RUNNING, UNDOING -> hide;
            case DONE -> done;
        };
    }
}
