package org.randnotiz.ui.transfer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.TimeLeft;
import org.randnotiz.work.Pace;

/// How far work is: a bar, how many posts, and how long it will still take.
final class ProgressLine extends VBox {

    private final Texts texts;
    private final Pace pace;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    ProgressLine(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.pace = new Pace(clock);
        getStyleClass().add("progress-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        getChildren().addAll(bar, words);
    }

    /// The work begins now.
    ///
    /// @param doing what is being done, in words
    void start(String doing) {
        pace.start();
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(doing);
        words.setText(doing);
    }

    /// Shows how far it is.
    ///
    /// @param done  how much is done, in any unit
    /// @param total how much there is to do, in the same unit; 0 if unknown
    /// @param posts how many posts, in words
    void show(long done, long total, String posts) {
        bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : Math.min(1, (double) done / total));
        StringBuilder line = new StringBuilder(posts);
        if (total > 0) {
            line.append(" · ").append(texts.get("transfer.percent", 100 * Math.min(done, total) / total));
        }
        Optional<Duration> left = pace.remaining(done, total);
        left.ifPresent(time -> line.append(" · ").append(TimeLeft.of(time, texts)));
        words.setText(line.toString());
    }
}
