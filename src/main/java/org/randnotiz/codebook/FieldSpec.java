package org.randnotiz.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of a mark type: what may be filled in. Each kind has its twin among the [FieldValue]s.
public sealed interface FieldSpec {

    /// Names the field within its mark type.
    String id();

    /// As shown beside the field.
    Label label();

    /// What to enter, in a few words; may be empty.
    Label hint();

    /// Whether a mark is incomplete without it.
    boolean required();

    /// Free text of one line.
    record Text(String id, Label label, Label hint, boolean required) implements FieldSpec {}

    /// One or many tags of a set.
    ///
    /// @param tagSet id of the [TagSet]
    /// @param many   whether several tags may be chosen
    /// @param within id of the field whose chosen tag limits the tags offered (see [Tag#within()]); null if none
    record Choice(
            String id, Label label, Label hint, boolean required, String tagSet, boolean many, @Nullable String within)
            implements FieldSpec {}

    /// A whole number from `from` to `to`, each with its words.
    ///
    /// @param steps the words of `from`, `from` + 1 …; empty or `to` - `from` + 1 of them
    record Scale(String id, Label label, Label hint, boolean required, int from, int to, List<Label> steps)
            implements FieldSpec {
        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /// Yes or no.
    record YesNo(String id, Label label, Label hint, boolean required) implements FieldSpec {}

    /// A decimal number.
    record Decimal(String id, Label label, Label hint, boolean required) implements FieldSpec {}

    /// One or many actors of the registry.
    record Actors(String id, Label label, Label hint, boolean required, boolean many) implements FieldSpec {}

    /// A place.
    record Place(String id, Label label, Label hint, boolean required) implements FieldSpec {}

    /// An interval of days.
    record Time(String id, Label label, Label hint, boolean required) implements FieldSpec {}

    /// One or many other marks of the same sheet.
    ///
    /// @param types ids of the mark types that may be linked; empty for all
    record Links(String id, Label label, Label hint, boolean required, List<String> types, boolean many)
            implements FieldSpec {
        public Links {
            types = List.copyOf(types);
        }
    }
}
