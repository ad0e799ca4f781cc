package org.randnotiz.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Published;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Dating;
import org.randnotiz.ui.DraftLine;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.TypedTime;
import org.randnotiz.work.Workspace;

/// When a post was published: what its header line says, what people say against it, and a line to say otherwise.
final class DatingPane {

    private static final double WIDTH = 560;

    /// Takes what is said.
    interface Taker {
        /// Says a time.
        ///
        /// @param reason why, in the person's words; may be empty
        /// @return whether it holds now
        boolean date(Published published, String reason);

        /// Takes the person's own correction back, so that what was said before holds again.
        void withdraw(Dating own);
    }

    private final Texts texts;
    private final Workspace workspace;
    private final OpenPost open;
    private final Runnable close;
    private final Taker taker;
    private final Drafting drafting;
    private final FormDraft kept;
    private final VBox told = new VBox();
    private final TextField typed = new TextField();
    private final TextField reason = new TextField();
    private final VBox reading = new VBox();
    private final Button save;
    private @Nullable Published understood;

    private DatingPane(
            Texts texts, Workspace workspace, OpenPost open, Drafting drafting, Runnable close, Taker taker) {
        this.texts = texts;
        this.workspace = workspace;
        this.open = open;
        this.close = close;
        this.taker = taker;
        this.drafting = drafting;
        this.kept = FormDraft.ofWhole(drafting);
        this.save = new Button(texts.get("dating.save"));
    }

    /// The card.
    ///
    /// @param editable whether the person may correct anything now
    /// @param drafting keeps what is typed and not said yet
    /// @param close    closes it
    static Overlay.Card card(
            Texts texts,
            Workspace workspace,
            OpenPost open,
            boolean editable,
            Drafting drafting,
            Runnable close,
            Taker taker) {
        return new DatingPane(texts, workspace, open, drafting, close, taker).card(editable);
    }

    private Overlay.Card card(boolean editable) {
        Label title = new Label(texts.get("dating.title"));
        title.getStyleClass().add("overlay-title");
        Label about = muted(texts.get("dating.about"));
        String now = open.published().iso();
        String before =
                open.dating().map(dating -> dating.published().raw()).orElse(Objects.requireNonNullElse(now, ""));
        typed.setText(before);
        typed.setPromptText(texts.get("dating.prompt"));
        typed.setAccessibleText(texts.get("dating.field"));
        reason.setPromptText(texts.get("dating.reason"));
        reason.setAccessibleText(texts.get("dating.reason"));
        typed.setDisable(!editable);
        reason.setDisable(!editable);
        reading.getStyleClass().add("dating-reading");
        typed.textProperty().addListener(text -> read());
        typed.setOnAction(event -> save.fire());
        reason.setOnAction(event -> save.fire());
        save.getStyleClass().add("accent");
        save.setOnAction(event -> {
            if (understood != null) {
                boolean said = taker.date(understood, reason.getText().strip());
                DraftPlace place = kept.place();
                if (said && place != null) {
                    kept.end();
                    drafting.drop(place);
                }
                close.run();
            }
        });
        Button dismiss = new Button(texts.get("message.close"));
        dismiss.setOnAction(event -> close.run());
        HBox row = new HBox(dismiss, save);
        own().filter(dating -> editable).ifPresent(dating -> row.getChildren().addFirst(withdrawal(dating)));
        if (editable) {
            keep(before);
            DraftLine.offerDiscard(row, kept, texts);
        }
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("message-buttons");
        VBox box = new VBox(title, about, said(), told, typed, reading, reason, row);
        box.getStyleClass().add("message");
        box.setPrefWidth(WIDTH);
        read();
        return new Overlay.Card(box, editable ? typed : dismiss, () -> editable ? save : null, close);
    }

    private void keep(String before) {
        kept.add("time", typed, () -> before);
        // What has been said already, right before the program ended, is no draft any more.
        kept.add("reason", reason, () -> own().map(Dating::reason)
                .filter(reason.getText().strip()::equals)
                .orElse(""));
        kept.begin(new DraftPlace.OfDating(open.post().id()));
        DraftLine.show(told, kept, texts);
        FxBackground.later(kept::focus);
    }

    private Optional<Dating> own() {
        return open.sheet(workspace.who().id()).datings().stream().findFirst();
    }

    private Button withdrawal(Dating own) {
        Button back = new Button(texts.get("dating.withdraw"));
        back.setOnAction(event -> {
            taker.withdraw(own);
            close.run();
        });
        return back;
    }

    /// Shows what is understood of what is typed.
    private void read() {
        switch (TypedTime.of(typed.getText(), workspace.project().zone())) {
            case TypedTime.Understood read -> {
                understood = read.published();
                String iso = Objects.requireNonNullElse(read.published().iso(), "");
                Label words = new WrappedLabel(texts.get("dating.read", inWords(read.published()), iso));
                reading.getChildren().setAll(words);
                ClockNote note = read.published().note();
                if (note != ClockNote.NONE && note != ClockNote.STATED) {
                    reading.getChildren().add(new ProblemLine(Severity.WARNING, texts.get("clock." + note.name())));
                }
            }
            case TypedTime.NotUnderstood wrong -> {
                understood = null;
                reading.getChildren().setAll(new ProblemLine(Severity.ERROR, texts.of(wrong.problem())));
            }
        }
        Published now = open.published();
        save.setDisable(typed.isDisabled()
                || understood == null
                || (Objects.equals(understood.at(), now.at()) && understood.precision() == now.precision()));
    }

    private String inWords(Published published) {
        String pattern = texts.get("dating.pattern." + published.precision().name());
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(Objects.requireNonNull(published.at()));
    }

    /// The header line, and all corrections, the latest last.
    private VBox said() {
        VBox lines = new VBox();
        lines.getStyleClass().add("source-history");
        Published header = open.post().published();
        String raw = header.raw().isBlank() ? texts.get("dating.noHeader") : header.raw().strip();
        String resolved = header.iso() == null ? texts.get("post.noTime") : header.iso();
        lines.getChildren().add(muted(texts.get("dating.header", raw, resolved)));
        ZoneId zone = workspace.project().zone();
        open.sheets().stream()
                .flatMap(sheet -> sheet.datings().stream())
                .sorted(Comparator.comparingInt(Dating::version))
                .forEach(dating -> {
                    String who = workspace.project().nameOf(dating.by());
                    String line = texts.get(
                            "dating.said",
                            Objects.requireNonNullElse(dating.published().iso(), ""),
                            who,
                            texts.dateTime(dating.at().atZone(zone)));
                    lines.getChildren()
                            .add(muted(dating.reason().isBlank() ? line : line + " – " + dating.reason()));
                });
        return lines;
    }

    private static Label muted(String words) {
        Label label = new WrappedLabel(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
