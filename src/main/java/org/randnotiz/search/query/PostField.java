package org.randnotiz.search.query;

import java.util.Arrays;
import java.util.Optional;
import org.randnotiz.codebook.Label;

/// What of a post can be asked for by name, in German and in English. Beside these, every kind of mark and every field of
/// the codebook can be asked for by its own name.
public enum PostField {
    /// Words of its headline.
    TITLE("titel", "title"),
    /// Who wrote it.
    AUTHOR("verfasser", "author"),
    /// The name or id of its source.
    SOURCE("quelle", "source"),
    /// How far its source can be relied on.
    RELIABILITY("zuverlässigkeit", "reliability"),
    /// When it was published.
    DATE("datum", "date"),
    /// When one of its events happened.
    EVENT_TIME("ereigniszeit", "eventtime"),
    /// When somebody last wrote about it.
    EDITED("bearbeitet", "edited"),
    /// Where a sheet of it stands.
    STATE("stand", "state"),
    /// Who has a sheet of it.
    PERSON("person", "person"),
    /// An actor that one of its marks names, or a part of that actor.
    ACTOR("akteur", "actor"),
    /// A place that one of its marks names.
    PLACE("ort", "place"),
    /// A voice that one of its marks has.
    VOICE("stimme", "voice"),
    /// What a judgement about it says.
    JUDGEMENT("urteil", "judgement"),
    /// Types of its marks.
    HAS("hat", "has"),
    /// Types none of its marks is of.
    LACKS("ohne", "without"),
    /// Whether it repeats passages of its own.
    REPEATS("wiederholung", "repeats"),
    /// Its id, or the beginning of it.
    ID("id", "id");

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

    /// The field that goes by `name`, in whatever case and with umlauts or without.
    public static Optional<PostField> named(String name) {
        String key = Spelling.key(name);
        return Arrays.stream(values())
                .filter(field -> Spelling.key(field.german).equals(key) || field.english.equals(key))
                .findFirst();
    }

    /// What it is called in both languages.
    public Label label() {
        return new Label(german, english);
    }
}
