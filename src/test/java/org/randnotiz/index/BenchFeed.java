package org.randnotiz.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.PostId;

/// Imports of generated posts, of which only the last is kept: what came before has been read.
final class BenchFeed implements PostFeed {

    private final Map<String, Long> imports = new LinkedHashMap<>();
    private String last = "";
    private List<PostEntry> entries = List.of();

    /// Adds an import.
    void add(String importId, List<PostEntry> posts) {
        imports.put(importId, (long) posts.size());
        last = importId;
        entries = posts;
    }

    @Override
    public List<Extent> imports() {
        return imports.entrySet().stream()
                .map(entry -> new Extent(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Cursor posts(String importId, long from) {
        Iterator<PostEntry> rest = importId.equals(last) && from == 0
                ? entries.iterator()
                : List.<PostEntry>of().iterator();
        return new Cursor() {
            @Override
            public Optional<PostEntry> next() {
                return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public Optional<PostEntry> post(PostId post, PostPlace place) {
        return entries.stream().filter(entry -> entry.post().id().equals(post)).findFirst();
    }

    @Override
    public String mark() {
        return "generated";
    }

    @Override
    public boolean follows(String mark) {
        return true;
    }

    @Override
    public List<PostId> changedSince(String mark) {
        return List.of();
    }
}
