package org.randnotiz.text;

/// A passage of a text: a half-open range of UTF-16 code units, `start` inclusive and `end` exclusive.
///
/// Spans order by start, then the longer one first, so that a passage comes before what lies inside it.
///
/// @param start first code unit, 0 or more
/// @param end   the code unit behind the last one, not less than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if the range is negative or turned round
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The number of UTF-16 code units covered.
    public int length() {
        return end - start;
    }

    /// Whether the span covers nothing and is only a place between two code units.
    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the code unit at `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether `other` lies wholly inside this span; a span contains itself.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether the span lies inside a text of `length` code units.
    public boolean fits(int length) {
        return end <= length;
    }

    /// The span moved by `by` code units, which may be negative.
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// The words covered.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    /// The span as `start..end`, for messages.
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
