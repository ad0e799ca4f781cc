package org.randnotiz.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Work that is begun when asked for and done when the test says so, one piece after the other.
final class Later implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> repeated = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    private record Timer(Duration due, Runnable action) {}

    @Override
    public <T> Running start(
            String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure) {
        Running running = new Running(name, new Progress());
        waiting.add(() -> {
            T result;
            try {
                result = work.run(running.progress());
            } catch (Exception failure) {
                onFailure.accept(failure);
                return;
            }
            onDone.accept(result);
        });
        return running;
    }

    @Override
    public void onOwner(Runnable action) {
        waiting.add(action);
    }

    @Override
    public Runnable repeat(Duration pause, Runnable action) {
        repeated.add(action);
        return () -> repeated.remove(action);
    }

    @Override
    public void later(Duration delay, Runnable action) {
        timers.add(new Timer(passed.plus(delay), action));
    }

    /// Lets time pass, and what has become due with it be done.
    void pass(Duration time) {
        passed = passed.plus(time);
        List<Timer> due = timers.stream().filter(timer -> timer.due().compareTo(passed) <= 0).toList();
        timers.removeAll(due);
        due.forEach(timer -> timer.action().run());
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    /// Lets one pause pass, and does all work that comes of it.
    void tick() {
        pass();
        doAll();
    }

    /// Lets one pause pass.
    void pass() {
        List.copyOf(repeated).forEach(Runnable::run);
    }

    /// Does the next piece of work.
    ///
    /// @return whether there was any
    boolean doNext() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /// Does all work, also that which comes of it.
    void doAll() {
        boolean more = true;
        while (more) {
            more = doNext();
        }
    }
}
