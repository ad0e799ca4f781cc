package org.randnotiz.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What of a post can be asked for by name, in German and in English.
public enum PostField {
    /// Its headline.
    TITLE("titel", "title"),
    /// Who wrote it.
    AUTHOR("verfasser", "author"),
    /// The id of its source.
    SOURCE("quelle", "source"),
    /// When it was published.
    DATE("datum", "date"),
    /// Where a sheet of it stands.
    STATE("stand", "state"),
    /// Who has a sheet of it.
    PERSON("person", "person"),
    /// Types of its marks, by their ids.
    HAS("hat", "has"),
    /// Types none of its marks is of.
    LACKS("ohne", "without"),
    /// Whether it repeats passages of its own.
    REPEATS("wiederholung", "repeats");

    private final String german;
    private final String english;

    PostField(String german, String english) {
        this.german = german;
        this.english = english;
    }

    /// What it is called in German.
    public String german() {
        return german;
    }

    /// What it is called in English.
    public String english() {
        return english;
    }

    /// The field that goes by `name`, in whatever case.
    public static Optional<PostField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.german.equals(lower) || field.english.equals(lower))
                .findFirst();
    }
}
