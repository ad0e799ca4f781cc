package org.randnotiz.work;

/// What whoever imports an annotated file agrees to beyond what it adds.
///
/// @param replace  whether what the file has in a later version replaces what the project has
/// @param takeOver whether what others did in the file stays theirs, with people, hand-overs and decisions; only an editor
///                 may say so
public record Consent(boolean replace, boolean takeOver) {

    /// Nothing beyond: what is there stays, and what comes is an import by whoever imports it.
    public static final Consent NONE = new Consent(false, false);
}
