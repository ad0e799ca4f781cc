package org.randnotiz.project;

/// What a person does in the project.
public enum Role {
    /// Marks posts, judges, hands in.
    ANALYST,
    /// Returns or approves what others handed in, and may do all that an analyst does.
    EDITOR
}
