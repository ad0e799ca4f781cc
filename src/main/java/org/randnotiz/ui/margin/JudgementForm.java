package org.randnotiz.ui.margin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.DraftLine;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.GrowingText;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.ui.Segments;

/// The form of a judgement. Unlike a mark it is saved as a whole, once the focus leaves it or with Ctrl+Enter, since each
/// saving makes a version that stays for ever. Until then a draft is kept of it.
final class JudgementForm extends VBox {

    /// The field of the text in a draft.
    static final String TEXT = "text";

    /// The field of the targets in a draft.
    static final String TARGETS = "targets";

    private final Tools tools;
    private final ItemId id;
    private final JudgementWords words;
    private final GrowingText text = new GrowingText(true);
    private final VBox hints = new VBox();
    private final Segments<Likelihood> likelihood;
    private final Segments<Confidence> confidence;
    private final EntryField due;
    private final GrowingText reason = new GrowingText(false);
    private final MarkChooser targets;
    private final VBox problems = new VBox();
    private final VBox told = new VBox();
    private final FormDraft kept;
    private @Nullable MarginPage page;
    private @Nullable Assessment latest;
    private List<ItemId> firstTargets = List.of();

    /// The form of the judgement of that id, which may not exist yet.
    ///
    /// @param ended run when a new judgement has been saved, or was left empty
    JudgementForm(ItemId id, Tools tools, Runnable ended) {
        this.id = id;
        this.tools = tools;
        this.words = new JudgementWords(tools.texts());
        this.likelihood = words.likelihood();
        this.confidence = words.confidence();
        this.due = new EntryField(typed -> check(), this::check, this::focusReason);
        this.targets = new MarkChooser(tools, true, this::page, mark -> true);
        this.kept = FormDraft.ofWhole(tools.host().drafting());
        getStyleClass().setAll("judgement-form");
        text.setPromptText(words.texts().get("margin.prompt.judgement"));
        text.setAccessibleText(words.texts().get("margin.judgement"));
        text.getStyleClass().add("judgement-text");
        text.textProperty().subscribe(typed -> check());
        likelihood.onPick(step -> check());
        likelihood.onDone(confidence::requestFocus);
        confidence.onPick(step -> check());
        confidence.onDone(due.field()::requestFocus);
        reason.setPromptText(words.texts().get("margin.prompt.reason"));
        reason.setAccessibleText(words.texts().get("margin.reason"));
        reason.onDone(() -> targets.field().requestFocus());
        due.field().setPromptText(words.texts().get("margin.prompt.due"));
        due.field().setAccessibleText(words.texts().get("margin.due"));
        due.field().getStyleClass().add("due");
        hints.getStyleClass().setAll("field-problems");
        problems.getStyleClass().setAll("field-problems");
        told.getStyleClass().setAll("field-problems");
        targets.onChange(chosen -> kept.changed());
        keep();
        getChildren()
                .setAll(
                        told,
                        text,
                        hints,
                        likelihood,
                        row("margin.confidence", confidence),
                        row("margin.due", due.field()),
                        row("margin.reason", reason),
                        row("margin.targets", targets.node()),
                        problems);
        FocusWatch.whenFocusLeaves(this, () -> {
            boolean settled = commit();
            if (settled && latest == null) {
                ended.run();
            }
        });
    }

    /// Takes over what holds now, unless the person has changed something and not saved it.
    ///
    /// @param latest  the latest version; null for a judgement not saved yet
    /// @param targets the marks a new one begins with
    void show(@Nullable Assessment latest, List<ItemId> targets, MarginPage page) {
        boolean first = this.page == null;
        boolean changed = !first && isChanged();
        this.page = page;
        this.latest = latest;
        this.firstTargets = targets;
        if (!changed) {
            fill(latest, targets);
        }
        if (first) {
            kept.begin(new DraftPlace.OfJudgement(page.sheet().key(), id));
        } else {
            kept.changed();
        }
        check();
    }

    /// Moves the focus to where something was typed that is not saved, or else to the text.
    void focusFirst() {
        if (kept.focus()) {
            return;
        }
        text.requestFocus();
        text.end();
    }

    /// Saves a new version if anything was changed.
    ///
    /// @return whether nothing remains to be saved
    boolean commit() {
        likelihood.commit();
        confidence.commit();
        if (!isChanged()) {
            return true;
        }
        Assessment said = assessment();
        Assessment before = latest;
        if (before != null && said.saysTheSameAs(before)) {
            check();
            return false; // All that is left is a day that cannot be read.
        }
        return switch (tools.host().edit(new Edit.Judge(id, said))) {
            case Outcome.Done done -> {
                latest = said;
                boolean whole = !isDueUnreadable();
                if (whole) {
                    fillDue(said);
                }
                kept.changed();
                yield whole;
            }
            case Outcome.Refused refused -> {
                problems.getChildren()
                        .setAll(new ProblemLine(
                                Severity.ERROR, words.texts().of(refused.problem())));
                yield false;
            }
        };
    }

