package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.ActorPage;
import org.randnotiz.json.JsonText;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// Makes the files of a project anew from its journals where they are not as the journals say, and keeps what was there.
///
/// The own lock must be held for all that writes. Not safe for use by several threads: the project folder lets one in at a
/// time.
final class Repair {

    private final Disk disk;
    private final Layout layout;
    private final Journals journals;
    private final Sheets sheets;
    private final ActorPages actors;
    private final ImportFiles imports;
    private final Trash trash;
    private final List<SettingsFile<?>> settings;
    private final InstantSource clock;
    private final WholeFiles files;

    Repair(
            Disk disk,
            Layout layout,
            Journals journals,
            Sheets sheets,
            ActorPages actors,
            ImportFiles imports,
            Trash trash,
            List<SettingsFile<?>> settings,
            InstantSource clock) {
        this.disk = disk;
        this.layout = layout;
        this.journals = journals;
        this.sheets = sheets;
        this.actors = actors;
        this.imports = imports;
        this.trash = trash;
        this.settings = settings;
        this.clock = clock;
        this.files = new WholeFiles(disk, layout);
    }

    StoreException unreadable(IOException cause) {
        return Failure.reading(layout, layout.journals(), cause);
    }

    StoreException unwritable(IOException cause) {
        return Failure.writing(layout, layout.replaced(), cause);
    }

    LostImports lostImports() {
        return new LostImports(disk, layout, new Journals(disk, layout), imports);
    }

    /// Says what is older than the journals, and what no journal knows.
    void audit(Consumer<Problem> said) throws IOException {
        new Audit(layout, journals, sheets, actors).look(said);
        trash.lacking(journals).forEach((name, lines) -> {
            String file = layout.name(layout.trash().resolve(name));
            said.accept(Problem.warning("store.trashOlder", file, lines).in(file, 0));
        });
        List<Problem> inTrash = new ArrayList<>();
        trash.list(imports, inTrash);
        inTrash.forEach(said);
        new PersonalAudit(disk, layout).look(writers(), said);
    }

    /// Mends all that can be mended, nobody else being at work.
    void all(Set<PersonId> people, Consumer<Problem> said) throws IOException {
        Set<PersonId> everybody = new TreeSet<>(people);
        everybody.addAll(writers());
        GuestLocks locks = held(everybody);
        try {
            Replaced replaced = Replaced.at(clock.instant(), files);
            ends(replaced, said);
            Audit audit = new Audit(layout, journals, sheets, actors);
            audit.look(problem -> {});
            sheets(audit.wrongSheets(), replaced, said);
            for (PersonId person : audit.wrongPages()) {
                page(person, replaced, said);
            }
            imports(replaced, said);
            trash(replaced, said);
            personal(everybody, replaced, said);
        } finally {
            locks.close();
        }
    }

    /// Puts one file back.
    void one(String file, Consumer<Problem> said) throws IOException {
        Replaced replaced = Replaced.at(clock.instant(), files);
        Optional<SheetKey> sheet = layout.sheetOf(file);
        Optional<PersonId> page = pageOf(file);
        Optional<Path> copied = Stream.concat(settings.stream().map(SettingsFile::file), Stream.of(layout.searches()))
                .filter(one -> layout.name(one).equals(file))
                .findFirst();
        if (copied.isPresent()) {
            byte[] copy = new SealedCopies(files)
                    .of(copied.get())
                    .map(JsonText::pretty)
                    .orElseThrow(() -> new StoreException(Problem.error("store.notRestored", file), null));
            said.accept(LostSettings.putBack(files, replaced, copied.get(), copy));
            return;
        }
        GuestLocks locks = held(sheet.map(SheetKey::person).or(() -> page).stream().toList());
        try {
            boolean done = sheet.isPresent()
                    ? sheets(List.of(sheet.get()), replaced, said)
                    : page.isPresent() && actors.isWritten(page.get()) && page(page.get(), replaced, said);
            if (!done) {
                throw new StoreException(Problem.error("store.notRestored", file), null);
            }
        } finally {
            locks.close();
        }
    }

    /// Those who have written something.
    private Set<PersonId> writers() throws IOException {
        Set<PersonId> writers = new TreeSet<>(actors.people());
        for (String name : journals.names()) {
            layout.ofWriter(name).map(Layout::person).ifPresent(writers::add);
        }
        return writers;
    }

    private GuestLocks held(Collection<PersonId> people) throws IOException {
        try {
            return GuestLocks.hold(disk, layout, people);
        } catch (StoreException e) {
            throw new StoreException(Problem.error("store.repairBusy"), e);
        }
    }

