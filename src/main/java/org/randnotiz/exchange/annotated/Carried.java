package org.randnotiz.exchange.annotated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// The sheets of a post, carried over to the same post as a project already has it.
///
/// Two posts of one id say the same, but their line ends may differ, for line ends do not count in an id. Then every mark
/// behind the first line stands elsewhere, and what a mark quotes may have other line ends within.
///
/// @param sheets   the sheets with their marks where they stand in the post that is there
/// @param problems the marks that could not be carried over and were left out
record Carried(List<Sheet> sheets, List<Problem> problems) {

    private static final int NOWHERE = -1;

    Carried {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /// Carries `sheets` from the post they came with to the one that is there.
    ///
    /// @param from  the post as it was read
    /// @param there the post of the same id in the project
    static Carried over(List<Sheet> sheets, Post from, Post there) {
        if (from.text().equals(there.text())) {
            return new Carried(sheets, List.of());
        }
        int[] places = places(from.text(), there.text());
        List<Sheet> carried = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : sheet.marks()) {
                Span span = mark.anchor().span();
                Anchor anchor = anchor(span, places, there.text());
                if (anchor == null) {
                    problems.add(Problem.error("annotated.quote", from.id(), mark.id(), span));
                } else {
                    marks.add(mark.on(anchor));
                }
            }
            carried.add(sheet.withMarks(marks));
        }
        return new Carried(carried, problems);
    }

    private static @Nullable Anchor anchor(Span span, int[] places, String there) {
        if (span.end() >= places.length) {
            return null;
        }
        int start = places[span.start()];
        int end = places[span.end()];
        return start == NOWHERE || end <= start ? null : Anchor.in(there, new Span(start, end));
    }

    /// Where each offset of `from` lies in `there`, up to the first place where more than line ends differs.
    private static int[] places(String from, String there) {
        int[] places = new int[from.length() + 1];
        Arrays.fill(places, NOWHERE);
        int i = leadingBlanks(from);
        int j = leadingBlanks(there);
        while (i < from.length() && j < there.length()) {
            int fromEnd = lineEnd(from, i);
            int thereEnd = lineEnd(there, j);
            if (fromEnd > 0 && thereEnd > 0) {
                Arrays.fill(places, i, i + fromEnd, j);
                i += fromEnd;
                j += thereEnd;
            } else if (from.charAt(i) == there.charAt(j)) {
                places[i++] = j++;
            } else {
                return places;
            }
        }
        places[i] = j;
        return places;
    }

    /// An id takes no account of blanks around a text.
    private static int leadingBlanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    /// The length of the line end at `at`; 0 if there is none.
    private static int lineEnd(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return 2;
        }
        return text.charAt(at) == '\n' ? 1 : 0;
    }
}
