package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetKey;

/// Which sheets and registry pages the journals speak of and how often, so that one that has vanished or is older is missed.
///
/// The journals are read once, checksums compared and nothing parsed, and then only as far as they have grown. Costs 24 to 48 bytes a sheet. It
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
    private final Journals journals;
    private final Map<String, Long> readUpTo = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private final List<Problem> damage = new ArrayList<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, Integer> registrations = new HashMap<>();
    private long[] table = new long[1 << 10];
    private int[] steps = new int[1 << 10];
    private int size;

    Written(Disk disk, Layout layout, Journals journals) {
        this.journals = journals;
        this.disk = disk;
        this.layout = layout;
    }

    /// Reads what the journals have grown by.
    void refresh() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        boolean shorter = false;
        for (String name : disk.list(layout.journals())) {
            if (Layout.isJournal(name)) {
                Path journal = layout.journals().resolve(name);
                long length = Math.min(disk.size(journal).orElse(0L), journals.end(journal));
                lengths.put(name, length);
                shorter |= length < readUpTo.getOrDefault(name, 0L);
            }
        }
        if (shorter) { // a backup was put back: what was counted may no longer be there
            Arrays.fill(steps, 0);
            readUpTo.clear();
        }
        for (Map.Entry<String, Long> journal : lengths.entrySet()) {
            long known = readUpTo.getOrDefault(journal.getKey(), 0L);
            if (journal.getValue() != known) {
                Path file = layout.journals().resolve(journal.getKey());
                readUpTo.put(journal.getKey(), read(file, journal.getKey(), known));
            }
        }
    }

    /// Whether somebody has written on that sheet.
    boolean has(SheetKey key) {
        long hash = hash(key.post().value(), key.person());
        return table[slot(table, hash)] == hash;
    }

    /// How many intact steps on that sheet the journals hold. A sheet's revision is not below it, unless its file is older
    /// than the journals.
    int steps(SheetKey key) {
        return steps[slot(table, hash(key.post().value(), key.person()))];
    }

    /// Says, once, what was found to be damaged or missing in the journals.
    void tell(List<Problem> problems) {
        problems.addAll(damage);
        damage.clear();
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
        Set<PersonId> registrars = new TreeSet<>();
        registrations.keySet().forEach(journal -> registrars.add(writer(journal)));
        return registrars;
    }

    /// How many intact lines of a person's journals are about the registry of actors.
    int registrations(PersonId person) {
        int lines = 0;
        for (Map.Entry<String, Integer> journal : registrations.entrySet()) {
            lines += writer(journal.getKey()).equals(person) ? journal.getValue() : 0;
        }
        return lines;
    }

    private static PersonId writer(String journal) {
        return new PersonId(journal.substring(0, journal.indexOf('@')));
    }

    private long read(Path journal, String name, long from) throws IOException {
        long upTo = from;
        long end = journals.end(journal);
        if (from == 0) {
            chains.put(name, new Chain(layout.name(journal)));
            registrations.remove(name);
        }
        Chain chain = java.util.Objects.requireNonNull(chains.get(name));
        try (LineScanner lines = new LineScanner(disk.open(journal), from)) {
            while (lines.advance() && lines.isComplete() && lines.offset() < end) {
                boolean intact = chain.take(lines.buffer(), lines.start(), lines.length(), damage::add);
                take(lines, name, intact);
                upTo = lines.nextOffset();
            }
        } catch (NoSuchFileException e) {
            return 0; // deleted since it was listed
        }
        return upTo;
    }

    private void take(LineScanner lines, String journal, boolean intact) {
        byte[] bytes = lines.buffer();
        int end = lines.start() + lines.length();
        boolean registrar = false;
        for (int i = lines.start(); i + POST.length < end; i++) {
            if (bytes[i] != '"') {
                continue;
            }
            if (bytes[i + 1] == 'p' && matches(bytes, i, end, POST)) {
                take(bytes, i + POST.length, end, intact ? 1 : 0);
            } else if (!registrar && bytes[i + 1] == 'o' && matches(bytes, i, end, ACTOR)) {
                registrar = true;
                registrations.merge(journal, intact ? 1 : 0, Integer::sum);
            }
        }
    }

    private void take(byte[] bytes, int post, int end, int step) {
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
            add(hash(digits, id), step);
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

    private void add(long hash, int step) {
        int slot = slot(table, hash);
        steps[slot] += step;
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
        int[] moved = new int[larger.length];
        for (int i = 0; i < table.length; i++) {
            if (table[i] != 0) {
                int slot = slot(larger, table[i]);
                larger[slot] = table[i];
                moved[slot] = steps[i];
            }
        }
        table = larger;
        steps = moved;
    }

    private static int slot(long[] table, long hash) {
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
