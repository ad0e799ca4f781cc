package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was searched for lately in a project, the last first. Kept in the settings of the workstation.
final class Recents {

    private static final int MOST = 20;
    private static final String PREFIX = "searches.";

    private final Preferences settings;
    private final String name;

    /// @param folder the project's
    Recents(Preferences settings, Path folder) {
        this.settings = settings;
        this.name = PREFIX + folder.toAbsolutePath().normalize();
    }

    /// All that is remembered.
    List<String> all() {
        return settings.word(name).stream().flatMap(String::lines).filter(query -> !query.isBlank()).toList();
    }

    /// Remembers that `query` was searched for.
    ///
    /// @param instead what it goes on from, which is forgotten; empty for nothing
    void add(String query, String instead) {
        String line = query.strip().replaceAll("\\R", " ");
        List<String> queries = new ArrayList<>(all());
        queries.remove(instead);
        queries.remove(line);
        queries.addFirst(line);
        settings.setWord(name, String.join("\n", queries.subList(0, Math.min(MOST, queries.size()))));
    }

    /// Forgets `query`.
    void forget(String query) {
        List<String> queries = new ArrayList<>(all());
        queries.remove(query);
        settings.setWord(name, String.join("\n", queries));
    }
}
