package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.randnotiz.actor.Actors;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.german.repeat.Repetitions;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.post.Post;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.sheet.Mark;
import org.randnotiz.text.Span;
import org.randnotiz.work.Occurrence.Standing;

/// Looks for the places where names stand. Long work: to be done beside the owner's thread.
///
/// The index says which posts of a search hold one of the names; only these are read. What a folded copy repeats is passed
/// over, since the copy shows the marks of what it repeats.
final class OccurrenceSearch {

    /// More places than a person would look through one by one: so many that are marked, and so many that are not.
    static final int MOST = 2000;

    private static final int ROWS = 200;
    private static final int LONGEST_SENTENCE = 400;

    private final Desks desks;
    private final Indexing indexing;
    private final NameHunt hunt;
    private final List<Occurrence> found = new ArrayList<>();
    private long posts;
    private int marked;
    private boolean full;

    OccurrenceSearch(Desks desks, Indexing indexing, NameHunt hunt) {
        this.desks = desks;
        this.indexing = indexing;
        this.hunt = hunt;
    }

    /// The places in the open post.
    Occurrences in(OpenPost open) throws IOException {
        look(open, open.repetitions());
        return new Occurrences(found, posts, !full, 0);
    }

    /// The places in all posts that answer the request.
    Occurrences in(SearchRequest within, Progress progress) throws IOException {
        long behind = 0;
        long done = 0;
        boolean more = true;
        for (int from = 0; more && !full; from += ROWS) {
            Hits hits = indexing.upToDate()
                    .search(
                            new SearchRequest(
                                    narrowed(within.query()),
                                    within.states(),
                                    within.person(),
                                    SortBy.NEWEST,
                                    from,
                                    ROWS),
                            desks.workspace().names());
            behind = hits.behind();
            for (Hit hit : hits.rows()) {
                Optional<OpenPost> post = desks.read(hit.post());
                if (post.isPresent() && !full) {
                    look(post.get(), Repetitions.of(post.get().post().text()));
                }
                done++;
                progress.at(done, hits.total(), done);
            }
            more = hits.rows().size() == ROWS;
        }
        return new Occurrences(found, posts, !full, behind);
    }

    /// The query, with the names wanted too; a query with something wrong in it is left as it is.
    private String narrowed(String query) {
        if (!QueryText.parse(query).problems().isEmpty()) {
            return query;
        }
        String any = hunt.names().stream()
                .map(name -> name.replaceAll("[\"„“”»«]", " ").strip())
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(name -> "\"" + name + "\" OR exakt:\"" + name + "s\"")
                .collect(Collectors.joining(" OR ", "(", ")"));
        return any.equals("()") ? query : query.isBlank() ? any : "(" + query + ") " + any;
    }

    private void look(OpenPost opened, List<Repetition> repetitions) throws IOException {
        Post post = opened.post();
        String text = post.text();
        List<Span> copies =
                repetitions.stream().map(Repetition::copy).sorted().toList();
        List<Span> places = indexing.index().names(hunt.names(), text, copies);
        boolean open = opened.state(desks.who()).isOpen();
        List<Mark> marks = opened.sheet(desks.who()).marks();
        for (Span place : places) {
            Standing standing = standing(place, marks, open);
            if (standing == Standing.MARKED && ++marked > MOST) {
                continue; // Enough to see that they are there; what is left to mark is to be reached all the same.
            }
            if (standing != Standing.MARKED && found.size() - Math.min(marked, MOST) == MOST) {
                full = true;
                break;
            }
            Span sentence = sentence(text, place);
            found.add(new Occurrence(
                    post.id(),
                    opened.published().moment(),
                    post.headline(),
                    place,
                    sentence.of(text).replaceAll("[\\r\\n\\t]", " "),
                    place.shifted(-sentence.start()),
                    standing));
        }
        posts += places.isEmpty() ? 0 : 1;
    }

    private Standing standing(Span place, List<Mark> marks, boolean open) {
        Standing standing = Standing.FREE;
        for (Mark mark : marks) {
            if (mark.type().equals(hunt.type()) && mark.anchor().span().overlaps(place)) {
                if (mark.anchor().span().equals(place) && says(mark)) {
                    return Standing.MARKED;
                }
                standing = Standing.OTHERWISE;
            }
        }
        return open ? standing : Standing.CLOSED;
    }

    private boolean says(Mark mark) {
        Actors actors = desks.actors();
        return hunt.values().entrySet().stream().allMatch(entry -> Values.same(
                mark.values().get(entry.getKey()), entry.getValue(), actors));
    }

    /// The sentence around a place, or as much of it as can be shown.
    private static Span sentence(String text, Span place) {
        Span sentence = Sentences.around(text, place.start()).orElse(place);
        int start = Math.min(sentence.start(), place.start());
        int end = Math.max(sentence.end(), place.end());
        if (end - start > LONGEST_SENTENCE) {
            start = Math.max(start, place.start() - LONGEST_SENTENCE / 2);
            end = Math.min(end, Math.max(place.end(), start + LONGEST_SENTENCE));
        }
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
