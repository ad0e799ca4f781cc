package org.randnotiz.work;

import org.randnotiz.exchange.ImportPreview;

/// What an import would do as things are.
///
/// @param preview   what would be read; its report tells by person and kind what would become of it
/// @param brings    whether anything would be taken besides posts
/// @param replaces  whether some of it would be taken only if it may replace what is there
/// @param takesOver whether some of it would be taken only by an editor who takes the work of others over
public record ImportOutlook(ImportPreview preview, boolean brings, boolean replaces, boolean takesOver) {}
