package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.randnotiz.codebook.Label;
import org.randnotiz.problem.Argument;
import org.randnotiz.search.query.Spelling;

/// What could have stood where something else was typed.
///
/// @param names what is offered, in both languages
/// @param more  what goes as well, and is offered only if it is near to what was typed
public record Expected(List<Label> names, List<String> more) {

    private static final int MOST = 6;

    /// What a question of yes or no is answered with, as the argument of a problem.
    static final Argument YES_OR_NO = new Argument.Words("ja, nein", "yes, no");

    public Expected {
        names = List.copyOf(names);
        more = List.copyOf(more);
    }

    /// These names, the same in both languages.
    public static Expected names(List<String> names) {
        return new Expected(names.stream().map(name -> new Label(name, name)).toList(), List.of());
    }

    /// Labels, in small letters as names of fields and kinds are typed.
    static Expected small(Stream<Label> labels) {
        return new Expected(
                labels.map(label -> new Label(label.de().toLowerCase(Locale.GERMAN),
                        label.en().toLowerCase(Locale.ENGLISH)))
                        .toList(),
                List.of());
    }

    /// What may have been meant by `typed`; if nothing is near, the first few of what is there, as the argument of a problem.
    Argument instead(String typed) {
        List<String> near = near(typed);
        return near.isEmpty()
                ? new Argument.Words(first(Label::de), first(Label::en))
                : new Argument.Text(String.join(", ", near));
    }

    /// What may have been meant by `typed`, the likeliest first; empty if nothing is near.
    List<String> near(String typed) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.addAll(List.of(name.de(), name.en())));
        all.addAll(more);
        return Spelling.near(typed, all);
    }

    private String first(Function<Label, String> language) {
        List<String> all = names.stream().map(language).distinct().toList();
        if (all.isEmpty()) {
            return "–";
        }
        return all.stream().limit(MOST).collect(Collectors.joining(", ")) + (all.size() > MOST ? ", …" : "");
    }
}
