package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.ContextLines;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Outcome;

/// Every place that a search finds, on a line of its own, and marks put there without opening the post.
///
/// Belongs to the owner's thread, as the [Workbench] does from which it comes; what has to read posts does so beside it and
/// answers there.
public final class Concordance {

    private final Workbench workbench;
    private final Registry registry;
    private final Background background;

    Concordance(Workbench workbench, Registry registry, Background background) {
        this.workbench = workbench;
        this.registry = registry;
        this.background = background;
    }

    /// A place that was found.
    ///
    /// @param place  where, with what stands around it
    /// @param types  ids of the types of the marks on the own sheet that stand just there
    /// @param isOpen whether the own sheet of the post takes marks
    public record Line(ContextLine place, List<String> types, boolean isOpen) {
        public Line {
            types = List.copyOf(types);
        }
    }

    /// The places in some posts.
    ///
    /// @param lines    in the order of the posts, and of the places in each
    /// @param next     how many posts to skip to go on
    /// @param more     whether there are more posts
    /// @param problems what is wrong with the query
    public record Page(List<Line> lines, int next, boolean more, List<Problem> problems) {
        public Page {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /// The places in the posts that `request` asks for.
    ///
    /// @param onFailure hears why they cannot be had
    public Running read(SearchRequest request, Consumer<Page> onDone, Consumer<Problem> onFailure) {
        Searching searching = workbench.searching();
        Desks desks = workbench.desks();
        return background.start(
                "concordance",
                progress -> page(searching.inContext(request), desks),
                onDone,
                failure -> onFailure.accept(DiskProblems.of(failure)));
    }

    private static Page page(ContextLines found, Desks desks) throws IOException {
        Map<PostId, Optional<OpenPost>> posts = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (ContextLine place : found.lines()) {
            if (!posts.containsKey(place.post())) {
                posts.put(place.post(), desks.read(place.post()));
            }
            posts.get(place.post()).ifPresent(post -> lines.add(line(place, post, desks)));
        }
        return new Page(lines, found.next(), found.more(), found.problems());
    }

    private static Line line(ContextLine place, OpenPost post, Desks desks) {
        List<String> types = post.sheet(desks.who()).marks().stream()
                .filter(mark -> mark.anchor().span().equals(place.at()))
                .map(Mark::type)
                .distinct()
                .toList();
        return new Line(place, types, post.state(desks.who()).isOpen());
    }

    /// Puts a mark on a post, which need not be the open one: one change, to be undone like any other.
    ///
    /// @param onDone hears what became of it
    public Running mark(PostId post, Edit.AddMark mark, Consumer<Outcome> onDone, Consumer<Problem> onFailure) {
        return registry.bulk(
                "mark",
                (desks, when, progress) -> {
                    Optional<OpenPost> read = desks.read(post);
                    return read.isEmpty()
                            ? new Outcome.Refused(Problem.error("post.unknown", post))
                            : mark.applyTo(desks.desk(read.get(), desks.actors(), when));
                },
                onDone,
                onFailure);
    }
}
