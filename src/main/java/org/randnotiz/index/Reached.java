package org.randnotiz.index;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far an index has come, by names that are those of [CatchUp]. Safe for use by several threads.
final class Reached {

    private final Map<String, String> progress = new TreeMap<>();
    private int beginnings;

    Reached(Map<String, String> progress) {
        this.progress.putAll(progress);
    }

    /// All of it.
    synchronized Map<String, String> all() {
        return new TreeMap<>(progress);
    }

    /// Sets or, with null, removes how far the index has come with something.
    ///
    /// @param since [#beginnings()] when the work was begun: what was done to an index thrown away since does not count
    synchronized void set(String name, @Nullable String value, int since) {
        if (since == beginnings) {
            if (value == null) {
                progress.remove(name);
            } else {
                progress.put(name, value);
            }
        }
    }

    /// How often the index has been begun anew or gone back since it was opened.
    synchronized int beginnings() {
        return beginnings;
    }

    /// The index was begun anew, or went back to an earlier state.
    synchronized void begin(Map<String, String> fresh) {
        progress.clear();
        progress.putAll(fresh);
        beginnings++;
    }
}
