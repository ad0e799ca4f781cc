package org.randnotiz.index.document;

/// Where a post stands in the project folder, so that it can be read without looking for it.
///
/// @param importId names the import, and its file
/// @param offset   first byte of its line
/// @param length   bytes of its line without the line end
public record PostPlace(String importId, long offset, int length) {}
