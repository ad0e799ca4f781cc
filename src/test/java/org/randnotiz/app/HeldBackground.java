package org.randnotiz.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.work.Background;
import org.randnotiz.work.Running;

/// The window's background, in which one kind of work waits until the test lets it go.
final class HeldBackground implements Background, AutoCloseable {

    private final FxBackground background = new FxBackground();
    private final CountDownLatch released = new CountDownLatch(1);
    private final String held;

    /// @param held the name of the work that waits
    HeldBackground(String held) {
        this.held = held;
    }

    /// Lets the work go that has waited, and what comes after it.
    void release() {
        released.countDown();
    }

    @Override
    public <T> Running start(
            String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure) {
        return background.start(
                name,
                progress -> {
                    if (name.equals(held)) {
                        released.await();
                    }
                    return work.run(progress);
                },
                onDone,
                onFailure);
    }

    @Override
    public void onOwner(Runnable action) {
        background.onOwner(action);
    }

    @Override
    public Runnable repeat(Duration pause, Runnable action) {
        return background.repeat(pause, action);
    }

    @Override
    public void later(Duration delay, Runnable action) {
        background.later(delay, action);
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    @Override
    public void close() {
        release();
        background.close();
    }
}
