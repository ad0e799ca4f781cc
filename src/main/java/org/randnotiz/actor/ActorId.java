package org.randnotiz.actor;

/// Names an actor within a project: 1 to 60 of `a`–`z`, `0`–`9`, `-`.
///
/// @param value the identifier
public record ActorId(String value) implements Comparable<ActorId> {

    /// @throws IllegalArgumentException if the value has another form
    public ActorId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not an actor's id: " + value);
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
