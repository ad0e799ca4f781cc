package org.randnotiz.exchange;

/// How long work tells how far it is and asks whether to go on. Called on the thread that works, often: an
/// implementation returns at once.
public interface ProgressListener {

    /// Nobody watches and nobody cancels.
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void at(long done, long total, long posts) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// How far the work is.
    ///
    /// @param done  bytes done when reading, posts done when writing
    /// @param total all there is to do, in the same unit; 0 if unknown
    /// @param posts how many posts were read or written
    void at(long done, long total, long posts);

    /// Whether the work shall end early. What is done by then stays done.
    boolean isCancelled();
}
