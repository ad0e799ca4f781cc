package org.randnotiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// An input that gives its bytes in small portions of any size, as a network would.
final class Portions {

    private Portions() {}

    static Input of(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input() {
            @Override
            public String name() {
                return "datei.txt";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        return super.read(into, from, length == 0 ? 0 : 1 + random.nextInt(Math.min(length, 3)));
                    }
                };
            }
        };
    }
}
