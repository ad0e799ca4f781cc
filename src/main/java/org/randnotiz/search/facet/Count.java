package org.randnotiz.search.facet;

/// How many hits have a value.
///
/// @param value what [Dimension] says
/// @param posts exactly how many posts among the hits have it
public record Count(String value, long posts) {}
