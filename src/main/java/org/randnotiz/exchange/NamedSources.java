package org.randnotiz.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.german.SourceName;
import org.randnotiz.post.Source;

/// The sources that header lines name in the place of an author: those of the project, and new ones, which are given to
/// the sink. For one import, one thread.
final class NamedSources {

    /// So many new sources at most; a file that names more names something else.
    private static final int MOST_NEW = 500;

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final ImportSink sink;
    private int added;

    NamedSources(List<Source> known, ImportSink sink) {
        this.sink = sink;
        for (Source source : known) {
            taken.add(source.id());
            ids.putIfAbsent(source.id(), source.id());
        }
        // What a source is called counts more than how another is numbered.
        known.forEach(source -> ids.put(key(source.name()), source.id()));
    }

    /// The id of the source that goes by this name, whatever the case of its letters; empty if it is rather a person.
    Optional<String> named(String name) throws IOException {
        String known = ids.get(key(name));
        if (known != null) {
            return Optional.of(known);
        }
        if (added == MOST_NEW || !SourceName.isOne(name)) {
            return Optional.empty();
        }
        Source source = Source.named(name, taken);
        added++;
        taken.add(source.id());
        ids.put(key(name), source.id());
        sink.source(source);
        return Optional.of(source.id());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
