package org.randnotiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file's first bytes say it is, if it is something that must not be read as plain text.
///
/// @param name what people call the kind of file
/// @param mark how it begins, in lower case
public record Signature(String name, String mark) {

    private static final int HEAD = 256;

    private static final List<Signature> KNOWN = List.of(
            new Signature("PDF", "%pdf-"),
            new Signature("RTF", "{\\rtf"),
            new Signature("PostScript", "%!ps"),
            new Signature("iCalendar", "begin:vcalendar"),
            new Signature("vCard", "begin:vcard"),
            new Signature("ZIP, DOCX, XLSX, ODT", "pk\u0003\u0004"),
            new Signature("7z", "7z\u00bc\u00af"),
            new Signature("RAR", "rar!\u001a"),
            new Signature("BZIP2", "bzh91ay"),
            new Signature("XZ", "\u00fd7zxz"),
            new Signature("SQLite", "sqlite format 3\u0000"),
            new Signature("DOC, XLS", "\u00d0\u00cf\u0011\u00e0"),
            new Signature("GZIP", "\u001f\u008b"),
            new Signature("PNG", "\u0089png"),
            new Signature("JPEG", "\u00ff\u00d8\u00ff"),
            new Signature("GIF", "gif87a"),
            new Signature("GIF", "gif89a"),
            new Signature("TIFF", "ii*\u0000"),
            new Signature("TIFF", "mm\u0000*"));

    /// What a file that begins with `head` is; empty if it may be text.
    static Optional<Signature> of(byte[] head) {
        String begin =
                new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String beginOfText = begin.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
        return KNOWN.stream()
                .filter(known -> begin.startsWith(known.mark) || beginOfText.startsWith(known.mark))
                .findFirst();
    }
}
