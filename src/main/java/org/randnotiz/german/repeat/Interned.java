package org.randnotiz.german.repeat;

import java.util.Arrays;

/// Gives equal stretches of characters equal numbers, without making a string of each.
final class Interned {

    private int[] table = new int[256];
    private CharSequence[] texts = new CharSequence[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int size = 1;

    /// The number of the characters from `start` up to `end`: 1 or more, the same for the same characters.
    int idOf(CharSequence text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            int id = table[slot];
            if (hashes[id] == hash && isEqual(id, text, start, end)) {
                return id;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = size;
        return add(text, start, end, hash);
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return hash ^ (hash >>> 16);
    }

    private boolean isEqual(int id, CharSequence text, int start, int end) {
        if (ends[id] - starts[id] != end - start) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (texts[id].charAt(starts[id] + i) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    private int add(CharSequence text, int start, int end, int hash) {
        if (size == starts.length) {
            int longer = size * 2;
            texts = Arrays.copyOf(texts, longer);
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            hashes = Arrays.copyOf(hashes, longer);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        size++;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int id = 1; id < size; id++) {
            int slot = hashes[id] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = id;
        }
    }
}
