package org.randnotiz.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.ImportedFile;

/// What whoever imports an annotated file agrees to beyond what it adds.
///
/// @param replace  whether what the file has in a later version replaces what the project has
/// @param takeOver whether what others did in the file stays theirs, with people, hand-overs and decisions; only an editor
///                 may say so
/// @param files    the files as they were when they were looked at; null where nobody looked. Others are not imported
public record Consent(boolean replace, boolean takeOver, @Nullable List<ImportedFile> files) {

    /// Nothing beyond: what is there stays, and what comes is an import by whoever imports it.
    public static final Consent NONE = new Consent(false, false);

    public Consent {
        files = files == null ? null : List.copyOf(files);
    }

    /// Consent of somebody who has not looked at the files before.
    public Consent(boolean replace, boolean takeOver) {
        this(replace, takeOver, null);
    }

    /// The same consent, given after a look at these files.
    public Consent to(List<ImportedFile> seen) {
        return new Consent(replace, takeOver, seen);
    }
}
