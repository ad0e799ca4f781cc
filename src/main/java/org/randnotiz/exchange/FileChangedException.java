package org.randnotiz.exchange;

import java.io.IOException;
import org.randnotiz.problem.Problem;

/// A file was another one at the end of reading than at the beginning: nothing read from it can be relied on, and the import
/// has ended.
public final class FileChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /// Of the file of that name.
    public FileChangedException(String file) {
        super(file);
        this.file = file;
    }

    /// What to show.
    public Problem problem() {
        return Problem.error("import.changed", file).in(file, 0);
    }
}
