package org.randnotiz.index;

/// The names of the fields in the index.
final class Fields {

    /// What a document is: [#POST], or a part of one that stands before it.
    static final String KIND = "kind";

    static final String POST = "post";
    static final String MARK = "mark";
    static final String JUDGEMENT = "judgement";

    /// The post's id, searchable and in the row.
    static final String ID = "id";

    /// Where the post stands in the project folder.
    static final String IMPORT = "import";

    static final String OFFSET = "offset";
    static final String LENGTH = "length";

    /// The text as it is found, and as it is written; `text` is stored, for snippets.
    static final String TEXT = "text";

    static final String EXACT = "exact";
    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String SOURCE = "source";

    /// Epoch milliseconds, for ranges and for sorting.
    static final String TIME = "time";

    /// `DRAFT` for anybody's sheet, `anna=DRAFT` for hers; and all of them in the row.
    static final String STATE = "state";

    /// Each person's state and the counts of marks, as a row shows them. Fields of their own: a field that has values in
    /// some posts only may not be searched by its terms in the others.
    static final String STATES = "states";

    static final String TYPES = "types";

    static final String PERSON = "person";

    /// Ids of mark types; and how many of each in the row.
    static final String TYPE = "type";

    static final String HEADLINE = "headline";

    /// The passages left out because they repeat others.
    static final String REPEATS = "repeats";

    private Fields() {}

    /// The field of a mark that holds what was filled in at `field` of its form.
    static String ofMark(String field) {
        return "mark." + field;
    }
}
