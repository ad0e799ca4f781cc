package org.randnotiz.german.repeat;

import java.util.List;
import java.util.Optional;
import org.randnotiz.text.Span;

/// A passage that stands twice in a text.
///
/// @param original    where it stands first; whole paragraphs, unless it is a part of a longer one
/// @param copy        where it stands again: whole paragraphs, from the first character of the first one to the last of
///                    the last one, with the line ends between them
/// @param paragraphs  how many paragraphs the copy is; empty lines do not count
/// @param likeness    how much of both is the same, 0.9 to 1: twice the number of equal words and marks by the number of
///                    all. 1 means equal save for blanks, line ends and invisible characters
/// @param same        the stretches in which both are equal, in order: character by character, or a single word that
///                    differs only in invisible characters
/// @param differences where words or marks differ, in order; the span on one side is empty where only the other has
///                    something. Empty exactly if `likeness` is 1
public record Repetition(
        Span original, Span copy, int paragraphs, double likeness, List<Twins> same, List<Twins> differences) {

    /// Two places that stand for each other.
    public record Twins(Span original, Span copy) {}

    public Repetition {
        same = List.copyOf(same);
        differences = List.copyOf(differences);
    }

    /// The length of the copy in UTF-16 code units, blanks and the line ends between its paragraphs included: what a
    /// reader is told that has been folded away.
    public int characters() {
        return copy.length();
    }

    /// Where a place of the original is mirrored in the copy.
    ///
    /// An end that lies in something the copy lacks or words differently moves to the nearest place both have. Empty if
    /// the place is not wholly inside the original, or nothing of it is left in the copy.
    public Optional<Span> inCopy(Span place) {
        return original.contains(place) ? mirrored(place, true) : Optional.empty();
    }

    /// Where a place of the copy is mirrored in the original; the counterpart of [#inCopy].
    public Optional<Span> inOriginal(Span place) {
        return copy.contains(place) ? mirrored(place, false) : Optional.empty();
    }

    private Optional<Span> mirrored(Span place, boolean toCopy) {
        int start = mirroredStart(place.start(), toCopy);
        int end = place.isEmpty() ? start : mirroredEnd(place.end(), toCopy);
        return start < end || (place.isEmpty() && start >= 0) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Span from(Twins twins, boolean toCopy) {
        return toCopy ? twins.original : twins.copy;
    }

    private static Span to(Twins twins, boolean toCopy) {
        return toCopy ? twins.copy : twins.original;
    }

    /// The mirrored beginning: exact inside an equal stretch, otherwise the beginning of the next one; -1 if none.
    private int mirroredStart(int offset, boolean toCopy) {
        int i = firstEndingBehind(offset, toCopy);
        if (i == same.size()) {
            return -1;
        }
        Span target = to(same.get(i), toCopy);
        return Math.min(target.end(), target.start() + Math.max(0, offset - from(same.get(i), toCopy).start()));
    }

    /// The mirrored end: exact inside an equal stretch, otherwise the end of the one before; -1 if none.
    private int mirroredEnd(int offset, boolean toCopy) {
        int i = firstEndingBehind(offset - 1, toCopy);
        if (i < same.size() && from(same.get(i), toCopy).start() < offset) {
            Span source = from(same.get(i), toCopy);
            Span target = to(same.get(i), toCopy);
            return offset == source.end()
                    ? target.end()
                    : Math.min(target.end(), target.start() + offset - source.start());
        }
        return i == 0 ? -1 : to(same.get(i - 1), toCopy).end();
    }

    /// The first equal stretch whose end lies behind `offset`.
    private int firstEndingBehind(int offset, boolean toCopy) {
        int low = 0;
        int high = same.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(same.get(middle), toCopy).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
