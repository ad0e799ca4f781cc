package org.randnotiz.ui;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.randnotiz.work.Background;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Running;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work beside the JavaFX thread: each piece on a virtual thread of its own, its result handed back on the JavaFX thread.
/// The only place of the program that hands anything to it.
public final class FxBackground implements Background, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .name("work-", 1)
            .uncaughtExceptionHandler(FxBackground::uncaught)
            .factory());
    private final Set<Progress> underWay = ConcurrentHashMap.newKeySet();

    @Override
    public <T> Running start(
            String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure) {
        Progress progress = new Progress();
        if (threads.isShutdown()) {
            progress.cancel(); // nobody would hear the answer
            return new Running(name, progress);
        }
        underWay.add(progress);
        threads.execute(() -> {
            Runnable answer = answer(name, work, progress, onDone, onFailure);
            underWay.remove(progress);
            onOwner(() -> {
                if (!threads.isShutdown()) {
                    answer.run();
                }
            });
        });
        return new Running(name, progress);
    }

    private static <T> Runnable answer(
            String name,
            Work<T> work,
            Progress progress,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onFailure) {
        try {
            T result = work.run(progress);
            return () -> onDone.accept(result);
        } catch (CancellationException cancelled) {
            LOG.debug("{} was cancelled", name);
            return () -> onFailure.accept(cancelled);
        } catch (Exception failure) {
            LOG.debug("{} failed", name, failure);
            return () -> onFailure.accept(failure);
        }
    }

    @Override
    public void onOwner(Runnable action) {
        later(action);
    }

    @Override
    public Runnable repeat(Duration pause, Runnable action) {
        var ended = new AtomicBoolean();
        threads.execute(() -> {
            var done = new Semaphore(0);
            while (!ended.get() && slept(pause)) {
                onOwner(() -> {
                    if (!ended.get() && !threads.isShutdown()) {
                        action.run();
                    }
                    done.release();
                });
                done.acquireUninterruptibly(); // an owner who is busy gets no heap of actions that are all due
            }
        });
        return () -> ended.set(true);
    }

    private boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return !threads.isShutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void later(Duration delay, Runnable action) {
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(() -> {
            if (slept(delay)) {
                onOwner(() -> {
                    if (!threads.isShutdown()) {
                        action.run();
                    }
                });
            }
        });
    }

    /// Does something on the JavaFX thread once what it does now, such as layout, has come to its end.
    public static void later(Runnable action) {
        Platform.runLater(Objects.requireNonNull(action));
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    /// Cancels what is under way; work that answers late is not waited for, and nobody hears its answer.
    @Override
    public void close() {
        underWay.forEach(Progress::putOff);
        threads.shutdown();
    }

    private static void uncaught(Thread thread, Throwable failure) {
        LOG.error("Unexpected failure in {}", thread.getName(), failure);
    }
}
