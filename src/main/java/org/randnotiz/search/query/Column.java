package org.randnotiz.search.query;

/// A column of the index that a query looks into: of posts, or of the marks and judgements within them.
///
/// @param name names it
public record Column(String name) {

    /// Its id.
    public static final Column ID = new Column("id");

    /// Id of the post's source.
    public static final Column SOURCE = new Column("source");

    /// Ids of the persons who have a sheet of the post.
    public static final Column PERSON = new Column("person");

    /// `DRAFT` where anybody's sheet stands there, `anna=DRAFT` where hers does.
    public static final Column STATE = new Column("state");

    /// Ids of the types of its marks, and [#JUDGEMENT].
    public static final Column TYPE = new Column("type");

    /// Ids of the actors that its marks name.
    public static final Column ACTOR = new Column("actor");

    /// The tags of its marks, as [#tag] writes them.
    public static final Column TAG = new Column("tag");

    /// Who speaks in it: `claim` where a mark says so itself, `type=event` where its type decides.
    public static final Column VOICE = new Column("voice");

    /// `yes` where it repeats passages of its own.
    public static final Column REPEATS = new Column("repeats");

    /// The words of its headline.
    public static final Column TITLE = new Column("title");

    /// The words of its author's name.
    public static final Column AUTHOR = new Column("author");

    /// When it was published.
    public static final Column PUBLISHED = new Column("time");

    /// When its sheets were written on.
    public static final Column EDITED = new Column("edited");

    /// Id of the mark's type, or [#JUDGEMENT].
    public static final Column MARK_TYPE = new Column("mark.type");

    /// Id of whose sheet the mark is on.
    public static final Column MARK_PERSON = new Column("mark.person");

    /// When the mark was written.
    public static final Column MARK_EDITED = new Column("mark.edited");

    /// The words of the passage and of what was written about it.
    public static final Column MARK_WORDS = new Column("mark.words");

    /// The ids of all actors the mark names.
    public static final Column MARK_ACTOR = new Column("mark.actor");

    /// All places the mark names.
    public static final Column MARK_PLACE = new Column("mark.place");

    /// All times the mark names.
    public static final Column MARK_TIME = new Column("mark.time");

    /// The times of marks that say more than when: of events, that is, and not of dates in the text.
    public static final Column MARK_HAPPENED = new Column("mark.happened");

    /// Ids of the mark's fields that are filled in.
    public static final Column MARK_FIELD = new Column("mark.field");

    /// What stands for the type of a judgement.
    public static final String JUDGEMENT = "judgement";

    /// What was chosen at a field of marks. Columns hold one kind of value each, whatever codebooks do with a field's id.
    public static Column choice(String field) {
        return new Column("mark.choice." + field);
    }

    /// The actors named at a field of marks.
    public static Column actors(String field) {
        return new Column("mark.actor." + field);
    }

    /// The words filled in at a field of marks.
    public static Column words(String field) {
        return new Column("mark.words." + field);
    }

    /// The days filled in at a field of marks.
    public static Column time(String field) {
        return new Column("mark.time." + field);
    }

    /// The number filled in at a field of marks.
    public static Column number(String field) {
        return new Column("mark.number." + field);
    }

    /// A tag chosen at a field of a mark, as [#TAG] has it.
    public static String tag(String type, String field, String tag) {
        return type + "." + field + "=" + tag;
    }

    /// What [#VOICE] has for marks of a type that do not say who speaks.
    public static String voiceOf(String type) {
        return "type=" + type;
    }
}
