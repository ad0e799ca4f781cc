package org.randnotiz.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.PostDocuments;
import org.randnotiz.index.document.PostEntry;

/// The least that Lucene can be made to do for the same fields by the same chain: documents made and added on all
/// processors, no ids looked up, nothing kept consistent with anything.
final class MinimalIndexer implements Closeable {

    private final Directory directory;
    private final IndexWriter writer;
    private final GermanAnalysis analysis;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(threads);

    MinimalIndexer(Path folder, GermanAnalysis analysis) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.analysis = analysis;
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(OpenIndex.BUFFER_MEGABYTES);
        writer = new IndexWriter(directory, config);
    }

    /// Adds posts and commits.
    void add(List<PostEntry> posts) throws IOException, InterruptedException, ExecutionException {
        List<Future<?>> parts = new ArrayList<>();
        int size = posts.size() / threads + 1;
        for (int from = 0; from < posts.size(); from += size) {
            List<PostEntry> part = posts.subList(from, Math.min(posts.size(), from + size));
            parts.add(workers.submit(() -> {
                PostDocuments maker = new PostDocuments(analysis, PostGenerator.ZONE);
                for (PostEntry post : part) {
                    writer.addDocuments(maker.of(post));
                }
                return part.size();
            }));
        }
        for (Future<?> part : parts) {
            part.get();
        }
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        workers.close();
        writer.close();
        directory.close();
    }
}
