package org.randnotiz.exchange.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.randnotiz.exchange.Basket;
import org.randnotiz.exchange.NoteProject;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.Post;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

@Seeded
class CarriedTest {

    private static final String UNIX = "Eins \uD83D\uDE0A.\n\nZwei\nund drei.\nVier.";
    private static final String DOS = UNIX.replace("\n", "\r\n");

    @Test
    void thePostIsTheSameWithOtherLineEnds() throws IOException {
        assertEquals(post(UNIX).id(), post(DOS).id());
    }

    /// Every passage, carried to the post with other line ends and back, is where it was; the words are the same.
    @Property(tries = 200)
    void marksAreCarriedThereAndBack(@ForAll @IntRange(max = 29) int one, @ForAll @IntRange(max = 29) int other)
            throws IOException {
        Span span = new Span(Math.min(one, other), Math.max(one, other) + 1);
        List<Sheet> sheets = List.of(sheet(post(UNIX), span));
        Carried there = Carried.over(sheets, post(UNIX), post(DOS));
        Carried back = Carried.over(there.sheets(), post(DOS), post(UNIX));
        Anchor anchor = there.sheets().getFirst().marks().getFirst().anchor();
        assertEquals(
                List.of(span.of(UNIX), true, sheets, List.of(), List.of()),
                List.of(
                        anchor.quote().replace("\r\n", "\n"),
                        anchor.holdsIn(DOS),
                        back.sheets(),
                        there.problems(),
                        back.problems()));
    }

    @Test
    void theSameTextTakesTheSheetsAsTheyAre() throws IOException {
        List<Sheet> sheets = List.of(sheet(post(UNIX), new Span(0, 4)));
        assertEquals(new Carried(sheets, List.of()), Carried.over(sheets, post(UNIX), post(UNIX)));
    }

    @Test
    void whatStandsNowhereIsNamedAndLeftOut() throws IOException {
        Post from = post("Eins.\nZwei.");
        Carried carried = Carried.over(List.of(sheet(from, new Span(6, 10))), from, post("Eins.\r\nDrei."));
        assertEquals(
                List.of("ERROR annotated.quote [" + from.id() + ", m1, 6..10] null:0", List.of()),
                List.of(
                        Basket.shown(carried.problems().getFirst()),
                        carried.sheets().getFirst().marks()));
    }

    private static Post post(String text) throws IOException {
        Basket basket = new Basket();
        Basket.read("01.04.2024, 23:17\n" + text, basket);
        return basket.posts.getFirst();
    }

    private static Sheet sheet(Post post, Span span) {
        PersonId person = new PersonId("jk");
        Mark mark = new Mark(
                new ItemId("m1"),
                1,
                "note",
                Anchor.in(post.text(), span),
                Map.of(),
                person,
                NoteProject.EXPORTED,
                Origin.HAND);
        return new Sheet(new SheetKey(post.id(), person), 1, List.of(mark), List.of(), List.of(), List.of(), List.of());
    }
}
