package org.randnotiz.post;

import java.time.Instant;
import org.randnotiz.project.PersonId;

/// One step in the history of a source's reliability.
///
/// @param reliability the letter given
/// @param by          who gave it
/// @param at          when
/// @param reason      why, in the person's words; may be empty
public record Rating(Reliability reliability, PersonId by, Instant at, String reason) {}
