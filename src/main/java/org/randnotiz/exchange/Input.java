package org.randnotiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Something to read from the beginning, as often as needed: a file, or pasted text.
public interface Input {

    /// What reports and provenance call it; the empty string for pasted text.
    String name();

    /// Its size in bytes.
    long size() throws IOException;

    /// Its bytes from the beginning. Whoever opens it closes it.
    InputStream open() throws IOException;

    /// A file under the name that reports shall use.
    static Input file(Path file, String name) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /// Pasted text. A lone half of a surrogate pair, which is no character, becomes U+FFFD.
    static Input pasted(String text) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        return bytes("", wellFormed.getBytes(StandardCharsets.UTF_8));
    }

    /// Bytes in memory.
    static Input bytes(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
