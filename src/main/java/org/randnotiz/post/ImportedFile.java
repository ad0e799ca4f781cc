package org.randnotiz.post;

/// One file that an import read.
///
/// @param name    its name as the person chose it
/// @param sha256  SHA-256 of its bytes, lower-case hexadecimal
/// @param charset the encoding it was read with, as Java names it
/// @param bytes   its size
public record ImportedFile(String name, String sha256, String charset, long bytes) {}