    private Optional<PersonId> pageOf(String file) {
        return file.startsWith("actors/") ? Layout.personOf(file.substring("actors/".length())) : Optional.empty();
    }

    /// Takes over settings or searches that were changed by hand.
    ///
    /// @return whether it is such a file
    boolean take(String file) throws IOException {
        for (SettingsFile<?> one : settings) {
            if (layout.name(one.file()).equals(file)) {
                one.take();
                return true;
            }
        }
        boolean searches = file.equals(layout.name(layout.searches()));
        if (searches) {
            new SearchFile(disk, layout).take();
        }
        return searches;
    }

    /// What was written by hand into a sheet or page of the person's own.
    HandChange byHand(String file) throws IOException {
        Optional<SheetKey> sheet = layout.sheetOf(file);
        Optional<PersonId> page = pageOf(file);
        PersonId owner = sheet.map(SheetKey::person).or(() -> page)
                .orElseThrow(() -> new StoreException(Problem.error("store.notTaken", file), null));
        if (!owner.equals(layout.person())) {
            throw new StoreException(Problem.error("store.notYours", file, owner), null);
        }
        if (sheet.isPresent() && sheets.isByHand(sheet.get())) {
            Replay replay = replays(List.of(sheet.get())).get(sheet.get());
            Optional<Sheet> changed = sheets.changed(sheet.get());
            if (replay != null && changed.isPresent()) {
                return new HandChange.OnSheet(
                        replay.onto(Sheets.empty(sheet.get())), changed.get(), replay.versions());
            }
        }
        Optional<ActorPage> changed = page.isPresent() ? actors.byHand(page.get()) : Optional.empty();
        if (changed.isPresent()) {
            return new HandChange.OnPage(actors.known(owner).actors(), changed.get().actors());
        }
        throw new StoreException(Problem.error("store.notByHand", file), null);
    }

    /// Cuts torn ends off journals, and forgets how far a journal had been carried over where that is not to be read or of
    /// another journal: whoever opens it next looks at all of it.
    private void ends(Replaced replaced, Consumer<Problem> said) throws IOException {
        for (String name : journals.names()) {
            Layout writer = layout.ofWriter(name).orElse(layout);
            if (writer.writer().equals(layout.writer())) {
                continue; // seen to when the project was opened
            }
            Checkpoint checkpoint = new Checkpoint(disk, writer);
            List<Problem> torn = new ArrayList<>();
            Journal.open(disk, writer, checkpoint.read(), torn).close();
            torn.forEach(said);
            long missing = checkpoint.missing(writer.checkpoint(), writer.journal());
            if (missing > 0) {
                said.accept(Problem.warning("store.journalShorter", layout.name(writer.journal()), missing)
                        .in(layout.name(writer.journal()), 0));
            }
            boolean isThere = disk.size(writer.checkpoint()).isPresent();
            if (isThere && (checkpoint.read() == 0 || checkpoint.carriedOver() != checkpoint.read())) {
                aside(writer.checkpoint(), "repair.checkpoint", replaced, said);
            }
        }
    }

    /// @return whether any was made anew
    private boolean sheets(Collection<SheetKey> wrong, Replaced replaced, Consumer<Problem> said) throws IOException {
        Map<SheetKey, Replay> replays = replays(wrong);
        boolean done = false;
        for (SheetKey key : wrong) {
            Replay replay = replays.get(key);
            Path file = layout.sheet(key);
            if (replay != null && !replay.isEmpty()) {
                replay.conflicts().forEach(said);
                anew(file, replaced, said, () -> sheets.replace(key, replay.onto(sheets.sound(key))));
                done = true;
            } else if (sheets.changed(key).isEmpty()) {
                aside(file, "repair.lost", replaced, said);
            }
        }
        return done;
    }

    private Map<SheetKey, Replay> replays(Collection<SheetKey> keys) throws IOException {
        Map<SheetKey, Replay> replays = new HashMap<>();
        keys.forEach(key -> replays.put(key, new Replay(key)));
        if (!keys.isEmpty()) {
            journals.about(
                    "",
                    change -> {
                        Set<SheetKey> touched = new LinkedHashSet<>();
                        for (Step step : change.steps()) {
                            if (step instanceof Step.OnSheet onSheet && replays.containsKey(onSheet.sheet())) {
                                touched.add(onSheet.sheet());
                            }
                        }
                        touched.forEach(key -> java.util.Objects.requireNonNull(replays.get(key)).add(change));
                    },
                    damaged -> {});
        }
        return replays;
    }

    private boolean page(PersonId person, Replaced replaced, Consumer<Problem> said) throws IOException {
        if (actors.isWritten(person)) {
            ActorPage known = actors.known(person);
            anew(layout.actors(person), replaced, said, () -> actors.replace(person, known));
            return true;
        }
        if (actors.byHand(person).isEmpty()) {
            aside(layout.actors(person), "repair.lost", replaced, said);
        }
        return false;
    }

