package org.randnotiz.work;

import java.io.IOException;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.store.ProjectFolder;

/// A post that may be exported; what was written about it is read when it is.
///
/// @param folder the project
/// @param post   the post
record Candidate(ProjectFolder folder, Post post) implements ExportCandidate {

    @Override
    public PostId id() {
        return post.id();
    }

    @Override
    public AnnotatedPost load() throws IOException {
        return new AnnotatedPost(post, folder.sheets(post.id()).value());
    }
}
