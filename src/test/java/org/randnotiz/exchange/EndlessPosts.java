package org.randnotiz.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// A text file of any size with posts as they are in life, made while it is read: nothing of it is ever kept.
final class EndlessPosts implements Input {

    private static final String BODY = """
            Nach Angaben aus Regierungskreisen wurde die Delegation offiziell eingeladen, an dem Treffen in Kasan teilzunehmen.
            Das Außenministerium erklärte ergänzend, die Gespräche würden keine Anerkennung bedeuten – „auf keinen Fall“.

            Meiner Einschätzung nach wird der Druck auf die Gruppe erheblich wachsen; am 14.05.2024 soll das Treffen beginnen.
            """.repeat(3);

    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss");
    private static final LocalDateTime FIRST = LocalDateTime.of(1990, 1, 1, 0, 0);

    private final long size;

    /// @param size in bytes; the last post may be cut
    EndlessPosts(long size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "endlos.txt";
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() {
        return new InputStream() {
            private long given;
            private long posts;
            private byte[] post = new byte[0];
            private int position;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (given == size) {
                    return -1;
                }
                if (position == post.length) {
                    post = next().getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                int count = (int) Math.min(Math.min(length, post.length - position), size - given);
                System.arraycopy(post, position, into, from, count);
                position += count;
                given += count;
                return count;
            }

            private String next() {
                posts++;
                return "#%d hans_m · %s\n".formatted(posts, HEADER.format(FIRST.plusSeconds(posts)))
                        + "Beitrag " + posts + ":\n" + BODY + "\n";
            }
        };
    }
}