    /// Puts imports where the journals want them and makes their records anew from the journals and the posts.
    private void imports(Replaced replaced, Consumer<Problem> said) throws IOException {
        for (Map.Entry<String, LostImports.Told> one : lostImports().told().entrySet()) {
            String id = one.getKey();
            Step.OnImport latest = one.getValue().latest();
            if (imports.isNowhere(id)) {
                continue; // lost, which the check says
            }
            if (imports.place(latest)) {
                String name = layout.name(layout.posts(id));
                said.accept(Problem.note(latest.present() ? "repair.placed" : "repair.takenOut", name).in(name, 0));
            }
            Path record = latest.present() ? layout.importRecord(id) : layout.trashedImportRecord(id);
            if (!imports.hasRecord(record, id)) {
                Path posts = latest.present() ? layout.posts(id) : layout.trashedPosts(id);
                Import made = record(id, posts, one.getValue());
                anew(record, replaced, said, () -> files.replace(record, ImportFiles.written(made)));
            }
        }
    }

    private Import record(String id, Path posts, LostImports.Told told) throws IOException {
        FileChecksum checksum = new FileChecksum();
        Map<String, ImportedFile> from = new LinkedHashMap<>();
        long count = 0;
        long damaged = 0;
        try (LineScanner lines = new LineScanner(disk.open(posts), 0)) {
            while (lines.advance()) {
                checksum.update(lines);
                if (lines.length() == 0 && !lines.isTooLong()) {
                    continue;
                }
                count++;
                Optional<Post> post = lines.isTooLong()
                        ? Optional.empty()
                        : PostLine.read(lines.buffer(), lines.start(), lines.length());
                if (post.isEmpty()) {
                    damaged++;
                } else {
                    String file = post.get().provenance().file();
                    from.putIfAbsent(file, new ImportedFile(file, "", "", 0));
                }
            }
        }
        String added = told.posts();
        long expected = added.matches("[0-9]{1,15}") ? Long.parseLong(added) : count;
        return new Import(
                id,
                "",
                told.added().by(),
                told.added().at(),
                List.copyOf(from.values()),
                expected,
                0,
                List.of(),
                damaged == 0 && count == expected ? checksum.text() : null);
    }

    private void trash(Replaced replaced, Consumer<Problem> said) throws IOException {
        Set<String> names = new TreeSet<>(journals.names());
        disk.list(layout.trash()).stream().filter(Layout::isJournal).forEach(names::add);
        for (String name : names) {
            Optional<byte[]> mended = trash.mended(name, journals);
            if (mended.isPresent()) {
                Path file = layout.trash().resolve(name);
                anew(file, replaced, said, () -> files.replace(file, mended.get()));
            }
        }
    }

    /// Puts aside what people keep for themselves where it cannot be read; no journal knows it.
    private void personal(Set<PersonId> people, Replaced replaced, Consumer<Problem> said) throws IOException {
        List<Problem> unreadable = new ArrayList<>();
        new PersonalAudit(disk, layout).look(people, unreadable::add);
        for (Problem problem : unreadable) {
            String file = problem.file();
            if (file != null && PersonalAudit.isUnreadable(problem)) {
                Path there = layout.root().resolve(file);
                Optional<byte[]> copy = new SealedCopies(files).of(there).map(JsonText::pretty);
                if (copy.isPresent()) {
                    said.accept(LostSettings.putBack(files, replaced, there, copy.get()));
                } else {
                    aside(there, "repair.lost", replaced, said);
                }
            }
        }
    }

    private void anew(Path file, Replaced replaced, Consumer<Problem> said, Making making) throws IOException {
        String name = layout.name(file);
        String kept = kept(file, replaced);
        making.run();
        Problem done = kept == null ? Problem.note("repair.made", name) : Problem.note("repair.restored", name, kept);
        said.accept(done.in(name, 0));
    }

    private void aside(Path file, String code, Replaced replaced, Consumer<Problem> said) throws IOException {
        String name = layout.name(file);
        String kept = kept(file, replaced);
        if (kept != null) {
            disk.delete(file);
            disk.forceFolder(Layout.folderOf(file));
            Problem done =
                    code.equals("repair.lost") ? Problem.error(code, name, kept) : Problem.note(code, name, kept);
            said.accept(done.in(name, 0));
        }
    }

    private static @Nullable String kept(Path file, Replaced replaced) throws IOException {
        try {
            return replaced.keep(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /// Writes a file.
    @FunctionalInterface
    private interface Making {
        void run() throws IOException;
    }
}
