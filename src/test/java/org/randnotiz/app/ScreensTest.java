package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;

/// Every part of the window on screens from the smallest to the largest: no words are cut off.
@SuppressWarnings("NullAway") // each test opens the window first
final class ScreensTest {

    /// What shortens its text on purpose, and shows the whole of it elsewhere.
    private static final String[] MAY_BE_CUT =
            {"snippet", "headline", "meta", "mention-words", "context-line", "actor-aliases"};

    /// What is worth a picture on each screen; that nothing is cut off is looked for everywhere.
    private static final Set<String> PICTURES = Set.of("note", "event", "review");

    @TempDir
    private Path place;

    private SampleWindow window;
    private String screen = "";
    private double scale;
    private final List<String> cut = new ArrayList<>();

    @AfterEach
    void close() {
        window.close();
    }

    private void look(String state) {
        if (PICTURES.contains(state)) {
            Fx.shot(window.stage(), "screen-" + screen + "-" + state, scale);
        } else {
            Fx.settle();
        }
        Fx.get(() -> Shown.cut(window.stage(), MAY_BE_CUT)).forEach(words -> cut.add(state + ": " + words));
    }

    private void card(String state, KeyCode... keys) {
        Fx.press(keys);
        look(state);
        Fx.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({
        "small,            1024, 700,  1, 0,  de, LIGHT",
        "small-english,    1024, 700,  1, 0,  en-GB, DARK",
        "usual-english,    1440, 900,  1, 0,  en-GB, LIGHT",
        "double,           1440, 900,  2, 0,  de, LIGHT",
        "huge,             3840, 2160, 1, 0,  de, LIGHT",
        "at-80-percent,    1440, 900,  1, -2, de, DARK",
        "at-150-percent,   1600, 1100, 1, 3,  en-GB, LIGHT",
        "at-200-percent,   2048, 1400, 1, 5,  de, LIGHT",
    })
    void noWordsAreCutOff(
            String name, double width, double height, double scaled, int larger, String language, Theme theme)
            throws IOException {
        screen = name;
        scale = scaled;
        window = new SampleWindow(place, Locale.forLanguageTag(language), theme, width, height);
        look("start");
        window.openAs("aw");
        for (int step = 0; step < Math.abs(larger); step++) {
            Fx.press(KeyCode.CONTROL, larger > 0 ? KeyCode.PLUS : KeyCode.MINUS);
        }
        window.show(SampleWindow.NOTE);
        look("note");
        card("keys", KeyCode.F1);
        card("palette", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        card("actors", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        card("time", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        card("import", KeyCode.CONTROL, KeyCode.I);
        card("export", KeyCode.CONTROL, KeyCode.E);
        card("trash", KeyCode.CONTROL, KeyCode.T);
        window.select("offiziell eingeladen");
        Fx.press(KeyCode.E);
        look("event");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.U);
        look("judgement");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        window.openAs("ed");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        look("review");
        assertEquals(List.of(), cut);
    }
}
