package org.randnotiz.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.problem.Problem;

/// Reads one format. [org.randnotiz.exchange.formats.Importers] lists them; nothing else has to know a new one.
public interface Importer {

    /// Names the format: what [org.randnotiz.post.Import#format()] says.
    String id();

    /// The endings of files in this format, in lower case without the dot; the empty string for files without ending.
    Set<String> endings();

    /// Whether a file is surely in this format, going by its ending and its first bytes.
    ///
    /// @param ending in lower case without the dot
    /// @param head   the first bytes, up to 4096
    boolean recognises(String ending, byte[] head);

    /// Why a file that holds characters is not read, going by its first ones; empty if it is.
    Optional<Problem> refusal(String beginning);

    /// Reads a file that holds characters and is not blank. What cannot be read is a problem; the good part is given.
    ///
    /// @param examination what the first pass has found out about `input`
    /// @param run     takes posts and problems and everything else
    /// @throws IOException if the file cannot be read to its end, or `run` threw it
    void read(Input input, Examination examination, ImportContext context, ImportRun run) throws IOException;
}
