package org.randnotiz.exchange;

/// How many posts of an import come from one source.
///
/// @param id    names the source
/// @param name  as shown
/// @param posts how many there are
public record SourceCount(String id, String name, long posts) {}
