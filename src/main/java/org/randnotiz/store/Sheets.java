package org.randnotiz.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files under `sheets/`: what each person has on each post, made from the journals.
///
/// Not safe for use by several threads: the project folder lets one in at a time.
final class Sheets {

    private static final Logger LOG = LoggerFactory.getLogger(Sheets.class);

    private static final int LOOKED_AT = 20;

    private final Disk disk;
    private final Layout layout;
    private final WholeFiles files;
    private final Journals journals;
    private final boolean writable;
    private final Written written;
    private final Arriving arriving;
    private final Set<SheetKey> behind = new HashSet<>();

    Sheets(Disk disk, Layout layout, Journals journals, Written written, Arriving arriving, boolean writable) {
        this.disk = disk;
        this.layout = layout;
        this.files = new WholeFiles(disk, layout);
        this.journals = journals;
        this.written = written;
        this.arriving = arriving;
        this.writable = writable;
    }

    /// Everybody's sheets of a post, damaged ones mended.
    List<Sheet> of(PostId post, List<Problem> problems) throws IOException {
        written.refresh();
        written.tell(problems);
        Set<PersonId> people = new TreeSet<>(written.on(post));
        for (String name : disk.list(layout.sheets(post))) {
            Layout.personOf(name).ifPresent(people::add);
        }
        for (SheetKey key : behind) {
            if (key.post().equals(post)) {
                people.add(key.person());
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        for (PersonId person : people) {
            current(new SheetKey(post, person), problems).ifPresent(sheets::add);
        }
        return sheets;
    }

    /// What a sheet will be after steps on it, worked out before anything is written.
    ///
    /// @throws StoreException if a newer program wrote the sheet: then it is not ours to change
    Prepared prepare(SheetKey key, List<Step.OnSheet> steps) throws StoreException {
        Sheet base = behind.contains(key) ? null : readable(key);
        if (base == null) {
            return new Prepared(key, null);
        }
        SheetDraft draft = new SheetDraft(base);
        for (Step.OnSheet step : steps) {
            if (!draft.fits(step)) {
                return new Prepared(key, null);
            }
            draft.take(step);
        }
        return new Prepared(key, draft.sheet(0));
    }

    /// A sheet about to be written.
    ///
    /// @param key   which
    /// @param after as it will be; null if its file cannot be trusted and the journals must say
    record Prepared(SheetKey key, @Nullable Sheet after) {}

    /// Writes a sheet after the change that led to it is in the journal. The lock of whose sheet it is must be held.
    ///
    /// @throws IOException if the file is not up to date now; the journal knows better, and [#of] asks it
    void write(Prepared prepared, List<Problem> problems) throws IOException {
        SheetKey key = prepared.key();
        behind.add(key);
        Sheet after = prepared.after();
        Sheet sheet = after != null ? after : replay(key, trusted(key, problems), problems);
        replace(key, sheet);
    }

    /// Notes that a sheet's file may not be up to date: until it is, [#of] asks the journals.
    void fallBehind(SheetKey key) {
        behind.add(key);
    }

    /// Notes that a sheet's file is not up to date, if what the steps did is not on it.
    void notice(SheetKey key, List<Step.OnSheet> steps) throws IOException {
        try {
            SheetDraft draft = new SheetDraft(stored(key).orElseGet(() -> empty(key)));
            if (!steps.stream().allMatch(draft::has)) {
                behind.add(key);
            }
        } catch (UnreadableJsonException e) {
            LOG.debug("{} is damaged, which reading it will say", layout.name(layout.sheet(key)), e);
        }
    }

    /// Brings the file of a sheet up to date if what the steps did is not on it. The lock of whose sheet it is must be held.
    ///
    /// @param steps the last step on each item, from the end of the own journal
    /// @return whether anything had to be done
    boolean catchUp(SheetKey key, List<Step.OnSheet> steps, List<Problem> problems) throws IOException {
        Sheet base = trusted(key, problems);
        SheetDraft draft = new SheetDraft(base);
        Sheet sheet = steps.stream().allMatch(draft::has) ? base : replay(key, base, problems);
        boolean changed = !sheet.equals(base) || disk.size(layout.sheet(key)).isEmpty();
        if (changed) {
            files.replace(layout.sheet(key), JsonText.pretty(Seal.on(Codecs.SHEET.write(sheet))));
        }
        behind.remove(key);
        return changed;
    }

    /// The keys of all sheets there are, folder by folder.
    ///
    /// @throws UncheckedIOException from the stream if a folder cannot be read
    Stream<SheetKey> keys() throws IOException {
        return disk.list(layout.sheets()).stream()
                .filter(name -> name.matches("[0-9a-f]{2}"))
                .flatMap(name -> list(layout.sheets().resolve(name)))
                .filter(PostId::isValid)
                .map(PostId::new)
                .flatMap(post -> list(layout.sheets(post))
                        .flatMap(name -> Layout.personOf(name).stream())
                        .map(person -> new SheetKey(post, person)));
    }

    private Stream<String> list(Path folder) {
        try {
            return disk.list(folder).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Sheet> current(SheetKey key, List<Problem> problems) throws IOException {
        String name = layout.name(layout.sheet(key));
        Optional<Sheet> stored;
        try {
            stored = stored(key);
        } catch (UnreadableJsonException e) {
            if (e.newer().isPresent()) {
                problems.add(e.problemIn(name));
                return Optional.empty();
            }
            return Seal.isBroken(e) ? byHand(key, name, problems) : mended(key, name, problems);
        } catch (IOException e) {
            problems.add(Failure.reading(layout, layout.sheet(key), e).problem());
            Sheet known = replay(key, empty(key), problems);
            return known.revision() == 0 ? Optional.empty() : Optional.of(known);
        }
        if (behind.contains(key)) {
            return Optional.of(replay(key, stored.orElseGet(() -> empty(key)), problems));
        }
        if (stored.isPresent() && lacks(stored.get())) {
            return Optional.of(replay(key, stored.get(), problems)); // older than the journals
        }
        if (stored.isPresent()) {
            return Optional.of(arriving.on(stored.get()));
        }
        if (arriving.has(key)) {
            return Optional.of(replay(key, empty(key), problems)); // its file may be about to be made
        }
        return written.has(key) ? mended(key, name, problems) : stored;
    }

    /// Looks at some sheets whether what was on its way to them is there, so that it need not be remembered.
    void look() throws IOException {
        for (SheetKey key : arriving.sheets(LOOKED_AT)) {
            try {
                stored(key).ifPresent(arriving::on);
            } catch (UnreadableJsonException e) {
                LOG.debug("{} is damaged, which reading it will say", layout.name(layout.sheet(key)), e);
            }
        }
    }

    /// The sheet made anew from the journals; its file too if it is ours. A file of somebody else is theirs to mend: it
    /// may only be on its way here.
    private Optional<Sheet> mended(SheetKey key, String name, List<Problem> problems) throws IOException {
        Sheet sheet = replay(key, empty(key), problems);
        if (sheet.revision() == 0) {
            Optional<Sheet> changed = changed(key);
            problems.add((changed.isPresent()
                    ? Problem.warning("store.sheetChanged", name)
                    : Problem.error("store.sheetLost", name))
                    .in(name, 0));
            return changed;
        }
        if (writable && key.person().equals(layout.person())) {
            try {
                keepDamaged(key);
                files.replace(layout.sheet(key), JsonText.pretty(Seal.on(Codecs.SHEET.write(sheet))));
                problems.add(Problem.warning("store.sheetRestored", name).in(name, 0));
                return Optional.of(sheet);
            } catch (IOException e) {
                LOG.warn("{} cannot be mended now", name, e);
            }
        }
        problems.add(Problem.warning("store.sheetDamaged", name).in(name, 0));
        return Optional.of(sheet);
    }

    /// The sheet as the journals know it where its file was changed by hand, or by a damage that still reads: what becomes
    /// of the file a person has to say.
    private Optional<Sheet> byHand(SheetKey key, String name, List<Problem> problems) throws IOException {
        Sheet known = replay(key, empty(key), problems);
        if (known.revision() == 0) {
            problems.add(Problem.warning("store.sheetChanged", name).in(name, 0));
            return changed(key);
        }
        problems.add(Problem.warning("store.byHand", name).in(name, 0));
        return Optional.of(known);
    }

    /// The sheet of a file that can be built upon, or an empty one; null if the journals must say what is on it.
    private @Nullable Sheet readable(SheetKey key) throws StoreException {
        try {
            Optional<Sheet> stored = stored(key);
            written.refresh();
            Sheet sheet = stored.orElseGet(() -> empty(key));
            return lacks(sheet) ? null : sheet;
        } catch (UnreadableJsonException e) {
            if (e.newer().isPresent()) {
                throw new StoreException(e.problemIn(layout.name(layout.sheet(key))), e);
            }
            return fromOutside(key);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", layout.name(layout.sheet(key)), e);
            return null;
        }
    }

    /// What a damaged file says, if it can still be read and no journal knows better; else null.
    private @Nullable Sheet fromOutside(SheetKey key) {
        try {
            written.refresh();
            return written.has(key) ? null : changed(key).orElse(null);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", layout.name(layout.sheet(key)), e);
            return null;
        }
    }

    /// What of a sheet's file can be trusted; a damaged one is put aside.
    private Sheet trusted(SheetKey key, List<Problem> problems) throws IOException {
        try {
            return stored(key).orElseGet(() -> empty(key));
        } catch (UnreadableJsonException e) {
            String name = layout.name(layout.sheet(key));
            if (e.newer().isPresent()) {
                throw new StoreException(e.problemIn(name), e);
            }
            keepDamaged(key);
            problems.add(Problem.warning("store.sheetRestored", name).in(name, 0));
            return empty(key);
        }
    }

    /// Whether a sheet, as its file says it, lacks what the journals hold.
    boolean isOlder(Sheet stored) throws IOException {
        written.refresh();
        return lacks(stored);
    }

    private boolean lacks(Sheet stored) {
        return stored.revision() < written.steps(stored.key());
    }

    /// What the file of a sheet says; empty if there is none.
    Optional<Sheet> stored(SheetKey key) throws IOException, UnreadableJsonException {
        byte[] bytes;
        try {
            bytes = disk.read(layout.sheet(key));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        JsonObject json = JsonText.read(bytes);
        Sheet sheet = sheet(key, json);
        Seal.check(json);
        return Optional.of(sheet);
    }

    private static Sheet sheet(SheetKey key, JsonObject json) throws UnreadableJsonException {
        return json.as(object -> {
            Sheet sheet = Codecs.SHEET.read(object);
            if (!sheet.key().equals(key)) {
                throw new IllegalArgumentException("this is another sheet: " + sheet.key());
            }
            return sheet;
        });
    }

    /// The sheet of a file that is as the program wrote it; an empty one else.
    Sheet sound(SheetKey key) throws IOException {
        try {
            return stored(key).orElseGet(() -> empty(key));
        } catch (UnreadableJsonException e) {
            return empty(key);
        }
    }

    /// Whether a file reads as a sheet and is not what the program wrote there.
    boolean isByHand(SheetKey key) throws IOException {
        try {
            stored(key);
            return false;
        } catch (UnreadableJsonException e) {
            return Seal.isBroken(e);
        }
    }

    /// Puts a sheet in the place of its file. The lock of whose sheet it is must be held.
    void replace(SheetKey key, Sheet sheet) throws IOException {
        files.replace(layout.sheet(key), JsonText.pretty(Seal.on(Codecs.SHEET.write(sheet))));
        behind.remove(key);
    }

    /// The sheet of a file that was changed from outside, as it stands there; empty if that is no sheet.
    Optional<Sheet> changed(SheetKey key) throws IOException {
        try {
            return Optional.of(sheet(key, JsonText.read(disk.read(layout.sheet(key)))));
        } catch (NoSuchFileException | UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    private Sheet replay(SheetKey key, Sheet base, List<Problem> problems) throws IOException {
        Replay replay = new Replay(key);
        journals.about(key.post().value(), replay::add, Journals.into(problems));
        problems.addAll(replay.conflicts());
        return replay.onto(base);
    }

    /// Puts a damaged file aside, where a person may look at what can still be read of it.
    private void keepDamaged(SheetKey key) throws IOException {
        if (disk.size(layout.sheet(key)).isEmpty()) {
            return;
        }
        PersonalFiles.keepDamaged(disk, layout, layout.sheet(key), key.post() + "-" + key.person());
    }

    static Sheet empty(SheetKey key) {
        return Sheet.empty(key.post(), key.person());
    }
}
