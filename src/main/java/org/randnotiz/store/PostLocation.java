package org.randnotiz.store;

/// Where a post stands on disk.
///
/// @param importId names the import, and its file
/// @param offset   first byte of its line
/// @param length   bytes of its line without the line end
public record PostLocation(String importId, long offset, int length) {}
