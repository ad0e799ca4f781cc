package org.randnotiz.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.query.LuceneQueries;
import org.randnotiz.index.query.Seeking;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.QueryText;

/// Measures the index against the least that Lucene could do and against SQLite's FTS5, side by side in one run. A program, not
/// a test: `docs/performance.md` says how to run it and what came out.
///
/// Arguments: how many posts, once or more often, with commas between; and `alone` to leave out what it is measured against, for
/// large numbers.
final class SearchBenchmark {

    private static final long SEED = 20_240_401;
    private static final int CHUNK = 5_000;
    private static final int WARM_UP = 80;
    private static final int ROUNDS = 200;

    private final PrintStream out;
    private final PostGenerator generator;
    private final Names names;
    private final GermanAnalysis analysis;

    private SearchBenchmark(PrintStream out) throws IOException, UnreadableJsonException {
        this.out = out;
        Path samples = Path.of("samples");
        generator = new PostGenerator(SEED, GermanWords.of(200_000, SEED, samples));
        Codebook codebook = Codecs.CODEBOOK.read(Files.readAllBytes(samples.resolve("codebook.json")));
        names = new Names(codebook, generator.actors(), List.of(), List.of());
        analysis = GermanAnalysis.load();
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SearchBenchmark benchmark = new SearchBenchmark(out);
        boolean alone = args.length > 1 && args[1].equals("alone");
        for (String posts : args[0].split(",")) {
            Path folder = Files.createTempDirectory(Path.of("target"), "bench");
            try {
                benchmark.run(Integer.parseInt(posts), folder, alone);
            } finally {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(int posts, Path folder, boolean alone) throws Exception {
        out.printf(Locale.ROOT, "%n## %,d posts%n%n", posts);
        build(posts, folder, alone);
        reopen(posts, folder);
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("ours"), PostGenerator.ZONE, () -> {});
                FSDirectory directory = FSDirectory.open(folder.resolve("ours"));
                DirectoryReader reader = DirectoryReader.open(directory);
                SqliteTwin sqlite = new SqliteTwin(folder.resolve("sqlite.db"))) {
            queries(index, new IndexSearcher(reader), alone ? null : sqlite);
            jumps(index);
            typing(index);
            edits(index, posts);
            heap(index);
        }
    }

    /// Lets the virtual machine and the dictionary's cache of both sides get warm on posts that are not counted.
    private void warmUp(Path folder) throws Exception {
        BenchFeed feed = new BenchFeed();
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("warm"), PostGenerator.ZONE, () -> {});
                MinimalIndexer twin = new MinimalIndexer(folder.resolve("warm-minimal"), analysis)) {
            List<PostEntry> chunk = IntStream.range(0, 3_000)
                    .mapToObj(i -> generator.entry(2_000_000_000 + i, "warm"))
                    .toList();
            feed.add("warm", chunk);
            ours(index, feed);
            twin.add(chunk);
        }
    }

    private void build(int posts, Path folder, boolean alone) throws Exception {
        warmUp(folder);
        long ours = 0;
        long minimal = 0;
        long sqliteTime = 0;
        BenchFeed feed = new BenchFeed();
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("ours"), PostGenerator.ZONE, () -> {});
                MinimalIndexer twin = new MinimalIndexer(folder.resolve("minimal"), analysis);
                SqliteTwin sqlite = new SqliteTwin(folder.resolve("sqlite.db"))) {
            for (int from = 0; from < posts; from += CHUNK) {
                String importId = "import-" + from / CHUNK;
                List<PostEntry> chunk = IntStream.range(from, Math.min(posts, from + CHUNK))
                        .mapToObj(i -> generator.entry(i, importId))
                        .toList();
                feed.add(importId, chunk);
                if (alone) {
                    ours += ours(index, feed);
                    continue;
                }
                boolean oursFirst = from / CHUNK % 2 == 0; // so that neither always finds the caches warm
                if (oursFirst) {
                    ours += ours(index, feed);
                }
                long start = System.nanoTime();
                twin.add(chunk);
                minimal += System.nanoTime() - start;
                if (!oursFirst) {
                    ours += ours(index, feed);
                }
                start = System.nanoTime();
                sqlite.add(chunk);
                sqliteTime += System.nanoTime() - start;
            }
        }
        out.println("| | time | posts/s | against minimal Lucene | size on disk |");
        out.println("|---|---:|---:|---:|---:|");
        row("Randnotiz", ours, alone ? ours : minimal, posts, folder.resolve("ours"));
        if (alone) {
            out.println();
            return;
        }
        row("minimal Lucene, same fields and chain", minimal, minimal, posts, folder.resolve("minimal"));
        row("SQLite FTS5, text only", sqliteTime, minimal, posts, folder.resolve("sqlite.db"));
        out.println();
    }

    private static long ours(LuceneIndex index, BenchFeed feed) throws IOException {
        long start = System.nanoTime();
        new CatchUp(index, feed).run(Always.GO_ON);
        return System.nanoTime() - start;
    }

    private void row(String name, long nanos, long reference, int posts, Path place) throws IOException {
        out.printf(
                Locale.ROOT,
                "| %s | %.1f s | %,.0f | %.2f | %,.1f MB |%n",
                name,
                nanos / 1e9,
                posts / (nanos / 1e9),
                (double) reference / nanos,
                size(place) / 1e6);
    }

    private static long size(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    /// Opening what is there, up to the first answer; then the check for damage and for changes, which runs beside it.
    private void reopen(int posts, Path folder) throws IOException {
        long start = System.nanoTime();
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("ours"), PostGenerator.ZONE, () -> {})) {
            Hits first = index.search(SearchRequest.of("Kasan", 50), names);
            long answered = System.nanoTime();
            BenchFeed feed = new BenchFeed();
            for (int from = 0; from < posts; from += CHUNK) {
                feed.add("import-" + from / CHUNK, IntStream.range(from, Math.min(posts, from + CHUNK))
                        .mapToObj(i -> generator.entry(0, ""))
                        .limit(0)
                        .toList());
            }
            long checking = System.nanoTime();
            new CatchUp(index, feed).run(Always.GO_ON);
            out.printf(
                    Locale.ROOT,
                    "Open to first answer (%d hits): %.0f ms. Check of all files for damage and of the folder for changes: %.0f ms.%n%n",
                    first.total(),
                    (answered - start) / 1e6,
                    (System.nanoTime() - checking) / 1e6);
        }
    }

    /// A kind of query: what is asked of us, and of SQLite; null where it cannot be asked.
    private record Asked(String ours, @Nullable String sqlite, SortBy sort) {}

    private Map<String, List<Asked>> asked() {
        Random random = new Random(SEED);
        GermanWords words = generator.words();
        Map<String, List<Asked>> asked = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            String frequent = plain(words, random, 0, 60);
            String middle = plain(words, random, 300, 3_000);
            String rare = plain(words, random, 20_000, 60_000);
            String other = plain(words, random, 300, 3_000);
            add(asked, "frequent word", frequent, quoted(frequent), SortBy.RELEVANCE);
            add(asked, "word", middle, quoted(middle), SortBy.RELEVANCE);
            add(asked, "rare word", rare, quoted(rare), SortBy.RELEVANCE);
            String phrase = plain(words, random, 0, 30) + " " + plain(words, random, 0, 60);
            add(asked, "phrase", quoted(phrase), quoted(phrase), SortBy.RELEVANCE);
            String beginning = middle.substring(0, Math.min(4, middle.length()));
            add(asked, "beginning of a word", beginning + "*", quoted(beginning) + "*", SortBy.RELEVANCE);
            add(asked, "misspelt word", swapped(middle) + "~", null, SortBy.RELEVANCE);
            add(asked, "two words", middle + " " + frequent, quoted(middle) + " " + quoted(frequent), SortBy.RELEVANCE);
            add(
                    asked,
                    "(a OR b) c -d",
                    "(" + middle + " OR " + other + ") " + frequent + " -" + rare,
                    "(" + quoted(middle) + " OR " + quoted(other) + ") AND " + quoted(frequent) + " NOT "
                            + quoted(rare),
                    SortBy.RELEVANCE);
            add(asked, "word, newest first", frequent, null, SortBy.NEWEST);
            add(asked, "all posts, newest first", "", null, SortBy.NEWEST);
            String actor = generator.actors().all().get(random.nextInt(20)).name();
            add(asked, "name of an actor", actor, null, SortBy.RELEVANCE);
            int year = 2015 + random.nextInt(10);
            add(asked, "within one mark", "[ereignis typ:AGREE urheber:\"" + actor + "\" zeit:" + year + "]", null,
                    SortBy.NEWEST);
            add(asked, "word and dates", middle + " datum:" + year, null, SortBy.RELEVANCE);
        }
        return asked;
    }

    private static String plain(GermanWords words, Random random, int from, int to) {
        while (true) {
            String word = words.at(from + random.nextInt(to - from));
            if (word.length() > 2 && word.chars().allMatch(Character::isLetter) && !word.equals("NICHT")) {
                return word;
            }
        }
    }

    private static String swapped(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + word.charAt(middle) + word.substring(middle);
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static void add(Map<String, List<Asked>> asked, String kind, String ours, @Nullable String sqlite,
            SortBy sort) {
        asked.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Asked(ours, sqlite, sort));
    }

    private void queries(LuceneIndex index, IndexSearcher naked, @Nullable SqliteTwin sqlite) throws Exception {
        out.println(
                "Milliseconds, median / 99th percentile. *Naked* is Lucene's query alone, made beforehand, for the best 50 documents; "
                        + "*first rows* all from the typed text to 50 rows with snippets; *counts* the facets and both timelines of all hits, "
                        + "which follow the rows.");
        out.println();
        out.println("| query | hits | naked | first rows | of which snippets | counts | SQLite, 50 rows |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Map.Entry<String, List<Asked>> kind : asked().entrySet()) {
            Latencies bare = new Latencies();
            Latencies rows = new Latencies();
            Latencies one = new Latencies();
            Latencies counts = new Latencies();
            Latencies other = new Latencies();
            long hits = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Asked asked = kind.getValue().get(round % kind.getValue().size());
                boolean counted = round >= WARM_UP;
                SearchRequest fifty = new SearchRequest(asked.ours(), Set.of(), null, asked.sort(), 0, 50);
                SearchRequest first = new SearchRequest(asked.ours(), Set.of(), null, asked.sort(), 0, 1);
                org.apache.lucene.search.Query lucene = lucene(fifty);
                time(counted, bare, () -> top(naked, lucene, asked.sort()));
                time(counted, rows, () -> index.search(fifty, names).total());
                time(counted, one, () -> index.search(first, names).total());
                hits += counted ? index.search(first, names).total() : 0;
                if (round % 4 == 0) {
                    time(counted, counts, () -> index.overview(fifty, names).total());
                    String match = asked.sqlite();
                    if (match != null && sqlite != null) {
                        time(counted, other, () -> sqlite.search(match));
                    }
                }
            }
            double snippets = Math.max(0, rows.percentile(50) - one.percentile(50));
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %.2f | %s | %s |%n",
                    kind.getKey(),
                    hits / ROUNDS,
                    bare,
                    rows,
                    snippets,
                    counts,
                    other.count() == 0 ? "–" : other);
        }
        out.println();
    }

    private static long top(IndexSearcher naked, org.apache.lucene.search.Query query, SortBy sort) throws IOException {
        return sort == SortBy.RELEVANCE
                ? naked.search(query, new TopScoreDocCollectorManager(50, LuceneIndex.COUNTED)).totalHits.value()
                : naked.search(query,
                        new TopFieldCollectorManager(HitWindows.NEWEST, 50, LuceneIndex.COUNTED)).totalHits
                        .value();
    }

    private org.apache.lucene.search.Query lucene(SearchRequest request) {
        ParsedQuery parsed = Meaning.of(QueryText.parse(request.query()), names);
        return new LuceneQueries(new Seeking(analysis), PostGenerator.ZONE).of(parsed.query(), request);
    }

    private interface Timed {
        long run() throws Exception;
    }

    private static void time(boolean counted, Latencies latencies, Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        if (counted) {
            latencies.add(System.nanoTime() - start);
        }
    }

    /// Rows in the middle and at the end of long lists, and the next ones there.
    private void jumps(LuceneIndex index) throws Exception {
        out.println(
                "Fifty rows deep in a list, milliseconds: first jump, then median / 99th percentile on the way from there.");
        out.println();
        out.println("| list | from | jump | next rows |");
        out.println("|---|---:|---:|---:|");
        String frequent = plain(generator.words(), new Random(SEED), 0, 60);
        for (String query : List.of("", frequent)) {
            for (SortBy sort : SortBy.values()) {
                long hits = index.overview(new SearchRequest(query, Set.of(), null, sort, 0, 50), names).total();
                for (long from : new long[] {hits / 2, hits - 2_050}) {
                    Latencies jump = new Latencies();
                    Latencies next = new Latencies();
                    index.search(new SearchRequest("Kasan", Set.of(), null, sort, 3_000, 1), names); // forgets the list
                    for (int row = 0; row < 2_000; row += 50) {
                        int place = (int) Math.max(0, from) + row;
                        time(true, row == 0 ? jump : next, () -> index
                                .search(new SearchRequest(query, Set.of(), null, sort, place, 50), names)
                                .total());
                    }
                    out.printf(
                            Locale.ROOT,
                            "| %s, %s | %,d of %,d | %.1f | %s |%n",
                            query.isEmpty() ? "all posts" : "frequent word",
                            sort.name().toLowerCase(Locale.ROOT),
                            from,
                            hits,
                            jump.percentile(100),
                            next);
                }
            }
        }
        out.println();
    }

    /// Five words, letter by letter, as the search box asks them.
    private void typing(LuceneIndex index) throws Exception {
        Random random = new Random(SEED);
        Latencies letters = new Latencies();
        for (int query = 0; query < 24; query++) {
            GermanWords words = generator.words();
            String typed = String.join(
                    " ",
                    plain(words, random, 300, 3_000),
                    plain(words, random, 0, 60),
                    plain(words, random, 60, 600),
                    plain(words, random, 0, 300),
                    plain(words, random, 300, 3_000));
            for (int end = 1; end <= typed.length(); end++) {
                SearchRequest begun = SearchRequest.of(typed.substring(0, end), 60).typing(true);
                boolean counted = query >= 4;
                time(counted, letters, () -> index.search(begun, names).total());
            }
        }
        out.printf(
                Locale.ROOT,
                "Typing five words letter by letter, 60 rows each: %s ms, slowest %.1f ms, of %d letters.%n%n",
                letters,
                letters.percentile(100),
                letters.count());
    }

    /// From an edit to the answer that has it.
    private void edits(LuceneIndex index, int posts) throws Exception {
        Latencies edits = new Latencies();
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            int number = random.nextInt(posts);
            PostEntry entry = generator.entry(number, "import-" + number / CHUNK);
            boolean counted = i >= 50;
            time(counted, edits, () -> {
                index.put(entry);
                return index.search(SearchRequest.of("Kasan", 50), names).total();
            });
        }
        out.printf(Locale.ROOT, "Edit to the next answer: %s ms.%n%n", edits);
    }

    private void heap(LuceneIndex index) throws IOException {
        long hits = index.search(SearchRequest.of("Kasan", 50), names).total();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "Heap in use after all of it, with the index open (%d hits), the dictionary twice, and the generator: %.0f MB.%n",
                hits,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }
}
