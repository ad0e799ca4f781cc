package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.post.PostId;
import org.randnotiz.search.ContextLines;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.completion.Completer;
import org.randnotiz.search.completion.Completion;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.search.facet.Refinement;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.facet.Times;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Days;
import org.randnotiz.text.Span;

/// Finds posts. Any thread may ask; a question may take some milliseconds.
public final class Searching {

    private static final int WORDS = 8;

    private final Indexing indexing;
    private final Names names;

    Searching(Indexing indexing, Names names) {
        this.indexing = indexing;
        this.names = names;
    }

    /// The answer to `request`.
    public Found find(SearchRequest request) throws IOException {
        LuceneIndex index = indexing.upToDate();
        boolean early = indexing.isEarly();
        long start = System.nanoTime();
        Hits hits = index.search(request, names);
        long nanos = System.nanoTime() - start;
        return new Found(hits, nanos, early);
    }

    /// Stops reading posts into the index: those it has are found, and it goes on there when asked to or when the project is
    /// opened again. To be called on the owner's thread; nothing happens unless posts are being read.
    public void stopIndexing() {
        indexing.stop();
    }

    /// Goes on reading posts into the index where it was stopped. To be called on the owner's thread.
    public void goOnIndexing() {
        indexing.goOn();
    }

    /// Brings the index up to date where it does not follow by itself, and says how far it is.
    public void catchUp(Progress progress) throws IOException {
        indexing.upToDate(progress);
    }

    /// All hits of `request`, whatever rows it asks for, counted by what can narrow the question and by time.
    public Overview overview(SearchRequest request) throws IOException {
        return indexing.upToDate().overview(request, names);
    }

    /// Everything by which `request` can be narrowed with one click, whatever rows it asks for.
    public Aspects aspects(SearchRequest request) throws IOException {
        LuceneIndex index = indexing.upToDate();
        Refinement query = Refinement.of(request.query(), names);
        Overview overview = index.overview(request, names);
        Map<TimeAxis, Times> times = new EnumMap<>(TimeAxis.class);
        for (TimeAxis axis : TimeAxis.values()) {
            Days asked = query.days(axis).orElse(null);
            Overview around = asked == null
                    ? overview
                    : index.overview(
                            request.asking(query.atAnyTime(axis)), names);
            times.put(axis, new Times(axis.of(around), axis.of(overview), asked));
        }
        return Aspects.of(overview, query, times);
    }

    /// Everything that the words of `request` find in its posts, one line for each place; it counts posts, not lines.
    public ContextLines inContext(SearchRequest request) throws IOException {
        return indexing.upToDate().inContext(request, names);
    }

    /// Posts that are like `post`, the likest first.
    public List<Hit> similar(PostId post, int limit) throws IOException {
        return indexing.upToDate().similar(post, limit);
    }

    /// What may have been meant by words of `request` that stand in no post, and by values that name nothing.
    public List<SpellingOffer> offers(SearchRequest request) throws IOException {
        return indexing.upToDate().offers(request, names);
    }

    /// How `query` could go on at `caret`: fields, kinds of marks, values, actors, and words of the posts.
    ///
    /// @param caret    0 to the length of the query
    /// @param language of the names of fields and tags
    public List<Completion> complete(String query, int caret, Locale language) throws IOException {
        List<Completion> completions = new ArrayList<>(Completer.of(query, caret, names, language));
        Optional<Span> word = Completer.word(query, caret);
        if (word.isPresent()) {
            for (String known : indexing.upToDate().words(word.get().of(query), WORDS)) {
                completions.add(new Completion(word.get(), known, Completion.Kind.WORD));
            }
        }
        return completions;
    }

    /// The actors that go by this name: exactly, or else in one of the forms it takes in a sentence
    /// (`islamischen Emirates`). Does not wait: as long as the index is not open, only exactly.
    public List<Actor> named(String words) {
        List<Actor> exactly = names.actors().named(words);
        Optional<LuceneIndex> index = exactly.isEmpty() ? indexing.opened() : Optional.empty();
        return index.isEmpty()
                ? exactly
                : names.actors().all().stream()
                        .filter(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                                .filter(name -> beginsAs(words, name))
                                .anyMatch(name -> index.get().isName(name, words)))
                        .toList();
    }

    /// Whether a look at their first letters leaves it possible that `words` are a form of `name`.
    private static boolean beginsAs(String words, String name) {
        return !words.isEmpty()
                && !name.isEmpty()
                && Character.toLowerCase(words.charAt(0)) == Character.toLowerCase(name.charAt(0));
    }

    /// The latest marks on all sheets that name `actor`, under any of its ids, at most `limit` of them.
    public Mentions mentions(ActorId actor, int limit) throws IOException {
        return indexing.upToDate().mentions(names.actors().meaning(actor), limit);
    }

    /// Where the words of `request` stand in `text`.
    public List<Span> in(SearchRequest request, String text) throws IOException {
        return indexing.index().find(request, text, names);
    }
}
