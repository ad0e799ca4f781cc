package org.randnotiz.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.search.SearchRequest;

/// What to mark wherever it stands.
///
/// @param names  the names to look for, as whole words in any of their forms
/// @param type   id of the mark type
/// @param values what each mark says
/// @param within the search whose posts are looked into; null for the open post alone
public record NameHunt(
        List<String> names, String type, Map<String, FieldValue> values, @Nullable SearchRequest within) {
    public NameHunt {
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }
}
