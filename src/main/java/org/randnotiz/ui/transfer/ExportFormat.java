package org.randnotiz.ui.transfer;

/// A format to export to, in words.
///
/// @param id     names it
/// @param ending of its files, without the dot
/// @param name   as shown
/// @param note   what it is good for, in a sentence
public record ExportFormat(String id, String ending, String name, String note) {}
