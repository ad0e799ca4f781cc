package org.randnotiz.work;

import java.time.Duration;
import java.util.function.Consumer;

/// Does all work at once, where it is asked for: for the command line and for tests.
public final class SameThread implements Background {

    @Override
    public <T> Running start(
            String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure) {
        Progress progress = new Progress();
        T result;
        try {
            result = work.run(progress);
        } catch (Exception failure) {
            onFailure.accept(failure);
            return new Running(name, progress);
        }
        onDone.accept(result);
        return new Running(name, progress);
    }

    @Override
    public void onOwner(Runnable action) {
        action.run();
    }

    /// Waits for nothing.
    @Override
    public void later(Duration delay, Runnable action) {
        action.run();
    }

    @Override
    public Runnable repeat(Duration pause, Runnable action) {
        return () -> {};
    }

    @Override
    public boolean isBeside() {
        return false;
    }
}
