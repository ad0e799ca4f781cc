package org.randnotiz.index;

/// What became of looking at an index that another process writes.
public enum Refresh {
    /// Searches find what they found before.
    SAME,
    /// Searches find what that process has committed since.
    CHANGED,
    /// That process has ended; this one writes the index from now on and must catch up.
    TAKEN_OVER
}
