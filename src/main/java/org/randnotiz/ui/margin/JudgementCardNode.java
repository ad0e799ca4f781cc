package org.randnotiz.ui.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.ui.Segments;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.Wording;

/// The card of a judgement: what it says when calm, its [JudgementForm] when chosen, its older versions on demand.
final class JudgementCardNode implements CardNode {

    private final Tools tools;
    private final CardOwner owner;
    private final MarginCardFrame frame;
    private final RemarksView remarks;
    private final CardActions actions;
    private final VersionsView versions;
    private final Hyperlink count = new Hyperlink();
    private final HBox head;
    private @Nullable JudgementForm form;
    private @Nullable State shown;
    private boolean unfolded;

    JudgementCardNode(Tools tools, CardOwner owner) {
        this.tools = tools;
        this.owner = owner;
        this.frame = new MarginCardFrame("judgement-card", tools, owner);
        this.remarks = new RemarksView(tools, owner::remarkEnded);
        this.actions = new CardActions(
                tools, () -> owner.beginRemark(shown == null ? null : shown.card().item()), frame::remove);
        this.versions = new VersionsView(tools);
        var title = new Label(tools.texts().get("margin.judgement"));
        title.getStyleClass().setAll("judgement-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        count.getStyleClass().setAll("versions-link");
        count.setOnAction(action -> unfold());
        this.head = new HBox(title, spring, count);
        head.getStyleClass().setAll("card-head");
    }

    @Override
    public Region region() {
        return frame;
    }

    @Override
    public void show(State state) {
        if (!(state.card() instanceof Card.OfJudgement card)) {
            throw new IllegalArgumentException("not the card of a judgement: " + state.card().key());
        }
        this.shown = state;
        MarginPage page = state.page();
        Judgement judgement = card.judgement();
        Assessment latest = judgement == null ? null : judgement.latest();
        showHead(judgement, page);
        remarks.show(page, card.id(), card.remarks(), state.writing());
        List<Node> parts = new ArrayList<>();
        parts.add(head);
        if (state.open() && page.editable()) {
            JudgementForm opened =
                    form == null ? new JudgementForm(card.id(), tools, owner::judgementEnded) : form;
            form = opened;
            opened.show(latest, card.targets(), page);
            parts.add(opened);
        } else {
            commitForm();
            form = null;
            if (latest != null) {
                parts.addAll(calm(latest));
            }
        }
        if (unfolded && judgement != null) {
            versions.show(judgement, page);
            parts.add(versions);
        }
        parts.add(remarks);
        if (state.open()) {
            String history = latest == null
                    ? tools.texts().get("margin.saves")
                    : tools.texts().dateTime(latest.at().atZone(page.project().zone()));
            actions.show(history, page.remarks() && latest != null, page.editable() && latest != null);
            parts.add(actions);
        }
        frame.show(state, "grey", spoken(latest, page));
        if (!frame.getChildren().equals(parts)) {
            frame.getChildren().setAll(parts);
        }
    }

    private void showHead(@Nullable Judgement judgement, MarginPage page) {
        if (judgement == null) {
            count.setVisible(false);
            return;
        }
        int size = judgement.assessments().size();
        count.setVisible(true);
        count.setText(page.initials(judgement.by()) + " · " + tools.texts().get("margin.version", size));
        count.setDisable(size < 2);
        count.setAccessibleText(tools.texts().get(unfolded ? "margin.versions.hide" : "margin.versions.show", size));
    }

    private void unfold() {
        unfolded = !unfolded;
        State state = shown;
        if (state != null) {
            show(state);
        }
    }

    private List<Node> calm(Assessment latest) {
        Texts texts = tools.texts();
        var words = new JudgementWords(texts);
        List<Node> parts = new ArrayList<>();
        parts.add(wrapping(latest.text(), "card-words"));
        if (latest.likelihood() != null) {
            Segments<Likelihood> likelihood = words.likelihood();
            likelihood.show(latest.likelihood());
            likelihood.setEditable(false);
            parts.add(likelihood);
        }
        var row = new HBox();
        row.getStyleClass().setAll("labelled");
        if (latest.confidence() != null) {
            Segments<Confidence> confidence = words.confidence();
            confidence.show(latest.confidence());
            confidence.setEditable(false);
            row.getChildren().addAll(label(texts.get("margin.confidence"), "inline-label"), confidence);
        }
        LocalDate due = latest.due();
        if (due != null) {
            row.getChildren()
                    .addAll(
                            label(texts.get("margin.due.short"), "inline-label"),
                            label(texts.date(due), "summary-words"));
        }
        if (!row.getChildren().isEmpty()) {
            parts.add(row);
        }
        if (!latest.reason().isBlank()) {
            parts.add(wrapping(latest.reason(), "summary-line"));
        }
        if (latest.confidence() == null) {
            parts.add(new ProblemLine(Severity.WARNING, texts.get("problem.check.noConfidence")));
        } else if (latest.reason().isBlank()) {
            parts.add(new ProblemLine(Severity.WARNING, texts.get("problem.check.noReason")));
        }
        return parts;
    }

    private String spoken(@Nullable Assessment latest, MarginPage page) {
        String title = tools.texts().get("margin.judgement");
        if (latest == null) {
            return title;
        }
        Wording wording = page.wording(tools.texts());
        return title
                + ": "
                + latest.text()
                + ", "
                + wording.likelihood(latest.likelihood())
                + ", "
                + tools.texts().get("margin.confidence")
                + " "
                + wording.confidence(latest.confidence());
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().setAll(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapping(String words, String style) {
        var label = new WrappedLabel(words);
        label.getStyleClass().setAll(style);
        return label;
    }

    @Override
    public void setHovered(boolean hovered) {
        frame.setHovered(hovered);
    }

    @Override
    public void focusForm() {
        if (form == null) {
            frame.requestFocus();
        } else {
            form.focusFirst();
        }
    }

    @Override
    public void focusRemark() {
        remarks.focusEditor();
    }

    @Override
    public void commit() {
        commitForm();
        remarks.commit();
    }

    private void commitForm() {
        if (form != null) {
            form.commit();
        }
    }
}
