package org.randnotiz.index;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Span;

/// A project folder in memory, which counts what is read from it.
@SuppressWarnings("NullAway") // what a test has put there is there
public final class Folder implements PostFeed {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final int LINE = 100;

    private final Map<String, List<Post>> imports = new LinkedHashMap<>();
    private final Map<PostId, List<Sheet>> sheets = new LinkedHashMap<>();
    private final List<PostId> changes = new ArrayList<>();
    private final Map<PostId, List<Span>> repeats = new LinkedHashMap<>();
    int read;

    /// Adds a post to an import; its lead line is its title if it ends in a colon.
    public Post add(String importId, @Nullable String time, String text) {
        return add(importId, time, "forum", null, text);
    }

    public Post add(String importId, @Nullable String time, String source, @Nullable String author, String text) {
        ZonedDateTime at = time == null ? null : ZonedDateTime.parse(time).withZoneSameInstant(BERLIN);
        String raw = time == null ? "" : time;
        int firstLine = text.indexOf('\n');
        Span title = firstLine > 0 && text.charAt(firstLine - 1) == ':' ? new Span(0, firstLine) : null;
        Post post = new Post(
                PostId.of(source, raw, text),
                new Published(raw, at, Precision.MINUTE, ClockNote.NONE),
                source,
                author,
                null,
                title,
                text,
                null,
                "de",
                new Provenance(importId, "posts.txt", 1));
        imports.computeIfAbsent(importId, id -> new ArrayList<>()).add(post);
        return post;
    }

    void repeats(Post post, Span span) {
        repeats.put(post.id(), List.of(span));
    }

    void write(Sheet sheet) {
        List<Sheet> all = new ArrayList<>(sheets.getOrDefault(sheet.key().post(), List.of()));
        all.removeIf(old -> old.person().equals(sheet.person()));
        all.add(sheet);
        sheets.put(sheet.key().post(), all);
        changes.add(sheet.key().post());
    }

    void takeBack(String importId) {
        imports.remove(importId);
    }

    public PostEntry entry(Post post, String importId) {
        int line = imports.get(importId).indexOf(post);
        return new PostEntry(
                post,
                new PostPlace(importId, (long) line * LINE, LINE - 1),
                repeats.getOrDefault(post.id(), List.of()),
                sheets.getOrDefault(post.id(), List.of()));
    }

    @Override
    public List<Extent> imports() {
        return imports.entrySet().stream()
                .map(entry -> new Extent(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    @Override
    public Cursor posts(String importId, long from) {
        List<Post> posts = imports.get(importId);
        Iterator<Post> rest = posts.subList((int) (from / LINE), posts.size()).iterator();
        return new Cursor() {
            @Override
            public Optional<PostEntry> next() {
                if (!rest.hasNext()) {
                    return Optional.empty();
                }
                read++;
                return Optional.of(entry(rest.next(), importId));
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public Optional<PostEntry> post(PostId post, PostPlace place) {
        read++;
        return imports.get(place.importId()).stream()
                .filter(one -> one.id().equals(post))
                .findFirst()
                .map(one -> entry(one, place.importId()));
    }

    @Override
    public String mark() {
        return "changes " + changes.size();
    }

    @Override
    public boolean follows(String mark) {
        return Integer.parseInt(mark.substring("changes ".length())) <= changes.size();
    }

    @Override
    public List<PostId> changedSince(String mark) {
        return List.copyOf(changes.subList(Integer.parseInt(mark.substring("changes ".length())), changes.size()));
    }
}
