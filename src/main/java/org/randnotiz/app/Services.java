package org.randnotiz.app;

import java.time.InstantSource;
import org.randnotiz.work.Background;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;

/// Wires what the program is made of.
final class Services {

    private Services() {}

    /// What the use cases need of this machine.
    static Environment environment(Background background, Folders folders) {
        return new Environment(background, InstantSource.system(), folders.cache(), Projects.host());
    }
}
