package org.randnotiz.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.randnotiz.problem.Problem;

/// Turns what the system says into a sentence that names our file.
final class Failure {

    private static final String READ = "store.read";

    private Failure() {}

    /// Something could not be written.
    static StoreException writing(Layout layout, Path file, Exception cause) {
        return of("store.write", layout, file, cause);
    }

    /// Something could not be read.
    static StoreException reading(Layout layout, Path file, Exception cause) {
        return of(READ, layout, file, cause);
    }

    /// A file that only serves as a lock, or its folder, is something that cannot be locked.
    static StoreException locking(Layout layout, Path file, Exception cause) {
        return of("store.noLock", layout, file, cause);
    }

    /// Whether the system refuses all writing here.
    static boolean isReadOnly(Exception cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || reason(cause).contains("read-only");
    }

    private static StoreException of(String code, Layout layout, Path file, Exception cause) {
        if (cause instanceof StoreException said) {
            return said;
        }
        String name = layout.name(file);
        String reason = reason(cause);
        Problem problem;
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            problem = Problem.error("store.full", name);
        } else if (code.equals(READ) && cause instanceof AccessDeniedException) {
            problem = Problem.error("store.denied", name);
        } else if (isReadOnly(cause)) {
            problem = Problem.error("store.readOnlyFile", name);
        } else if (cause instanceof NoSuchFileException) {
            problem = Problem.error("store.vanished", name);
        } else {
            problem = Problem.error(code, name, said(cause));
        }
        return new StoreException(problem.in(name, 0), cause);
    }

    private static String reason(Exception cause) {
        return said(cause).toLowerCase(Locale.ROOT);
    }

    private static String said(Exception cause) {
        String reason = cause instanceof FileSystemException fileSystem ? fileSystem.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
