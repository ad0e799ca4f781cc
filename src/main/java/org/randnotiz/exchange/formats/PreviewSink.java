package org.randnotiz.exchange.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.randnotiz.actor.Actor;
import org.randnotiz.exchange.Fingerprints;
import org.randnotiz.exchange.ImportPreview;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.exchange.ImportSink;
import org.randnotiz.exchange.PostGlimpse;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.Sheet;

/// Looks at posts and keeps none but a glimpse of the first few.
final class PreviewSink implements ImportSink {

    private static final int FIRST = 8;

    private final Predicate<PostId> isKnown;
    private final ImportSink besides;
    private final Fingerprints seen = new Fingerprints();
    private final List<PostGlimpse> first = new ArrayList<>();
    private long known;
    private long repeated;
    private boolean exact = true;

    /// @param besides is given what comes with the posts as well
    PreviewSink(Predicate<PostId> isKnown, ImportSink besides) {
        this.isKnown = isKnown;
        this.besides = besides;
    }

    @Override
    public boolean post(Post post, List<Sheet> sheets) throws IOException {
        boolean there = isKnown.test(post.id());
        exact = exact && seen.isComplete();
        boolean again = !seen.add(post.id());
        if (!again) { // what a post brings a second time is there by then
            besides.post(post, sheets);
        }
        if (again) {
            repeated++;
        } else if (there) {
            known++;
        }
        if (first.size() < FIRST) {
            first.add(PostGlimpse.of(post, there || again));
        }
        return !there && !again;
    }

    @Override
    public Optional<Post> present(PostId id) throws IOException {
        return besides.present(id);
    }

    @Override
    public void source(Source source) throws IOException {
        besides.source(source);
    }

    @Override
    public void actor(Actor actor) throws IOException {
        besides.actor(actor);
    }

    @Override
    public void person(Person person) throws IOException {
        besides.person(person);
    }

    ImportPreview preview(ImportReport report) {
        return new ImportPreview(report, known, repeated, exact, first);
    }
}
