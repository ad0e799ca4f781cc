package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.german.repeat.Repetitions;
import org.randnotiz.index.PostFeed;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.Import;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostLocation;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The project folder as the index sees it. A mark is how long each journal is and what it ends with there: what was
/// written about since then is what they have grown by.
///
/// @param folder the project
/// @param said   takes what cannot be read; from any thread, and the same more than once
record FolderFeed(ProjectFolder folder, Consumer<Problem> said) implements PostFeed {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFeed.class);

    @Override
    public List<Extent> imports() throws IOException {
        Map<String, Long> posts = new HashMap<>();
        for (Import imported : folder.imports().saying(said)) {
            posts.put(imported.id(), imported.posts());
        }
        List<Extent> extents = new ArrayList<>();
        for (String id : folder.others().imports()) {
            extents.add(new Extent(id, posts.getOrDefault(id, 0L))); // its posts are there, whatever became of its record
        }
        return extents;
    }

    @Override
    public boolean missing() throws IOException {
        List<Problem> lost = folder.mending().lostImports();
        lost.forEach(said);
        return !lost.isEmpty();
    }

    @Override
    public Cursor posts(String importId, long from) {
        PostReader reader = folder.posts(importId, from, said);
        return new Cursor() {
            @Override
            public Optional<PostEntry> next() throws IOException {
                Optional<LocatedPost> next = reader.next();
                return next.isPresent() ? Optional.of(entry(next.get())) : Optional.empty();
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    @Override
    public Optional<PostEntry> post(PostId post, PostPlace place) throws IOException {
        PostLocation location = new PostLocation(place.importId(), place.offset(), place.length());
        Optional<Post> read = readAt(location, post);
        return read.isPresent() ? Optional.of(entry(new LocatedPost(read.get(), location))) : Optional.empty();
    }

    /// The post at a place, if it is the one that is looked for: the index may be older than the folder.
    Optional<Post> readAt(PostLocation location, PostId id) {
        try {
            Post post = folder.read(location);
            return post.id().equals(id) ? Optional.of(post) : Optional.empty();
        } catch (IOException e) {
            LOG.debug("The index is wrong about a post", e);
            return Optional.empty();
        }
    }

    private PostEntry entry(LocatedPost located) throws IOException {
        Post post = located.post();
        PostLocation at = located.location();
        return new PostEntry(
                post,
                new PostPlace(at.importId(), at.offset(), at.length()),
                Repetitions.of(post.text()).stream().map(Repetition::copy).toList(),
                folder.sheets(post.id()).saying(said));
    }

    @Override
    public String mark() throws IOException {
        StringBuilder mark = new StringBuilder("journals");
        for (Map.Entry<String, Long> journal : new TreeMap<>(folder.others().lengths()).entrySet()) {
            String name = journal.getKey();
            long length = journal.getValue();
            mark.append('\n').append(length).append(' ');
            mark.append(folder.others().endAt(name, length).orElse("")).append(' ').append(name);
        }
        return mark.toString();
    }

    @Override
    public boolean follows(String mark) throws IOException {
        for (Reached reached : reached(mark)) {
            Optional<String> end = folder.others().endAt(reached.journal(), reached.length());
            if (!end.equals(Optional.of(reached.end()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<PostId> changedSince(String mark) throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        reached(mark).forEach(reached -> lengths.put(reached.journal(), reached.length()));
        return List.copyOf(folder.others().touchedSince(lengths).posts());
    }

    /// How far a journal had come.
    ///
    /// @param end what it ended with; empty in a mark of an index made before marks told it
    private record Reached(String journal, long length, String end) {}

    private static List<Reached> reached(String mark) {
        return mark.lines()
                .skip(1)
                .map(line -> line.split(" ", 3))
                .map(parts -> parts.length == 3
                        ? new Reached(parts[2], Long.parseLong(parts[0]), parts[1])
                        : new Reached(parts[1], Long.parseLong(parts[0]), ""))
                .toList();
    }
}
