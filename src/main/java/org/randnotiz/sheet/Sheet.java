package org.randnotiz.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;

/// All that one person has put down about one post.
///
/// @param key        which post, which person
/// @param revision   grows by one with each step applied, from 0 for a sheet nobody wrote on
/// @param marks      by place in the text, then by id
/// @param judgements by id
/// @param remarks    by id
/// @param handOvers  in the order they were made
/// @param datings    what the person says about when the post was published, by id; usually none
public record Sheet(
        SheetKey key,
        int revision,
        List<Mark> marks,
        List<Judgement> judgements,
        List<Remark> remarks,
        List<HandOver> handOvers,
        List<Dating> datings) {

    private static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::anchor).thenComparing(Mark::id);

    public Sheet {
        marks = marks.stream().sorted(BY_PLACE).toList();
        judgements = judgements.stream().sorted(Comparator.comparing(Judgement::id)).toList();
        remarks = remarks.stream().sorted(Comparator.comparing(Remark::id)).toList();
        handOvers = List.copyOf(handOvers);
        datings = datings.stream().sorted(Comparator.comparing(Dating::id)).toList();
    }

    /// A sheet nobody has written on.
    public static Sheet empty(PostId post, PersonId person) {
        return new Sheet(new SheetKey(post, person), 0, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Whose sheet it is.
    public PersonId person() {
        return key.person();
    }

    /// Everything on the sheet.
    public Stream<Item> items() {
        return Stream.of(marks, judgements, remarks, handOvers, datings).flatMap(List::stream);
    }

    /// The item of that id.
    public Optional<Item> find(ItemId id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    /// The mark of that id.
    public Optional<Mark> mark(ItemId id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// Whether nobody has written anything on it.
    public boolean isEmpty() {
        return marks.isEmpty() && judgements.isEmpty() && remarks.isEmpty() && handOvers.isEmpty()
                && datings.isEmpty();
    }

    /// The same sheet with other marks.
    public Sheet withMarks(List<Mark> others) {
        return new Sheet(key, revision, others, judgements, remarks, handOvers, datings);
    }

    /// The sheet after `before` has been replaced by `after`; either may be null. An item that is not there is not
    /// missed, so that steps can be replayed.
    public Sheet replacing(@Nullable Item before, @Nullable Item after) {
        return new Sheet(
                key,
                revision + 1,
                replaced(marks, Mark.class, before, after),
                replaced(judgements, Judgement.class, before, after),
                replaced(remarks, Remark.class, before, after),
                replaced(handOvers, HandOver.class, before, after),
                replaced(datings, Dating.class, before, after));
    }

    /// The sheet after several steps on it, however many, made at one go. A step that has been taken already changes
    /// nothing.
    public Sheet after(List<Step.OnSheet> steps) {
        Map<ItemId, Item> items = new LinkedHashMap<>();
        items().forEach(item -> items.put(item.id(), item));
        int taken = 0;
        for (Step.OnSheet step : steps) {
            Item after = step.after();
            if (!Objects.equals(items.get(step.item()), after)) {
                taken++;
                items.remove(step.item());
                if (after != null) {
                    items.put(after.id(), after);
                }
            }
        }
        return taken == 0
                ? this
                : new Sheet(
                        key,
                        revision + taken,
                        all(items, Mark.class),
                        all(items, Judgement.class),
                        all(items, Remark.class),
                        all(items, HandOver.class),
                        all(items, Dating.class));
    }

    private static <T extends Item> List<T> all(Map<ItemId, Item> items, Class<T> kind) {
        return items.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends Item> List<T> replaced(
            List<T> items, Class<T> kind, @Nullable Item before, @Nullable Item after) {
        if (!kind.isInstance(before) && !kind.isInstance(after)) {
            return items;
        }
        List<T> changed = new ArrayList<>(items);
        changed.removeIf(item -> (before != null && item.id().equals(before.id()))
                || (after != null && item.id().equals(after.id())));
        if (kind.isInstance(after)) {
            changed.add(kind.cast(after));
        }
        return changed;
    }
}
