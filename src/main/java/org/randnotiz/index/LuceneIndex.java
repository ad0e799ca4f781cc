package org.randnotiz.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.actor.ActorId;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.index.document.PostDocuments;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.index.query.ContextSearch;
import org.randnotiz.index.query.Finder;
import org.randnotiz.index.query.HitFinder;
import org.randnotiz.index.query.LuceneQueries;
import org.randnotiz.index.query.MentionSearch;
import org.randnotiz.index.query.NameFinder;
import org.randnotiz.index.query.OfferSearch;
import org.randnotiz.index.query.OverviewSearch;
import org.randnotiz.index.query.PostWords;
import org.randnotiz.index.query.Seeking;
import org.randnotiz.index.query.SimilarSearch;
import org.randnotiz.index.query.Snippets;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.ContextLines;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.PostSearch;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.text.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The posts of a project, searchable. A cache of the project folder: whatever is wrong with it, it is made anew.
///
/// [#open] gives an index that answers at once from what it has; [CatchUp] brings it up to the project folder. Edits come
/// by [#put] and are found by the next search; they survive with the next [#commit], or are read again from the folder.
/// Any thread may call any method.
///
/// ```java
/// try (LuceneIndex index = LuceneIndex.open(cacheFolder, zone, damaged)) {
///     new CatchUp(index, feed).run(watch);            // in the background
///     Hits hits = index.search(SearchRequest.of("Taliban Kasan", 50), names);
/// }
/// ```
public final class LuceneIndex implements PostSearch, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    /// Hits are counted exactly up to here.
    static final int COUNTED = 10_000;

    private static final int STRIPES = 64;

    static {
        // A query has at most QueryText's number of parts, each of which may look for all names of an actor in all forms, or
        // for every word near to one: more clauses than Lucene takes by itself.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Path folder;
    private final ZoneId zone;
    private final Runnable damaged;
    private final GermanAnalysis analysis;
    private final OpenIndex.Opening opening;
    private final Queue<PostDocuments> makers = new ConcurrentLinkedQueue<>();
    private final HitWindows windows = new HitWindows();
    private final Object[] stripes = new Object[STRIPES];
    private final Set<PostId> edited = ConcurrentHashMap.newKeySet();
    private final Reached reached;
    private final ReentrantLock catchUps = new ReentrantLock();
    private volatile OpenIndex open;
    private final AtomicInteger refreshing = new AtomicInteger();
    private volatile boolean dirty;
    private volatile boolean catchingUp;
    private volatile boolean closed;
    private volatile long expected;

    private LuceneIndex(
            Path folder, ZoneId zone, Runnable damaged, GermanAnalysis analysis, OpenIndex.Opening opening)
            throws IOException {
        this.folder = folder;
        this.zone = zone;
        this.damaged = damaged;
        this.analysis = analysis;
        this.opening = opening;
        this.open = OpenIndex.open(folder, opening);
        this.reached = new Reached(open.progress());
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /// Opens the index in a folder of the cache, or begins one. If another process writes it, it is only read.
    ///
    /// @param folder  the index's own; whatever else lies in it may be deleted
    /// @param zone    in which days begin
    /// @param damaged called, from any thread, when the index was found damaged while it was in use and begun anew, so that
    ///                it must catch up
    /// @throws IOException if the folder cannot be written to
    public static LuceneIndex open(Path folder, ZoneId zone, Runnable damaged) throws IOException {
        return open(folder, zone, damaged, FSDirectory::open);
    }

    /// The same, on files that are reached in some other way.
    static LuceneIndex open(Path folder, ZoneId zone, Runnable damaged, OpenIndex.Opening opening) throws IOException {
        return new LuceneIndex(folder, zone, damaged, GermanAnalysis.load(), opening);
    }

    /// Whether another process writes the index, so that this one only sees what that one commits.
    public boolean isReadOnly() {
        return open.writer() == null;
    }

    @Override
    public Overview overview(SearchRequest request, Names names) throws IOException {
        Query query = Meaning.of(request.parsed(), names).query();
        LuceneQueries queries = new LuceneQueries(new Seeking(analysis), zone);
        org.apache.lucene.search.Query hits = queries.of(query, request);
        org.apache.lucene.search.Query anyStates = request.states().isEmpty() ? null : queries.of(query);
        return answer(searcher -> new OverviewSearch(searcher, names, request.person()).of(hits, anyStates));
    }

    @Override
    public ContextLines inContext(SearchRequest request, Names names) throws IOException {
        ParsedQuery parsed = Meaning.of(request.parsed(), names);
        LuceneQueries queries = new LuceneQueries(new Seeking(analysis), zone);
        org.apache.lucene.search.Query lucene = queries.of(parsed.query(), request);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.addAll(queries.problems());
        ContextSearch context = new ContextSearch(Finder.of(parsed.query(), analysis));
        return answer(searcher -> {
            int limit = Math.max(1, request.limit());
            HitWindow window = windows.of(searcher, lucene, request.sort(), request.from(), limit + 1);
            List<ContextLine> lines = new ArrayList<>();
            int count = Math.min(limit, window.hits().length);
            for (int i = 0; i < count; i++) {
                int document = window.hits()[i].doc;
                lines.addAll(
                        context.lines(row(searcher, document), repeats(searcher, document), text(searcher, document)));
            }
            return new ContextLines(lines, request.from() + count, window.hits().length > limit, problems);
        });
    }

    @Override
    public List<Hit> similar(PostId post, int limit) throws IOException {
        return answer(searcher -> {
            TopDocs itself = searcher.search(posts(new TermQuery(new Term(Fields.ID, post.value()))), 1);
            if (itself.scoreDocs.length == 0) {
                return List.of();
            }
            int document = itself.scoreDocs[0].doc;
            org.apache.lucene.search.Query like = new SimilarSearch(analysis, searcher.getIndexReader())
                    .like(post, text(searcher, document), repeats(searcher, document));
            return rows(searcher, Finder.of(new Query.All(), analysis), searcher.search(like, limit).scoreDocs);
        });
    }

    @Override
    public long count(String query, Set<String> without, Names names) throws IOException {
        Query meant = Meaning.of(QueryText.parse(query), names).query();
        org.apache.lucene.search.Query hits = new LuceneQueries(new Seeking(analysis), zone).of(meant);
        org.apache.lucene.search.Query others = new BooleanQuery.Builder()
                .add(hits, BooleanClause.Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                Fields.IMPORT, without.stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.MUST_NOT)
                .build();
        return answer(searcher -> (long) searcher.count(others));
    }

    /// The ids of the imports of which the index has posts.
    public Set<String> imports() throws IOException {
        return answer(searcher -> {
            Set<String> ids = new TreeSet<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.IMPORT);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    ids.add(id.utf8ToString());
                }
            }
            return ids;
        });
    }

    @Override
    public List<SpellingOffer> offers(SearchRequest request, Names names) throws IOException {
        return answer(searcher -> new OfferSearch(searcher, analysis, names).of(request));
    }

    @Override
    public List<String> words(String beginning, int limit) throws IOException {
        return answer(searcher -> new PostWords(analysis, searcher.getIndexReader()).beginningWith(beginning, limit));
    }

    private static String text(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return IndexRow.text(leaf.reader(), document - leaf.docBase);
    }

    private static List<Span> repeats(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return IndexRow.repeats(leaf.reader(), document - leaf.docBase);
    }

    @Override
    public Mentions mentions(Set<ActorId> actors, int limit) throws IOException {
        return answer(searcher -> new MentionSearch(searcher).of(actors, limit));
    }

    /// A question to a searcher of an open index.
    private interface Question<T> {
        T to(IndexSearcher searcher) throws IOException;
    }

    /// The answer to `question` from what was last written. An index found damaged is begun anew, and asked again.
    private <T> T answer(Question<T> question) throws IOException {
        try {
            return ask(question);
        } catch (CorruptIndexException | EOFException | NoSuchFileException | IndexOutOfBoundsException e) {
            startOver(e);
            damaged.run();
            return ask(question);
        } catch (AlreadyClosedException e) {
            IndexWriter writer = open.writer();
            if (closed) {
                throw e;
            }
            if (writer != null && !writer.isOpen()) { // it closes itself when it can no longer write
                goBack(writer, e);
            }
            return ask(question);
        }
    }

    private <T> T ask(Question<T> question) throws IOException {
        OpenIndex current = open;
        if (dirty || refreshing.get() > 0) {
            refreshing.incrementAndGet(); // first: whoever no longer finds it dirty has to wait as well
            dirty = false;
            try {
                current.searchers().maybeRefreshBlocking();
            } finally {
                refreshing.decrementAndGet();
            }
        }
        IndexSearcher searcher = current.searchers().acquire();
        try {
            return question.to(searcher);
        } finally {
            current.searchers().release(searcher);
        }
    }

    @Override
    public Hits search(SearchRequest request, Names names) throws IOException {
        ParsedQuery parsed = Meaning.of(request.parsed(), names);
        Query query = parsed.query();
        LuceneQueries queries = new LuceneQueries(new Seeking(analysis), zone);
        org.apache.lucene.search.Query lucene = queries.of(query, request);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.addAll(queries.problems());
        return answer(searcher -> search(searcher, request, query, lucene, problems));
    }

    private Hits search(
            IndexSearcher searcher,
            SearchRequest request,
            Query query,
            org.apache.lucene.search.Query lucene,
            List<Problem> problems)
            throws IOException {
        HitWindow window = windows.of(searcher, lucene, request.sort(), request.from(), request.limit());
        long total = window.total();
        boolean exact = window.exact();
        if (!exact && query instanceof Query.All) {
            total = searcher.count(lucene);
            exact = true;
        }
        Finder finder = Finder.of(query, analysis);
        return new Hits(rows(searcher, finder, window.hits()), total, exact, problems, behind(searcher));
    }

    /// The rows of some hits. They are read in the order of the index, which asks less of it.
    private static List<Hit> rows(IndexSearcher searcher, Finder finder, ScoreDoc[] found) throws IOException {
        HitFinder hitFinder = new HitFinder(finder);
        int[] order = IntStream.range(0, found.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> found[i].doc))
                .mapToInt(Integer::intValue)
                .toArray();
        Hit[] rows = new Hit[found.length];
        for (int i : order) {
            rows[i] = hit(searcher, finder, hitFinder, found[i].doc);
        }
        return List.of(rows);
    }

    private static Hit hit(IndexSearcher searcher, Finder finder, HitFinder hitFinder, int document)
            throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        IndexRow row = IndexRow.read(leaf.reader(), document - leaf.docBase);
        String body = IndexRow.text(leaf.reader(), document - leaf.docBase);
        List<Span> spans = hitFinder.find(leaf.reader(), document - leaf.docBase, body);
        String headline = row.headline();
        boolean leads = body.startsWith(headline);
        int behindHeadline = leads ? headline.length() : 0;
        if (behindHeadline < body.length() && body.charAt(behindHeadline) == ':') {
            behindHeadline++;
        }
        if (body.substring(behindHeadline).isBlank()) {
            behindHeadline = 0;
        }
        return new Hit(
                row.post(),
                row.published(),
                headline,
                leads ? within(headline.length(), spans) : finder.find(headline),
                Snippets.of(body, behindHeadline, spans),
                row.source(),
                row.author(),
                row.states(),
                row.marks(),
                row.repeats());
    }

    /// Those that lie before a place of the text.
    private static List<Span> within(int end, List<Span> spans) {
        return spans.stream().filter(span -> span.end() <= end).toList();
    }

    private static IndexRow row(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return IndexRow.read(leaf.reader(), document - leaf.docBase);
    }

    private long behind(IndexSearcher searcher) throws IOException {
        long there = expected;
        return there == 0 ? 0 : Math.max(0, there - count(searcher));
    }

    private static int count(IndexSearcher searcher) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.KIND, Fields.POST)));
    }

    @Override
    public List<Span> find(SearchRequest request, String text, Names names) {
        return Finder.of(Meaning.of(request.parsed(), names).query(), analysis).find(text);
    }

    /// Where in `text` one of these names stands, as whole words in any of their forms, in order and not overlapping.
    ///
    /// @param without passages that are not looked into, in order
    public List<Span> names(Collection<String> names, String text, List<Span> without) {
        return new NameFinder(analysis, names).find(text, without);
    }

    /// All hits of `request`, whatever rows it asks for, the oldest first, as they are now; to be closed.
    public FoundWalk walk(SearchRequest request, Names names) throws IOException {
        ParsedQuery parsed = Meaning.of(request.parsed(), names);
        LuceneQueries queries = new LuceneQueries(new Seeking(analysis), zone);
        org.apache.lucene.search.Query lucene = queries.of(parsed.query(), request);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.addAll(queries.problems());
        return answer(searcher -> new FoundWalk(searcher, lucene, problems));
    }

    /// Whether `words` are this name and nothing else, in any of its forms.
    public boolean isName(String name, String words) {
        List<Span> found = new NameFinder(analysis, List.of(name)).find(words, List.of());
        return found.size() == 1 && found.getFirst().equals(new Span(0, words.length()));
    }

    /// Where a post stands; empty if the index has not read it.
    public Optional<PostPlace> place(PostId post) throws IOException {
        return answer(searcher -> {
            TopDocs top = searcher.search(posts(new TermQuery(new Term(Fields.ID, post.value()))), 1);
            return top.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(row(searcher, top.scoreDocs[0].doc).place());
        });
    }

    /// The posts that the index has whose ids begin with these digits, at most `limit`.
    public List<PostId> beginningWith(String digits, int limit) throws IOException {
        return answer(searcher -> {
            List<PostId> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(posts(new PrefixQuery(new Term(Fields.ID, digits))),
                    limit).scoreDocs) {
                ids.add(row(searcher, found.doc).post());
            }
            return ids;
        });
    }

    /// The posts whose words cannot be searched, at most `limit` of them.
    public List<PostId> unsearchable(int limit) throws IOException {
        return answer(searcher -> {
            List<PostId> ids = new ArrayList<>();
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.UNSEARCHABLE, "yes")), limit);
            for (ScoreDoc one : found.scoreDocs) {
                ids.add(row(searcher, one.doc).post());
            }
            return ids;
        });
    }

    private static org.apache.lucene.search.Query posts(org.apache.lucene.search.Query query) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, Fields.POST)), BooleanClause.Occur.FILTER)
                .build();
    }

    /// Puts a post into the index, or in place of what the index had of it. The next search finds it.
    public void put(PostEntry entry) throws IOException {
        if (catchingUp) {
            edited.add(entry.post().id());
        }
        write(entry.post().id(), writer -> add(writer, entry));
        dirty = true; // also while posts are read from the folder, when what is read shows only from time to time
    }

    /// Puts a post that was read from the folder, unless it was edited since.
    void putIfNotEdited(PostEntry entry) throws IOException {
        write(entry.post().id(), writer -> {
            if (!edited.contains(entry.post().id())) {
                add(writer, entry);
            }
        });
    }

    /// Takes a post out.
    void remove(PostId post) throws IOException {
        write(post, writer -> writer.deleteDocuments(new Term(Fields.ID, post.value())));
    }

    /// A post with something in it that nobody has foreseen costs its own words and no other post: it stays in the list,
    /// and [#unsearchable] names it.
    private void add(IndexWriter writer, PostEntry entry) throws IOException {
        try {
            add(writer, entry, PostDocuments::of);
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("post {} cannot be searched", entry.post().id(), e);
            add(writer, entry, PostDocuments::unsearchable);
        }
    }

    private void add(
            IndexWriter writer, PostEntry entry, BiFunction<PostDocuments, PostEntry, List<Document>> making)
            throws IOException {
        PostDocuments maker = makers.poll();
        if (maker == null) {
            maker = new PostDocuments(analysis, zone);
        }
        List<Document> documents = making.apply(maker, entry);
        Term id = new Term(Fields.ID, entry.post().id().value());
        writer.updateDocuments(id, documents);
        makers.add(maker);
    }

    /// Something done with the writer.
    private interface Writing {
        void with(IndexWriter writer) throws IOException;
    }

    /// Writes are ordered post by post, so that an older state never comes after a newer one.
    private void write(PostId post, Writing writing) throws IOException {
        synchronized (stripes[Math.floorMod(post.hashCode(), STRIPES)]) {
            IndexWriter writer = open.writer();
            if (writer == null) {
                return; // the process that writes the index sees the same folder
            }
            try {
                writing.with(writer);
            } catch (AlreadyClosedException e) {
                if (closed) {
                    throw e;
                }
                goBack(writer, e);
                IndexWriter again = open.writer();
                if (again != null) {
                    writing.with(again);
                }
            }
            dirty |= !catchingUp;
        }
    }

    /// Makes what was written survive a crash. Costs some 20 ms: for idle moments.
    public void commit() throws IOException {
        open.commit(reached.all());
    }

    /// Shows searches what was written. Waits for a search that is just about it: that one may have begun before the last
    /// posts came, and whoever counts next would miss them.
    void refresh() throws IOException {
        open.searchers().maybeRefreshBlocking();
    }

    /// Compares every file with its checksum, and starts over if one is damaged.
    void verify() throws IOException {
        try {
            open.verify();
        } catch (IOException | RuntimeException e) {
            startOver(e);
        }
    }

    /// Makes one segment of all, without what was replaced: as small and as fast as it gets, at the price of rewriting it.
    void mergeAll() throws IOException {
        IndexWriter writer = open.writer();
        if (writer != null) {
            writer.forceMerge(1);
            dirty = true;
        }
    }

    /// How far the index has come.
    Reached reached() {
        return reached;
    }

    /// Held by whoever brings the index up to date.
    ReentrantLock catchUps() {
        return catchUps;
    }

    /// Deletes all posts of an import.
    void removeImport(String importId) throws IOException {
        IndexWriter writer = open.writer();
        if (writer != null) {
            writer.deleteDocuments(new Term(Fields.IMPORT, importId));
        }
    }

    /// Begins or ends a time in which posts are read from the folder.
    ///
    /// @param posts how many posts there are in the folder; 0 when the index has them all
    void catchingUp(boolean now, long posts) throws IOException {
        if (now) {
            edited.clear();
        }
        catchingUp = now;
        expected = posts;
        dirty = true;
    }

    /// How many posts the index has.
    public long count() throws IOException {
        OpenIndex current = open;
        IndexSearcher searcher = current.searchers().acquire();
        try {
            return count(searcher);
        } finally {
            current.searchers().release(searcher);
        }
    }

    /// Where another process writes the index: takes its place if it has ended, else shows searches what it has committed.
    /// Costs a look into the folder.
    public Refresh look() throws IOException {
        OpenIndex before = open;
        if (closed || before.writer() != null) {
            return Refresh.SAME;
        }
        Optional<OpenIndex> own = OpenIndex.openIfUnused(folder, opening);
        return own.isPresent() ? become(own.get()) : before.see() ? Refresh.CHANGED : reopen(before);
    }

    private Refresh reopen(OpenIndex before) throws IOException {
        Optional<OpenIndex> fresh = before.isCurrent() ? Optional.empty() : OpenIndex.openIfThere(folder, opening);
        return fresh.isPresent() ? become(fresh.get()) : Refresh.SAME;
    }

    private synchronized Refresh become(OpenIndex fresh) {
        closeQuietly(closed ? fresh : open);
        if (closed) {
            return Refresh.SAME;
        }
        begin(fresh);
        return fresh.writer() == null ? Refresh.CHANGED : Refresh.TAKEN_OVER;
    }

    /// Throws the files away and begins anew.
    void beginAnew(String why) throws IOException {
        startOver(new IOException(why));
    }

    private synchronized void startOver(Exception why) throws IOException {
        LOG.warn("the index in {} is made anew", folder, why);
        OpenIndex broken = open;
        boolean readOnly = broken.writer() == null;
        closeQuietly(broken);
        if (!readOnly) {
            OpenIndex.delete(folder);
        }
        begin(OpenIndex.open(folder, opening));
    }

    /// Goes back to the last commit after the writer failed, as with a full disk.
    private synchronized void goBack(IndexWriter failed, Exception why) throws IOException {
        if (!failed.equals(open.writer())) {
            return; // somebody else was faster
        }
        LOG.warn("writing the index in {} failed; going back to its last commit", folder, why);
        closeQuietly(open);
        begin(OpenIndex.open(folder, opening));
        damaged.run();
    }

    private void begin(OpenIndex fresh) {
        reached.begin(fresh.progress());
        open = fresh;
        dirty = false;
    }

    private static void closeQuietly(OpenIndex broken) {
        try {
            broken.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("a damaged index could not be closed", e);
        }
    }

    /// Commits and closes.
    @Override
    public void close() throws IOException {
        closed = true;
        try (OpenIndex last = open) {
            IndexWriter writer = last.writer();
            if (writer != null && writer.isOpen()) {
                commit();
            }
        }
    }
}
