package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;

/// What goes wrong with a disk, asked before each thing that is done to it.
@FunctionalInterface
interface Mishap {

    /// Nothing.
    Mishap NONE = (call, path) -> {};

    /// The things done to a disk.
    enum Call {
        READ,
        LIST,
        SIZE,
        LOCK,
        /// The content of a new file, of which a part may get through.
        WRITE,
        /// The force at the end of [#WRITE].
        WRITE_FORCE,
        APPEND_OPEN,
        /// Of which a part may get through.
        APPEND,
        FORCE,
        TRUNCATE,
        MOVE,
        FORCE_FOLDER,
        CREATE_FOLDER,
        DELETE;

        /// Whether it changes anything.
        boolean changes() {
            return this != READ && this != LIST && this != SIZE;
        }
    }

    /// Lets the call happen, or throws.
    void before(Call call, Path path) throws IOException;

    /// The power fails: whoever is at work stops here.
    final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the power fails", null, false, false);
        }
    }
}
