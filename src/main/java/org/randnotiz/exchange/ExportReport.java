package org.randnotiz.exchange;

/// What came of an export.
///
/// @param posts     how many posts were written
/// @param filtered  how many the filter left out
/// @param failed    how many could not be loaded or written
/// @param problems  what was wrong
/// @param cancelled whether it was ended early; then the file is not whole and should be deleted
public record ExportReport(long posts, long filtered, long failed, Problems problems, boolean cancelled) {

    /// The report with what had to be said before a post reached the export.
    public ExportReport after(Problems before) {
        return new ExportReport(posts, filtered, failed, before.and(problems), cancelled);
    }
}
