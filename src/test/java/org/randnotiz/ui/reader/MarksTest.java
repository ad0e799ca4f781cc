package org.randnotiz.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Voice;
import org.randnotiz.gates.Seeded;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

@Seeded
final class MarksTest {

    private static final String TEXT = "x".repeat(100);

    @Test
    void theMarksAtAPlaceAreTheShortestFirstAndThoseThatEndThereLast() {
        Marks marks = marks(passage("long", 0, 50), passage("short", 10, 20), passage("before", 5, 10));
        assertEquals(
                List.of("short", "long", "before"),
                marks.at(10).stream().map(drawn -> drawn.id().value()).toList());
    }

    @Test
    void aSuggestionTakesNoLane() {
        Passage suggestion =
                new Passage(new ItemId("s"), new Span(0, 60), "teal", LineStyle.DASHED, null, true, 0, "Vorschlag");
        Marks marks = marks(suggestion, passage("a", 10, 20));
        assertEquals(List.of(0, 0), marks.all().stream().map(Drawn::lane).toList());
    }

    @Test
    void anOpenCopyHasTheMarksOfTheOriginal() {
        FoldedPassage fold = new FoldedPassage(new Span(0, 10), new Span(50, 60), "Wiederholung");
        Page page = new Page(TEXT, new Span(0, 0), List.of(passage("a", 3, 5)), List.of(fold), List.of());
        assertEquals(
                List.of("3..5 false", "53..55 true"),
                Content.of(page).with(fold, true).marks().all().stream()
                        .map(drawn -> drawn.span() + " " + drawn.mirrored())
                        .toList());
    }

    @Test
    void aLineHasTheVoiceOfMostOfItsWords() {
        List<Drawn> drawn = marks(voiced("r", 0, 8, Voice.REPORT), voiced("c", 8, 20, Voice.CLAIM))
                .all();
        List<Span> lines = List.of(new Span(0, 10), new Span(10, 20), new Span(20, 30));
        assertEquals(
                List.of(new VoiceBands.Band(0, 0, Voice.REPORT), new VoiceBands.Band(1, 1, Voice.CLAIM)),
                VoiceBands.of(lines, drawn));
    }

    @Test
    void aSentenceGoesOnAcrossOneLineWithoutAVoice() {
        List<Drawn> drawn = marks(voiced("a", 0, 10, Voice.CLAIM), voiced("b", 20, 30, Voice.CLAIM),
                voiced("c", 60, 70, Voice.CLAIM))
                .all();
        List<Span> lines =
                IntStream.range(0, 7).mapToObj(i -> new Span(i * 10, i * 10 + 10)).toList();
        assertEquals(
                List.of(new VoiceBands.Band(0, 2, Voice.CLAIM), new VoiceBands.Band(6, 6, Voice.CLAIM)),
                VoiceBands.of(lines, drawn));
    }

    @Property
    void everyMarkOverAStretchIsFound(
            @ForAll @Size(max = 40) List<@IntRange(max = 80) Integer> starts,
            @ForAll @Size(value = 40) List<@IntRange(min = 1, max = 20) Integer> lengths,
            @ForAll @IntRange(max = 90) int from,
            @ForAll @IntRange(min = 1, max = 10) int length) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            passages.add(passage("m" + i, starts.get(i), starts.get(i) + lengths.get(i)));
        }
        Span span = new Span(from, from + length);
        assertEquals(
                passages.stream().filter(passage -> passage.span().overlaps(span)).count(),
                marks(passages.toArray(Passage[]::new)).over(span).size());
    }

    private static Marks marks(Passage... passages) {
        return Marks.of(Page.of(TEXT).withPassages(List.of(passages)), List.of());
    }

    private static Passage passage(String id, int start, int end) {
        return new Passage(new ItemId(id), new Span(start, end), "blue", LineStyle.SOLID, null, false, 0, id);
    }

    private static Passage voiced(String id, int start, int end, Voice voice) {
        return new Passage(new ItemId(id), new Span(start, end), "blue", LineStyle.SOLID, voice, false, 0, id);
    }
}
