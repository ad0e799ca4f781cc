package org.randnotiz.post;

/// Where in which import a post was found.
///
/// @param importId the import that brought it
/// @param file     name of the file, or how it came in (pasted text has no file: the empty string)
/// @param line     the line its header stands on, counted from 1
public record Provenance(String importId, String file, long line) {}
