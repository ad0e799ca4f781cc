package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Checks;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;

/// Looks for what is wrong in a whole project: files that cannot be read, spans and quotes that do not fit their text,
/// values the codebook does not know, references to nothing, drafts of what is gone, sheets and registry that say something else than the journals.
public final class Checking {

    private final Workbench workbench;
    private final ProjectFolder folder;
    private final Workspace workspace;
    private final DraftShelf drafts;

    Checking(Workbench workbench) {
        this.workbench = workbench;
        this.folder = workbench.folder();
        this.workspace = workbench.workspace();
        this.drafts = new DraftShelf(workbench);
    }

    /// What was looked at.
    ///
    /// @param posts  how many posts
    /// @param sheets how many sheets
    /// @param marks  how many marks
    public record Looked(long posts, long sheets, long marks) {}

    /// Looks at everything.
    ///
    /// @param said takes what is wrong, as it is found, each once
    /// @throws IOException if the project cannot be read at all
    public Looked look(Consumer<Problem> said, Progress progress) throws IOException {
        Set<Problem> known = new HashSet<>();
        return lookAtAll(
                problem -> {
                    if (known.add(problem)) {
                        said.accept(problem);
                    }
                },
                progress);
    }

    /// Takes over as meant what somebody wrote into a file by hand: one of the project's settings, kept searches, or as an edit
    /// a sheet or registry page of the person's own.
    ///
    /// @param file its name in the folder
    /// @param said takes where what the file said is kept
    /// @return why it cannot be taken over; empty if it was
    public Optional<Problem> take(String file, Consumer<Problem> said) throws IOException {
        return folder.mending().take(file) ? Optional.empty() : new HandEdits(workbench).take(file, said);
    }

    /// Puts one file back as the journals, or for settings the last copy, know it.
    ///
    /// @param file its name in the folder
    /// @param said takes what was done
    public void restore(String file, Consumer<Problem> said) throws IOException {
        folder.mending().restore(file, said);
    }

    /// Mends everything that the journals can mend.
    ///
    /// @param said takes what was done, file by file
    /// @throws IOException if somebody else is at work, or something cannot be written
    public void repair(Consumer<Problem> said) throws IOException {
        Set<PersonId> people = new HashSet<>();
        workspace.project().people().forEach(person -> people.add(person.id()));
        folder.mending().repair(people, said);
    }

    private Looked lookAtAll(Consumer<Problem> said, Progress progress) throws IOException {
        long posts = 0;
        long sheets = 0;
        long marks = 0;
        workspace.notices().forEach(said);
        folder.imports().saying(said);
        folder.mending().lostImports().forEach(said);
        try (PostReader reader = folder.posts(LostPosts.saidTo(said))) {
            for (Optional<LocatedPost> next = next(reader, said); next.isPresent(); next = next(reader, said)) {
                posts++;
                PostId id = next.get().post().id();
                String text = next.get().post().text();
                PostId derived = PostId.of(
                        next.get().post().source(),
                        next.get().post().published().raw(),
                        text);
                if (!derived.equals(id)) {
                    said.accept(Problem.error("check.postId", id));
                }
                var loaded = folder.sheets(id);
                loaded.problems().forEach(said);
                for (Sheet sheet : loaded.value()) {
                    sheets++;
                    marks += sheet.marks().size();
                    for (Problem problem : Checks.of(sheet, text, workspace.codebook(), workspace.actors())) {
                        said.accept(problem.in("sheets/" + id + "/" + sheet.person(), 0));
                    }
                }
                progress.at(posts, 0, posts);
            }
        }
        folder.mending().audit(said);
        orphans(said);
        drafts.check(said);
        return new Looked(posts, sheets, marks);
    }

    /// The next post; a file that cannot be read is said, and the next file follows.
    private static Optional<LocatedPost> next(PostReader reader, Consumer<Problem> said) {
        while (true) {
            try {
                return reader.next();
            } catch (StoreException e) {
                said.accept(e.problem());
            }
        }
    }

    /// Sheets whose post is not there: its import was undone. They are kept, and come back with it.
    private void orphans(Consumer<Problem> said) throws IOException {
        try (var known = folder.knownPosts();
                Stream<SheetKey> keys = folder.sheetKeys()) {
            List<SheetKey> orphans = new ArrayList<>();
            for (Iterator<SheetKey> all = keys.iterator(); all.hasNext();) {
                SheetKey key = all.next();
                if (!known.contains(key.post()) && orphans.size() < 100) {
                    orphans.add(key);
                }
            }
            orphans.forEach(key -> said.accept(Problem.note("check.orphan", key.post(), key.person())));
        }
    }
}
