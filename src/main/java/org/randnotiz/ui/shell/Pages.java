package org.randnotiz.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Span;
import org.randnotiz.ui.reader.FoldedPassage;
import org.randnotiz.ui.reader.LineStyle;
import org.randnotiz.ui.reader.Page;
import org.randnotiz.ui.reader.Passage;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.OpenPost;

/// What the reader shows of an open post. Pure.
final class Pages {

    private Pages() {}

    /// The page of a post with the marks of one sheet.
    ///
    /// @param hits what the search found in the text
    static Page of(OpenPost open, Sheet sheet, Codebook codebook, List<Span> hits, Texts texts) {
        Post post = open.post();
        List<Passage> passages = new ArrayList<>();
        for (Mark mark : sheet.marks()) {
            if (mark.anchor().span().fits(post.text().length())) {
                passages.add(passage(mark, codebook, passages.size() + 1, texts));
            }
        }
        List<FoldedPassage> folds =
                open.repetitions().stream().map(found -> fold(found, texts)).toList();
        Span title = Optional.ofNullable(post.title()).orElse(new Span(0, 0));
        return new Page(post.text(), title, passages, folds, hits);
    }

    private static Passage passage(Mark mark, Codebook codebook, int number, Texts texts) {
        MarkType type = codebook.type(mark.type()).orElse(null);
        String label = texts.of(codebook.typeLabel(mark.type()));
        return new Passage(
                mark.id(),
                mark.anchor().span(),
                type == null ? "grey" : type.colour(),
                line(type),
                Voice.of(type, mark.values()).orElse(null),
                false,
                number,
                label + ": " + mark.anchor().quote());
    }

    /// Claims are dashed and times dotted, so that they are told apart without colours.
    private static LineStyle line(@Nullable MarkType type) {
        if (type == null) {
            return LineStyle.SOLID;
        }
        if (type.voice() == Voice.CLAIM) {
            return LineStyle.DASHED;
        }
        boolean time = type.fields().stream().anyMatch(field -> field instanceof FieldSpec.Time && field.required());
        return time ? LineStyle.DOTTED : LineStyle.SOLID;
    }

    private static FoldedPassage fold(Repetition repetition, Texts texts) {
        return new FoldedPassage(
                repetition.original(),
                repetition.copy(),
                texts.get(
                        "shell.fold",
                        repetition.paragraphs(),
                        repetition.characters(),
                        (int) Math.floor(repetition.likeness() * 100)));
    }
}
