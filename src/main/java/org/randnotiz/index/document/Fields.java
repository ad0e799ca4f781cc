package org.randnotiz.index.document;

/// The names of the fields in the index that no query names; the others are [org.randnotiz.search.query.Column]s.
public final class Fields {

    /// What a document is: [#POST], or a part of one that stands before it.
    public static final String KIND = "kind";

    /// Kind of the document of a post.
    public static final String POST = "post";

    /// Kind of the document of a mark.
    public static final String MARK = "mark";

    /// Kind of the document of a judgement.
    public static final String JUDGEMENT = "judgement";

    /// The post's id, on the post and on all its parts, so that they go together; and in the row.
    public static final String ID = "id";

    static final String ID_COLUMN = "id.column";

    /// Where the post stands in the project folder: on all its parts too, and in the row.
    public static final String IMPORT = "import";

    static final String IMPORT_COLUMN = "import.column";

    static final String OFFSET = "offset";
    static final String LENGTH = "length";

    /// The text as it is found, as it is written, and as a whole. The last is a column: unpacking stored fields took most of
    /// the time of a search.
    public static final String TEXT = "text";

    /// Words as written.
    public static final String EXACT = "exact";

    /// The first letters of all terms of the text.
    public static final String BEGINNINGS = "beginnings";
    static final String STORED = "stored";

    /// Who wrote it, in the row.
    static final String AUTHOR_COLUMN = "author.column";

    /// When it was published, in the row: one number as [Moments] has it.
    static final String MOMENT = "moment";

    /// Days since 1970 in the project's zone: when the post was published, for counting; and of each of its events the first
    /// and the last, as one number.
    public static final String DAY = "day";

    /// The days that marks of times mean.
    public static final String EVENT_DAYS = "event.days";

    /// Each person's state and the counts of marks, as a row shows them. Fields of their own: a field that has values in
    /// some posts only may not be searched by its terms in the others.
    static final String STATES = "states";

    static final String TYPES = "types";

    /// A mark as a list shows it; see [MarkRow].
    public static final String MARK_ROW = "mark.row";

    static final String HEADLINE = "headline";

    /// The passages left out because they repeat others.
    static final String REPEATS = "repeats";

    /// On posts that could not be taken apart: they are in the list and can be opened, and no search for words finds them.
    public static final String UNSEARCHABLE = "unsearchable";

    private Fields() {}
}
