package org.randnotiz.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.Sheet;

/// Takes what an import reads, one thing at a time, on the thread that reads.
///
/// An [IOException] says that nothing more can be taken (disk full) and ends the import. Plain texts bring posts without
/// sheets and nothing else. Annotated files bring all of it, in any order: an actor may come before or after the sheets
/// that name it.
public interface ImportSink {

    /// A post, with what people said of it.
    ///
    /// @param sheets at most one per person; empty if the format knows none. Their spans fit the post that is
    ///               [#present], else `post`
    /// @return false if the post was already there, because it was known before or came twice
    boolean post(Post post, List<Sheet> sheets) throws IOException;

    /// The post of that id as it is there already, asked only where sheets come with a post: the id takes no account of
    /// line ends, so their spans may have to be carried over to the text that is there.
    ///
    /// @return empty if there is none yet
    default Optional<Post> present(PostId id) throws IOException {
        return Optional.empty();
    }

    /// A source that posts name.
    default void source(Source source) throws IOException {}

    /// An actor that sheets name, or that stands above one.
    default void actor(Actor actor) throws IOException {}

    /// A person that something else names.
    default void person(Person person) throws IOException {}

    /// The codebook that the sheets were made with; at most once per file, before its posts.
    default void codebook(Codebook codebook) throws IOException {}
}
