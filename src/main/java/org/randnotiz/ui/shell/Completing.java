package org.randnotiz.ui.shell;

import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.search.SearchBox;
import org.randnotiz.work.Background;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Searching;
import org.randnotiz.work.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks how a query could go on. One question is under way at a time; of those that come meanwhile only the last is asked.
final class Completing {

    private static final Logger LOG = LoggerFactory.getLogger(Completing.class);

    private record Question(String query, int caret) {}

    private final Workbench workbench;
    private final Background background;
    private final SearchBox box;
    private boolean running;
    private @Nullable Question next;

    Completing(Workbench workbench, Background background, SearchBox box) {
        this.workbench = workbench;
        this.background = background;
        this.box = box;
    }

    /// Asks how `query` could go on at `caret`, and tells the box.
    void ask(String query, int caret) {
        next = new Question(query, caret);
        goOn();
    }

    private void goOn() {
        Question question = next;
        if (running || question == null) {
            return;
        }
        next = null;
        running = true;
        Searching searching = workbench.searching();
        background.start(
                "completions",
                progress -> searching.complete(
                        question.query(), question.caret(), box.language()),
                found -> {
                    running = false;
                    box.showCompletions(question.query(), question.caret(), found);
                    goOn();
                },
                failure -> {
                    // Typing goes on without help; the search itself says what is wrong with the index.
                    running = false;
                    LOG.debug("no completions: {}", DiskProblems.of(failure).code());
                    goOn();
                });
    }
}
