package org.randnotiz.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.randnotiz.ui.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person likes on this machine: language, theme, size of the text, projects opened lately. Kept in a small file;
/// should it be lost, nothing but habit is.
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final int RECENT = 8;

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// The usual settings in that language, whatever the file says.
    public static Preferences of(Locale language, Path file) {
        Preferences settings = new Preferences(file);
        settings.values.setProperty("language", language.toLanguageTag());
        return settings;
    }

    /// The settings in that file; the usual ones if it is missing or cannot be read.
    public static Preferences read(Path file) {
        Preferences settings = new Preferences(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings cannot be read", e);
            }
        }
        return settings;
    }

    /// The language of the interface: the one chosen, or else that of the system.
    public Locale language() {
        String chosen = values.getProperty("language");
        return chosen == null ? Locale.getDefault() : Locale.forLanguageTag(chosen);
    }

    /// Chooses the language.
    void setLanguage(Locale language) {
        set("language", language.toLanguageTag());
    }

    /// The theme.
    public Theme theme() {
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(values.getProperty("theme"))) {
                return theme;
            }
        }
        return Theme.LIGHT;
    }

    /// Chooses the theme.
    void setTheme(Theme theme) {
        set("theme", theme.name());
    }

    /// A word such as the key of a command; empty if none is kept.
    Optional<String> word(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// Keeps a word.
    void setWord(String name, String word) {
        set(name, word);
    }

    /// Forgets a word.
    void forget(String name) {
        if (values.remove(name) != null) {
            write();
        }
    }

    /// A number such as the width of the window.
    double number(String name, double usual) {
        try {
            return Double.parseDouble(values.getProperty(name, String.valueOf(usual)));
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /// Keeps a number.
    void setNumber(String name, double number) {
        set(name, String.valueOf(number));
    }

    /// Folders of projects opened lately, the last one first.
    List<Path> recent() {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String folder = values.getProperty("recent." + i);
            if (folder != null) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    /// Remembers that a project was opened.
    void opened(Path folder) {
        List<Path> folders = new ArrayList<>(recent());
        Path whole = folder.toAbsolutePath().normalize();
        folders.remove(whole);
        folders.addFirst(whole);
        for (int i = 0; i < Math.min(folders.size(), RECENT); i++) {
            values.setProperty("recent." + i, folders.get(i).toString());
        }
        write();
    }

    private void set(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            write();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, "Randnotiz");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The settings cannot be written", e);
        }
    }
}
