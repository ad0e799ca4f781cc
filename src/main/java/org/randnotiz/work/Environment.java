package org.randnotiz.work;

import java.nio.file.Path;
import java.time.InstantSource;
import org.randnotiz.store.WriterHost;

/// What the use cases need of the machine they run on.
///
/// @param background where long work runs
/// @param clock      the time
/// @param cache      a folder for search indexes, which may be deleted at any time
/// @param host       names the machine
public record Environment(Background background, InstantSource clock, Path cache, WriterHost host) {}
