package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.exchange.Sha256;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonReading;
import org.randnotiz.json.JsonValue;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Span;

/// Reads one post of an annotated file with everything people said of it.
///
/// The file is not trusted. A post whose id or hash does not belong to its text is refused, since marks would then stand
/// on other words than they were put on; of a good post only those marks and remarks are left out that are at fault.
final class AnnotatedPostReader {

    private final String file;
    private final ImportRun run;

    AnnotatedPostReader(String file, ImportRun run) {
        this.file = file;
        this.run = run;
    }

    /// Reads the post that begins at `line` of the file, and gives it on.
    ///
    /// @throws UnreadableJsonException if the post itself cannot be read
    void read(JsonObject json, long line) throws IOException, UnreadableJsonException {
        Post post = json.as(PostShape::read);
        Problem altered = altered(post, json);
        if (altered != null) {
            run.problem(altered.in(file, line));
            return;
        }
        if (post.published().at() != null && !json.text("published").equals(post.published().iso())) {
            run.problem(Problem.warning("annotated.published", post.id()).in(file, line));
        }
        OnePost sheets = new OnePost(post, line);
        sheets.items(json, "marks", ItemShapes::readMark);
        sheets.items(json, "judgements", ItemShapes::readJudgement);
        sheets.items(json, "remarks", ItemShapes::readRemark);
        sheets.items(json, "handOvers", ItemShapes::readHandOver);
        sheets.items(json, "datings", ItemShapes::readDating);
        run.post(post, onWhatIsThere(post, sheets.sheets(), line));
    }

    private List<Sheet> onWhatIsThere(Post post, List<Sheet> sheets, long line) throws IOException {
        Post there = sheets.isEmpty() ? post : run.present(post.id()).orElse(post);
        Carried carried = Carried.over(sheets, post, there);
        carried.problems().forEach(problem -> run.problem(problem.in(file, line)));
        Unfolded unfolded = Unfolded.of(carried.sheets(), there);
        unfolded.problems().forEach(problem -> run.problem(problem.in(file, line)));
        return unfolded.sheets();
    }

    private static @Nullable Problem altered(Post post, JsonObject json) throws UnreadableJsonException {
        if (!json.text("textSha256").equals(Sha256.of(post.text()))) {
            return Problem.error("annotated.textChanged", post.id());
        }
        if (!PostId.of(post.source(), post.published().raw(), post.text()).equals(post.id())) {
            return Problem.error("annotated.id", post.id());
        }
        Span title = post.title();
        if (title != null && !json.object("title").text("quote").equals(title.of(post.text()))) {
            return Problem.error("annotated.quote", post.id(), "title", title);
        }
        return null;
    }

    /// The sheets of one post as they fill up.
    private final class OnePost {

        private final Post post;
        private final long line;
        private final Set<ItemId> ids = new HashSet<>();
        private final Map<PersonId, List<Item>> byPerson = new TreeMap<>();

        OnePost(Post post, long line) {
            this.post = post;
            this.line = line;
        }

        void items(JsonObject json, String name, JsonReading<? extends Item> shape) {
            JsonValue value = json.members().get(name);
            if (value instanceof JsonValue.Array array) {
                for (JsonValue element : array.elements()) {
                    item(element, name, shape);
                }
            } else if (value != null && json.has(name)) {
                problem("annotated.value", at(value), name);
            }
        }

        private void item(JsonValue element, String name, JsonReading<? extends Item> shape) {
            if (!(element instanceof JsonObject object)) {
                problem("annotated.value", at(element), name);
                return;
            }
            try {
                add(object, at(element), shape);
            } catch (UnreadableJsonException e) {
                run.problem(AnnotatedReader.problem(e, file, line));
            }
        }

        private long at(JsonValue value) {
            return line + Math.max(0, value.place().line() - 1);
        }

        private void add(JsonObject json, long at, JsonReading<? extends Item> shape)
                throws UnreadableJsonException {
            Item item = json.as(shape);
            PersonId person = json.parsed("person", PersonId::new);
            if (item instanceof Mark mark && (mark.anchor().span().isEmpty() || !mark.anchor().holdsIn(post.text()))) {
                problem("annotated.quote", at, mark.id(), mark.anchor().span());
            } else if (!ids.add(item.id())) {
                problem("annotated.idTwice", at, item.id());
            } else {
                byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(item);
            }
        }

        private void problem(String code, long at, Object... arguments) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = post.id();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            run.problem(Problem.error(code, all).in(file, at));
        }

        List<Sheet> sheets() {
            return byPerson.entrySet().stream()
                    .map(entry -> sheet(entry.getKey(), entry.getValue()))
                    .toList();
        }

        /// The sheet as if each item had been put on it in one step.
        private Sheet sheet(PersonId person, List<Item> items) {
            return new Sheet(
                    new SheetKey(post.id(), person),
                    items.size(),
                    only(items, Mark.class),
                    only(items, Judgement.class),
                    only(items, Remark.class),
                    only(items, HandOver.class),
                    only(items, Dating.class));
        }

        private static <T extends Item> List<T> only(List<Item> items, Class<T> kind) {
            return items.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
