package org.randnotiz.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Sheet;

/// Imports and previews a text of any size and tells the heap that was really in use: a program of its own, to be run
/// with a heap far smaller than the text (`-Xmx64m`). The first argument is the size in megabytes, 1024 if there is none.
final class HeapOfAGigabyte {

    private HeapOfAGigabyte() {}

    public static void main(String[] arguments) throws IOException {
        long megabytes = arguments.length == 0 ? 1024 : Long.parseLong(arguments[0]);
        PrintStream out = System.out;
        out.printf("heap allowed: %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        for (long size : new long[] {10, megabytes}) {
            long start = System.nanoTime();
            LiveHeap read = new LiveHeap(size << 20);
            ImportReport report =
                    ImportSelection.of(new EndlessPosts(size << 20)).read(Basket.CONTEXT, read, ProgressListener.NONE);
            long middle = System.nanoTime();
            LiveHeap previewed = new LiveHeap(size << 20);
            ImportPreview preview =
                    ImportSelection.of(new EndlessPosts(size << 20)).preview(Basket.CONTEXT, previewed::isKnown,
                            (post, sheets) -> true, ProgressListener.NONE);
            out.printf(
                    "%d MB: %d posts imported in %.1f s, live heap at most %.1f MB; %d previewed in %.1f s, live heap at most %.1f MB%n",
                    size,
                    report.posts(),
                    (middle - start) / 1e9,
                    read.most() / 1e6,
                    preview.report().posts(),
                    (System.nanoTime() - middle) / 1e9,
                    previewed.most() / 1e6);
        }
    }

    /// Takes posts and forgets them; sometimes has the heap cleared and looks what is left.
    static final class LiveHeap implements ImportSink {

        private static final int LOOKS = 10;
        private static final int BYTES_A_POST = 1000;

        private final long every;
        private long posts;
        private long most;

        LiveHeap(long bytes) {
            this.every = Math.max(1, bytes / BYTES_A_POST / LOOKS);
        }

        @Override
        public boolean post(Post post, List<Sheet> sheets) {
            look();
            return true;
        }

        boolean isKnown(Object id) {
            look();
            return false;
        }

        private void look() {
            posts++;
            if (posts % every == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
            }
        }

        /// The most bytes that were left.
        long most() {
            return most;
        }
    }
}
