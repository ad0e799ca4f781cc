package org.randnotiz.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the own journal has been carried over into the files made from it.
///
/// Not safe for use by several threads: the project folder lets one in at a time.
final class JournalProgress {

    private static final Logger LOG = LoggerFactory.getLogger(JournalProgress.class);

    /// After so many changes a checkpoint is written, so that not more than these are looked at when a project is opened
    /// after a crash.
    private static final int CHECKPOINT_AFTER = 256;

    private final Checkpoint checkpoint;
    private final Journals journals;
    private final Projections projections;
    private long checked;
    private int since;
    private boolean behind;

    JournalProgress(Checkpoint checkpoint, Journals journals, Projections projections) {
        this.checkpoint = checkpoint;
        this.journals = journals;
        this.projections = projections;
    }

    /// Carries over, when the project is opened, what a crash has kept from it.
    ///
    /// @param end the length of the journal
    /// @param noted how far it had been carried over, as far as is known
    void begin(long end, long noted, List<Problem> problems) throws IOException {
        checked = noted <= end ? noted : 0;
        if (checked < end) {
            int mended = catchUp(end, problems);
            if (mended > 0) {
                problems.add(Problem.note("store.caughtUp", mended));
            }
        }
    }

    /// Carries over a change that has just been written to the journal.
    ///
    /// @param end the length of the journal
    void carryOver(Projections.Prepared prepared, long end, List<Problem> problems) {
        behind |= !projections.carryOver(prepared, problems);
        since++;
        if (!behind && since >= CHECKPOINT_AFTER) {
            note(end);
        }
    }

    /// Tries again what could not be carried over before; that it still cannot be is said.
    void retry(long end, List<Problem> problems) {
        if (behind) {
            try {
                catchUp(end, problems);
            } catch (IOException e) {
                LOG.warn("the journal cannot be read", e);
            }
        }
    }

    /// Carries over what is left, when the project is closed.
    void end(long end) {
        retry(end, new ArrayList<>());
        if (!behind && since > 0) {
            note(end);
        }
    }

    private int catchUp(long end, List<Problem> problems) throws IOException {
        behind = true;
        List<Change> tail = new ArrayList<>();
        journals.own(checked, tail::add, Journals.into(problems));
        int before = problems.size();
        int mended = projections.catchUp(tail, problems);
        behind = problems.subList(before, problems.size()).stream()
                .anyMatch(problem -> problem.code().equals(Projections.BEHIND));
        if (!behind) {
            note(end);
        }
        return mended;
    }

    /// A checkpoint that cannot be written only makes the next start look at more.
    private void note(long end) {
        try {
            checkpoint.write(end);
            checked = end;
            since = 0;
        } catch (IOException e) {
            LOG.warn("no checkpoint", e);
        }
    }
}
