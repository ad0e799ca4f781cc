package org.randnotiz.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.sheet.Change;
import org.randnotiz.store.ProjectFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows what other processes do with the open project: looks every so often, and whenever it is asked to. Where the
/// project can only be read it tries each time whether it can be written by now.
///
/// Belongs to the owner's thread; only the reading happens elsewhere, one look after the other.
final class Elsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(Elsewhere.class);

    /// Whoever works beside somebody shall see within two seconds what that one does, which may take two looks: that of the
    /// process which writes the index, and then the own.
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final Workbench workbench;
    private final Indexing indexing;
    private final Background background;
    private final Meanwhile meanwhile = new Meanwhile();
    private final Deque<Asked> asked = new ArrayDeque<>();
    private Runnable stop = () -> {};
    private Glance.Seen seen;
    private boolean everything;
    private boolean looking;
    private boolean failing;
    private volatile boolean closed;

    /// What a look is for, beside the state of things.
    private record Asked(OpenPost post, Consumer<OpenPost> then, Consumer<Exception> otherwise) {}

    /// @param lengths how long the journals were before anything of the project was read
    Elsewhere(Workbench workbench, Map<String, Long> lengths, Indexing indexing, Background background) {
        this.workbench = workbench;
        this.seen = new Glance.Seen(lengths, null);
        this.indexing = indexing;
        this.background = background;
    }

    /// Begins to look.
    void start() {
        stop = background.repeat(PAUSE, this::look);
    }

    /// A change was made here.
    void taken(Change change) {
        meanwhile.add(change);
    }

    /// These changes have been given up: what they changed is read anew.
    void givenUp(List<Change> given) {
        meanwhile.forget(given);
        everything = true;
        look();
    }

    /// Looks, beginning now or later, and then gives the post with everybody's sheets as they are.
    ///
    /// @param otherwise hears why they cannot be read
    void look(OpenPost post, Consumer<OpenPost> then, Consumer<Exception> otherwise) {
        asked.add(new Asked(post, then, otherwise));
        look();
    }

    /// Looks before the next look is due, unless one is under way.
    void lookNow() {
        look();
    }

    private void look() {
        if (looking || closed) {
            return;
        }
        looking = true;
        ProjectFolder folder = workbench.folder();
        if (folder.isReadOnly()) {
            background.start("take over", progress -> folder.takeOver(), this::takeOver, this::failed);
        } else {
            read();
        }
    }

    private void takeOver(Optional<ProjectFolder> writable) {
        if (closed) {
            writable.ifPresent(this::giveBack);
            return;
        }
        if (writable.isPresent()) {
            everything = true;
            workbench.goOnWriting(writable.get());
        }
        read();
    }

    private void giveBack(ProjectFolder folder) {
        background.start(
                "give back",
                progress -> {
                    folder.close();
                    return folder;
                },
                done -> {},
                failure -> LOG.warn("The project could not be given back", failure));
    }

    private void read() {
        Asked next = asked.poll();
        OpenPost open = next == null ? workbench.workspace().open() : next.post();
        Glance glance = new Glance(
                workbench.folder(),
                indexing,
                workbench.workspace(),
                seen,
                open == null ? null : open.post().id(),
                next != null || everything,
                everything);
        everything = false;
        meanwhile.begin(workbench.waiting());
        background.start(
                "look",
                progress -> glance.look(),
                found -> {
                    take(found);
                    if (next != null) {
                        next.then().accept(found.on(next.post(), meanwhile));
                    }
                    goOn();
                },
                failure -> {
                    everything |= glance.everything();
                    failed(failure);
                    if (next != null) {
                        next.otherwise().accept(failure);
                    }
                    goOn();
                });
    }

    private void take(Glance.Found found) {
        looking = false;
        failing = false;
        seen = found.seen();
        if (!closed) {
            workbench.take(found, meanwhile);
            indexing.looked(found.index());
            indexing.written(found.posts(), found.imports());
        }
    }

    private void goOn() {
        if (!asked.isEmpty()) {
            look();
        }
    }

    private void failed(Exception failure) {
        looking = false;
        if (!failing && !closed) {
            failing = true; // said once, not with every look
            LOG.warn("What others do cannot be followed", failure);
            workbench.notice(DiskProblems.of(failure));
        }
    }

    /// The person has been told all there is.
    void told() {
        ProjectFolder folder = workbench.folder();
        Map<String, Long> upTo = seen.lengths();
        background.start(
                "told",
                progress -> {
                    folder.others().tell(upTo);
                    return upTo;
                },
                done -> {},
                failure -> LOG.warn("It cannot be kept what was told", failure)); // it is told once more then
    }

    /// Looks no more.
    void close() {
        closed = true;
        stop.run();
    }
}
