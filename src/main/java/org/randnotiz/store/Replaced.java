package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Where one repair keeps what it replaces: each file under the name it had in the project.
final class Replaced {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final WholeFiles files;
    private final Path folder;

    private Replaced(WholeFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /// A place of its own for a repair made at that time.
    static Replaced at(Instant now, WholeFiles files) throws IOException {
        Layout layout = files.layout();
        List<String> taken = files.disk().list(layout.replaced());
        String name = NAME.format(now);
        String free = name;
        for (int n = 2; taken.contains(free); n++) {
            free = name + "-" + n;
        }
        return new Replaced(files, layout.replaced().resolve(free));
    }

    /// Keeps what is in a file now; durable when it returns.
    ///
    /// @return the name under which it is kept, in the project
    String keep(Path file) throws IOException {
        Layout layout = files.layout();
        Path kept = folder.resolve(layout.name(file));
        files.replace(kept, files.disk().read(file));
        return layout.name(kept);
    }
}
