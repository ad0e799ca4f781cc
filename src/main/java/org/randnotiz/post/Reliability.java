package org.randnotiz.post;

/// How far a source can be relied on, on the Admiralty scale (NATO AJP-2.1); says nothing of a single statement.
public enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Reliability cannot be judged: what every source starts with.
    F
}
