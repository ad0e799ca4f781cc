package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.Loaded;

/// Where drafts belong: on which post, and whether what they are about is still there.
///
/// Made on the owner's thread; to be asked beside it, since everything here waits for the disk.
public final class DraftShelf {

    private final Drafts typed;
    private final Desks desks;

    /// Takes over what is typed at this moment.
    public DraftShelf(Workbench workbench) {
        this.typed = workbench.drafting().drafts();
        this.desks = workbench.desks();
    }

    /// What the person has typed in this window and not saved, the one typed in last first.
    public List<PlacedDraft> typed() throws IOException {
        return placed(typed);
    }

    /// What the person has typed on this machine and not saved, as the disk has it: another window may be writing it. The
    /// one typed in last comes first.
    ///
    /// @param said takes what is wrong with the file
    public List<PlacedDraft> kept(Consumer<Problem> said) throws IOException {
        return placed(desks.folder().personal().drafts().saying(said));
    }

    /// Says which files of drafts are damaged, and which drafts, whosever they are, can go back into no form.
    void check(Consumer<Problem> said) throws IOException {
        for (Map.Entry<String, Loaded<Drafts>> file : desks.folder().personal().allDrafts().entrySet()) {
            for (PlacedDraft placed : placed(file.getValue().saying(said))) {
                Problem gone = placed.gone();
                if (gone != null) {
                    said.accept(gone.in(file.getKey(), 0));
                }
            }
        }
    }

    private List<PlacedDraft> placed(Drafts drafts) throws IOException {
        List<PlacedDraft> placed = new ArrayList<>();
        for (Draft draft : drafts.all().reversed()) {
            placed.add(placed(draft));
        }
        return placed;
    }

    private PlacedDraft placed(Draft draft) throws IOException {
        return switch (draft.place()) {
            case DraftPlace.OnSheet on -> onPost(draft, on.sheet().post());
            case DraftPlace.OfDating dating -> onPost(draft, dating.post());
            case DraftPlace.OfRating rating ->
                desks.workspace()
                        .source(rating.source())
                        .map(source -> new PlacedDraft(draft, source.name(), null))
                        .orElseGet(() -> new PlacedDraft(draft, "", Problem.note("draft.noSource", rating.source())));
            case DraftPlace.OfActor(ActorId actor) -> ofActor(draft, actor);
        };
    }

    private PlacedDraft ofActor(Draft draft, @Nullable ActorId id) {
        if (id == null) {
            return new PlacedDraft(draft, "", null);
        }
        return desks.actors()
                .find(id)
                .map(actor -> new PlacedDraft(draft, actor.name(), null))
                .orElseGet(() -> new PlacedDraft(draft, "", Problem.note("draft.noActor", id)));
    }

    private PlacedDraft onPost(Draft draft, PostId id) throws IOException {
        Optional<OpenPost> read = desks.read(id);
        if (read.isEmpty()) {
            return new PlacedDraft(draft, "", Problem.note("draft.noPost", id));
        }
        Post post = read.get().post();
        boolean markIsGone = draft.place() instanceof DraftPlace.OfMark mark
                && read.get().sheet(mark.sheet().person()).mark(mark.mark()).isEmpty();
        return markIsGone
                ? new PlacedDraft(draft, post.headline(), Problem.note("draft.noMark", id))
                : new PlacedDraft(draft, post.headline(), null);
    }
}
