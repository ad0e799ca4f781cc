package org.randnotiz.work;

/// How far the search index is.
///
/// @param posts    how many posts it can find
/// @param waiting  how many posts it still has to read; 0 when it is up to date
/// @param revision grows whenever it has taken something in, so that answers may have changed: posts or edits
public record IndexState(long posts, long waiting, long revision) {

    /// Nothing indexed, nothing waiting.
    public static final IndexState EMPTY = new IndexState(0, 0, 0);
}
