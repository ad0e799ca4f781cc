package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.randnotiz.exchange.HeapOfAGigabyte.LiveHeap;
import org.randnotiz.exchange.formats.ImportSelection;

/// The small brother of [HeapOfAGigabyte]: what stays in the heap does not grow with the size of the text.
class HeapTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void aTextTenTimesAsLongNeedsNoMoreHeap() throws IOException {
        long small = live(MEGABYTE);
        long large = live(10 * MEGABYTE);
        assertTrue(large - small < 3 * MEGABYTE, () -> "live heap of " + small + " bytes grew to " + large);
    }

    private static long live(long size) throws IOException {
        LiveHeap heap = new LiveHeap(size);
        ImportSelection.of(new EndlessPosts(size)).read(Basket.CONTEXT, heap, ProgressListener.NONE);
        return heap.most();
    }
}
