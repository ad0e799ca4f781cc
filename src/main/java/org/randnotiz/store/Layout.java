package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetKey;

/// Which file is where in a project folder. Names are made of ids, whose records admit nothing that could lead out of the
/// folder, and which are lower case, so that file systems that ignore case tell them apart too.
///
/// @param root   the project folder
/// @param person who works
/// @param host   on which machine
record Layout(Path root, PersonId person, WriterHost host) {

    static final String JSON = ".json";
    static final String LINES = ".jsonl";
    private static final String CHECKED = ".checked";

    /// A name that ends so is a file being written; it counts for nothing.
    static final String UNFINISHED = ".tmp";

    /// Windows gives these names to devices, whatever extension follows. A person of such an id gets an underscore, which
    /// no id has, behind the name.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private static final Pattern IMPORT = Pattern.compile("[a-z0-9][a-z0-9-]{0,119}");
    private static final Pattern JOURNAL = Pattern.compile("[a-z0-9-]+@[a-z0-9-]+\\.jsonl");

    Path project() {
        return root.resolve("project.json");
    }

    Path codebook() {
        return root.resolve("codebook.json");
    }

    Path sources() {
        return root.resolve("sources.json");
    }

    Path posts() {
        return root.resolve("posts");
    }

    Path posts(String importId) {
        return posts().resolve(safe(importId) + LINES);
    }

    Path importRecord(String importId) {
        return posts().resolve(safe(importId) + JSON);
    }

    Path trash() {
        return root.resolve("trash");
    }

    Path trashedPosts() {
        return trash().resolve("posts");
    }

    Path trashedPosts(String importId) {
        return trashedPosts().resolve(safe(importId) + LINES);
    }

    Path trashedImportRecord(String importId) {
        return trashedPosts().resolve(safe(importId) + JSON);
    }

    /// The note that this writer has begun an import.
    Path begunImport(String importId) {
        return trashedPosts().resolve(safe(importId) + begun());
    }

    /// The import whose note has that name, if it is one of this writer's.
    Optional<String> begunImport(Path name) {
        String file = name.toString();
        String id = file.endsWith(begun()) ? file.substring(0, file.length() - begun().length()) : "";
        return IMPORT.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    private String begun() {
        return ".begun." + writer() + UNFINISHED;
    }

    /// Where damaged files are kept when they are mended.
    Path damaged() {
        return trash().resolve("damaged");
    }

    /// Where a repair keeps what it replaces, a folder for each time it is made.
    Path replaced() {
        return trash().resolve("replaced");
    }

    /// The copy of a file that no journal knows, one of the three settings or kept searches, as the program last wrote it.
    Path copy(Path file) {
        return trash().resolve("copies").resolve(name(file));
    }

    /// What this writer removed.
    Path trashLines() {
        return trash().resolve(writer() + LINES);
    }

    Path sheets() {
        return root.resolve("sheets");
    }

    Path sheets(PostId post) {
        return sheets().resolve(post.value().substring(0, 2)).resolve(post.value());
    }

    Path sheet(SheetKey key) {
        return sheets(key.post()).resolve(file(key.person()) + JSON);
    }

    Path actors() {
        return root.resolve("actors");
    }

    Path actors(PersonId person) {
        return actors().resolve(file(person) + JSON);
    }

    /// The searches that this person keeps.
    Path searches() {
        return root.resolve("searches").resolve(file(person) + JSON);
    }

    /// How far this person has been told of what others decided.
    Path told() {
        return root.resolve("told").resolve(file(person) + JSON);
    }

    /// What this writer has typed and not saved.
    Path drafts() {
        return root.resolve("drafts").resolve(writer() + JSON);
    }

    Path journals() {
        return root.resolve("journal");
    }

    /// This writer's own journal.
    Path journal() {
        return journals().resolve(writer() + LINES);
    }

    /// How far the own journal is known to be carried over into the files made from it.
    Path checkpoint() {
        return journals().resolve(writer() + CHECKED);
    }

    /// Where the torn end of the own journal is kept.
    Path torn() {
        return journals().resolve(writer() + ".torn");
    }

    Path locks() {
        return root.resolve("lock");
    }

    Path lock(PersonId person) {
        return locks().resolve(file(person) + ".lock");
    }

    /// Who holds the lock, for the sentence that says so; beside the lock and not in it, since a locked file cannot be
    /// read everywhere.
    Path lockHolder(PersonId person) {
        return locks().resolve(file(person) + JSON);
    }

    /// Where a file is written before it takes its name.
    Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + "." + writer() + UNFINISHED);
    }

    /// Names the writer: a person on one machine.
    String writer() {
        return person + "@" + host;
    }

    /// The file as messages name it: relative to the folder, with slashes; the folder itself by its whole path.
    String name(Path file) {
        if (file.equals(root)) {
            return root.toString();
        }
        return root.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }

    /// The folder a file is in.
    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is in no folder");
        }
        return folder;
    }

    static boolean isJournal(String name) {
        return JOURNAL.matcher(name).matches();
    }

    /// The name of the journal of which that is the checkpoint, if it is one.
    static Optional<String> journalOf(String checkpoint) {
        String journal = checkpoint.endsWith(CHECKED)
                ? checkpoint.substring(0, checkpoint.length() - CHECKED.length()) + LINES
                : "";
        return isJournal(journal) ? Optional.of(journal) : Optional.empty();
    }

    /// The folder as the writer of a journal sees it; empty if no writer's journal has that name.
    Optional<Layout> ofWriter(String journal) {
        if (!isJournal(journal)) {
            return Optional.empty();
        }
        String writer = journal.substring(0, journal.length() - LINES.length());
        int at = writer.indexOf('@');
        try {
            return Optional.of(
                    new Layout(root, new PersonId(writer.substring(0, at)), new WriterHost(writer.substring(at + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The sheet whose file has that name in the project, if it is one.
    Optional<SheetKey> sheetOf(String name) {
        String[] parts = name.split("/");
        if (parts.length != 4 || !parts[0].equals("sheets") || !PostId.isValid(parts[2])) {
            return Optional.empty();
        }
        return personOf(parts[3])
                .map(owner -> new SheetKey(new PostId(parts[2]), owner))
                .filter(key -> name(sheet(key)).equals(name));
    }

    /// The person whose file has that name, if it is one.
    static Optional<PersonId> personOf(String name) {
        if (!name.endsWith(JSON)) {
            return Optional.empty();
        }
        String stem = name.substring(0, name.length() - JSON.length());
        String id = stem.endsWith("_") ? stem.substring(0, stem.length() - 1) : stem;
        try {
            PersonId person = new PersonId(id);
            return file(person).equals(stem) ? Optional.of(person) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The import whose posts are in the file of that name, if it is one.
    static Optional<String> importOf(String name) {
        String id = name.endsWith(LINES) ? name.substring(0, name.length() - LINES.length()) : "";
        return IMPORT.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    private static String file(PersonId person) {
        return DEVICE.matcher(person.value()).matches() ? person + "_" : person.value();
    }

    private static String safe(String importId) {
        if (!IMPORT.matcher(importId).matches()) {
            throw new IllegalArgumentException("not an import's id: " + importId);
        }
        return importId;
    }

    /// Makes the folders from the root down to `folder` that are not there, each durable in its parent.
    void create(Path folder, Disk disk) throws IOException {
        Path parent = root.toAbsolutePath();
        for (Path name : parent.relativize(folder.toAbsolutePath())) {
            Path child = parent.resolve(name);
            if (disk.createFolder(child)) {
                disk.forceFolder(parent);
            }
            parent = child;
        }
    }
}
