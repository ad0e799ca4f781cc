package org.randnotiz.ui.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.Person;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// What is said of changes by others on the post that is open. Pure.
final class Arrivals {

    private Arrivals() {}

    /// Says who has just written about the open post; empty if nobody but the person at work has.
    ///
    /// @param before what was shown; null for nothing
    static Optional<String> words(@Nullable Workspace before, Workspace now, Texts texts) {
        OpenPost was = before == null ? null : before.open();
        OpenPost is = now.open();
        if (was == null || is == null || !was.post().id().equals(is.post().id())) {
            return Optional.empty();
        }
        String who = now.project().people().stream()
                .filter(person -> !person.id().equals(now.who().id()))
                .filter(person -> !was.sheet(person.id()).equals(is.sheet(person.id())))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? Optional.empty() : Optional.of(texts.get("shell.wroteHere", who));
    }
}
