package org.randnotiz.exchange.annotated;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.german.repeat.Unfolding;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.RepeatedPassages;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Anchor;

/// The sheets of a post whose marks all stand where the text says something for the first time: those that a file has on a
/// copy are led back to the original.
///
/// @param problems the marks that have no place in the original and were left out
record Unfolded(List<Sheet> sheets, List<Problem> problems) {

    Unfolded {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    static Unfolded of(List<Sheet> sheets, Post post) {
        if (sheets.stream().allMatch(sheet -> sheet.marks().isEmpty())) {
            return new Unfolded(sheets, List.of());
        }
        Unfolding unfolding = Unfolding.of(post.text());
        if (unfolding.repetitions().isEmpty()) {
            return new Unfolded(sheets, List.of());
        }
        List<Sheet> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : sheet.marks()) {
                switch (unfolding.place(mark.anchor().span())) {
                    case RepeatedPassages.At at -> marks.add(mark.on(Anchor.in(post.text(), at.span())));
                    case RepeatedPassages.Refused refused ->
                        problems.add(Problem.error("annotated.copy", post.id(), mark.id(), mark.anchor().span()));
                }
            }
            all.add(sheet.withMarks(marks));
        }
        return new Unfolded(all, problems);
    }
}
