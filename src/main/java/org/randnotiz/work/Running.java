package org.randnotiz.work;

/// Work under way.
///
/// @param name     what it is
/// @param progress how far it has come; cancels it
public record Running(String name, Progress progress) {}
