package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;

/// The rows of one answer, as far as they are known: a bounded number of pages, fetched when they are about to be seen.
///
/// Rows keep their order for as long as the same question is answered; one whose post it does not find any more can be made to
/// stay.
///
/// While an answer that replaces another one to the same question is still coming in, the old rows stand in for the new
/// ones, so that a list does not flicker with each edit.
final class ListRows {

    /// Rows in a page, which is what is fetched at once.
    static final int PAGE = 100;

    /// Pages that are kept; the one that was asked for longest ago goes first.
    static final int KEPT_PAGES = 50;

    /// Pages on their way at once. A thumb dragged through a million rows passes many that nobody will look at; those
    /// are never asked for, since the next page is chosen only when one has arrived.
    private static final int IN_FLIGHT = 2;

    /// Rows around the visible ones that are fetched with them.
    private static final int AHEAD = 30;

    private final Listing listing;
    private final Runnable arrived;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, List<Hit>> former = new LinkedHashMap<>();
    private final Set<Integer> awaited = new HashSet<>();
    private final Map<Integer, Problem> failed = new HashMap<>();
    private final Set<PostId> left = new HashSet<>();
    private Stayed stayed = Stayed.NONE;
    private boolean givenUp;

    /// @param before  rows of an earlier answer to the same question; null if there are none
    /// @param arrived called when rows have arrived or failed to
    ListRows(Listing listing, @Nullable ListRows before, Runnable arrived) {
        this.listing = listing;
        this.arrived = arrived;
        if (before != null) {
            former.putAll(before.former);
            former.putAll(before.pages);
            trim(former);
            stayed = listing.letsRowsStay() ? before.stayed.within(listing.size()) : Stayed.NONE;
        }
        put(0, listing.hits().rows());
    }

    /// How many rows there are.
    int size() {
        return listing.size() + stayed.size();
    }

    /// The row; null if it is not here yet.
    ///
    /// @param row from 0 inclusive to [#size()] exclusive
    @Nullable
    Hit get(int row) {
        Hit stays = stayed.at(row);
        if (stays != null) {
            return stays;
        }
        int index = stayed.found(row);
        int page = index / PAGE;
        List<Hit> rows = pages.get(page);
        Hit here = at(rows, index % PAGE);
        return here != null ? here : at(former.get(page), index % PAGE);
    }

    /// Why the row is not here; null if it is merely not here yet.
    @Nullable
    Problem problem(int row) {
        return stayed.at(row) != null ? null : failed.get(stayed.found(row) / PAGE);
    }

    /// Whether the question does not find the post of this row any more.
    boolean isStayed(int row) {
        return stayed.at(row) != null;
    }

    /// How many posts that are found stand before this row.
    int foundBefore(int row) {
        return stayed.found(row);
    }

    /// Whether the post stood in an earlier answer and is missing in this one, among rows that are here.
    boolean hasLeft(PostId post) {
        return left.contains(post) && listing.letsRowsStay();
    }

    /// Lets a post that has left stay at its place, until it is found again or something else is asked.
    void stay(int row, Hit hit) {
        stayed = stayed.with(Math.min(row, size()), hit);
    }

