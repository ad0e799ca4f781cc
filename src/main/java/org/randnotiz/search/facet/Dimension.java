package org.randnotiz.search.facet;

/// What hits are counted by.
public enum Dimension {
    /// Ids of sources.
    SOURCE,
    /// `A` to `F`: how far the source can be relied on.
    RELIABILITY,
    /// Names of [org.randnotiz.sheet.SheetState]: where a person's sheet stands, or anybody's.
    STATE,
    /// Ids of persons who have a sheet.
    PERSON,
    /// Ids of [org.randnotiz.codebook.Voice]s, and [org.randnotiz.search.query.Column#JUDGEMENT] for the fourth.
    VOICE,
    /// Ids of mark types, and [org.randnotiz.search.query.Column#JUDGEMENT].
    TYPE,
    /// Tags of the choices that a mark of a type cannot do without, as [org.randnotiz.search.query.Column#tag] writes them.
    CATEGORY,
    /// Ids of actors that marks name.
    ACTOR
}
