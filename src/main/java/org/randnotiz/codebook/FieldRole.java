package org.randnotiz.codebook;

import java.util.Locale;

/// What some fields are for, beyond what their kind says. A field has a role by its id.
public enum FieldRole {
    /// A choice of the [Voice] of a single mark, which overrides that of its type.
    VOICE,
    /// A text: in a few words what somebody says.
    GIST,
    /// A choice: whether something is planned, under way, over.
    STATUS;

    /// The id of the fields with this role.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a field has this role.
    public boolean isOf(FieldSpec field) {
        return field.id().equals(id());
    }
}
