package org.randnotiz.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.text.Span;
import org.randnotiz.work.Background;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;

/// Where the words searched for stand in the open post. They are looked for beside, since a long text takes a moment.
final class TextHits {

    /// What was looked for, and where.
    private record Question(PostId post, SearchRequest query) {}

    private final Workbench workbench;
    private final Background background;
    private final Supplier<SearchRequest> query;
    private final Consumer<List<Span>> onFound;
    private final Consumer<Problem> onProblem;
    private @Nullable Question answered;
    private List<Span> found = List.of();

    /// @param query   what is searched for now, whatever rows
    /// @param onFound hears where it stands in the open post
    TextHits(
            Workbench workbench,
            Background background,
            Supplier<SearchRequest> query,
            Consumer<List<Span>> onFound,
            Consumer<Problem> onProblem) {
        this.workbench = workbench;
        this.background = background;
        this.query = query;
        this.onFound = onFound;
        this.onProblem = onProblem;
    }

    /// What is known by now of the places in `open`.
    List<Span> in(OpenPost open) {
        return answered != null && answered.post().equals(open.post().id()) ? found : List.of();
    }

    /// Looks for the words, unless that has been done.
    void look(OpenPost open) {
        Question question = new Question(open.post().id(), query.get());
        if (question.equals(answered)) {
            return;
        }
        background.start(
                "hits",
                progress -> workbench.searching().in(question.query(), open.post().text()),
                spans -> take(question, spans),
                failure -> onProblem.accept(DiskProblems.of(failure)));
    }

    private void take(Question question, List<Span> spans) {
        OpenPost now = workbench.workspace().open();
        if (now != null && question.equals(new Question(now.post().id(), query.get()))) {
            answered = question;
            found = List.copyOf(spans);
            onFound.accept(found);
        }
    }
}
