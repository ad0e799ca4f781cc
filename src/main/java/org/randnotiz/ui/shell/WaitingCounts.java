package org.randnotiz.ui.shell;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.work.Background;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Searching;
import org.randnotiz.work.Workbench;

/// How much waits at the places of the window, whatever is searched for: posts to be reviewed, and posts that came back to
/// the person at work.
final class WaitingCounts {

    private final Workbench workbench;
    private final Background background;
    private final TopBar bar;
    private final Consumer<Problem> onProblem;
    private long counted;

    WaitingCounts(
            Workbench workbench,
            Background background,
            TopBar bar,
            Consumer<Problem> onProblem) {
        this.workbench = workbench;
        this.background = background;
        this.bar = bar;
        this.onProblem = onProblem;
    }

    private record Counts(long submitted, long returned) {}

    /// Counts again, since the index has taken something in.
    void count() {
        long number = ++counted;
        Searching searching = workbench.searching();
        PersonId who = workbench.workspace().who().id();
        background.start(
                "waiting",
                progress -> new Counts(
                        posts(searching, SheetState.SUBMITTED, null), posts(searching, SheetState.RETURNED, who)),
                counts -> {
                    if (number == counted) {
                        bar.showWaiting(counts.submitted(), counts.returned());
                    }
                },
                failure -> {
                    if (number == counted) {
                        onProblem.accept(DiskProblems.of(failure));
                    }
                });
    }

    private static long posts(Searching searching, SheetState state, @Nullable PersonId person) throws IOException {
        return searching.find(new SearchRequest("", Set.of(state), person, SortBy.NEWEST, 0, 1))
                .hits()
                .total();
    }
}
