package org.randnotiz.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.problem.Problem;

/// Writes one format. [org.randnotiz.exchange.formats.Exporters] lists them; nothing else has to know a new one.
public interface Exporter {

    /// Names the format, on the command line and in the key of its words, `export.format.` + id.
    String id();

    /// How the names of its files end, without the dot.
    String ending();

    /// Whether a file that begins so is an export in this format.
    boolean wrote(byte[] head);

    /// What the format cannot hold of posts annotated with this codebook, one note each, to be said before exporting;
    /// empty if it holds everything.
    List<Problem> losses(Codebook codebook);

    /// Begins an export.
    ///
    /// @param out is written to as posts come, and never closed
    Export open(OutputStream out, ExportHeader header) throws IOException;

    /// An export on its way. For one thread.
    interface Export {

        /// Writes a post.
        ///
        /// @return what is wrong with it; it is written all the same
        /// @throws IOException if nothing more can be written
        List<Problem> post(AnnotatedPost post) throws IOException;

        /// Writes what comes behind the last post. Without it the file is not whole.
        void finish() throws IOException;
    }
}
