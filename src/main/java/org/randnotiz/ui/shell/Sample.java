package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.randnotiz.post.PostId;

/// The sample project.
@FunctionalInterface
public interface Sample {

    /// Makes it if it is not there yet, which takes a while.
    ///
    /// @return its folder
    /// @throws Exception if it cannot be made
    Path folder() throws Exception;

    /// The post that a newcomer sees first, in any copy of it; empty for none.
    default Optional<PostId> first() {
        return Optional.empty();
    }
}
