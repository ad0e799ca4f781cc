package org.randnotiz.ui.actors;

import org.randnotiz.actor.Actor;
import org.randnotiz.search.Mention;

/// What the registry asks of the window around it.
public interface RegistryHost {

    /// Shows a post at a mark; the registry goes away.
    void open(Mention mention);

    /// Shows where the names of an actor stand, to mark them; the registry goes away.
    void markAll(Actor actor);

    /// The registry goes away.
    void close();
}
