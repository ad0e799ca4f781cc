package org.randnotiz.exchange.annotated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportHeader;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;

/// The parts of an export in the annotated format that both its layouts share, and how many there are of each.
final class AnnotatedShape {

    /// An item and the person on whose sheet it stands.
    private record Owned<T extends Item>(PersonId person, T item) {}

    private final ExportHeader header;
    private long posts;
    private long marks;
    private long judgements;

    AnnotatedShape(ExportHeader header) {
        this.header = header;
    }

    /// What stands before everything else.
    JsonObject header() {
        return JsonObject.builder()
                .put("format", AnnotatedFormat.NAME)
                .put("formatVersion", AnnotatedFormat.VERSION)
                .put("offsets", AnnotatedFormat.OFFSETS)
                .put("exportedAt", header.at().toString())
                .put("exportedBy", header.by().value())
                .put("filter", header.filter())
                .put("codebook", Codecs.CODEBOOK.write(header.codebook()))
                .build();
    }

    /// A post with all that people said of it, in an order that depends on nothing but what it says.
    JsonObject post(AnnotatedPost post) {
        List<Sheet> sheets = post.sheets().stream()
                .filter(sheet -> !sheet.isEmpty())
                .sorted(Comparator.comparing(Sheet::person))
                .toList();
        Codebook codebook = header.codebook();
        List<Owned<Mark>> allMarks = owned(sheets, Sheet::marks);
        allMarks.sort(Comparator.comparing((Owned<Mark> mark) -> mark.item.anchor()));
        posts++;
        marks += allMarks.size();
        judgements += sheets.stream().mapToLong(sheet -> sheet.judgements().size()).sum();
        return JsonObject.builder()
                .putAll(PostShape.write(post))
                .putAll(
                        "sheets", sheets,
                        sheet -> PostShape.sheet(
                                sheet.person().value(), SheetState.of(sheet.person(), post.sheets())))
                .putAll("marks", allMarks, mark -> ItemShapes.mark(mark.person, mark.item, codebook))
                .putAll("judgements", owned(sheets, Sheet::judgements), written(ItemShapes::judgement))
                .putAll("remarks", owned(sheets, Sheet::remarks), written(ItemShapes::remark))
                .putAll("handOvers", PostHandOvers.inOrder(sheets),
                        made -> ItemShapes.handOver(made.person(), made.handOver()))
                .putAll("datings", owned(sheets, Sheet::datings), written(ItemShapes::dating))
                .build();
    }

    private static <T extends Item> List<Owned<T>> owned(List<Sheet> sheets, Function<Sheet, List<T>> items) {
        List<Owned<T>> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (T item : items.apply(sheet)) {
                all.add(new Owned<>(sheet.person(), item));
            }
        }
        return all;
    }

    private static <T extends Item> Function<Owned<T>, JsonObject> written(BiFunction<PersonId, T, JsonObject> shape) {
        return owned -> shape.apply(owned.person, owned.item);
    }

    /// How many there were.
    JsonObject counts() {
        return JsonObject.builder()
                .put("posts", posts)
                .put("marks", marks)
                .put("judgements", judgements)
                .build();
    }

    /// Marks whose quotes do not stand where they should: they are written as they are, but should be looked at.
    static List<Problem> problems(AnnotatedPost post) {
        String text = post.post().text();
        return post.sheets().stream()
                .flatMap(sheet -> sheet.marks().stream())
                .filter(mark -> !mark.anchor().holdsIn(text))
                .map(mark -> Problem.warning(
                        "export.quote", post.post().id(), mark.id(), mark.anchor().span()))
                .toList();
    }
}
