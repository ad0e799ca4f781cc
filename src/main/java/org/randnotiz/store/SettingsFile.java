package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.randnotiz.json.Codec;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnknownMembers;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of the files that change rarely and that anybody may change: project, codebook, sources. What a newer program or a
/// person wrote there beyond what we know stays.
///
/// @param <T> what it holds
final class SettingsFile<T> {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final WholeFiles files;
    private final Path file;
    private final Codec<T> form;
    private final ToIntFunction<T> revision;
    private T value;
    private byte[] seen = new byte[0];
    private boolean changedOutside;

    private SettingsFile(WholeFiles files, Path file, Codec<T> form, ToIntFunction<T> revision, T value) {
        this.files = files;
        this.file = file;
        this.form = form;
        this.revision = revision;
        this.value = value;
    }

    /// Takes over what somebody else has made of the file. What cannot be read is left as it was known: whoever saves is
    /// told.
    ///
    /// @return whether it says something else now
    boolean refresh() throws IOException {
        byte[] bytes;
        try {
            bytes = files.disk().read(file);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (Arrays.equals(bytes, seen)) {
            return false;
        }
        seen = bytes;
        try {
            T there = form.read(JsonText.read(bytes));
            boolean changed = !there.equals(value);
            value = there;
            return changed;
        } catch (UnreadableJsonException e) {
            LOG.debug("{} cannot be read now", files.layout().name(file), e);
            return false;
        }
    }

    /// Reads the file.
    ///
    /// @throws StoreException if it is missing, damaged or newer than we are
    static <T> SettingsFile<T> open(WholeFiles files, Path file, Codec<T> form, ToIntFunction<T> revision)
            throws StoreException {
        JsonObject raw = raw(files, file);
        SettingsFile<T> settings = new SettingsFile<>(files, file, form, revision, read(files, file, form, raw));
        settings.changedOutside = !Seal.fits(raw) || isOlder(files, file, raw);
        return settings;
    }

    /// Sees to it that there is a copy to go back to, unless somebody else than the program wrote what there is.
    void keepCopy() throws IOException {
        SealedCopies copies = new SealedCopies(files);
        if (!changedOutside && copies.of(file).isEmpty()) {
            copies.keep(file, files.disk().read(file));
        }
    }

    /// What to say if somebody changed the file other than by this program. It holds all the same: people may.
    Optional<Problem> outside() {
        String name = files.layout().name(file);
        return changedOutside
                ? Optional.of(Problem.note("store.settingsChanged", name).in(name, 0))
                : Optional.empty();
    }

    Path file() {
        return file;
    }

    /// Takes over what the file says now as meant.
    ///
    /// @throws StoreException if it cannot be read or written
    void take() throws StoreException {
        JsonObject now = raw(files, file);
        value = read(files, file, form, now);
        replace(now);
    }

    /// The file as its content is written for the first time.
    static byte[] sealed(JsonObject content) {
        return JsonText.pretty(Seal.on(content));
    }

    T value() {
        return value;
    }

    /// Replaces the file.
    ///
    /// @throws StoreException if somebody else changed it since it was read, or it cannot be written
    void save(T changed) throws StoreException {
        JsonObject now = raw(files, file);
        T there = read(files, file, form, now);
        String name = files.layout().name(file);
        if (revision.applyAsInt(there) != revision.applyAsInt(value)) {
            throw new StoreException(Problem.error("store.changedMeanwhile", name).in(name, 0), null);
        }
        JsonObject fresh = new UnknownMembers(now, form.write(there)).onto(form.write(changed));
        replace(fresh);
        value = changed;
    }

    private void replace(JsonObject fresh) throws StoreException {
        try {
            files.replace(file, sealed(fresh));
        } catch (IOException e) {
            throw Failure.writing(files.layout(), file, e);
        }
        new SealedCopies(files).keep(file, sealed(fresh));
        changedOutside = false;
    }

    private static boolean isOlder(WholeFiles files, Path file, JsonObject raw) throws StoreException {
        try {
            return new SealedCopies(files).differ(file, raw);
        } catch (IOException e) {
            throw Failure.reading(files.layout(), file, e);
        }
    }

    private static JsonObject raw(WholeFiles files, Path file) throws StoreException {
        String name = files.layout().name(file);
        try {
            return JsonText.read(files.disk().read(file));
        } catch (NoSuchFileException e) {
            throw new StoreException(Problem.error("store.vanished", name).in(name, 0), e);
        } catch (UnreadableJsonException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw Failure.reading(files.layout(), file, e);
        }
    }

    private static <T> T read(WholeFiles files, Path file, Codec<T> form, JsonObject raw) throws StoreException {
        try {
            return form.read(raw);
        } catch (UnreadableJsonException e) {
            throw damaged(files.layout().name(file), e);
        }
    }

    private static StoreException damaged(String name, UnreadableJsonException e) {
        Problem shown = e.newer()
                .map(newer -> Problem.error("store.newer", name, newer.format(), newer.known()))
                .orElseGet(() -> Problem.error(
                        "store.settings", name, e.problem().line(), e.problem().arguments().getFirst()));
        return new StoreException(shown.in(name, e.problem().line()), e);
    }
}
