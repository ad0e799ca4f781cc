package org.randnotiz.ui.shell;

import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.ItemId;

/// Where a person is in the window of a project, so that a window built anew, in another language or with other keys,
/// goes on there.
///
/// @param habits   how the window is arranged and what is being read
/// @param request  what is asked of the posts
/// @param reviewed whose sheet is under review; null for none
/// @param chosen   the chosen mark; null for none
record Standpoint(
        Habits habits, SearchRequest request, Place place, @Nullable PersonId reviewed, @Nullable ItemId chosen) {}
