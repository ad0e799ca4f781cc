package org.randnotiz.work;

/// How far the search index is.
///
/// @param posts   how many posts it can find
/// @param waiting how many posts or edits it still has to read; 0 when it is up to date
public record IndexState(long posts, long waiting) {

    /// Nothing indexed, nothing waiting.
    public static final IndexState EMPTY = new IndexState(0, 0);
}
