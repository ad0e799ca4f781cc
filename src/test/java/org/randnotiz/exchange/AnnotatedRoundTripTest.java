package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;

@Seeded
class AnnotatedRoundTripTest {

    @Property(tries = 40)
    void whatIsWrittenIsReadBackWhateverItSaysAndFitsTheSchema(@ForAll long seed) throws IOException {
        List<AnnotatedPost> posts = new RandomPosts(seed).some();
        for (String format : List.of("json", "jsonl")) {
            String exported = NoteProject.exported(format, NoteProject.header(), posts);
            assertEquals(
                    List.of(),
                    format.equals("json") ? AnnotatedSchema.document(exported) : AnnotatedSchema.lines(exported));
            Basket basket = new Basket();
            ImportReport report =
                    ImportSelection.of(Portions.of(exported, new Random(seed))).read(Basket.CONTEXT, basket,
                            ProgressListener.NONE);
            assertEquals(List.of(), report.problems().kept().stream()
                    .filter(problem -> !problem.code().equals("annotated.exported")).toList());
            assertEquals(posts, NoteProject.posts(basket));
            assertEquals(exported,
                    NoteProject.exported(format, NoteProject.headerOf(basket), NoteProject.posts(basket)));
        }
    }

    /// However a file is damaged, reading it fails with problems at most, and no word is taken for another.
    @Property(tries = 100)
    void aDamagedFileDoesNoHarm(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String format = random.nextBoolean() ? "json" : "jsonl";
        AnnotatedPost note = NoteProject.annotated();
        byte[] sound = NoteProject.exported(format, NoteProject.header(), List.of(note, note))
                .getBytes(StandardCharsets.UTF_8);
        byte[] damaged =
                random.nextInt(5) == 0 ? java.util.Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        byte[] likely = "{}[]\",:\\0123456789 \nae-\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(20); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = likely[random.nextInt(likely.length)];
        }
        Basket basket = new Basket();
        Basket.read("a." + format, damaged, basket);
        for (Post post : basket.posts) {
            assertEquals(PostId.of(post.source(), post.published().raw(), post.text()), post.id());
        }
        for (Sheet sheet : basket.sheets) {
            Post post = basket.byId.get(sheet.key().post());
            for (Mark mark : sheet.marks()) {
                assertTrue(post != null && mark.anchor().holdsIn(post.text()));
            }
        }
    }
}
