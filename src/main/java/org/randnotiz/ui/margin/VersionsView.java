package org.randnotiz.ui.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Wording;

/// All versions of a judgement, the latest first, each with what it changed against the one before.
final class VersionsView extends VBox {

    private final Tools tools;

    VersionsView(Tools tools) {
        this.tools = tools;
        getStyleClass().setAll("versions");
    }

    /// Shows the versions of this judgement.
    void show(Judgement judgement, MarginPage page) {
        Wording wording = page.wording(tools.texts());
        List<Node> nodes = new ArrayList<>();
        List<Assessment> versions = judgement.assessments();
        for (int i = versions.size() - 1; i >= 0; i--) {
            Assessment version = versions.get(i);
            var title = new Label(tools.texts().get("margin.version", i + 1)
                    + " · "
                    + page.initials(version.by())
                    + " · "
                    + tools.texts().dateTime(version.at().atZone(page.project().zone())));
            title.getStyleClass().setAll("version-title");
            nodes.add(title);
            nodes.add(text(i == 0 ? version.text() : versions.get(i - 1).text(), version.text()));
            for (String line : facts(i == 0 ? null : versions.get(i - 1), version, wording)) {
                var fact = new WrappedLabel(line);
                fact.getStyleClass().setAll("version-fact");
                nodes.add(fact);
            }
        }
        getChildren().setAll(nodes);
    }

    /// The text with what went struck through and what came underlined, so that colour alone says nothing.
    private TextFlow text(String before, String after) {
        var flow = new TextFlow();
        flow.getStyleClass().setAll("version-text");
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            var words = new Text(piece.words());
            words.getStyleClass()
                    .setAll(
                            switch (piece.kind()) {
                                case SAME -> "same";
                                case ADDED -> "added";
                                case REMOVED -> "removed";
                            });
            words.setStrikethrough(piece.kind() == WordDiff.Kind.REMOVED);
            words.setUnderline(piece.kind() == WordDiff.Kind.ADDED);
            flow.getChildren().add(words);
        }
        return flow;
    }

    /// What the version says beside its text: everything for the first one, for later ones what they changed.
    private List<String> facts(@Nullable Assessment before, Assessment after, Wording wording) {
        List<String> facts = new ArrayList<>();
        add(facts, "margin.likelihood", before == null ? null : wording.likelihood(before.likelihood()),
                wording.likelihood(after.likelihood()));
        add(facts, "margin.confidence", before == null ? null : wording.confidence(before.confidence()),
                wording.confidence(after.confidence()));
        add(facts, "margin.reason", before == null ? null : before.reason(), after.reason());
        add(facts, "margin.due", before == null ? null : day(before.due()), day(after.due()));
        add(facts, "margin.targets", before == null ? null : targets(before, wording), targets(after, wording));
        return facts;
    }

    private void add(List<String> facts, String key, @Nullable String before, String after) {
        String none = tools.texts().get("margin.none");
        String now = after.isBlank() ? none : after;
        if (before == null) {
            if (!now.equals(none)) {
                facts.add(tools.texts().get(key) + ": " + now);
            }
        } else if (!before.equals(after)) {
            facts.add(tools.texts().get(key) + ": " + (before.isBlank() ? none : before) + " → " + now);
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : tools.texts().date(day);
    }

    private static String targets(Assessment assessment, Wording wording) {
        List<String> names = new ArrayList<>();
        for (ItemId target : assessment.targets()) {
            names.add(wording.sheet().mark(target).map(wording::quote).orElse(target.value()));
        }
        return String.join(", ", names);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
