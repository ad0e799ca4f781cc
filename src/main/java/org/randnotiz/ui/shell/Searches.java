package org.randnotiz.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.posts.Listing;
import org.randnotiz.ui.posts.Paging;
import org.randnotiz.ui.posts.PostsPane;
import org.randnotiz.ui.search.SearchBox;
import org.randnotiz.work.Background;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Found;
import org.randnotiz.work.Searching;
import org.randnotiz.work.Workbench;

/// What is asked of the posts at present, and how the answers reach the list and the box. An answer that a later
/// question has overtaken is dropped.
final class Searches {

    private static final int FIRST_ROWS = 60;

    /// How many similar posts are shown; those that come later have little in common with the post.
    private static final int SIMILAR = 50;

    /// Of so few hits something else may have been meant.
    private static final int FEW = 3;

    private final Workbench workbench;
    private final Background background;
    private final Supplier<PostsPane> posts;
    private final Supplier<SearchBox> box;
    private final Runnable onQuestion;
    private SearchRequest request;
    private long asked;
    private long answered;
    private @Nullable Found shown;
    private Listing.@Nullable Like like;

    /// @param onQuestion hears that the question has changed by itself: its last word is finished
    Searches(
            Workbench workbench,
            Background background,
            Supplier<PostsPane> posts,
            Supplier<SearchBox> box,
            Runnable onQuestion) {
        this.workbench = workbench;
        this.background = background;
        this.posts = posts;
        this.box = box;
        this.onQuestion = onQuestion;
        this.request = SearchRequest.of("", FIRST_ROWS);
    }

    /// What is asked now.
    SearchRequest request() {
        return request;
    }

    /// Asks for other words. The order goes back to the usual one only where it was not chosen by hand.
    ///
    /// @param typing whether the query may go on
    void query(String query, boolean typing) {
        boolean usual = request.sort() == SearchRequest.of(request.query(), 1).sort();
        SortBy sort = usual ? SearchRequest.of(query, 1).sort() : request.sort();
        ask(new SearchRequest(query, request.states(), request.person(), sort, 0, FIRST_ROWS, typing));
    }

    /// The query is not typed on: its last word is finished. What was found stays where it would find nothing by itself.
    void finish() {
        SearchRequest finished = request.typing(false);
        boolean isFinished = finished.parsed().query().equals(request.parsed().query());
        if (like != null || isFinished || posts.get().isEmpty()) {
            return;
        }
        long number = ++asked;
        Searching searching = workbench.searching();
        background.start(
                "search",
                progress -> searching.find(finished),
                found -> {
                    if (number == asked && found.hits().total() > 0) {
                        request = finished;
                        answered = number;
                        show(finished, found);
                        offer(number, finished, found);
                        count(number, finished, found);
                        onQuestion.run();
                    } else if (number == asked && shown != null) {
                        count(number, request, shown);
                    }
                },
                failure -> {
                    if (number == asked) {
                        posts.get().failed(DiskProblems.of(failure));
                    }
                });
    }

    /// Asks for another order.
    void sort(SortBy sort) {
        ask(new SearchRequest(
                request.query(), request.states(), request.person(), sort, 0, FIRST_ROWS, request.typing()));
    }

    /// Asks for posts in certain states.
    ///
    /// @param person whose sheets; null for anybody's
    void states(Set<SheetState> states, @Nullable PersonId person) {
        statesThen(states, person, () -> {});
    }

    /// Asks for posts in certain states, and does something more once they are shown.
    void statesThen(Set<SheetState> states, @Nullable PersonId person, Runnable then) {
        ask(new SearchRequest(request.query(), states, person, request.sort(), 0, FIRST_ROWS, request.typing()), then);
    }

    /// Asks what was asked in another window of the same project.
    void resume(SearchRequest former) {
        ask(former);
    }

    /// Asks for all posts.
    void clear() {
        box.get().setQuery("");
        ask(SearchRequest.of("", FIRST_ROWS));
    }

