package org.randnotiz.project;

/// Names a person within a project, and that person's files: 1 to 40 of `a`–`z`, `0`–`9`, `-`.
///
/// @param value the identifier
public record PersonId(String value) implements Comparable<PersonId> {

    /// @throws IllegalArgumentException if the value could not be a file's name on every system
    public PersonId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a person's id: " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
