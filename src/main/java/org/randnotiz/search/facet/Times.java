package org.randnotiz.search.facet;

import org.jspecify.annotations.Nullable;
import org.randnotiz.search.query.Days;

/// Posts by time, and which part of it a query asks for.
///
/// @param around what would be found if the query did not ask for days
/// @param within what is found
/// @param asked  the days that the query asks for; null if it asks for none
public record Times(Timeline around, Timeline within, @Nullable Days asked) {}
