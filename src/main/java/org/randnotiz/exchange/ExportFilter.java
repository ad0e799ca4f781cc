package org.randnotiz.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;

/// Which posts are exported, and what of them. What a search query finds is chosen by whoever lists the candidates.
@FunctionalInterface
public interface ExportFilter {

    /// Everything.
    ExportFilter ALL = Optional::of;

    /// As much of the post as is exported; empty if it is not exported at all.
    Optional<AnnotatedPost> apply(AnnotatedPost post);

    /// What passes this filter and then `next`.
    default ExportFilter and(ExportFilter next) {
        return post -> apply(post).flatMap(next::apply);
    }

    /// Posts on which one of these people has written, with their sheets alone (see [AnnotatedPost#of]).
    static ExportFilter people(Set<PersonId> people) {
        return post -> post.sheets().stream().anyMatch(sheet -> people.contains(sheet.person()) && !sheet.isEmpty())
                ? Optional.of(post.of(people))
                : Optional.empty();
    }

    /// Posts with a sheet in one of these states, with the sheets in these states alone (see [AnnotatedPost#of]). A post
    /// on which nobody has written is [SheetState#NEW].
    static ExportFilter states(Set<SheetState> states) {
        Set<SheetState> wanted = states.isEmpty() ? EnumSet.noneOf(SheetState.class) : EnumSet.copyOf(states);
        return post -> {
            Set<PersonId> people = new TreeSet<>();
            boolean untouched = true;
            for (Sheet sheet : post.sheets()) {
                SheetState state = SheetState.of(sheet.person(), post.sheets());
                untouched = untouched && state == SheetState.NEW;
                if (state != SheetState.NEW && wanted.contains(state)) {
                    people.add(sheet.person());
                }
            }
            return !people.isEmpty() || (untouched && wanted.contains(SheetState.NEW))
                    ? Optional.of(post.of(people))
                    : Optional.empty();
        };
    }
}