    /// Where the post stands among the rows that are here.
    OptionalInt indexOf(PostId post) {
        for (Map.Entry<Integer, List<Hit>> page : pages.entrySet()) {
            List<Hit> rows = page.getValue();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).post().equals(post)) {
                    return OptionalInt.of(stayed.row(page.getKey() * PAGE + i));
                }
            }
        }
        return stayed.indexOf(post);
    }

    /// Whether the row of the new answer is here, not one that stands in for it.
    boolean isFresh(int row) {
        int index = stayed.found(row);
        return stayed.at(row) != null || at(pages.get(index / PAGE), index % PAGE) != null;
    }

    /// Says which rows are looked at, so that they and some around them are fetched.
    ///
    /// @param first inclusive
    /// @param last  inclusive
    void look(int first, int last) {
        int firstFound = stayed.found(first);
        int lastFound = stayed.found(last);
        int from = Math.max(0, firstFound - AHEAD) / PAGE;
        int to = Math.min(listing.size() - 1, lastFound + AHEAD) / PAGE;
        // What failed is tried again when it is looked at again, not while it is in view.
        failed.keySet().removeIf(page -> page < from || page > to);
        // The visible ones first.
        fetch(firstFound / PAGE);
        fetch(lastFound / PAGE);
        fetch(from);
        fetch(to);
    }

    /// Nothing more is wanted: what is still coming is dropped.
    void giveUp() {
        givenUp = true;
    }

    private void fetch(int page) {
        int from = page * PAGE;
        if (from < 0 || from >= listing.size() || givenUp || awaited.size() >= IN_FLIGHT || awaited.contains(page)
                || failed.containsKey(page)) {
            return;
        }
        int wanted = wanted(page);
        List<Hit> here = pages.get(page);
        if (here != null && here.size() >= wanted) {
            return;
        }
        awaited.add(page);
        listing.paging().fetch(from, wanted, new Paging.Receiver() {
            @Override
            public void rows(List<Hit> rows) {
                arrived(page, () -> put(page, rows), rows.size() < wanted);
            }

            @Override
            public void failed(Problem problem) {
                arrived(page, () -> failed.put(page, problem), false);
            }
        });
    }

    private void arrived(int page, Runnable take, boolean isShort) {
        if (!awaited.remove(page) || givenUp) {
            return;
        }
        take.run();
        if (isShort) {
            // The answer ends earlier than it said. Without this it would be asked for the rest for ever.
            failed.putIfAbsent(page, Problem.warning("posts.rowsMissing"));
        }
        arrived.run();
    }

    private void put(int first, List<Hit> rows) {
        stayed = stayed.without(rows);
        for (int from = 0; from < rows.size(); from += PAGE) {
            int page = first + from / PAGE;
            List<Hit> here = inFormerOrder(page, rows.subList(from, Math.min(from + PAGE, rows.size())));
            pages.put(page, here);
            if (here.size() >= wanted(page)) {
                former.remove(page);
            }
        }
        trim(pages);
    }

    /// The rows of a page, those that stood there before in the order they had: a mark makes a post a better or a worse match, and
    /// nothing should move under one's hands for that. What has come new stands behind the row it came with.
    private List<Hit> inFormerOrder(int page, List<Hit> rows) {
        List<Hit> before = former.get(page);
        if (before == null) {
            return List.copyOf(rows);
        }
        Map<PostId, Hit> here = new LinkedHashMap<>();
        rows.forEach(row -> here.put(row.post(), row));
        noteLeft(page, before, here.keySet());
        List<PostId> order = new ArrayList<>(before.stream().map(Hit::post).filter(here::containsKey).toList());
        Set<PostId> placed = new HashSet<>(order);
        for (int i = 0; i < rows.size(); i++) {
            PostId post = rows.get(i).post();
            if (placed.add(post)) {
                order.add(i == 0 ? 0 : order.indexOf(rows.get(i - 1).post()) + 1, post);
            }
        }
        return order.stream().map(here::get).filter(Objects::nonNull).toList();
    }

    /// A post has left for good if one that stood behind it on its page is still there, or the list ends with the page; else it
    /// may have moved to the next one.
    private void noteLeft(int page, List<Hit> before, Set<PostId> here) {
        boolean ends = (page + 1) * PAGE >= listing.size();
        for (Hit row : before.reversed()) {
            if (here.contains(row.post())) {
                ends = true;
            } else if (ends) {
                left.add(row.post());
            }
        }
    }

    private int wanted(int page) {
        return Math.min(PAGE, listing.size() - page * PAGE);
    }

    private static void trim(Map<Integer, List<Hit>> kept) {
        var oldest = kept.keySet().iterator();
        for (int surplus = kept.size() - KEPT_PAGES; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }

    private static @Nullable Hit at(@Nullable List<Hit> rows, int index) {
        return rows != null && index < rows.size() ? rows.get(index) : null;
    }
}
