package org.randnotiz.work;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;

/// What to export, and where to.
///
/// @param file   the file to write; an earlier export there is replaced
/// @param format id of an exporter, such as `json`
/// @param query  only posts that answer this query; empty for all
/// @param states only posts on which a sheet (that of `person`, if given) is in one of these; empty for any
/// @param person only this person's sheets; null for everybody's
/// @param force  whether a file that is no export is replaced too
public record ExportRequest(
        Path file, String format, String query, Set<SheetState> states, @Nullable PersonId person, boolean force) {
    public ExportRequest {
        states = Set.copyOf(states);
    }

    /// One that replaces nothing but an earlier export.
    public ExportRequest(Path file, String format, String query, Set<SheetState> states, @Nullable PersonId person) {
        this(file, format, query, states, person, false);
    }
}
