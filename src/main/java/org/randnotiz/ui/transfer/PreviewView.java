package org.randnotiz.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.PostGlimpse;
import org.randnotiz.exchange.SourceCount;
import org.randnotiz.post.Moment;
import org.randnotiz.post.Published;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// What an import would bring, or has brought: how many posts, from when to when, in which encodings, what could not be
/// read, and the first few of them.
final class PreviewView extends VBox {

    private static final int GLIMPSES = 5;
    private static final int SOURCES = 8;

    private final Texts texts;
    private final HBox figures = new HBox();
    private final Label range = new WrappedLabel();
    private final Label sources = new WrappedLabel();
    private final Label encodings = new WrappedLabel();
    private final VBox glimpses = new VBox();
    private final ProblemList problems;

    PreviewView(Texts texts) {
        this.texts = texts;
        this.problems = new ProblemList(texts);
        getStyleClass().add("preview");
        figures.getStyleClass().add("figures");
        encodings.getStyleClass().add("muted");
        glimpses.getStyleClass().add("glimpses");
        getChildren().addAll(figures, range, sources, encodings, problems, glimpses);
    }

    /// Shows what would come.
    void show(ImportPreview preview) {
        ImportReport report = preview.report();
        List<Node> shown = new ArrayList<>();
        shown.add(figure(report.added(), "transfer.figure.new", "strong"));
        shown.add(figure(preview.known(), "transfer.figure.known", "plain"));
        if (preview.repeated() > 0) {
            shown.add(figure(preview.repeated(), "transfer.figure.repeated", "plain"));
        }
        if (report.withoutTime() > 0) {
            shown.add(figure(report.withoutTime(), "transfer.figure.noTime", "warning-text"));
        }
        if (isFromFiles(report)) {
            shown.add(figure(report.fileCount(), "transfer.figure.files", "plain"));
        }
        show(report, shown);
        show(preview.first());
    }

    /// Shows what has come.
    void show(ImportReport report) {
        List<Node> shown = new ArrayList<>();
        shown.add(figure(report.added(), "transfer.figure.imported", "strong"));
        shown.add(figure(report.known(), "transfer.figure.known", "plain"));
        if (report.withoutTime() > 0) {
            shown.add(figure(report.withoutTime(), "transfer.figure.noTime", "warning-text"));
        }
        show(report, shown);
        show(List.of());
    }

    /// Whether files were read; pasted text is none.
    private static boolean isFromFiles(ImportReport report) {
        return report.files().stream().noneMatch(file -> file.name().isEmpty());
    }

    private void show(ImportReport report, List<Node> shown) {
        figures.getChildren().setAll(shown);
        boolean dated = report.earliest() != null && report.latest() != null;
        setShown(range, dated);
        if (dated) {
            range.setText(texts.get("transfer.range", report.earliest(), report.latest()));
        }
        sources.setText(sourcesInWords(report.sources()));
        setShown(sources, !report.sources().isEmpty());
        encodings.setText(encodingsInWords(report.encodings()));
        setShown(encodings, isFromFiles(report) && !report.encodings().isEmpty());
        problems.show(report.problems());
    }

    private void show(List<PostGlimpse> first) {
        glimpses.getChildren().clear();
        setShown(glimpses, !first.isEmpty());
        if (first.isEmpty()) {
            return;
        }
        var heading = new Label(texts.get("transfer.first"));
        heading.getStyleClass().add("section-heading");
        glimpses.getChildren().add(heading);
        first.stream().limit(GLIMPSES).forEach(glimpse -> glimpses.getChildren().add(line(glimpse)));
    }

    private Node line(PostGlimpse glimpse) {
        Published published = glimpse.published();
        Moment moment = published.moment();
        var time = new Label(
                moment == null ? texts.get("transfer.noTime") : texts.moment(moment, moment.at().getOffset()));
        time.getStyleClass().add(moment == null ? "warning-text" : "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.setTooltip(new Tooltip(published.raw()));
        var headline = new Label(glimpse.headline());
        headline.getStyleClass().add("glimpse-headline");
        headline.setMinWidth(0);
        headline.setTooltip(new Tooltip(glimpse.excerpt()));
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(time, headline);
        line.getStyleClass().add("glimpse");
        if (glimpse.known()) {
            var known = new Label(texts.get("transfer.known"));
            known.getStyleClass().add("badge");
            known.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(known);
        }
        return line;
    }

    private Node figure(long count, String key, String styleClass) {
        var number = new Label(texts.number(count));
        number.getStyleClass().addAll("figure-number", styleClass);
        var words = new Label(texts.get(key + (count == 1 ? ".one" : ".many")));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var figure = new VBox(number, words);
        figure.getStyleClass().add("figure");
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private String sourcesInWords(List<SourceCount> counted) {
        List<String> words = new ArrayList<>();
        counted.stream()
                .limit(SOURCES)
                .forEach(source -> words.add(
                        texts.get("transfer.sources.one", source.name(), texts.number(source.posts()))));
        if (counted.size() > SOURCES) {
            words.add("…");
        }
        return texts.get("transfer.sources", String.join(", ", words));
    }

    private String encodingsInWords(Map<String, Long> counted) {
        List<String> words = new ArrayList<>();
        counted.forEach((charset, files) -> words.add(texts.get(
                isUsual(charset) ? "transfer.encoding" : "transfer.encoding.recognised",
                charset.replace("windows", "Windows"),
                texts.counted("transfer.encoding.files", files))));
        return texts.get("transfer.encodings", String.join(", ", words));
    }

    private static boolean isUsual(String charset) {
        return charset.toUpperCase(Locale.ROOT).equals("UTF-8");
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
