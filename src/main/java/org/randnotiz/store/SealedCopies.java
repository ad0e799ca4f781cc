package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnreadableJsonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Second copies of sealed files that no journal knows, as the program last wrote them: what is gone can be brought back, and
/// a file that is older is noticed.
///
/// @param files where
record SealedCopies(WholeFiles files) {

    private static final Logger LOG = LoggerFactory.getLogger(SealedCopies.class);

    /// What the copy of a file says; empty if there is none that can be trusted.
    Optional<JsonObject> of(Path file) throws IOException {
        try {
            JsonObject copy = JsonText.read(files.disk().read(files.layout().copy(file)));
            return Seal.fits(copy) ? Optional.of(copy) : Optional.empty();
        } catch (NoSuchFileException | UnreadableJsonException e) {
            LOG.debug("there is no copy of {}", files.layout().name(file), e);
            return Optional.empty();
        }
    }

    /// Whether a file that says this is not as the program last wrote it, as far as a copy tells.
    boolean differ(Path file, JsonObject there) throws IOException {
        return of(file).filter(copy -> !JsonText.line(copy).equals(JsonText.line(there))).isPresent();
    }

    /// Keeps what has just been written to a file. That it cannot be kept is no reason to say that it was not written.
    void keep(Path file, byte[] written) {
        try {
            files.replace(files.layout().copy(file), written);
        } catch (IOException e) {
            LOG.warn("no copy of {} is kept", files.layout().name(file), e);
        }
    }
}
