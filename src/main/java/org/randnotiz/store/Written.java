package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetKey;

/// Which sheets and registry pages the journals speak of, so that one that has vanished is missed.
///
/// The journals are read once, without parsing, and then only as far as they have grown. Costs 16 to 32 bytes a sheet. It
/// may hold a sheet to be written on that is not (once in 2⁶⁴), never the other way round; the journals then say so.
final class Written {

    private static final byte[] POST = "\"post\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PERSON = "\",\"person\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACTOR = "\"of\":\"actor\"".getBytes(StandardCharsets.US_ASCII);
    private static final int POST_DIGITS = 24;
    private static final int LONGEST_PERSON = 40;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Disk disk;
    private final Layout layout;
    private final Map<String, Long> readUpTo = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Set<PersonId> registrars = new TreeSet<>();
    private long[] table = new long[1 << 10];
    private int size;

    Written(Disk disk, Layout layout) {
        this.disk = disk;
        this.layout = layout;
    }

    /// Reads what the journals have grown by.
    void refresh() throws IOException {
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                Path journal = layout.journals().resolve(name);
                long known = readUpTo.getOrDefault(name, 0L);
                long length = disk.size(journal).orElse(0L);
                if (length != known) {
                    readUpTo.put(name, read(journal, name, length > known ? known : 0));
                }
            }
        }
    }

    /// Whether somebody has written on that sheet.
    boolean has(SheetKey key) {
        long hash = hash(key.post().value(), key.person());
        return table[slot(table, hash)] == hash;
    }

    /// Those who have written on a sheet of that post.
    Set<PersonId> on(PostId post) {
        Set<PersonId> writers = new TreeSet<>();
        for (PersonId person : people.values()) {
            if (has(new SheetKey(post, person))) {
                writers.add(person);
            }
        }
        return writers;
    }

    /// Those who have written in the registry of actors.
    Set<PersonId> registrars() {
        return registrars;
    }

    private long read(Path journal, String name, long from) throws IOException {
        long upTo = from;
        try (Lines lines = new Lines(disk.open(journal), from)) {
            while (lines.advance() && lines.isComplete()) {
                take(lines, new PersonId(name.substring(0, name.indexOf('@'))));
                upTo = lines.nextOffset();
            }
        } catch (NoSuchFileException e) {
            return 0; // deleted since it was listed
        }
        return upTo;
    }

    private void take(Lines lines, PersonId writer) {
        byte[] bytes = lines.buffer();
        int end = lines.start() + lines.length();
        boolean registrar = false;
        for (int i = lines.start(); i + POST.length < end; i++) {
            if (bytes[i] != '"') {
                continue;
            }
            if (bytes[i + 1] == 'p' && matches(bytes, i, end, POST)) {
                take(bytes, i + POST.length, end);
            } else if (!registrar && bytes[i + 1] == 'o' && matches(bytes, i, end, ACTOR)) {
                registrar = true;
                registrars.add(writer);
            }
        }
    }

    private void take(byte[] bytes, int post, int end) {
        int person = post + POST_DIGITS + PERSON.length;
        if (!matches(bytes, post + POST_DIGITS, end, PERSON)) {
            return;
        }
        int quote = person;
        while (quote < end && quote - person <= LONGEST_PERSON && bytes[quote] != '"') {
            quote++;
        }
        PersonId id = person(new String(bytes, person, quote - person, StandardCharsets.ISO_8859_1));
        String digits = new String(bytes, post, POST_DIGITS, StandardCharsets.ISO_8859_1);
        if (id != null && PostId.isValid(digits)) {
            add(hash(digits, id));
        }
    }

    private @org.jspecify.annotations.Nullable PersonId person(String id) {
        PersonId known = people.get(id);
        if (known == null) {
            try {
                known = new PersonId(id);
            } catch (IllegalArgumentException e) {
                return null; // a damaged line; reading it in earnest will say so
            }
            people.put(id, known);
        }
        return known;
    }

    private static boolean matches(byte[] bytes, int from, int end, byte[] words) {
        return from + words.length <= end
                && Arrays.equals(bytes, from, from + words.length, words, 0, words.length);
    }

    /// A post's id is made by SHA-256, so its digits are as good as random.
    private static long hash(String post, PersonId person) {
        long half = Long.parseUnsignedLong(post, 0, 16, 16);
        long hash = (half + person.value().hashCode()) * MIX;
        return hash == 0 ? MIX : hash ^ Long.parseUnsignedLong(post, 16, POST_DIGITS, 16);
    }

    private void add(long hash) {
        int slot = slot(table, hash);
        if (table[slot] == 0) {
            table[slot] = hash;
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        table = larger;
    }

    private static int slot(long[] table, long hash) {
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
