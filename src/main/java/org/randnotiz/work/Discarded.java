package org.randnotiz.work;

import java.time.Instant;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Step;

/// Something in the trash.
///
/// @param step what took it away
/// @param by   who took it away
/// @param at   when
public record Discarded(Step step, PersonId by, Instant at) {}