    /// Asks the same again, since the posts or what is written about them may have changed.
    void again() {
        if (like == null) {
            ask(request);
        } else {
            similar(like);
        }
    }

    /// Shows the posts that are like this one, until something else is asked.
    void similar(Listing.Like wanted) {
        like = wanted;
        long number = ++asked;
        Searching searching = workbench.searching();
        background.start(
                "similar",
                progress -> searching.similar(wanted.post(), SIMILAR),
                found -> {
                    if (number == asked) {
                        answered = number;
                        Hits hits = new Hits(found, found.size(), true, List.of(), 0);
                        posts.get().show(new Listing(request, hits, paging(request), wanted));
                        count(number, request, new Found(hits, 0, false));
                    }
                },
                failure -> {
                    if (number == asked) {
                        posts.get().failed(DiskProblems.of(failure));
                    }
                });
    }

    /// Goes back from similar posts to what was found before.
    void leaveSimilar() {
        if (like != null) {
            ask(request);
        }
    }

    private void ask(SearchRequest wanted) {
        ask(wanted, () -> {});
    }

    private void ask(SearchRequest wanted, Runnable then) {
        like = null;
        if (!wanted.equals(request)) {
            posts.get().loading();
        }
        request = wanted;
        long number = ++asked;
        Searching searching = workbench.searching();
        background.start(
                "search",
                progress -> searching.find(wanted),
                found -> {
                    if (number > answered && like == null && !isTooEarly(found)) {
                        answered = number;
                        show(wanted, found);
                        offer(number, wanted, found);
                        count(number, wanted, found);
                        then.run();
                    }
                },
                failure -> {
                    if (number == asked) {
                        posts.get().failed(DiskProblems.of(failure));
                    }
                });
    }

    /// Whether nothing was found only since nothing is in the index yet. The list goes on waiting then: it is asked again once
    /// the index has read something, or all there is.
    private boolean isTooEarly(Found found) {
        return found.early() && found.hits().total() == 0 && posts.get().isWaiting();
    }

    /// Counts all hits, which takes longer than finding the first of them, unless something else has been asked since.
    private void count(long number, SearchRequest wanted, Found found) {
        if (number != asked) {
            return;
        }
        Searching searching = workbench.searching();
        background.start(
                "overview",
                progress -> searching.aspects(wanted),
                aspects -> {
                    if (number == asked) {
                        posts.get().show(aspects, workbench.workspace().names());
                        if (!found.hits().exact()) {
                            box.get().showHits(aspects.total(), true, Duration.ofNanos(found.nanos()));
                        }
                    }
                },
                failure -> {
                    if (number == asked) {
                        posts.get().failed(DiskProblems.of(failure));
                    }
                });
    }

    private void show(SearchRequest answeredRequest, Found found) {
        shown = found;
        Hits hits = found.hits();
        posts.get().show(new Listing(answeredRequest, hits, paging(answeredRequest)));
        box.get().showHits(hits.total(), hits.exact(), Duration.ofNanos(found.nanos()));
        box.get().showProblems(hits.problems());
    }

    /// Looks for what may have been meant where little was found, unless something else has been asked since.
    private void offer(long number, SearchRequest wanted, Found found) {
        if (number != asked || wanted.query().isBlank() || found.hits().total() > FEW) {
            return;
        }
        Searching searching = workbench.searching();
        background.start(
                "offers",
                progress -> searching.offers(wanted),
                offers -> {
                    if (number == asked) {
                        posts.get().showOffers(offers);
                    }
                },
                failure -> {
                    if (number == asked) {
                        posts.get().failed(DiskProblems.of(failure));
                    }
                });
    }

    private Paging paging(SearchRequest first) {
        return (from, limit, receiver) -> background.start(
                "rows",
                progress -> workbench
                        .searching()
                        .find(first.rows(from, limit)),
                found -> receiver.rows(found.hits().rows()),
                failure -> receiver.failed(DiskProblems.of(failure)));
    }
}
