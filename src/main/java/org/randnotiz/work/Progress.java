package org.randnotiz.work;

import java.util.concurrent.CancellationException;

/// How far some work has come, and whether it is still wanted. Written by the working thread, read by any other.
public final class Progress {

    private final Runnable onReport;
    private volatile long done;
    private volatile long total;
    private volatile long items;
    private volatile boolean cancelled;
    private volatile boolean putOff;

    /// Progress that is looked at from time to time.
    public Progress() {
        this(() -> {});
    }

    /// Progress that tells of each report.
    ///
    /// @param onReport called on the working thread, often: it returns at once
    public Progress(Runnable onReport) {
        this.onReport = onReport;
    }

    /// Says how far the work has come.
    ///
    /// @param done  units done, of the `total`
    /// @param total units in all; 0 if unknown
    /// @param items things finished so far, for people: posts read, posts written
    /// @throws CancellationException if the work is not wanted any more
    public void at(long done, long total, long items) {
        report(done, total, items);
        check();
    }

    /// Says how far the work has come, for work that asks by itself whether it is still wanted.
    void report(long done, long total, long items) {
        this.done = done;
        this.total = total;
        this.items = items;
        onReport.run();
    }

    /// Ends the work if it is not wanted any more.
    ///
    /// @throws CancellationException if so
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /// Units done.
    public long done() {
        return done;
    }

    /// Units in all; 0 if unknown.
    public long total() {
        return total;
    }

    /// Things finished so far.
    public long items() {
        return items;
    }

    /// Asks the work to end at its next report.
    public void cancel() {
        cancelled = true;
    }

    /// Asks the work to end at its next report and to leave what it has done, to be gone on with later, where it can.
    public void putOff() {
        putOff = true;
        cancelled = true;
    }

    /// Whether what has been done shall be left.
    public boolean isPutOff() {
        return putOff;
    }

    /// Whether the work was asked to end.
    public boolean isCancelled() {
        return cancelled;
    }
}
