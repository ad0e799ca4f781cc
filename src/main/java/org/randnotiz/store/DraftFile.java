package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.randnotiz.draft.Drafts;
import org.randnotiz.json.Forms;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;

/// The file of what a writer has typed and not saved. It belongs to the person on this machine alone, and nothing else reads
/// it. While nothing is typed there is no such file.
record DraftFile(Disk disk, Layout layout) {

    /// The drafts; none, and why, if the file is damaged or newer than we are.
    Loaded<Drafts> read() throws IOException {
        try {
            return new Loaded<>(stored(), List.of());
        } catch (UnreadableJsonException e) {
            String name = layout.name(layout.drafts());
            Problem found = e.problem();
            Problem shown = PersonalFiles.isNewer(e)
                    ? Problem.warning("store.newer", name, found.arguments().get(1), found.arguments().get(2))
                    : Problem.warning("store.drafts", name, found.line());
            return new Loaded<>(Drafts.NONE, List.of(shown.in(name, found.line())));
        }
    }

    /// Puts these in the place of all before; durable when it returns. A damaged or newer file is put aside.
    void write(Drafts drafts) throws IOException {
        try {
            if (stored().equals(drafts)) {
                return;
            }
        } catch (UnreadableJsonException e) {
            PersonalFiles.keepDamaged(disk, layout, layout.drafts(), "drafts-" + layout.writer());
        }
        if (drafts.isEmpty()) {
            disk.delete(layout.drafts());
            disk.forceFolder(Layout.folderOf(layout.drafts()));
        } else {
            new WholeFiles(disk, layout).replace(layout.drafts(), Forms.DRAFTS.pretty(drafts));
        }
    }

    private Drafts stored() throws IOException, UnreadableJsonException {
        try {
            return Forms.DRAFTS.read(disk.read(layout.drafts()));
        } catch (NoSuchFileException e) {
            return Drafts.NONE;
        }
    }
}
