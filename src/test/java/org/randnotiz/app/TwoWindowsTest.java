package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;

/// The real window on a project on which somebody else is at work in another process.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test; a post is open where one is asked for
final class TwoWindowsTest {

    private static final PersonId ANNA = new PersonId("aw");
    private static final PersonId JONAS = new PersonId("jk");
    private static final PostId HANDED_IN = new PostId("ba920c2a6d4f87bad6950b9f");

    @TempDir
    private Path place;

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    /// The work of somebody else, beside the window.
    private Workbench other(String person) {
        Environment environment = new Environment(
                new SameThread(), InstantSource.system(), place.resolve("other-cache"), Projects.host());
        return switch (Projects.open(place.resolve("project"), new PersonId(person), environment)) {
            case Opened.Ready ready -> ready.workbench();
            case Opened.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    private static void done(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Done, outcome::toString);
    }

    private static void mark(Workbench workbench, String id) {
        done(workbench.edit(
                new Edit.AddMark(new ItemId(id), "note", new Span(0, 5), Map.of(), Origin.HAND)));
    }

    private Node lookup(String selector) {
        return window.stage().getScene().getRoot().lookup(selector);
    }

    /// What stands on the button of a place. JavaFX thread only.
    private String place(int index) {
        return ((ToggleButton) lookup(".place-switch").lookupAll(".toggle-button").toArray()[index]).getText();
    }

    private String words(String selector) {
        return Fx.get(() -> ((Labeled) lookup(selector)).getText());
    }

    @Test
    void whatIsHandedInElsewhereIsCountedWhileTheEditorGoesOnWriting() throws IOException {
        window.openAs("ed");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.show(HANDED_IN);
        Fx.waitUntil("something is counted", () -> place(1).contains("  "));
        long before = Long.parseLong(Fx.get(() -> place(1)).replaceAll("\\D", ""));
        Fx.press(KeyCode.R);
        Fx.type(window.stage(), "Es fehlt der");
        Fx.press(KeyCode.LEFT);
        Fx.press(KeyCode.LEFT);
        try (Workbench anna = other("aw")) {
            anna.openNow(HANDED_IN.value());
            mark(anna, "n1");
            done(anna.edit(new Edit.Submit(new ItemId("h1"), "")));
            assertEquals(SheetState.SUBMITTED, anna.workspace().open().state(ANNA));
            window.await(
                    "the sheet is shown as handed in",
                    workspace -> workspace.open().state(ANNA) == SheetState.SUBMITTED);
            anna.openNow(SampleWindow.NOTE.value());
            done(anna.edit(new Edit.Submit(new ItemId("h2"), "")));
            Fx.waitUntil("it is counted", () -> place(1).endsWith("  " + (before + 1)));
        }
        Fx.shot(window.stage(), "two-windows-review");
        TextInputControl note = Fx.get(() -> (TextInputControl) lookup(".decision-note"));
        assertEquals("Es fehlt der", Fx.get(note::getText));
        assertEquals(10, Fx.get(note::getCaretPosition));
        assertTrue(Fx.get(note::isFocused));
        assertEquals(HANDED_IN, window.workspace().open().post().id());
        assertEquals("Eben von anderswo: Anna Weber hat zu diesem Beitrag geschrieben.", words(".foot-message"));
    }

    @Test
    void aSheetTakenBackWhileTheEditorWritesAReasonIsNotReturned() throws IOException {
        window.openAs("ed");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.show(HANDED_IN);
        Fx.press(KeyCode.R);
        Fx.type(window.stage(), "Es fehlt");
        try (Workbench jonas = other("jk")) {
            jonas.openNow(HANDED_IN.value());
            done(jonas.edit(new Edit.Withdraw(new ItemId("h1"))));
            Fx.press(KeyCode.ESCAPE);
            Fx.press(KeyCode.R);
            window.await(
                    "the sheet is shown as taken back",
                    workspace -> workspace.open().state(JONAS) == SheetState.DRAFT);
            jonas.openNow(HANDED_IN.value());
            assertEquals(SheetState.DRAFT, jonas.workspace().open().state(JONAS));
        }
        assertEquals("Es fehlt", Fx.get(() -> ((TextInputControl) lookup(".decision-note")).getText()));
    }

    @Test
    void aReturnIsToldWithItsReasonAndAKeyLeadsThere() throws IOException {
        window.openAs("jk");
        window.show(SampleWindow.NOTE);
        window.await("the first look is over", workspace -> workspace.index().waiting() == 0);
        try (Workbench editor = other("ed")) {
            editor.openNow(HANDED_IN.value());
            done(editor.edit(new Edit.Decide(new ItemId("h1"), JONAS, false, "Zeit des Treffens fehlt")));
        }
        window.await("the return is told", workspace -> workspace.decisions().size() == 1);
        Fx.waitUntil("it is counted", () -> place(0).equals("Annotieren  1"));
        String headline = window.workspace().decisions().getFirst().headline();
        Fx.shot(window.stage(), "two-windows-returned");
        assertEquals(
                "„" + headline + "“ kam von Elif Demir zurück: Zeit des Treffens fehlt", words(".decision-words"));
        assertEquals(SampleWindow.NOTE, window.workspace().open().post().id());
        Fx.press(KeyCode.F8);
        window.await("its post is open", workspace -> SampleWindow.isOpen(workspace, HANDED_IN));
        Fx.settle();
        assertFalse(Fx.get(() -> lookup(".decision-notice").isVisible()));
        assertEquals(List.of(), window.workspace().decisions());
        assertEquals(SheetState.RETURNED, window.workspace().open().state(JONAS));
    }

    @Test
    void anApprovalIsToldAndClosed() throws IOException {
        window.openAs("jk");
        window.show(SampleWindow.NOTE);
        try (Workbench editor = other("ed")) {
            editor.openNow(HANDED_IN.value());
            done(editor.edit(new Edit.Decide(new ItemId("h1"), JONAS, true, "")));
        }
        window.await("the approval is told", workspace -> workspace.decisions().size() == 1);
        Fx.shot(window.stage(), "two-windows-approved");
        assertTrue(words(".decision-words").endsWith("“ ist von Elif Demir freigegeben."));
        Fx.run(() -> ((Button) lookup(".decision-notice .flat")).fire());
        Fx.settle();
        assertFalse(Fx.get(() -> lookup(".decision-notice").isVisible()));
        assertEquals(SampleWindow.NOTE, window.workspace().open().post().id());
    }

    @Test
    void whatIsBeingWrittenInAFormStaysWhileOthersWriteAboutThePost() throws IOException {
        window.openAs("aw");
        window.show(HANDED_IN);
        Fx.press(KeyCode.U);
        Fx.type(window.stage(), "Das wird so nicht kommen");
        Fx.press(KeyCode.HOME);
        try (Workbench editor = other("ed")) {
            editor.openNow(HANDED_IN.value());
            done(editor.edit(new Edit.AddRemark(new ItemId("r1"), ANNA, null, "Bitte auch den Ort.")));
            window.await(
                    "the remark is there",
                    workspace -> !workspace.open().sheet(new PersonId("ed")).remarks().isEmpty());
        }
        Fx.settle();
        Fx.shot(window.stage(), "two-windows-form");
        TextInputControl text = Fx.get(() -> (TextInputControl) lookup(".judgement-text"));
        assertEquals("Das wird so nicht kommen", Fx.get(text::getText));
        assertEquals(0, Fx.get(text::getCaretPosition));
        assertTrue(Fx.get(text::isFocused));
    }

    @Test
    void aWindowThatCouldOnlyReadWritesOnceTheOtherIsClosed() throws IOException {
        try (Workbench writing = other("aw")) {
            assertNull(writing.workspace().readOnly());
            window.openAs("aw");
            window.show(HANDED_IN);
            writing.openNow(HANDED_IN.value());
            mark(writing, "n1");
            window.await("the mark is seen", workspace -> !workspace.open().sheet(ANNA).marks().isEmpty());
        }
        window.await("it can be written", workspace -> workspace.readOnly() == null);
        Fx.settle();
        Fx.shot(window.stage(), "two-windows-writable");
        assertEquals(
                "Das andere Fenster ist zu: Ab jetzt kannst du hier auch ändern.", words(".window-notice .label"));
        window.select("Treffen");
        Fx.press(KeyCode.A);
        window.await("the word is marked", workspace -> workspace.open().sheet(ANNA).marks().size() == 2);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("it is undone", workspace -> workspace.open().sheet(ANNA).marks().size() == 1);
    }
}
