package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.randnotiz.draft.Drafts;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;

/// The file of what a writer has typed and not saved. It belongs to the person on one machine alone, and only `check` reads
/// those of others. While nothing is typed there is no such file.
record DraftFile(Disk disk, Layout layout, Path file) {

    /// That of the person at work on this machine.
    static DraftFile own(Disk disk, Layout layout) {
        return new DraftFile(disk, layout, layout.drafts());
    }

    /// Those of all writers, in the order of their names.
    static List<DraftFile> all(Disk disk, Layout layout) throws IOException {
        Path folder = Layout.folderOf(layout.drafts());
        return disk.list(folder).stream()
                .filter(name -> name.endsWith(Layout.JSON))
                .map(name -> new DraftFile(disk, layout, folder.resolve(name)))
                .toList();
    }

    /// Its name in the project.
    String name() {
        return layout.name(file);
    }

    /// The drafts; none, and why, if the file is damaged or newer than we are.
    Loaded<Drafts> read() throws IOException {
        try {
            Drafts drafts = stored();
            return new Loaded<>(
                    drafts,
                    isSealed() ? List.of() : List.of(Problem.note("store.settingsChanged", name()).in(name(), 0)));
        } catch (UnreadableJsonException e) {
            Problem shown = e.newer()
                    .map(newer -> Problem.warning("store.newer", name(), newer.format(), newer.known()))
                    .orElseGet(() -> Problem.warning("store.drafts", name(), e.problem().line()));
            return new Loaded<>(Drafts.NONE, List.of(shown.in(name(), e.problem().line())));
        }
    }

    /// Puts these in the place of all before; durable when it returns. A damaged or newer file is put aside.
    void write(Drafts drafts) throws IOException {
        try {
            if (stored().equals(drafts)) {
                return;
            }
        } catch (UnreadableJsonException e) {
            PersonalFiles.keepDamaged(disk, layout, file, "drafts-" + layout.writer());
        }
        if (drafts.isEmpty()) {
            disk.delete(file);
            disk.forceFolder(Layout.folderOf(file));
        } else {
            new WholeFiles(disk, layout).replace(file, JsonText.pretty(Seal.on(Codecs.DRAFTS.write(drafts))));
        }
    }

    private boolean isSealed() throws IOException, UnreadableJsonException {
        return disk.size(file).isEmpty() || Seal.fits(JsonText.read(disk.read(file)));
    }

    private Drafts stored() throws IOException, UnreadableJsonException {
        try {
            return Codecs.DRAFTS.read(disk.read(file));
        } catch (NoSuchFileException e) {
            return Drafts.NONE;
        }
    }
}
