package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Remark;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.GrowingText;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.ui.type.WrappedLabel;

/// What is said about one item, and room for one more remark; saved when the focus leaves it or with Ctrl+Enter; until
/// then a draft is kept of it.
final class RemarksView extends VBox {

    private final Tools tools;
    private final Runnable ended;
    private @Nullable GrowingText editor;
    private @Nullable MarginPage page;
    private @Nullable ItemId about;
    private List<Remark> shown = List.of();
    private @Nullable FormDraft kept;

    /// No remarks.
    ///
    /// @param ended run when writing a remark has ended, saved or not
    RemarksView(Tools tools, Runnable ended) {
        this.tools = tools;
        this.ended = ended;
        getStyleClass().setAll("remarks");
    }

    /// Shows remarks, and room to write one if that has begun.
    void show(MarginPage page, @Nullable ItemId about, List<Remark> remarks, boolean writing) {
        boolean wroteBefore = editor != null;
        this.page = page;
        this.about = about;
        if (!writing) {
            editor = null;
            kept = null;
        } else if (editor == null) {
            editor = editor(page, about, remarks);
        }
        if (!shown.equals(remarks) || wroteBefore != writing || getChildren().isEmpty()) {
            shown = List.copyOf(remarks);
            List<Node> lines = new ArrayList<>();
            for (Remark remark : shown) {
                lines.add(line(page, remark));
            }
            GrowingText area = editor;
            getChildren().removeIf(node -> !node.equals(area));
            getChildren().addAll(0, lines);
            if (area != null && !getChildren().contains(area)) {
                getChildren().add(area);
            }
        }
        boolean empty = getChildren().isEmpty();
        setVisible(!empty);
        setManaged(!empty);
    }

    /// Moves the focus to where a remark is being written.
    void focusEditor() {
        boolean focused = kept != null && kept.focus();
        if (editor != null && !focused) {
            editor.requestFocus();
        }
    }

    /// Saves a remark that is being written, if it says anything.
    void commit() {
        GrowingText area = editor;
        MarginPage on = page;
        if (area == null || on == null) {
            return;
        }
        String text = area.getText().strip();
        if (text.isEmpty()) {
            ended.run();
            return;
        }
        var edit = new Edit.AddRemark(tools.host().newId(), on.sheet().person(), about, text);
        var place = new DraftPlace.OfRemark(on.sheet().key(), about);
        editor = null;
        switch (tools.host().edit(edit)) {
            case Outcome.Done done -> {
                tools.host().drafting().drop(place);
                ended.run();
            }
            case Outcome.Refused refused -> {
                editor = area;
                getChildren().removeIf(ProblemLine.class::isInstance);
                getChildren()
                        .add(new ProblemLine(
                                Severity.ERROR, tools.texts().of(refused.problem())));
            }
        }
    }

    private GrowingText editor(MarginPage on, @Nullable ItemId about, List<Remark> said) {
        var area = new GrowingText(true);
        area.setPromptText(tools.texts().get("margin.prompt.remark"));
        area.setAccessibleText(tools.texts().get("margin.remark"));
        FormDraft keeping = FormDraft.ofFields(tools.host().drafting());
        // A remark that has been said already, right before the program ended, is no draft any more.
        keeping.add("text", area, () -> said.stream()
                .filter(remark -> remark.by().equals(on.who().id()) && remark.text().equals(area.getText().strip()))
                .map(Remark::text)
                .findFirst()
                .orElse(""));
        keeping.begin(new DraftPlace.OfRemark(on.sheet().key(), about));
        if (!keeping.isChanged()) {
            area.clear();
        }
        kept = keeping;
        FocusWatch.whenFocusLeaves(area, () -> {
            if (area.equals(editor)) {
                commit();
            }
        });
        return area;
    }

    private Node line(MarginPage on, Remark remark) {
        var who = new Label(on.initials(remark.by()));
        who.getStyleClass().setAll("remark-who");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var when = new Label(tools.texts().dateTime(remark.at().atZone(on.project().zone())));
        when.getStyleClass().setAll("remark-when");
        var head = new HBox(who, when);
        head.getStyleClass().setAll("remark-head");
        if (remark.resolved()) {
            var settled = new Label(tools.texts().get("margin.resolved"));
            settled.getStyleClass().setAll("chip", "code", "settled");
            head.getChildren().add(settled);
        }
        var words = new WrappedLabel(remark.text());
        words.getStyleClass().setAll("remark-words");
        var line = new VBox(head, words);
        line.getStyleClass().setAll("remark");
        return line;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
