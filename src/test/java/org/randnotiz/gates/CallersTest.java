package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// No public method is kept for tests alone, except with a reason.
final class CallersTest {

    /// Why a method that only tests call is there all the same.
    private static final Map<String, String> REASONS = Map.of(
            "codebook.FieldValue.Actors.of", "the short way to write a value down; tests write hundreds",
            "codebook.FieldValue.Choice.of", "the short way to write a value down; tests write hundreds",
            "german.time.TimeInterval.iso", "what tables of times are compared by",
            "german.segment.Words.of", "the words of a whole text, beside those of a part",
            "ui.margin.Card.OfDrafts.remarks", "a card without remarks still answers for them",
            "ui.reader.ReaderView.visible", "tests of the window look where the reader is",
            "work.Exporting.losses", "no format loses anything yet",
            "work.Drafting.inMemory", "views are tried without a folder");

    @Test
    void everyPublicMethodIsCalledByTheApplicationOrHasAReason() throws IOException, ClassNotFoundException {
        Set<String> uncalled = Uncalled.among(Sources.classes());
        uncalled.removeAll(REASONS.keySet());
        assertEquals(Set.of(), uncalled);
    }

    @Test
    void noReasonIsGivenForAMethodThatIsCalledOrGone() throws IOException, ClassNotFoundException {
        Set<String> idle = new TreeSet<>(REASONS.keySet());
        idle.removeAll(Uncalled.among(Sources.classes()));
        assertEquals(Set.of(), idle);
    }

    @Test
    void aMethodThatNobodyCallsIsFoundAndWhatOthersCallByContractIsNot() throws IOException, ClassNotFoundException {
        Path madeUp = Path.of("target", "test-classes", "org", "randnotiz", "gates");
        Set<String> found = Uncalled.among(Sources.under(madeUp, "CallersTest$MadeUp.class"));
        assertEquals(Set.of("gates.CallersTest.MadeUp.idle"), found);
    }

    /// Has a method of each kind.
    record MadeUp(int accessor) implements Runnable {

        public void idle() {
            busy();
        }

        public void busy() {}

        @Override
        public void run() {}
    }
}