    private void fill(@Nullable Assessment now, List<ItemId> begun) {
        fill(text, now == null ? "" : now.text());
        likelihood.show(now == null ? null : now.likelihood());
        confidence.show(now == null ? null : now.confidence());
        fill(reason, now == null ? "" : now.reason());
        fillDue(now);
        targets.show(now == null ? begun : now.targets());
    }

    /// The caret stays where it is in a text that is the same.
    private static void fill(GrowingText field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private void fillDue(@Nullable Assessment now) {
        LocalDate day = now == null ? null : now.due();
        due.replace(day == null ? "" : words.texts().date(day));
    }

    /// Whether something has been typed or chosen and not been saved.
    private boolean isChanged() {
        Assessment before = latest;
        if (before != null) {
            return isDueUnreadable() || !assessment().saysTheSameAs(before);
        }
        return !text.getText().isBlank()
                || likelihood.value() != null
                || confidence.value() != null
                || !reason.getText().isBlank()
                || !due.entry().isEmpty()
                || !targets.chosen().equals(firstTargets);
    }

    private Assessment assessment() {
        Assessment before = latest;
        return new Assessment(
                text.getText().strip(),
                likelihood.value(),
                confidence.value(),
                reason.getText().strip(),
                targets.chosen(),
                due(),
                before == null ? null : before.resolution(),
                page().who().id(),
                Instant.EPOCH);
    }

    /// The day typed; one that means nothing leaves the day that was there.
    private @Nullable LocalDate due() {
        Assessment before = latest;
        LocalDate was = before == null ? null : before.due();
        if (due.entry().isEmpty()) {
            return null;
        }
        if (!due.isChanged()) {
            return was;
        }
        Optional<FieldValue.Time> read = tools.host().time(due.entry());
        return read.map(FieldValue.Time::to).orElse(was);
    }

    private boolean isDueUnreadable() {
        return due.isChanged()
                && !due.entry().isEmpty()
                && tools.host().time(due.entry()).isEmpty();
    }

    /// What is typed in each field while it is not saved, and what is saved there.
    private void keep() {
        kept.add(TEXT, text, () -> saved(Assessment::text));
        kept.add("likelihood", likelihood, () -> saved(Assessment::likelihood));
        kept.add("confidence", confidence, () -> saved(Assessment::confidence));
        kept.add("due", due.field(), due::saved);
        kept.add("reason", reason, () -> saved(Assessment::reason));
        kept.add(
                TARGETS,
                targets.field(),
                () -> words(targets.chosen()),
                () -> words(latest == null ? firstTargets : latest.targets()),
                typed -> targets.show(marks(typed)));
    }

    private String saved(Function<Assessment, @Nullable Object> part) {
        Assessment now = latest;
        Object value = now == null ? null : part.apply(now);
        return value == null ? "" : value.toString();
    }

    private static String words(List<ItemId> marks) {
        return marks.stream().map(ItemId::value).collect(Collectors.joining(" "));
    }

    /// The marks that a draft names as targets.
    static List<ItemId> marks(String words) {
        return words.isBlank() ? List.of() : Arrays.stream(words.strip().split("\\s+")).map(ItemId::new).toList();
    }

    private void check() {
        DraftLine.show(told, kept, words.texts());
        hints.getChildren().setAll(words.lines(JudgementLint.of(text.getText(), likelihood.value())));
        problems.getChildren().clear();
        if (isDueUnreadable()) {
            problems.getChildren()
                    .add(new ProblemLine(Severity.ERROR, words.texts().get("margin.noTime", due.entry())));
        }
        if (!text.getText().isBlank() && confidence.value() == null) {
            problems.getChildren()
                    .add(new ProblemLine(Severity.WARNING, words.texts().get("problem.check.noConfidence")));
        } else if (confidence.value() != null && reason.getText().isBlank()) {
            problems.getChildren()
                    .add(new ProblemLine(Severity.WARNING, words.texts().get("problem.check.noReason")));
        }
    }

    private void focusReason() {
        reason.requestFocus();
    }

    private MarginPage page() {
        MarginPage now = page;
        if (now == null) {
            throw new IllegalStateException("shown on no page yet");
        }
        return now;
    }

    private HBox row(String key, Region editor) {
        var label = new Label(words.texts().get(key));
        label.getStyleClass().setAll("field-label");
        HBox.setHgrow(editor, Priority.ALWAYS);
        editor.setMinWidth(0);
        var box = new HBox(label, editor);
        box.getStyleClass().setAll("field-row");
        return box;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
