package org.randnotiz.work;

import java.time.Duration;
import java.util.function.Consumer;

/// Runs work beside the thread that owns the [Workbench], and hands its results back on that thread.
///
/// Two implementations: the window's (virtual threads, results on the JavaFX thread) and [SameThread], for the command
/// line and for tests. No failure is lost: whoever starts work says what becomes of it.
public interface Background {

    /// Work that may take long.
    ///
    /// @param <T> what it yields
    @FunctionalInterface
    interface Work<T> {
        /// Does it, on a thread of its own; asks `progress` from time to time whether to go on.
        ///
        /// @throws Exception whatever goes wrong; it reaches `onFailure`
        T run(Progress progress) throws Exception;
    }

    /// Starts `work`.
    ///
    /// @param name      what it is, for the log and for whoever waits
    /// @param work      what to do, on another thread
    /// @param onDone    gets the result, on the owner's thread
    /// @param onFailure gets what went wrong, on the owner's thread; cancelled work ends here with a
    ///                  [java.util.concurrent.CancellationException]
    /// @return the running work, to watch or cancel it
    <T> Running start(String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure);

    /// Runs `action` on the owner's thread, soon; callable from any thread.
    void onOwner(Runnable action);

    /// Runs `action` on the owner's thread again and again, `pause` after it last ran; never where work is done at once,
    /// since a command ends before anything could come of it.
    ///
    /// @return ends it; callable from any thread
    Runnable repeat(Duration pause, Runnable action);

    /// Runs `action` on the owner's thread once `delay` has passed; for what need not happen at once.
    void later(Duration delay, Runnable action);

    /// Whether work runs beside the owner's thread, so that it costs the owner nothing.
    boolean isBeside();
}
