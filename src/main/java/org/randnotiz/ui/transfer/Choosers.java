package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// How files are chosen with the mouse: by the dialogs of the operating system, or by something else where there are
/// none.
public interface Choosers {

    /// Files to read; empty if none were chosen.
    ///
    /// @param endings endings of files that can be read, without the dot
    List<Path> files(@Nullable Window owner, String title, List<String> endings);

    /// A folder to read.
    Optional<Path> folder(@Nullable Window owner, String title);

    /// A file to write.
    ///
    /// @param suggested where to begin
    Optional<Path> target(@Nullable Window owner, String title, Path suggested);

    /// The dialogs of the operating system.
    static Choosers system() {
        return new SystemChoosers();
    }
}
