package org.randnotiz.json;

import java.util.List;
import org.randnotiz.post.Source;

/// The sources of a project, as their file holds them.
///
/// @param revision grows by one with each change
/// @param sources  in the order they were first met
public record SourceList(int revision, List<Source> sources) {

    public SourceList {
        sources = List.copyOf(sources);
    }
}
