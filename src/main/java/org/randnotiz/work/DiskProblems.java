package org.randnotiz.work;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.StoreException;

/// What went wrong with a file, as a sentence for people.
public final class DiskProblems {

    private DiskProblems() {}

    /// The problem that a failure of the disk means; the first argument is the file if it is known, the last what the
    /// system says.
    public static Problem of(Exception failure) {
        if (failure instanceof StoreException store) {
            return store.problem();
        }
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String file = failure instanceof FileSystemException named && named.getFile() != null ? named.getFile() : "";
        String reason = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : said;
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return problem("disk.full", file, reason);
        }
        return switch (failure) {
            case AccessDeniedException denied -> problem("disk.denied", file, reason);
            case NoSuchFileException missing -> problem("disk.missing", file, reason);
            case ReadOnlyFileSystemException readOnly -> problem("disk.readOnly", file, reason);
            default -> lower.contains("read-only file system")
                    ? problem("disk.readOnly", file, reason)
                    : problem("disk.failed", file, reason);
        };
    }

    /// What the system says of a failure, in its own words.
    static String reason(Exception failure) {
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        String said = failure.getMessage();
        return failure.getClass().getSimpleName() + (said == null ? "" : ": " + said);
    }

    private static Problem problem(String code, String file, String reason) {
        return file.isEmpty()
                ? Problem.error(code + "Anywhere", reason)
                : Problem.error(code, file, reason).in(file, 0);
    }
}
