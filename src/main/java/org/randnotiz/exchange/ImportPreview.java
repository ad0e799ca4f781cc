package org.randnotiz.exchange;

import java.util.List;

/// What an import would bring.
///
/// @param report   what would be read; its `added` are the posts that would be new
/// @param known    how many posts the project has already
/// @param repeated how many posts come more than once in what is read, each counted but for its first time
/// @param exact    whether `repeated` is exact; beyond a million new posts it is the least it can be
/// @param first    the first few posts
public record ImportPreview(ImportReport report, long known, long repeated, boolean exact, List<PostGlimpse> first) {

    public ImportPreview {
        first = List.copyOf(first);
    }
}
