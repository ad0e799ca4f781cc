package org.randnotiz.app;

import java.time.Clock;
import java.time.ZoneOffset;
import org.randnotiz.work.Background;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;

/// Wires what the program is made of.
final class Services {

    private Services() {}

    /// What the use cases need of this machine.
    static Environment environment(Background background, Folders folders) {
        return new Environment(background, Clock.tickMillis(ZoneOffset.UTC), folders.cache(), Projects.host());
    }
}
