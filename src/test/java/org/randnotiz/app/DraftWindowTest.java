package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actor;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;

/// What is being written when the program is killed is in its form again at the next start: the real window, with real keys, on
/// what the disk holds at that moment.
@SuppressWarnings("NullAway") // each test opens the window first
final class DraftWindowTest {

    private static final PostId HANDED_IN = new PostId("ba920c2a6d4f87bad6950b9f");

    @TempDir
    private Path place;

    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String person, PostId post) throws IOException {
        window = new SampleWindow(place.resolve("before"), Locale.GERMANY, Theme.LIGHT, 1440, 900);
        window.openAs(person);
        window.show(post);
    }

    /// What the foot says of saving. JavaFX thread only.
    private String foot() {
        return ((Labeled) window.stage().getScene().getRoot().lookup(".foot-saved")).getText();
    }

    /// Kills the program once it says that what is typed is kept, and starts it anew.
    private void kill(String person) throws IOException {
        Fx.waitUntil("the foot says that the draft is kept",
                () -> foot().startsWith("✓ Entwurf gesichert") && window.workbench().isSaved());
        SampleWindow killed = window;
        window = killed.afterAKill(place.resolve("after"));
        killed.close();
        window.openAs(person);
    }

    /// Waits until a field of text has the focus in which this stands; a bar is where the caret has to be, and behind
    /// all what is selected.
    private void awaitCaret(String words) {
        String[] now = {""};
        try {
            Fx.waitUntil("the caret is where it was", () -> {
                Node owner = window.stage().getScene().getFocusOwner();
                now[0] = owner instanceof TextInputControl input
                        ? new StringBuilder(input.getText()).insert(input.getCaretPosition(), '|')
                                + input.getSelectedText()
                        : String.valueOf(owner);
                return now[0].equals(words);
            });
        } catch (AssertionError e) {
            throw new AssertionError("instead of " + words + " it is " + now[0], e);
        }
        Fx.settle();
    }

    private void type(String words) {
        Fx.type(window.stage(), words);
    }

    @Test
    void aJudgementIsThereAgain() throws IOException {
        open("aw", HANDED_IN);
        Fx.press(KeyCode.U);
        Fx.waitUntil("the form has the focus",
                () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        type("Die Delegation wird");
        String said = Fx.get(this::foot);
        assertTrue(said.equals("Entwurf …") || said.startsWith("✓ Entwurf gesichert"), said);
        Fx.press(KeyCode.LEFT);
        kill("aw");
        awaitCaret("Die Delegation wir|d");
        Fx.shot(window.stage(), "draft-after-kill");
        assertTrue(SampleWindow.isOpen(window.workspace(), HANDED_IN));
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("it is saved and no draft any more", workspace -> foot().startsWith("✓ gespeichert"));
    }

    @Test
    void quittingIsTheSameAsBeingKilled() throws IOException {
        open("aw", HANDED_IN);
        Fx.press(KeyCode.U);
        Fx.waitUntil("the form has the focus",
                () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        type("Die Delegation wird");
        Fx.press(KeyCode.CONTROL, KeyCode.Q);
        Fx.waitUntil("the window is closed", () -> !window.stage().isShowing());
        SampleWindow quit = window;
        window = quit.afterAKill(place.resolve("after"));
        window.openAs("aw");
        awaitCaret("Die Delegation wird|");
    }

    @Test
    void theFieldOfAMarkIsThereAgain() throws IOException {
        open("aw", HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        Fx.waitUntil("the form has the focus",
                () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        type("Delegat");
        kill("aw");
        awaitCaret("Delegat|");
    }

    @Test
    void theReasonOfAnEditorIsThereAgain() throws IOException {
        open("ed", HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.show(HANDED_IN);
        Fx.press(KeyCode.R);
        type("Es fehlt der Ort");
        Fx.press(KeyCode.LEFT);
        kill("ed");
        awaitCaret("Es fehlt der Or|t");
        Fx.shot(window.stage(), "draft-reason");
    }

    @Test
    void whatIsWrittenAboutOneSheetIsNotShownBesideAnother() throws IOException {
        open("ed", HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.show(HANDED_IN);
        Fx.press(KeyCode.R);
        type("Es fehlt der Ort");
        window.show(SampleWindow.NOTE);
        assertEquals("", Fx.get(this::note));
        window.show(HANDED_IN);
        Fx.waitUntil("what was written is there again", () -> note().equals("Es fehlt der Ort"));
    }

    /// What stands where an editor writes. JavaFX thread only.
    private String note() {
        return ((TextInputControl) window.stage().getScene().getRoot().lookup(".decision-note")).getText();
    }

    @Test
    void theCorrectionOfATimeIsThereAgain() throws IOException {
        open("jk", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.press(KeyCode.TAB);
        type("laut Kopfzeile");
        Fx.press(KeyCode.LEFT);
        kill("jk");
        awaitCaret("laut Kopfzeil|e");
        Fx.shot(window.stage(), "draft-dating");
    }

    @Test
    void escapeClosesTheCorrectionAndKeepsWhatIsTyped() throws IOException {
        open("jk", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.press(KeyCode.TAB);
        type("laut Kopfzeile");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitCaret("laut Kopfzeile|");
    }

    @Test
    void theReasonOfARatingIsThereAgain() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        type("Quelle");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        type("Drei Meldungen");
        kill("aw");
        awaitCaret("Drei Meldungen|");
        Fx.press(KeyCode.ENTER);
        window.await("the rating is saved and no draft any more", workspace -> workspace.source("forum").orElseThrow()
                .ratings().getLast().reason().equals("Drei Meldungen") && !foot().contains("Entwurf"));
    }

    @Test
    void theFieldOfAnActorIsThereAgain() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.HOME); // Fx.type presses no keys, and what a command's own key types is swallowed.
        type("IS-K");
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> Shown.field(window.stage(), "Notiz").requestFocus());
        type("Ableger");
        kill("aw");
        awaitCaret("Ableger|Ableger des Islamischen Staates in Afghanistan und Umgebung; Gegner der Taliban.");
    }

    @Test
    void anActorBeingAddedIsThereAgain() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        Fx.press(KeyCode.HOME);
        type("Bündnis der Acht");
        kill("aw");
        awaitCaret("Bündnis der Acht|");
    }

    @Test
    void escapeInAFieldOfAnActorCanBeUndone() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        Fx.press(KeyCode.HOME);
        type("Bündnis");
        Fx.press(KeyCode.ESCAPE);
        awaitCaret("|");
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        awaitCaret("Bündnis|Bündnis"); // undo selects what it brings back
    }

    @Test
    void whatWasTypedIntoANewActorBeforeItsNameIsThereAgain() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        Fx.run(() -> Shown.field(window.stage(), "Weitere Namen").requestFocus());
        type("G8");
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> Shown.field(window.stage(), "Land").requestFocus());
        type("deu");
        Fx.run(() -> Shown.field(window.stage(), "Notiz").requestFocus());
        type("Seit 1998");
        kill("aw");
        awaitCaret("Seit 1998|");
        Fx.shot(window.stage(), "draft-new-actor");
        Fx.run(() -> Shown.field(window.stage(), "Name").requestFocus());
        type("Bündnis der Acht");
        Fx.press(KeyCode.ENTER);
        window.await("the actor is in the registry",
                workspace -> !workspace.actors().named("Bündnis der Acht").isEmpty());
        Actor saved = window.workspace().actors().named("Bündnis der Acht").getFirst();
        assertEquals(List.of("G8"), saved.aliases());
        assertEquals("DEU", saved.country());
        assertEquals("Seit 1998", saved.note());
        Fx.waitUntil("no draft is left", () -> window.workbench().drafting().drafts().isEmpty());
    }

    private static Draft judgement(String words) {
        return new Draft(
                new DraftPlace.OfJudgement(new SheetKey(HANDED_IN, new PersonId("aw")), new ItemId("j9")),
                Map.of("text", new Draft.Entry(words, "")), "text", words.length() - 1, words.length() - 1);
    }

    @Test
    void whereThereAreNoDraftsTheKeySaysSo() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the foot says so", () -> Shown.says(window.stage(), "Es gibt keine Entwürfe."));
    }

    @Test
    void aDraftOnAnotherPostIsFoundByItsKey() throws IOException {
        open("aw", SampleWindow.NOTE);
        Fx.run(() -> window.workbench().drafting().keep(judgement("Die Delegation")));
        Fx.waitUntil("the foot says that there is one", () -> Shown.says(window.stage(), "1 Entwurf   F9"));
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the drafts are shown", () -> Shown.says(window.stage(), "Die Delegation"));
        Fx.shot(window.stage(), "drafts");
        Fx.press(KeyCode.ENTER);
        window.await("its post is open", workspace -> SampleWindow.isOpen(workspace, HANDED_IN));
        awaitCaret("Die Delegatio|n");
    }

    @Test
    void aReasonOfAnEditorLeadsToItsOwnPostAndNotToTheFirstThatWaits() throws IOException {
        open("ed", SampleWindow.NOTE);
        PostId second = new PostId("0fd5f967ade8e126b5df9e54");
        DraftPlace decision = new DraftPlace.OfDecision(new SheetKey(second, new PersonId("jk")));
        Fx.run(() -> window.workbench().drafting().keep(
                new Draft(decision, Map.of("note", new Draft.Entry("Wer spricht", "")), "note", 11, 11)));
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the drafts are shown", () -> Shown.says(window.stage(), "Wer spricht"));
        Fx.press(KeyCode.ENTER);
        awaitCaret("Wer spricht|");
        assertTrue(SampleWindow.isOpen(window.workspace(), second));
    }

    @Test
    void theDraftThatIsChosenIsOpenedOnThePostThatIsOpen() throws IOException {
        open("aw", HANDED_IN);
        Fx.run(() -> window.workbench().drafting().keep(judgement("Die Delegation")));
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the drafts are shown", () -> Shown.says(window.stage(), "Die Delegation"));
        Fx.press(KeyCode.ENTER);
        awaitCaret("Die Delegatio|n");
    }

    @Test
    void aCorrectionThatWasLeftIsFoundFromAnotherPost() throws IOException {
        open("jk", SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.press(KeyCode.TAB);
        type("laut Kopfzeile");
        Fx.press(KeyCode.ESCAPE);
        window.show(HANDED_IN);
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the drafts are shown", () -> Shown.says(window.stage(), "laut Kopfzeile"));
        Fx.press(KeyCode.ENTER);
        awaitCaret("laut Kopfzeile|");
    }

    @Test
    void aDraftOfWhatIsGoneSaysSoAndIsGivenUpByTwoPresses() throws IOException {
        open("aw", SampleWindow.NOTE);
        DraftPlace gone = new DraftPlace.OfDating(new PostId("000000000000000000000001"));
        Fx.run(() -> window.workbench().drafting().keep(
                new Draft(gone, Map.of("reason", new Draft.Entry("laut Kopfzeile", "")), "reason", 0, 0)));
        Fx.press(KeyCode.F9);
        Fx.waitUntil("the drafts are shown", () -> Shown.says(window.stage(), "laut Kopfzeile"));
        assertTrue(
                Fx.get(() -> Shown.words(window.stage())).stream().anyMatch(words -> words.contains("nicht (mehr)")));
        Fx.shot(window.stage(), "drafts-gone");
        Shown.press(window.stage(), "Verwerfen");
        Shown.press(window.stage(), "Wirklich verwerfen");
        Fx.waitUntil("it is given up", () -> window.workbench().drafting().drafts().isEmpty());
    }
}
