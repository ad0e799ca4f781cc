package org.randnotiz.work;

import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.problem.Problem;

/// A draft, and what the project says of where it belongs.
///
/// @param draft the draft
/// @param about what its post begins with, or the name of its actor or source; empty where there is none
/// @param gone  why its form cannot be opened any more: what it is about is not there; null if it can
public record PlacedDraft(Draft draft, String about, @Nullable Problem gone) {}
