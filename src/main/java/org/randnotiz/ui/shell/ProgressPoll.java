package org.randnotiz.ui.shell;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.randnotiz.work.Progress;

/// Looks at each pulse how far some work is, and shows it. JavaFX thread only.
final class ProgressPoll extends AnimationTimer {

    private final Progress progress;
    private final Consumer<Progress> shown;

    ProgressPoll(Progress progress, Consumer<Progress> shown) {
        this.progress = progress;
        this.shown = shown;
    }

    @Override
    public void handle(long now) {
        shown.accept(progress);
    }
}
