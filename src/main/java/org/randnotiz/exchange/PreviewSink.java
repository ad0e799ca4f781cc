package org.randnotiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Sheet;

/// Looks at posts and keeps none but a glimpse of the first few.
final class PreviewSink implements ImportSink {

    private static final int FIRST = 8;

    private final Predicate<PostId> isKnown;
    private final Fingerprints seen = new Fingerprints();
    private final List<PostGlimpse> first = new ArrayList<>();
    private long known;
    private long repeated;
    private boolean exact = true;

    PreviewSink(Predicate<PostId> isKnown) {
        this.isKnown = isKnown;
    }

    @Override
    public boolean post(Post post, List<Sheet> sheets) {
        boolean there = isKnown.test(post.id());
        exact = exact && seen.isComplete();
        boolean again = !seen.add(post.id());
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

    ImportPreview preview(ImportReport report) {
        return new ImportPreview(report, known, repeated, exact, first);
    }
}
