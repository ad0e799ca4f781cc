package org.randnotiz.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;

/// One version of a judgement; it never changes.
///
/// @param text       the judgement in the analyst's words
/// @param likelihood how likely; null if it is not about something that may or may not be
/// @param confidence how far its basis carries; null if not yet given
/// @param reason     why this confidence; may be empty
/// @param targets    the marks it rests on or speaks of
/// @param due        the day by which it can be told whether it was right; null if none
/// @param resolution how it turned out; null while undecided
/// @param by         who wrote it
/// @param at         when
public record Assessment(
        String text,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        String reason,
        List<ItemId> targets,
        @Nullable LocalDate due,
        @Nullable Resolution resolution,
        PersonId by,
        Instant at) {

    public Assessment {
        targets = List.copyOf(targets);
    }

    /// Whether both say the same, whoever wrote them and when.
    public boolean saysTheSameAs(Assessment other) {
        return withAuthor(other.by, other.at).equals(other);
    }

    /// The same words, written by another or at another time.
    public Assessment withAuthor(PersonId by, Instant at) {
        return new Assessment(text, likelihood, confidence, reason, targets, due, resolution, by, at);
    }
}
