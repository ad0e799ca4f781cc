package org.randnotiz.problem;

/// How grave a [Problem] is.
public enum Severity {
    /// Good to know; nothing is wrong.
    NOTE,
    /// Something should be looked at; the work counts as it is.
    WARNING,
    /// Something is wrong or was refused.
    ERROR
}
