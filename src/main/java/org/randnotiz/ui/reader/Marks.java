package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// All that is drawn over a text, found by place.
final class Marks {

    private static final Comparator<Drawn> BY_PLACE =
            Comparator.comparing(Drawn::span).thenComparing(Drawn::id);

    private final List<Drawn> byPlace;

    /// The greatest end of all marks up to an index, so that a search need not begin at the first.
    private final int[] endsSoFar;

    private Marks(List<Drawn> byPlace) {
        this.byPlace = byPlace;
        this.endsSoFar = new int[byPlace.size()];
        int end = 0;
        for (int i = 0; i < endsSoFar.length; i++) {
            end = Math.max(end, byPlace.get(i).span().end());
            endsSoFar[i] = end;
        }
    }

    /// The marks of a page: its passages, and those of the original again in each copy that is open.
    static Marks of(Page page, List<Mirror> open) {
        List<Drawn> all = new ArrayList<>();
        for (Passage passage : page.passages()) {
            all.add(new Drawn(passage, passage.span(), 0, false));
            for (Mirror mirror : open) {
                mirror.inCopy(passage.span()).ifPresent(span -> all.add(new Drawn(passage, span, 0, true)));
            }
        }
        all.sort(BY_PLACE);
        // A suggestion has a box instead of a line and needs no lane.
        List<Drawn> lined =
                all.stream().filter(drawn -> !drawn.passage().suggestion()).toList();
        int[] lanes = Lanes.of(lined.stream().map(Drawn::span).toList());
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            Drawn drawn = all.get(i);
            if (!drawn.passage().suggestion()) {
                all.set(i, new Drawn(drawn.passage(), drawn.span(), lanes[next], drawn.mirrored()));
                next++;
            }
        }
        return new Marks(List.copyOf(all));
    }

    /// What overlaps `span`, in the order of the text, longer before shorter.
    List<Drawn> over(Span span) {
        List<Drawn> found = new ArrayList<>();
        for (int i = firstEndingBehind(span.start()); i < byPlace.size(); i++) {
            Drawn drawn = byPlace.get(i);
            if (drawn.span().start() >= span.end()) {
                break;
            }
            if (drawn.span().overlaps(span)) {
                found.add(drawn);
            }
        }
        return found;
    }

    /// What covers the place `offset`, or ends there, the shortest first.
    List<Drawn> at(int offset) {
        List<Drawn> found = new ArrayList<>();
        List<Drawn> touching = new ArrayList<>();
        for (int i = firstEndingBehind(offset - 1); i < byPlace.size(); i++) {
            Drawn drawn = byPlace.get(i);
            if (drawn.span().start() > offset) {
                break;
            }
            if (drawn.span().contains(offset)) {
                found.add(drawn);
            } else if (drawn.span().end() == offset) {
                touching.add(drawn);
            }
        }
        Comparator<Drawn> shortestFirst = Comparator.comparingInt(drawn -> drawn.span().length());
        found.sort(shortestFirst);
        touching.sort(shortestFirst);
        found.addAll(touching);
        return found;
    }

    /// What covers the character at `offset`, the shortest first.
    List<Drawn> covering(int offset) {
        List<Drawn> found = new ArrayList<>(over(new Span(offset, offset + 1)));
        found.sort(Comparator.comparingInt(drawn -> drawn.span().length()));
        return found;
    }

    /// The mark itself, not its mirror.
    Optional<Drawn> of(ItemId id) {
        return byPlace.stream()
                .filter(drawn -> !drawn.mirrored() && drawn.id().equals(id))
                .findFirst();
    }

    /// All of them, in the order of the text.
    List<Drawn> all() {
        return byPlace;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = endsSoFar.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endsSoFar[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
