package org.randnotiz.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this system keeps what belongs to a person but to no project.
///
/// The variable `RANDNOTIZ_HOME` puts all of it into one folder.
///
/// @param cache    what may be deleted at any time: the search indexes
/// @param settings the look of the window, recent projects
/// @param logs     the program's log
/// @param projects where new projects are proposed
record Folders(Path cache, Path settings, Path logs, Path projects) {

    /// The folders of this system.
    static Folders ofSystem() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Folders of(Map<String, String> environment, String system, Path home) {
        String own = environment.get("RANDNOTIZ_HOME");
        if (own != null && !own.isBlank()) {
            Path all = Path.of(own);
            return new Folders(all.resolve("cache"), all.resolve("settings"), all.resolve("logs"), all);
        }
        String name = system.toLowerCase(Locale.ROOT);
        Path projects = home.resolve("Randnotiz");
        if (name.contains("win")) {
            Path local = given(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
            Path program = local.resolve("Randnotiz");
            return new Folders(program.resolve("cache"), program, program.resolve("logs"), projects);
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            return new Folders(
                    library.resolve("Caches").resolve("Randnotiz"),
                    library.resolve("Application Support").resolve("Randnotiz"),
                    library.resolve("Logs").resolve("Randnotiz"),
                    projects);
        }
        Path state = given(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
        return new Folders(
                given(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("randnotiz"),
                given(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("randnotiz"),
                state.resolve("randnotiz"),
                projects);
    }

    private static Path given(@Nullable String value, Path otherwise) {
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
