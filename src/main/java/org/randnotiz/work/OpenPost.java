package org.randnotiz.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.post.Post;
import org.randnotiz.post.Published;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.sheet.Step;

/// The post that is open, with everything written about it.
///
/// @param post        the post
/// @param sheets      everyone's sheets of it, none for a person who wrote nothing
/// @param repetitions passages that repeat earlier ones, which the reader folds
public record OpenPost(Post post, List<Sheet> sheets, List<Repetition> repetitions) {

    public OpenPost {
        sheets = List.copyOf(sheets);
        repetitions = List.copyOf(repetitions);
    }

    /// The sheet of that person, empty if there is none.
    public Sheet sheet(PersonId person) {
        return sheets.stream()
                .filter(sheet -> sheet.person().equals(person))
                .findFirst()
                .orElseGet(() -> Sheet.empty(post.id(), person));
    }

    /// When the post was published: as its header line says, unless somebody has said otherwise.
    public Published published() {
        return dating().map(Dating::published).orElse(post.published());
    }

    /// What somebody has said about when the post was published; empty if its header line holds.
    public Optional<Dating> dating() {
        return Dating.of(sheets);
    }

    /// Where that person's sheet stands.
    public SheetState state(PersonId person) {
        return SheetState.of(person, sheets);
    }

    /// Whether everybody's sheets say the same, in whatever order they are.
    boolean saysTheSameAs(OpenPost other) {
        return Set.copyOf(sheets).equals(Set.copyOf(other.sheets));
    }

    /// The post after the steps of a change; steps on other posts do not concern it, nor do steps already taken.
    OpenPost after(List<Step> steps) {
        Map<PersonId, List<Step.OnSheet>> written = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.OnSheet onSheet
                    && onSheet.sheet().post().equals(post.id())) {
                written.computeIfAbsent(onSheet.sheet().person(), person -> new ArrayList<>())
                        .add(onSheet);
            }
        }
        List<Sheet> changed = new ArrayList<>(sheets);
        written.forEach((person, own) -> {
            Sheet before = sheet(person);
            Sheet after = before.after(own);
            if (after.revision() != before.revision()) {
                changed.removeIf(sheet -> sheet.person().equals(person));
                changed.add(after);
            }
        });
        return new OpenPost(post, changed, repetitions);
    }
}
