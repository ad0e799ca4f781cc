package org.randnotiz.sheet;

/// Names an item of a sheet, unique in the project: 1 to 40 of `a`–`z`, `0`–`9`, `-`.
///
/// @param value the identifier
public record ItemId(String value) implements Comparable<ItemId> {

    /// @throws IllegalArgumentException if the value has another form
    public ItemId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not an item's id: " + value);
        }
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
