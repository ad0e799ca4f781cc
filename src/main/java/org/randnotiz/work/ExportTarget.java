package org.randnotiz.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.exchange.formats.Exporters;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.ProjectRoot;

/// Where an export may go: the one rule for window and command line. It replaces an export of before, and, without being
/// told to, nothing else; it goes into no project folder and onto no device.
final class ExportTarget {

    /// An export says within so many bytes that it is one.
    private static final int HEAD = 4096;

    private ExportTarget() {}

    /// Why `file` cannot be written; empty if it can.
    ///
    /// @param force whether any file there may be replaced
    static Optional<Problem> refusal(Path file, Exporter exporter, boolean force) throws IOException {
        Path target = file.toAbsolutePath();
        String name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            return Optional.of(Problem.error("export.folder", target));
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith("." + exporter.ending())) {
            return Optional.of(Problem.error("export.ending", name, exporter.id(), "." + exporter.ending()));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            return Optional.of(Problem.error("export.noFile", target));
        }
        Optional<Path> project = ProjectRoot.around(target);
        if (project.isPresent()) {
            return Optional.of(Problem.error("export.inProject", target, project.get()));
        }
        return force || !Files.exists(target) || isExport(target)
                ? Optional.empty()
                : Optional.of(Problem.error("export.otherFile", target));
    }

    /// The file itself where `file` is a link to one: the link stays.
    static Path behindLinks(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /// Whether a file is an export, or empty, so that nothing is lost with it.
    private static boolean isExport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length == 0 || Exporters.all().stream().anyMatch(exporter -> exporter.wrote(head));
        }
    }
}
