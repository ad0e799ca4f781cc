package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.shell.GermanReading;
import org.randnotiz.wording.Texts;

/// Measures what the reader costs with a post of 300 000 characters and 2 000 marks: opening it, scrolling, marking.
///
/// A program, not a test: it prints milliseconds and judges nothing. Times are those of the JavaFX thread, for what is
/// done before a picture can be drawn: styles, layout and shapes.
final class OpenBenchmark {

    private static final int LENGTH = 300_000;
    private static final int MARKS = 2_000;
    private static final int TIMES = 30;

    private OpenBenchmark() {}

    /// Prints the figures, on a display or headless.
    public static void main(String[] args) {
        ReaderView reader = Fx.get(() -> new ReaderView(new Texts(Locale.GERMANY), new GermanReading()));
        Stage stage = Fx.show(() -> {
            var scene = new Scene(new BorderPane(reader), 720, 860);
            for (String sheet : List.of("tokens-light.css", "randnotiz.css")) {
                scene.getStylesheets()
                        .add(Objects.requireNonNull(ReaderView.class.getResource("/org/randnotiz/ui/" + sheet))
                                .toExternalForm());
            }
            return scene;
        });
        Page many = LongPost.page(LENGTH, MARKS);
        Page single = new Page(
                many.text().replace('\n', ' '), many.title(), many.passages(), many.folds(), many.hits());
        Page short1 = Note.page();
        row("open first time, note of 2 000 characters", List.of(open(reader, short1)));
        row("open first time, 300 000 characters, 2 000 marks", List.of(open(reader, many)));
        row("open again", times(reader, () -> many, short1));
        row("open again, all in one paragraph", times(reader, () -> single, short1));
        row("open again, the note", times(reader, () -> short1, many));
        Fx.run(() -> reader.show(many));
        row("scroll by 120 pixels", scroll(reader));
        row("jump anywhere and back", jump(reader));
        row("add a mark", mark(reader, many));
        row("move the caret by a key", caret(reader));
        Fx.close(stage);
        System.exit(0);
    }

    private static List<Double> times(ReaderView reader, Supplier<Page> page, Page other) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            open(reader, other);
            times.add(open(reader, page.get()));
        }
        return times;
    }

    private static double open(ReaderView reader, Page page) {
        double time = timed(reader, () -> {
            reader.show(page);
            return page;
        });
        Fx.settle();
        return time;
    }

    private static List<Double> scroll(ReaderView reader) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 10 * TIMES; i++) {
            times.add(timed(reader, () -> {
                reader.scrollBy(120);
                return reader;
            }));
        }
        return times;
    }

    private static List<Double> jump(ReaderView reader) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            int place = (i * 97_001) % LENGTH;
            times.add(timed(reader, () -> {
                reader.reveal(new Span(place, place + 1));
                return reader;
            }));
        }
        return times;
    }

    private static List<Double> mark(ReaderView reader, Page page) {
        List<Double> times = new ArrayList<>();
        List<Passage> passages = new ArrayList<>(page.passages());
        Span seen = Fx.get(reader::visible);
        for (int i = 0; i < TIMES; i++) {
            int start = seen.start() + 20 * i;
            passages.add(new Passage(
                    new ItemId("new-" + i), new Span(start, start + 9), "orange", LineStyle.SOLID, Voice.REPORT, false,
                    0, "neu"));
            Page next = page.withPassages(passages);
            times.add(timed(reader, () -> {
                reader.show(next);
                return reader;
            }));
        }
        return times;
    }

    private static List<Double> caret(ReaderView reader) {
        List<Double> times = new ArrayList<>();
        Span seen = Fx.get(reader::visible);
        for (int i = 0; i < 10 * TIMES; i++) {
            int place = seen.start() + 100 + i;
            times.add(timed(reader, () -> {
                reader.select(new Span(place - 50, place));
                return reader;
            }));
        }
        return times;
    }

    /// The milliseconds that `action` and the layout after it take.
    private static double timed(ReaderView reader, Callable<?> action) {
        return Fx.get(() -> {
            long before = System.nanoTime();
            action.call();
            reader.getScene().getRoot().applyCss();
            reader.getScene().getRoot().layout();
            return (System.nanoTime() - before) / 1e6;
        });
    }

    private static void row(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "%-50s median %7.2f ms   p99 %7.2f ms   n %d",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                Arrays.stream(sorted).count()));
    }
}
