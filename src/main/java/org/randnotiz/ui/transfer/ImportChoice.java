package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import org.randnotiz.work.Consent;

/// What is to be imported: files and folders, or pasted text.
///
/// @param files  files and folders; empty for pasted text
/// @param pasted pasted text; empty for files
/// @param source where the posts come from
/// @param consent what the person agrees to beyond what is added
public record ImportChoice(List<Path> files, String pasted, ChosenSource source, Consent consent) {

    /// @throws IllegalArgumentException if there is nothing to import, or both files and text
    public ImportChoice {
        files = List.copyOf(files);
        if (files.isEmpty() == pasted.isBlank()) {
            throw new IllegalArgumentException("files or text");
        }
    }
}
