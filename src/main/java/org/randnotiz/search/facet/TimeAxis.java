package org.randnotiz.search.facet;

import org.randnotiz.search.query.PostField;

/// Which time of a post is meant.
public enum TimeAxis {
    /// When it was published.
    PUBLISHED(PostField.DATE),
    /// When what its marks speak of happened.
    EVENTS(PostField.EVENT_TIME);

    private final PostField field;

    TimeAxis(PostField field) {
        this.field = field;
    }

    /// What asks for it in a query.
    PostField field() {
        return field;
    }

    /// The posts of an overview by this time.
    public Timeline of(Overview overview) {
        return switch (this) {
            case PUBLISHED -> overview.published();
            case EVENTS -> overview.events();
        };
    }
}
