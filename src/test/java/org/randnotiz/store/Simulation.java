package org.randnotiz.store;

import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.CLOCK;
import static org.randnotiz.store.Fixture.CODEBOOK;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.OTHER_POST;
import static org.randnotiz.store.Fixture.POST;
import static org.randnotiz.store.Fixture.PROJECT;
import static org.randnotiz.store.Fixture.SOURCES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

/// A project on a [SimulatedDisk].
final class Simulation {

    static final Path FOLDER = Path.of("projekt").toAbsolutePath();

    /// The posts that are written on.
    static final List<PostId> POSTS = List.of(POST, OTHER_POST);

    private Simulation() {}

    static SimulatedDisk newProject() {
        SimulatedDisk disk = new SimulatedDisk();
        try {
            Path path = FOLDER.getRoot();
            for (Path name : Layout.folderOf(FOLDER)) {
                Path folder = path.resolve(name);
                disk.createFolder(folder);
                disk.forceFolder(path);
                path = folder;
            }
            ProjectFolder.create(FOLDER, PROJECT, CODEBOOK, SOURCES, disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return disk;
    }

    static ProjectFolder open(Disk disk) throws StoreException {
        return ProjectFolder.open(FOLDER, ANNA, HOST, disk, CLOCK);
    }

    /// All posts, and what was wrong with others.
    static Loaded<List<Post>> posts(ProjectFolder project) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        try (PostReader reader = project.posts(problems::add)) {
            for (Optional<LocatedPost> post = reader.next(); post.isPresent(); post = reader.next()) {
                posts.add(post.get().post());
            }
        }
        return new Loaded<>(posts, problems);
    }
}
