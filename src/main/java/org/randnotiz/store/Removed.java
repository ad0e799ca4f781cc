package org.randnotiz.store;

import java.time.Instant;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Step;

/// Something in the trash. To restore an item, carry out an `Edit.Restore` of the step's `before` and version; to restore
/// anything else, the step's inverse.
///
/// @param step what took it away
/// @param by   who took it away
/// @param at   when
public record Removed(Step step, PersonId by, Instant at) {}
