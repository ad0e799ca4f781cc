package org.randnotiz.work;

import java.io.IOException;
import java.util.function.Consumer;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.ProjectFolder;

/// A post that may be exported; what was written about it is read when it is.
///
/// @param folder the project
/// @param post   the post
/// @param said   takes what is wrong with what was written about it
record Candidate(ProjectFolder folder, Post post, Consumer<Problem> said) implements ExportCandidate {

    @Override
    public PostId id() {
        return post.id();
    }

    @Override
    public AnnotatedPost load() throws IOException {
        return new AnnotatedPost(post, folder.sheets(post.id()).saying(said));
    }
}
