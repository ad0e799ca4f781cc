package org.randnotiz.work;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far the search index is.
///
/// @param posts    how many posts it can find
/// @param waiting  how many posts it still has to read; 0 when it is up to date
/// @param revision grows whenever it has taken something in, so that answers may have changed: posts or edits
/// @param stopped  whether somebody stopped it while posts were waiting; it goes on when asked to, and when the project is opened
/// @param left     how long it will still read at the rate measured so far; null while nothing can be said
public record IndexState(long posts, long waiting, long revision, boolean stopped, @Nullable Duration left) {

    /// Nothing indexed, nothing waiting.
    public static final IndexState EMPTY = new IndexState(0, 0, 0);

    /// An index that nobody stopped.
    public IndexState(long posts, long waiting, long revision) {
        this(posts, waiting, revision, false, null);
    }

    /// Whether posts are being read.
    public boolean isBuilding() {
        return waiting > 0 && !stopped;
    }
}
