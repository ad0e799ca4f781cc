package org.randnotiz.search;

import java.util.Arrays;
import java.util.List;
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
    PERSON("person"),
    /// Types of its marks, by their ids.
    HAS("hat", "has"),
    /// Types none of its marks is of.
    LACKS("ohne", "without"),
    /// Whether it repeats passages of its own.
    REPEATS("wiederholung", "repeats");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> names;

    PostField(String... names) {
        this.names = List.of(names);
    }

    /// What it is called, the German name first.
    public List<String> names() {
        return names;
    }

    /// The field that goes by `name`, in whatever case.
    public static Optional<PostField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
    }
}
