package org.randnotiz.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What has been typed into one form and is not saved.
///
/// @param place   the form
/// @param entries what stands in its fields, by field, in the order of the form; not empty
/// @param focus   the field that was being typed in; the empty string if it was none
/// @param anchor  where the selection in that field begins, in UTF-16 code units
/// @param caret   where the caret stands in that field, in UTF-16 code units; `anchor` if nothing is selected
public record Draft(DraftPlace place, Map<String, Entry> entries, String focus, int anchor, int caret) {

    /// What stands in a field.
    ///
    /// @param typed as it was typed
    /// @param over  what was saved there when it was typed; empty if nothing was
    public record Entry(String typed, String over) {}

    /// @throws IllegalArgumentException if nothing is typed, or the caret stands before the text
    public Draft {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        if (entries.isEmpty() || anchor < 0 || caret < 0) {
            throw new IllegalArgumentException("not a draft: " + place);
        }
    }

    /// What a person has typed, one field a line, without what stands in the form besides.
    public String words() {
        return entries.values().stream()
                .filter(entry -> !entry.typed().strip().equals(entry.over().strip()))
                .map(entry -> entry.typed().strip())
                .filter(typed -> !typed.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
