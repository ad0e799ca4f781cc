package org.randnotiz.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.GermanAnalysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lucene's files, opened. Whatever cannot be opened, or was made by another version of the program, is thrown away and
/// begun anew: all of it can be made again.
final class OpenIndex implements Closeable {

    /// Changes with the fields of the index. An index of another schema is not read.
    static final String SCHEMA = "posts-6 " + GermanAnalysis.VERSION;

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final String SCHEMA_KEY = "schema";
    static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> progress;
    private final AtomicBoolean verified = new AtomicBoolean();
    private volatile boolean gone;

    private OpenIndex(
            Directory directory, @Nullable IndexWriter writer, SearcherManager searchers,
            Map<String, String> progress) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.progress = new TreeMap<>(progress);
    }

    /// How the files of a folder are reached.
    @FunctionalInterface
    interface Opening {
        Directory open(Path folder) throws IOException;
    }

    /// Opens the index in a folder, or begins one.
    ///
    /// @throws IOException if the folder cannot be written to
    static OpenIndex open(Path folder, Opening opening) throws IOException {
        Files.createDirectories(folder);
        try {
            return toWrite(folder, opening);
        } catch (LockObtainFailedException e) {
            LOG.info("another process writes the index in {}; it is only read here", folder);
            return toRead(folder, opening);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            LOG.warn("the index in {} cannot be opened and is made anew", folder, e);
            delete(folder);
            return toWrite(folder, opening);
        }
    }

    /// Opens the index in a folder to write, if no process does.
    static Optional<OpenIndex> openIfUnused(Path folder, Opening opening) throws IOException {
        try (Directory directory = opening.open(folder);
                Lock free = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            free.ensureValid();
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        }
        return Optional.of(open(folder, opening));
    }

    /// Opens the index that another process writes, as far as that one has committed; empty if it has not yet.
    static Optional<OpenIndex> openIfThere(Path folder, Opening opening) throws IOException {
        Directory directory = opening.open(folder);
        if (DirectoryReader.indexExists(directory) && SCHEMA.equals(progress(directory).get(SCHEMA_KEY))) {
            return Optional.of(new OpenIndex(directory, null, new SearcherManager(directory, null), Map.of()));
        }
        directory.close();
        return Optional.empty();
    }

    private static OpenIndex toRead(Path folder, Opening opening) throws IOException {
        Optional<OpenIndex> there = openIfThere(folder, opening);
        if (there.isPresent()) {
            return there.get();
        }
        Directory empty = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(empty, new IndexWriterConfig())) {
            writer.commit();
        }
        return new OpenIndex(empty, null, new SearcherManager(empty, null), Map.of());
    }

    /// Shows searches what another process has committed since.
    ///
    /// @return whether there is anything new
    boolean see() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                if (((DirectoryReader) searcher.getIndexReader()).isCurrent()) {
                    return false;
                }
            } finally {
                searchers.release(searcher);
            }
            searchers.maybeRefreshBlocking();
            return true;
        } catch (IOException e) {
            gone = true;
            LOG.debug("the index that is read was begun anew", e);
            return false;
        }
    }

    /// Whether what is read here is the index of the folder, and not an empty one in its place or one begun anew since.
    boolean isCurrent() {
        return !gone && !(directory instanceof ByteBuffersDirectory);
    }

    private static OpenIndex toWrite(Path folder, Opening opening) throws IOException {
        Directory directory = opening.open(folder);
        IndexWriter writer = null;
        try {
            Map<String, String> progress = progress(directory);
            boolean current = SCHEMA.equals(progress.remove(SCHEMA_KEY));
            IndexWriterConfig config = new IndexWriterConfig();
            config.setOpenMode(
                    current ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE);
            config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
            config.setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            SearcherManager searchers = new SearcherManager(writer, null);
            return new OpenIndex(directory, writer, searchers, current ? progress : new TreeMap<>());
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static Map<String, String> progress(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? new TreeMap<>(SegmentInfos.readLatestCommit(directory).getUserData())
                : new TreeMap<>();
    }

    /// Deletes the files of an index that no longer is open.
    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /// Writes, or null if another process does.
    @Nullable
    IndexWriter writer() {
        return writer;
    }

    /// Hands out searchers.
    SearcherManager searchers() {
        return searchers;
    }

    /// How far each file had been read when the index was last committed.
    Map<String, String> progress() {
        synchronized (progress) {
            return new TreeMap<>(progress);
        }
    }

    /// Makes all that was written survive, together with how far it reaches; does nothing if nothing is new.
    void commit(Map<String, String> newProgress) throws IOException {
        synchronized (progress) {
            if (writer != null && (writer.hasUncommittedChanges() || !newProgress.equals(progress))) {
                Map<String, String> data = new TreeMap<>(newProgress);
                data.put(SCHEMA_KEY, SCHEMA);
                writer.setLiveCommitData(data.entrySet());
                writer.commit();
                progress.clear();
                progress.putAll(newProgress);
            }
        }
    }

    /// Reads every file and compares it with its checksum, once: what is written later is checked when it is read.
    ///
    /// @throws IOException if a file is damaged
    void verify() throws IOException {
        if (verified.getAndSet(true)) {
            return;
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /// Closes without a commit; what was written since the last one is forgotten.
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            if (writer != null) {
                writer.rollback();
            }
        }
    }
}
