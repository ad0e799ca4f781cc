package org.randnotiz.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.Fields;
import org.randnotiz.text.Span;

/// Finds in the text of a hit what [Finder] finds, but asks the index where the words stand: working out what each word of
/// a text is found by takes longer than everything else that a search does.
///
/// What the index does not know by place – beginnings of words, misspelt words, words as written – is looked for in the text.
/// For one search and one thread; posts come in the order of the index.
public final class HitFinder {

    /// Asking for the places of more terms takes longer than looking through a text.
    private static final int MANY = 32;

    private final Finder finder;
    private final Map<String, PostingsEnum> postings = new HashMap<>();
    private final Map<String, Map<Integer, Span>> placesHere = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private @Nullable LeafReader current;

    /// @param finder what is looked for
    public HitFinder(Finder finder) {
        this.finder = finder;
    }

    /// Where in the text of a post something stands that is looked for, in order and not overlapping.
    ///
    /// @param leaf the segment that has the post
    /// @param post the post's document there
    public List<Span> find(LeafReader leaf, int post, String text) throws IOException {
        if (finder.isEmpty()) {
            return List.of();
        }
        if (!leaf.equals(current)) {
            postings.clear();
            absent.clear();
            current = leaf;
        }
        placesHere.clear();
        List<Span> found = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        List<Sought.Opening> openings = new ArrayList<>();
        for (Sought sought : finder.leaves()) {
            switch (sought) {
                case Sought.Terms terms when !terms.exact() && terms.terms().size() > MANY -> {
                    // Where nothing else was found, the text is looked through.
                }
                case Sought.Named named -> {
                    // As above: there may be many names.
                }
                case Sought.Terms terms when !terms.exact() -> {
                    for (String term : terms.terms()) {
                        places(leaf, post, term).values().forEach(found::add);
                    }
                }
                case Sought.Sequence sequence when !sequence.exact() -> sequences(leaf, post, sequence, found);
                case Sought.Opening opening -> openings.add(opening);
                case Sought.Starting starting -> beginnings.add(starting.folded());
                default -> {
                    return finder.find(text);
                }
            }
        }
        if (!beginnings.isEmpty()) {
            finder.starting(text, beginnings, found);
        }
        if (!openings.isEmpty()) {
            finder.opening(text, openings, found);
        }
        return found.isEmpty() ? finder.find(text) : Finder.united(found);
    }

    /// Where a term stands in a post, by its places in the order of words.
    private Map<Integer, Span> places(LeafReader leaf, int post, String term) throws IOException {
        Map<Integer, Span> read = placesHere.get(term);
        if (read != null) {
            return read; // places can be read once, and two leaves may have the term
        }
        Map<Integer, Span> places = new HashMap<>();
        placesHere.put(term, places);
        PostingsEnum known = postings.get(term);
        if (known == null && !absent.contains(term)) {
            known = leaf.postings(new Term(Fields.TEXT, term), PostingsEnum.OFFSETS);
            if (known == null) {
                absent.add(term);
            } else {
                postings.put(term, known);
            }
        }
        if (known == null) {
            return places;
        }
        if (known.docID() == post || (known.docID() < post && known.advance(post) == post)) {
            for (int i = known.freq(); i > 0; i--) {
                int place = known.nextPosition();
                places.put(place, new Span(known.startOffset(), known.endOffset()));
            }
        }
        return places;
    }

    private void sequences(LeafReader leaf, int post, Sought.Sequence sequence, List<Span> found)
            throws IOException {
        List<Map<Integer, Span>> places = new ArrayList<>();
        for (Set<String> terms : sequence.places()) {
            Map<Integer, Span> any = new HashMap<>();
            for (String term : terms) {
                any.putAll(places(leaf, post, term));
            }
            places.add(any);
        }
        places.getFirst().forEach((place, first) -> {
            Span last = first;
            for (int i = 1; i < places.size(); i++) {
                Span next = places.get(i).get(place + i);
                if (next == null) {
                    return;
                }
                last = next;
            }
            found.add(new Span(first.start(), last.end()));
        });
    }
}
