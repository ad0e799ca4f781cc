package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other processes do in a project's folder while it is open here.
///
/// Journals only grow, so that to look costs one listing and one length a journal as long as nobody writes, which even a
/// slow network drive has within milliseconds. Every method may wait for the disk; any thread may call any method.
public final class Others {

    private final Disk disk;
    private final Layout layout;
    private final Journals journals;
    private final Arriving arriving;
    private final ImportFiles imports;
    private final boolean writable;

    Others(
            Disk disk, Layout layout, Journals journals, Arriving arriving, ImportFiles imports, boolean writable) {
        this.disk = disk;
        this.layout = layout;
        this.journals = journals;
        this.arriving = arriving;
        this.imports = imports;
        this.writable = writable;
    }

    /// How long each journal is now, as [Touched#lengths()].
    public Map<String, Long> lengths() throws StoreException {
        try {
            return new Journals(disk, layout).lengths();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.journals(), e);
        }
    }

    /// What a journal ends with where it is `length` bytes long. Two journals of one length that are not the same differ in
    /// it. Empty if the journal is shorter or not there.
    public Optional<String> endAt(String journal, long length) throws StoreException {
        Path file = layout.journals().resolve(journal);
        try {
            return Layout.isJournal(journal) ? Checkpoint.endAt(disk, file, length) : Optional.empty();
        } catch (IOException e) {
            throw Failure.reading(layout, file, e);
        }
    }

    /// What anybody, here or elsewhere, wrote since the journals had these lengths.
    ///
    /// @param lengths as [Touched#lengths()] gave them; empty for all that was ever written
    public Touched touchedSince(Map<String, Long> lengths) throws StoreException {
        Touched.Gathering touched = new Touched.Gathering();
        try {
            return touched.upTo(new Journals(disk, layout).since(lengths, true, touched::add));
        } catch (IOException e) {
            throw Failure.reading(layout, layout.journals(), e);
        }
    }

    /// What other processes handed over since the journals had these lengths.
    public List<Touched.HandedOver> handOversSince(Map<String, Long> lengths) throws StoreException {
        Touched.Gathering touched = new Touched.Gathering();
        try {
            return touched.upTo(journals.since(lengths, !writable, touched::add)).handOvers();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.journals(), e);
        }
    }

    /// What other processes wrote since the journals had these lengths. From now on sheets and registry are read with it,
    /// whether it is in their files already or not.
    ///
    /// @param lengths as [Touched#lengths()] gave them
    public Touched news(Map<String, Long> lengths) throws StoreException {
        Touched.Gathering touched = new Touched.Gathering();
        try {
            Map<String, Long> now = journals.since(lengths, !writable, change -> {
                arriving.note(change);
                touched.add(change);
            });
            return touched.upTo(now);
        } catch (IOException e) {
            throw Failure.reading(layout, layout.journals(), e);
        }
    }

    /// The ids of the imports that are in the project now, oldest first.
    public List<String> imports() throws StoreException {
        try {
            return imports.present();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.posts(), e);
        }
    }

    /// How far the journals had been read when the person was last told of what is in them, as [Touched#lengths()]; empty
    /// if never, or, which is said, if that cannot be read.
    public Loaded<Optional<Map<String, Long>>> told() throws StoreException {
        try {
            return new ToldFile(disk, layout).read();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.told(), e);
        }
    }

    /// Keeps how far the person has been told; nothing happens where nothing may be written.
    public void tell(Map<String, Long> lengths) throws StoreException {
        if (!writable) {
            return;
        }
        try {
            new ToldFile(disk, layout).write(lengths);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.told(), e);
        }
    }
}
