package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.index.Refresh;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.store.Loaded;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;
import org.randnotiz.store.Touched;

/// A look at what other processes have done with a project since the last one. Reads the disk.
///
/// @param folder     the project
/// @param indexing   knows where posts are
/// @param workspace  what is shown when the look begins
/// @param before     what was seen at the last look
/// @param post       the post whose sheets matter; null for none
/// @param sheets     whether its sheets are read also if nobody wrote on them
/// @param everything whether all is read also if nobody changed it
record Glance(
        ProjectFolder folder,
        Indexing indexing,
        Workspace workspace,
        Seen before,
        @Nullable PostId post,
        boolean sheets,
        boolean everything) {

    /// How far the project has been looked at.
    ///
    /// @param lengths how long each journal was
    /// @param imports the ids of the imports that were there; null before the first look
    record Seen(Map<String, Long> lengths, @Nullable List<String> imports) {}

    /// What holds for all of the project.
    record Common(ProjectInfo project, Codebook codebook, List<Source> sources) {}

    /// What a look has found.
    ///
    /// @param seen      how far it reached
    /// @param common    what holds for all of the project; null if it is as before
    /// @param actors    the registry; null if it is as before
    /// @param post      the post whose sheets were read
    /// @param sheets    everybody's sheets of it; null if they are as before
    /// @param posts     all posts that were written about
    /// @param imports   whether there are other imports than before
    /// @param index     what became of an index that another process writes
    /// @param decisions about sheets of the person at work
    /// @param overtaken the posts of decisions told of before that hold no longer
    /// @param problems  what had to be said on the way
    record Found(
            Seen seen,
            @Nullable Common common,
            @Nullable Actors actors,
            @Nullable PostId post,
            @Nullable List<Sheet> sheets,
            Set<PostId> posts,
            boolean imports,
            Refresh index,
            List<Decision> decisions,
            Set<PostId> overtaken,
            List<Problem> problems) {

        /// A post as it is by now, if it is the one that was looked at.
        ///
        /// @param meanwhile what was done here since
        OpenPost on(OpenPost open, Meanwhile meanwhile) {
            return sheets == null || !open.post().id().equals(post)
                    ? open
                    : meanwhile.on(new OpenPost(open.post(), sheets, open.repetitions()));
        }
    }

    /// Looks.
    Found look() throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<String> imports = folder.others().imports();
        Touched touched = folder.others().news(before.lengths());
        boolean begins = before.imports() == null;
        List<Decision> decisions = decisions(begins ? untold(touched, problems) : touched.handOvers());
        if (begins && decisions.isEmpty()) {
            folder.others().tell(touched.lengths());
        }
        return new Found(
                new Seen(touched.lengths(), imports),
                folder.refresh() || everything ? common() : null,
                touched.actors() || everything ? value(folder.actors(), problems) : null,
                post,
                sheets(touched, problems),
                touched.posts(),
                touched.imports() || everything || (!begins && !imports.equals(before.imports())),
                indexing.look(),
                decisions,
                overtaken(touched),
                problems);
    }

    private @Nullable List<Sheet> sheets(Touched touched, List<Problem> problems) throws StoreException {
        return post != null && (sheets || touched.posts().contains(post)) ? value(folder.sheets(post), problems) : null;
    }

    private static <T> T value(Loaded<T> loaded, List<Problem> problems) {
        problems.addAll(loaded.problems());
        return loaded.value();
    }

    /// What has been handed over since the person was last told; nothing before that if the person never was.
    private List<Touched.HandedOver> untold(Touched touched, List<Problem> problems) throws StoreException {
        Optional<Map<String, Long>> told = value(folder.others().told(), problems);
        return told.isPresent() ? folder.others().handOversSince(told.get()) : touched.handOvers();
    }

    private Common common() {
        return new Common(folder.project(), folder.codebook(), folder.sources());
    }

    /// Of these hand-overs those that decided about a sheet of the person and still hold, one a post.
    private List<Decision> decisions(List<Touched.HandedOver> handOvers) throws IOException {
        PersonId who = workspace.who().id();
        List<Decision> decisions = new ArrayList<>();
        for (Touched.HandedOver handedOver : handOvers) {
            HandOver handOver = handedOver.handOver();
            if (handOver.of().equals(who)
                    && !handOver.by().equals(who)
                    && holds(handOver, folder.sheets(handedOver.post()).value())) {
                decisions.removeIf(other -> other.post().equals(handedOver.post()));
                String headline =
                        indexing.known(handedOver.post()).map(Post::headline).orElse(handedOver.post().value());
                decisions.add(new Decision(handedOver.post(), headline, handOver));
            }
        }
        return decisions;
    }

    private Set<PostId> overtaken(Touched touched) throws StoreException {
        Set<PostId> overtaken = new HashSet<>();
        for (Decision decision : workspace.decisions()) {
            if (touched.posts().contains(decision.post())
                    && !holds(
                            decision.handOver(),
                            folder.sheets(decision.post()).value())) {
                overtaken.add(decision.post());
            }
        }
        return overtaken;
    }

    private static boolean holds(HandOver handOver, List<Sheet> sheets) {
        SheetState decided = switch (handOver.kind()) {
            case RETURN -> SheetState.RETURNED;
            case APPROVE -> SheetState.APPROVED;
            case SUBMIT, WITHDRAW, REOPEN -> null;
        };
        return decided == SheetState.of(handOver.of(), sheets)
                && handOver.round() == SheetState.round(handOver.of(), sheets);
    }
}
