package org.randnotiz.work;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.randnotiz.actor.Actors;
import org.randnotiz.german.repeat.Unfolding;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Desk;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.store.ProjectFolder;

/// The posts of a project as they are for one person at one moment, with what is not on the disk yet: for work on many
/// posts at once. Any thread may use it; it reads the disk.
///
/// @param folder    the project
/// @param indexing  knows where posts are
/// @param workspace what there is to show, with the open post as it is in memory
/// @param waiting   changes that the disk may not have yet, in their order
record Desks(ProjectFolder folder, Indexing indexing, Workspace workspace, List<Change> waiting) {

    Desks {
        waiting = List.copyOf(waiting);
    }

    /// Who works.
    PersonId who() {
        return workspace.who().id();
    }

    /// What a person is called.
    String name(PersonId person) {
        return workspace.project().nameOf(person);
    }

    /// The registry.
    Actors actors() {
        return workspace.actors();
    }

    /// A post with everybody's sheets; its repetitions are not looked for. Empty if there is no such post.
    Optional<OpenPost> read(PostId id) throws IOException {
        OpenPost open = workspace.open();
        if (open != null && open.post().id().equals(id)) {
            return Optional.of(open);
        }
        Optional<Post> post = indexing.read(id);
        if (post.isEmpty()) {
            return Optional.empty();
        }
        OpenPost read = new OpenPost(post.get(), folder.sheets(id).saying(indexing::say), List.of());
        for (Change change : waiting) {
            read = read.after(change.steps());
        }
        return Optional.of(read);
    }

    /// Where a sheet stands; of a post that is not there any more, nothing is on it.
    SheetState state(SheetKey sheet) throws IOException {
        return read(sheet.post()).map(post -> post.state(sheet.person())).orElse(SheetState.NEW);
    }

    /// What a post begins with; its id if it is not there any more.
    String headline(PostId post) throws IOException {
        return read(post).map(read -> read.post().headline()).orElse(post.value());
    }

    /// The desk on which an edit of that post is made.
    Desk desk(OpenPost post, Actors actors, Instant when) {
        return new Desk(
                post.post(),
                workspace.codebook(),
                actors,
                post.sheets(),
                workspace.who(),
                when,
                Unfolding.of(post.post().text()));
    }
}
