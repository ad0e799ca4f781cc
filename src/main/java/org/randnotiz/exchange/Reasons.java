package org.randnotiz.exchange;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// Why something could not be read or written, for a person: the reason alone, without the path that stands beside it.
public final class Reasons {

    private Reasons() {}

    /// In both languages where the system says nothing readable, else in the system's words.
    public static String of(Exception failure) {
        return switch (failure) {
            case DirectoryIteratorException inFolder -> of(Objects.requireNonNull(inFolder.getCause()));
            case AccessDeniedException denied -> "Zugriff verweigert|access denied";
            case NoSuchFileException gone -> "nicht mehr da|no longer there";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
