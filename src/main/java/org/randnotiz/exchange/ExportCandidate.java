package org.randnotiz.exchange;

import java.io.IOException;
import org.randnotiz.post.PostId;

/// A post that may be exported, not yet loaded.
public interface ExportCandidate {

    /// Which post.
    PostId id();

    /// Loads it.
    ///
    /// @throws IOException if it cannot be read; the export says so and goes on
    AnnotatedPost load() throws IOException;
}
