package org.randnotiz.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Step;

/// What the journals have grown by.
///
/// @param posts     the posts on whose sheets something was written
/// @param handOvers the hand-overs among it, journal after journal, each in its order
/// @param actors    whether something was written into the registry of actors
/// @param imports   whether an import was put into the project or taken out
/// @param lengths   how long each journal is now, in bytes, by its name: where to read on next time
public record Touched(
        Set<PostId> posts, List<HandedOver> handOvers, boolean actors, boolean imports, Map<String, Long> lengths) {

    public Touched {
        posts = Set.copyOf(posts);
        handOvers = List.copyOf(handOvers);
        lengths = Map.copyOf(lengths);
    }

    /// A hand-over of a sheet of a post.
    public record HandedOver(PostId post, HandOver handOver) {}

    /// Gathers what changes touch.
    static final class Gathering {

        private final Set<PostId> posts = new HashSet<>();
        private final List<HandedOver> handOvers = new ArrayList<>();
        private boolean actors;
        private boolean imports;

        void add(Change change) {
            for (Step step : change.steps()) {
                switch (step) {
                    case Step.OnSheet onSheet -> {
                        PostId post = onSheet.sheet().post();
                        posts.add(post);
                        if (onSheet.after() instanceof HandOver handOver) {
                            handOvers.add(new HandedOver(post, handOver));
                        }
                    }
                    case Step.OnActor onActor -> actors = true;
                    case Step.OnImport onImport -> imports = true;
                }
            }
        }

        Touched upTo(Map<String, Long> lengths) {
            return new Touched(posts, handOvers, actors, imports, lengths);
        }
    }
}
