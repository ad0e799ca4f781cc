package org.randnotiz.work;

import org.randnotiz.problem.Problem;

/// What became of opening a project.
public sealed interface Opened {

    /// It is open; perhaps for reading only, which its workspace says.
    record Ready(Workbench workbench) implements Opened {}

    /// It could not be opened.
    record Refused(Problem problem) implements Opened {}
}
